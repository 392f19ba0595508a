import { describe, expect, it } from 'vitest';
import { loadResources } from '../../resources/load-resources.ts';
import { readText } from '../read-text.ts';
import { extractStatements } from '../statements/extract-statements.ts';
import { INVENTED_STATES } from '../testing/invented-states.ts';
import { extractEvents } from './extract-events.ts';

const { knowledge, engineFor } = await loadResources([INVENTED_STATES]);

const read = (text: string) => {
  const reading = readText(
    text,
    { engine: engineFor('en')!, knowledge },
    { published: '2024-10-24', period: { value: '2024-10', basis: 'stated', evidence: [] } },
  );
  return extractEvents(reading, extractStatements(reading, []));
};

/** Events as `TYPE status: actors > recipients`. */
const told = (text: string): readonly string[] =>
  read(text).map(
    ({ type, status, actor, recipient }) =>
      `${type} ${status}: ${actor.map(({ name }) => name).join(', ')} > ${recipient.map(({ name }) => name).join(', ')}`,
  );

describe('who did what to whom', () => {
  it('reads active, passive and coordinated clauses', () => {
    expect(told('Kelvia condemned Vestria and recalled its ambassador.')[0]).toBe('ACCUSE happened: Kelvia > Vestria');
    expect(told('Three fishermen were attacked by Dorvian troops.')).toEqual([
      'ASSAULT happened: Dorvian troops > Three fishermen',
    ]);
    expect(told('The Kelvian foreign minister visited Dorstad on 3 October 2024.')).toEqual([
      'CONSULT happened: Kelvian foreign minister > Dorvia',
    ]);
  });

  it('takes who struck from the means, and who was struck from before the verb', () => {
    expect(told('At least twelve farmers were killed in Vestrian airstrikes on a market in Kelstad.')).toEqual([
      'ASSAULT happened: Vestria > At least twelve farmers',
    ]);
    expect(told('Two sailors were wounded by Torvian shelling near the port.')).toEqual([
      'ASSAULT happened: Torvia > Two sailors',
    ]);
    expect(told('Two sailors were killed in a Vestrian town.')).toEqual(['ASSAULT happened:  > Two sailors']);
  });

  it('tells a strike with arms from a strike of workers, and a bomb from a pipe', () => {
    expect(told('Kelvia launched two strikes on the depot.')[0]).toBe('ASSAULT happened: Kelvia > ');
    expect(read('A guard was struck by gunfire near Kelstad on 3 May 2023.')[0]).toMatchObject({
      type: 'ASSAULT',
      mode: null,
    });
    expect(read('A car bomb exploded at the market in Kelstad on 3 May 2023.')[0]?.type).toBe('ASSAULT');
    expect(read('A satellite went up on a rocket by Nordspace from Florida on 3 May 2023.')).toEqual([]);
  });

  it('reads no event where something is only called so', () => {
    expect(told('Kelvia opened a mission called the Lake Watch.').filter((one) => /^CONSULT/.test(one))).toEqual([]);
  });

  it('takes nobody for telephoned who is only called something', () => {
    const consults = (text: string) => told(text).filter((one) => /^CONSULT/.test(one));
    expect(consults('Vestria calls the sailors hostages.')).toEqual([]);
    expect(consults('Vestria called the ferry a disgrace for both towns.')).toEqual([]);
    expect(consults('Peter Lind called the Vestrian president on 3 October.')).toHaveLength(1);
  });

  it('takes nobody for a visitor who flees or moves', () => {
    expect(told('Some 4,000 ethnic Dorvians left the valley for Dorstad.')).toEqual([]);
    expect(told('Kelvia’s ruling party left the matter to the court.').filter((one) => /^LEGAL/.test(one))).toEqual([]);
    expect(told('The Dorvian foreign minister left for Kelstad.')).toHaveLength(1);
  });

  it('takes a noun for dated by the day that it is of', () => {
    expect(read('They left after the Dorvian attack of 19 May 2021.').map(({ date }) => date)).toEqual(['2021-05-19']);
    expect(read('Kelvia rejected the agreement of 3 May 2021.').map(({ date }) => date)).not.toContain('2021-05-03');
  });

  it('takes whoever is received by full name for a guest', () => {
    expect(told('The Kelvian president received Anna Lind.')).toEqual([
      'CONSULT happened: Kelvian president > Anna Lind',
    ]);
    expect(told('The Kelvian president received the news.')).toEqual([]);
  });

  it('leads `the meeting` back to who met, not to beside what they did', () => {
    expect(
      told(
        'The leaders of Kelvia and Vestria met on the margins of the NATO summit. The meeting dealt with the border.',
      ),
    ).toEqual(['CONSULT happened: Kelvia, Vestria > ', 'CONSULT happened: Kelvia, Vestria > ']);
  });

  it('names the person behind a long office alone', () => {
    expect(told('The Minister of Foreign Affairs Anna Lind met Ivo Keller.')).toEqual([
      'CONSULT happened: Anna Lind > Ivo Keller',
    ]);
  });

  it('accuses whoever does what is blamed, not what is done', () => {
    expect(
      told(
        "The Kelvian foreign ministry said that attempts by Velm's official circles to exploit the matter were unacceptable.",
      ),
    ).toEqual(['ACCUSE happened: Kelvian foreign ministry > Vestria']);
    expect(told("Kelvia said that Vestria's actions violate the treaty.")).toEqual([
      'ACCUSE happened: Kelvia > Vestria',
    ]);
  });

  it('asks whom it asks, not those of whom it asks something', () => {
    expect(told('Vestria asked the United Nations for sanctions against Kelvia.')).toEqual([
      'REQUEST happened: Vestria > United Nations',
    ]);
    expect(told('Vestria called for the release of the sailors.')).toEqual(['REQUEST happened: Vestria > ']);
  });

  it('tells a refusal once, and a coming to terms not as a visit', () => {
    expect(told('Vestria refused to recognise the result.')).toEqual(['REJECT happened: Vestria > ']);
    expect(told('The council came to a standstill.')).toEqual([]);
  });

  it('names a body whole whose name ends in a clause', () => {
    expect(told('The Committee to Protect Journalists has condemned Kelvia.')).toEqual([
      'ACCUSE happened: Committee to Protect Journalists > Kelvia',
    ]);
  });

  it('makes everybody an actor of what was held between them', () => {
    expect(told('On 3 May 2023 a meeting was held between the foreign ministers of Kelvia and Vestria.')).toEqual([
      'CONSULT happened: Kelvia, Vestria > ',
    ]);
  });

  it('takes an operation for an attack only where arms are spoken of, and no wish for a deed', () => {
    expect(told('The minister praised the operations of the fund in Kelvia on 3 May 2023.').join()).not.toMatch(
      'ASSAULT',
    );
    expect(told('At the invitation of the mayor, the Kelvian minister visited Vestria on 3 May 2023.')).toEqual([
      'CONSULT happened: Kelvian minister > Vestria',
    ]);
  });

  it('makes one event of each listed date', () => {
    const events = read('Kelvia hosted three meetings, on 3 May 2023, 9 June 2023 and 4 July 2023.');
    expect(events.map(({ date }) => date)).toEqual(['2023-05-03', '2023-06-09', '2023-07-04']);
  });

  it('leads `the meeting` back to the meeting', () => {
    const events = read(
      'The Kelvian president met the Vestrian president on 3 May 2023. The meeting lasted two hours.',
    );
    expect(events.map(({ date }) => date)).toEqual(['2023-05-03', '2023-05-03']);
  });
});

