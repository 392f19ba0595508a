import { describe, expect, it } from 'vitest';
import { loadResources } from '../../resources/load-resources.ts';
import { asTold, eventsIn } from './testing/events-in-text.ts';

const { knowledge, engineFor } = await loadResources();
const tools = { engine: engineFor('en')!, knowledge };

/** Events of a text as `TYPE status: actors > recipients`. */
const told = (text: string): readonly string[] =>
  eventsIn(text, tools, { published: '2023-05-30', period: { value: '2023-05', basis: 'stated', evidence: [] } }).map(
    (event) => asTold(event, event.status),
  );

describe('what is done', () => {
  it('is coercion where homes and heritage are spoilt without arms', () => {
    expect(told('On 4 May 2023, Georgia razed the cemeteries of the Moldovan villages.').at(0)).toMatch(/^COERCE/);
    expect(told('On 4 May 2023, Georgia destroyed homes in a drone strike.').at(0)).toMatch(/^ASSAULT/);
  });
});

describe('to whom it is done', () => {
  it('is whom somebody names so, not what', () => {
    expect(told('On 4 May 2023, Georgia denounced the lawyers as spies.')).toEqual([
      'ACCUSE happened: Georgia > lawyers',
    ]);
  });

  it('is `the sides`, the two states of which the text spoke', () => {
    expect(
      told('Georgia and Moldova closed their border. On 4 May 2023, Hungary urged the sides to show restraint.').at(-1),
    ).toBe('REQUEST happened: Hungary > Georgia, Moldova');
    expect(told('On 4 May 2023, Hungary urged the sides to show restraint.').at(-1)).toBe(
      'REQUEST happened: Hungary > sides',
    );
  });

  it('is whoever is to do what is asked, and with whom the text is made', () => {
    expect(told('On 4 May 2023, Georgia proposed that Moldova open the border.')).toEqual([
      'REQUEST happened: Georgia > Moldova',
    ]);
    expect(told('On 4 May 2023, Georgia announced the cancellation of a pact with Moldova.')).toEqual([
      'SANCTION happened: Georgia > Moldova',
    ]);
  });

  it('is not the own state of those who act, but whoever faces what others do', () => {
    expect(told('On 4 May 2023, Georgia reaffirmed Georgia’s dedication to a lasting peace with Moldova.').at(0)).toBe(
      'SUPPORT happened: Georgia > Moldova',
    );
    expect(told('On 4 May 2023, Moldova faced sanctions by Georgia.')).toEqual([
      'SANCTION happened: Georgia > Moldova',
    ]);
  });

  it('is the second of the two names of a case', () => {
    expect(told('On 4 May 2023, the European Court of Human Rights issued its judgment in Berg v. Moldova.')).toEqual([
      'LEGAL happened: European Court of Human Rights > Moldova',
    ]);
  });

  it('is against whom crowds turn', () => {
    expect(told('On 4 May 2023, villagers took to the streets in defiance of Karl Berg.').at(0)).toBe(
      'PROTEST happened: villagers > Karl Berg',
    );
    expect(
      told(
        'Moldovan farmers lost their crops. The Moldovan harvest failed. Moldovan bakers closed. On 4 May 2023, villagers held antigovernment protests.',
      ).at(-1),
    ).toBe('PROTEST happened: villagers > Moldova');
  });

  it('is also the state in which a place lies that another state attacks', () => {
    expect(told('On 4 May 2023, Georgian forces seized the village of Adel in Moldova.').at(0)).toBe(
      'ASSAULT happened: Georgian forces > Adel, Moldova',
    );
    expect(told('On 4 May 2023, Moldovan forces shelled the village of Adel in Moldova.').at(0)).toBe(
      'ASSAULT happened: Moldovan forces > Adel',
    );
  });

  it('is who made the offer that is answered', () => {
    expect(told('On 4 May 2023, Georgia agreed to release the sailors. The rebels accepted the offer.').at(-1)).toBe(
      'AGREE happened: rebels > Georgia',
    );
  });

  it('is no state of emergency', () => {
    expect(told('On 4 May 2023, Georgia declared a state of emergency.')).toEqual(['COERCE happened: Georgia > ']);
  });

  it('is nobody in the name of a text', () => {
    expect(told('Georgia and Moldova signed a Memorandum of Understanding on 4 May 2023.')).toEqual([
      'AGREE happened: Georgia, Moldova > ',
    ]);
  });
});

