import { describe, expect, it } from 'vitest';
import { loadResources } from '../../resources/load-resources.ts';
import { INVENTED_STATES } from '../testing/invented-states.ts';
import { asTold, eventsIn } from './testing/events-in-text.ts';

const { knowledge, engineFor } = await loadResources([INVENTED_STATES]);
const tools = { engine: engineFor('en')!, knowledge };

/** Events of a text as `TYPE status: actors > recipients`. */
const told = (text: string): readonly string[] =>
  eventsIn(text, tools, { published: '2023-05-30', period: { value: '2023-05', basis: 'stated', evidence: [] } }).map(
    (event) => asTold(event, event.status),
  );

describe('what is done', () => {
  it('is coercion where homes and heritage are spoilt without arms', () => {
    expect(told('On 4 May 2023, Kelvia razed the cemeteries of the Vestrian villages.').at(0)).toMatch(/^COERCE/);
    expect(told('On 4 May 2023, Kelvia destroyed homes in a drone strike.').at(0)).toMatch(/^ASSAULT/);
  });
});

describe('to whom it is done', () => {
  it('is whom somebody names so, not what', () => {
    expect(told('On 4 May 2023, Kelvia denounced the lawyers as spies.')).toEqual([
      'ACCUSE happened: Kelvia > lawyers',
    ]);
  });

  it('is `the sides`, the two states of which the text spoke', () => {
    expect(
      told('Kelvia and Vestria closed their border. On 4 May 2023, Hungary urged the sides to show restraint.').at(-1),
    ).toBe('REQUEST happened: Hungary > Kelvia, Vestria');
    expect(told('On 4 May 2023, Hungary urged the sides to show restraint.').at(-1)).toBe(
      'REQUEST happened: Hungary > sides',
    );
  });

  it('is whoever is to do what is asked, and with whom the text is made', () => {
    expect(told('On 4 May 2023, Kelvia proposed that Vestria open the border.')).toEqual([
      'REQUEST happened: Kelvia > Vestria',
    ]);
    expect(told('On 4 May 2023, Kelvia announced the cancellation of a pact with Vestria.')).toEqual([
      'SANCTION happened: Kelvia > Vestria',
    ]);
  });

  it('is not the own state of those who act, but whoever faces what others do', () => {
    expect(told('On 4 May 2023, Kelvia reaffirmed Kelvia’s dedication to a lasting peace with Vestria.').at(0)).toBe(
      'SUPPORT happened: Kelvia > Vestria',
    );
    expect(told('On 4 May 2023, Vestria faced sanctions by Kelvia.')).toEqual(['SANCTION happened: Kelvia > Vestria']);
  });

  it('is the second of the two names of a case', () => {
    expect(told('On 4 May 2023, the European Court of Human Rights issued its judgment in Berg v. Vestria.')).toEqual([
      'LEGAL happened: European Court of Human Rights > Vestria',
    ]);
  });

  it('is against whom crowds turn', () => {
    expect(told('On 4 May 2023, villagers took to the streets in defiance of Karl Berg.').at(0)).toBe(
      'PROTEST happened: villagers > Karl Berg',
    );
    expect(
      told(
        'Vestrian farmers lost their crops. The Vestrian harvest failed. Vestrian bakers closed. On 4 May 2023, villagers held antigovernment protests.',
      ).at(-1),
    ).toBe('PROTEST happened: villagers > Vestria');
  });

  it('is also the state in which a place lies that another state attacks', () => {
    expect(told('On 4 May 2023, Kelvian forces seized the village of Adel in Vestria.').at(0)).toBe(
      'ASSAULT happened: Kelvian forces > Adel, Vestria',
    );
    expect(told('On 4 May 2023, Vestrian forces shelled the village of Adel in Vestria.').at(0)).toBe(
      'ASSAULT happened: Vestrian forces > Adel',
    );
  });

  it('is who made the offer that is answered', () => {
    expect(told('On 4 May 2023, Kelvia agreed to release the sailors. The rebels accepted the offer.').at(-1)).toBe(
      'AGREE happened: rebels > Kelvia',
    );
  });

  it('is no state of emergency', () => {
    expect(told('On 4 May 2023, Kelvia declared a state of emergency.')).toEqual(['COERCE happened: Kelvia > ']);
  });

  it('is nobody in the name of a text', () => {
    expect(told('Kelvia and Vestria signed a Memorandum of Understanding on 4 May 2023.')).toEqual([
      'AGREE happened: Kelvia, Vestria > ',
    ]);
  });
});

describe('who does it', () => {
  it('is the state for what an official says that `we` did', () => {
    expect(
      told('“We proposed a truce to Kelvia on 4 May 2023,” Vestrian President Ruben Vasko said in Velm.').at(0),
    ).toBe('REQUEST happened: Vestria > Kelvia');
  });
});

describe('what goes on', () => {
  it('is what is said to continue now', () => {
    expect(told('Kelvian forces continue their assault on Vestria.').at(0)).toBe(
      'ASSAULT ongoing: Kelvian forces > Vestria',
    );
    expect(told('On 4 May 2023, Kelvian forces continued their assault on Vestria.').at(0)).toMatch(/happened/);
  });

  it('has begun, is faced, or enters its next year', () => {
    expect(told('Kelvia has begun to block the roads of Vestria.').at(0)).toMatch(/^COERCE ongoing: Kelvia/);
    expect(told('The Kelvian invasion of Vestria enters its third year.').at(0)).toMatch(/^ASSAULT ongoing/);
  });

  it('is only alleged under accusations', () => {
    expect(told('Villagers heard accusations that Kelvia attacked Vestria.').at(-1)).toMatch(/^ASSAULT alleged/);
  });

  it('is what somebody stands for in the present', () => {
    expect(told('Kelvia opposes foreign interference in Vestria.').at(0)).toMatch(/^REJECT ongoing: Kelvia/);
    expect(told('On 4 May 2023, Kelvia opposed the motion of Vestria.').at(0)).toMatch(/^REJECT happened: Kelvia/);
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
        'Kelvia appoints Karl Berg (born in 1961) as ambassador.',
        'Kelvia bans imports of fish from 2016.',
        'Kelvia had previously warned Vestria of an attack.',
      ),
    ).toEqual(['2014-05-01', '2014-05-03', '../2014-05-07']);
  });

  it('is unknown for what is told of somebody in passing', () => {
    expect(
      chronicle(
        'Karl Berg, accused of fraud by Kelvia, leaves Vestria.',
        'The editor, who had criticized Kelvia, wins a prize.',
        'Kelvia criticizes Vestria.',
      ),
    ).toEqual([null, null, '2014-05-07']);
  });

  it('is up to its day for what has happened by then', () => {
    expect(
      chronicle(
        'Kelvia expels Karl Berg, who has criticized Vestria.',
        'Kelvia criticizes Vestria.',
        'Kelvia criticizes Vestria.',
      ),
    ).toContain('../2014-05-01');
  });

  it('is its day for what goes on in the present, and the day at the head of a paragraph', () => {
    expect(
      chronicle(
        'Kelvian forces continue their assault on Vestria.',
        'Kelvia expels six diplomats.\n\nMay 5 Members of the guild condemn the move.',
        'Vestria expels six diplomats.',
      ),
    ).toEqual(['2014-05-01', '2014-05-03', '2014-05-05', '2014-05-07']);
  });
});