describe('status', () => {
  it.each([
    ['Kelvia attacked the harbour.', 'happened'],
    ['Kelvia is building a harbour in Batumi.', 'ongoing'],
    ['Kelvia will send aid to Vestria.', 'planned'],
    ['Kelvia did not attack Vestria.', 'denied'],
    ['Kelvia decided not to sign the treaty.', 'denied'],
    ['Kelvia allegedly attacked Vestria.', 'alleged'],
  ])('%s → %s', (text, status) => {
    expect(read(text)[0]?.status).toBe(status);
  });

  it('leaves open what somebody is urged or promises not to do', () => {
    const types = (text: string) => read(text).map(({ type }) => type);
    expect(types('Kelvia urged Vestria not to attack Ukraine.')).toEqual(['REQUEST']);
    expect(types('Kelvia pledged not to attack Vestria.')).toEqual(['AGREE']);
    expect(types('Kelvia vowed to attack Vestria.')).toEqual(['THREATEN']);
  });

  it('takes what one side tells of the other for a claim', () => {
    const events = read('Kelvia said that Dorvian troops had shelled three villages.');
    const shelling = events.find(({ type }) => type === 'ASSAULT');
    expect([shelling?.status, shelling?.reportedBy?.name]).toEqual(['alleged', 'Kelvia']);
  });
});

describe('dates', () => {
  it('takes the date of the clause, not one in a name', () => {
    const [event] = read('On 4 May 2023, Kelvia rejected the Declaration of 9 June 2019.');
    expect([event?.date, event?.dateBasis]).toEqual(['2023-05-04', 'stated']);
  });

  it('carries the day of a narrative in the simple past, not into the perfect', () => {
    const events = read(
      'On 4 May 2023, the Kelvian president visited Dorstad. She criticized Vestria. Kelvia has built 12 hospitals.',
    );
    expect(events.map(({ date }) => date)).toEqual(['2023-05-04', '2023-05-04', null]);
  });
});

describe('what is no event', () => {
  it.each([
    'Kelvia could become a platform for talks.',
    'Kelvia understands that trade matters.',
    'If Kelvia attacks Vestria, the talks will fail.',
    'The plan meets the highest standards.',
    'Possible attacks on Vestria worry analysts.',
    'Kelvia wants to help Vestria.',
    'The institute has provided insight into the talks.',
    'The envoy of Kelvia to the Office for the Prohibition of Mines left in 2020.',
  ])('%s', (text) => {
    expect(told(text)).toEqual([]);
  });
});