describe('who does it', () => {
  it('is the state for what an official says that `we` did', () => {
    expect(
      told('“We proposed a truce to Moldova on 4 May 2023,” Azerbaijani President Ilham Aliyev said in Baku.').at(0),
    ).toBe('REQUEST happened: Azerbaijan > Moldova');
  });
});

describe('what goes on', () => {
  it('is what is said to continue now', () => {
    expect(told('Georgian forces continue their assault on Moldova.').at(0)).toBe(
      'ASSAULT ongoing: Georgian forces > Moldova',
    );
    expect(told('On 4 May 2023, Georgian forces continued their assault on Moldova.').at(0)).toMatch(/happened/);
  });

  it('has begun, is faced, or enters its next year', () => {
    expect(told('Georgia has begun to block the roads of Moldova.').at(0)).toMatch(/^COERCE ongoing: Georgia/);
    expect(told('The Georgian invasion of Moldova enters its third year.').at(0)).toMatch(/^ASSAULT ongoing/);
  });

  it('is only alleged under accusations', () => {
    expect(told('Villagers heard accusations that Georgia attacked Moldova.').at(-1)).toMatch(/^ASSAULT alleged/);
  });

  it('is what somebody stands for in the present', () => {
    expect(told('Georgia opposes foreign interference in Moldova.').at(0)).toMatch(/^REJECT ongoing: Georgia/);
    expect(told('On 4 May 2023, Georgia opposed the motion of Moldova.').at(0)).toMatch(/^REJECT happened: Georgia/);
  });
});

describe('when it was, in an entry', () => {
  const chronicle = (...entries: readonly [string, string, string]): readonly (string | null)[] => {
    const days = ['1 May 2014', '3 May 2014', '7 May 2014'];
    const text = `Chronicle of events\n\n${entries.map((entry, i) => `${days[i]}\n\n${entry}`).join('\n\n')}\n`;
    return eventsIn(text, tools).map(({ date }) => date);
  };

  it('is not after its day, not in an aside, but before it where the text says so', () => {
    expect(
      chronicle(
        'Georgia appoints Karl Berg (born in 1961) as ambassador.',
        'Georgia bans imports of fish from 2016.',
        'Georgia had previously warned Moldova of an attack.',
      ),
    ).toEqual(['2014-05-01', '2014-05-03', '../2014-05-07']);
  });

  it('is unknown for what is told of somebody in passing', () => {
    expect(
      chronicle(
        'Karl Berg, accused of fraud by Georgia, leaves Moldova.',
        'The editor, who had criticized Georgia, wins a prize.',
        'Georgia criticizes Moldova.',
      ),
    ).toEqual([null, null, '2014-05-07']);
  });

  it('is up to its day for what has happened by then', () => {
    expect(
      chronicle(
        'Georgia expels Karl Berg, who has criticized Moldova.',
        'Georgia criticizes Moldova.',
        'Georgia criticizes Moldova.',
      ),
    ).toContain('../2014-05-01');
  });

  it('is its day for what goes on in the present, and the day at the head of a paragraph', () => {
    expect(
      chronicle(
        'Georgian forces continue their assault on Moldova.',
        'Georgia expels six diplomats.\n\nMay 5 Members of the guild condemn the move.',
        'Moldova expels six diplomats.',
      ),
    ).toEqual(['2014-05-01', '2014-05-03', '2014-05-05', '2014-05-07']);
  });
});
