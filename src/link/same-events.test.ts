import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Actor } from '../kinds/actor.ts';
import { loadPacks } from '../resources/load-packs.ts';
import { UNDECIDED } from './decided-pairs.ts';
import { eventContexts } from './event-context.ts';
import { sameEvents } from './same-events.ts';
import { sampleEvent } from './sample-event.ts';
import { toldEvents } from './told-events.ts';

const { codebook } = loadPacks();

const UNKNOWN = { start: 0, end: 0, places: [], agreements: [], demonym: false, seat: false, family: false };
const knowledge = { actors: new Map(), mentions: () => [], codebook };
const DAY = '2024-05-06';

const signing = sampleEvent('gazette', 'Northland and Southland signed the ferry treaty at Lakeport', {
  date: DAY,
  type: 'AGREE',
  actor: ['northland', 'southland'],
});
const signingAgain = sampleEvent('wire', 'the ferry treaty was signed by Northland’s and Southland’s ministers', {
  date: DAY,
  type: 'CONSULT',
  actor: ['northland', 'southland'],
});
const protest = sampleEvent('wire', 'fishermen blocked the northern harbour gate over fuel prices', {
  date: DAY,
  type: 'PROTEST',
  actor: ['Union of Fishermen'],
});
const protestAgain = sampleEvent('gazette', 'Over fuel prices, members of the fishing union blocked the harbour gate', {
  date: '2024-05',
  type: 'PROTEST',
  actor: ['members of the fishing union'],
});
const visitOfMaro = sampleEvent('gazette', 'President Velin received Maro Tesk at the palace', {
  date: DAY,
  actor: ['velin'],
  recipient: ['Maro Tesk'],
});
const visitOfIldo = sampleEvent('wire', 'President Velin received Ildo Brann at the palace', {
  date: DAY,
  actor: ['velin'],
  recipient: ['Ildo Brann'],
});
const ALL = [signing, signingAgain, protest, protestAgain, visitOfMaro, visitOfIldo];

const clusters = (events: readonly (typeof ALL)[number][]) =>
  sameEvents(events, knowledge).map((cluster) => cluster.events.map(({ finding }) => finding.quote.slice(0, 20)));

describe('sameEvents', () => {
  it('joins tellings of one event under kindred types and in other words, and gives reasons', () => {
    const [cluster, ...others] = sameEvents([signing, signingAgain], knowledge);
    expect(others).toEqual([]);
    expect(cluster!.events.map(({ finding }) => finding.document)).toEqual(['gazette', 'wire']);
    expect(cluster!.links).toHaveLength(1);
    expect(cluster!.links[0]!.reasons).toContain('same day');
    expect(cluster!.links[0]!.reasons).toContain('both with northland');
    expect(cluster!.links[0]!.reasons).toContain('kindred types');
  });

  it('joins a day and the month in which it lies by rare words', () => {
    expect(clusters(ALL)).toContainEqual(['Over fuel prices, me', 'fishermen blocked th']);
  });

  it('joins one meeting of known people that a document tells in two places, but not two of its attacks', () => {
    const told = (quote: string, block: number, fields: Parameters<typeof sampleEvent>[2]) =>
      sampleEvent('gazette', quote, { date: DAY, block, actor: ['velin', 'brann'], ...fields });
    const met = told('Velin and Brann met at the palace for an hour', 1, { type: 'CONSULT' });
    const meeting = told('the Monday talks between the two leaders brought no treaty', 4, { type: 'CONSULT' });
    expect(sameEvents([met, meeting], knowledge)).toHaveLength(1);
    expect(sameEvents([met, { ...meeting, finding: { ...meeting.finding, block: 1 } }], knowledge)).toHaveLength(0);
    const [first, second] = [
      told('Velin and Brann shelled the mill', 1, { type: 'ASSAULT' }),
      told('in the evening the two bombed a bridge', 4, { type: 'ASSAULT' }),
    ];
    expect(sameEvents([first, second], knowledge)).toHaveLength(0);
  });

  it('keeps apart what befalls two people by name, and what only a day of the month has in common', () => {
    const told = (source: string, quote: string, fields: Parameters<typeof sampleEvent>[2]) =>
      sampleEvent(source, quote, { date: DAY, type: 'PERSONNEL', ...fields });
    const named = told('gazette', 'Ildo Brann Tesk is named head of the harbour board', {
      recipient: ['Ildo Brann Tesk'],
    });
    const again = told('wire', 'the harbour board has Ildo Brann Tesk for its new head', {
      recipient: ['Ildo Brann Tesk'],
    });
    const other = told('wire', 'Maro Velin is named head of the harbour board', { recipient: ['Maro Velin'] });
    expect(sameEvents([named, again], knowledge)).toHaveLength(1);
    expect(sameEvents([named, other], knowledge)).toHaveLength(0);
    const drowned = (source: string, quote: string, date: string) =>
      sampleEvent(source, quote, { date, type: 'DISASTER', recipient: ['people'] });
    const [first, second] = [
      drowned('gazette', 'At least 18 people drown as a ferry sinks', '2024-05-17'),
      drowned('wire', 'an overcrowded ship capsizes on 18 May', '2024-05-18'),
    ];
    expect(sameEvents([first, second], knowledge)).toHaveLength(0);
  });

  it('takes two attacks of a day on one state for two, unless their words say more', () => {
    const actors = new Map([
      ['northland', Actor.parse({ id: 'northland', kind: 'state', name: 'Northland' })] as const,
    ]);
    const struck = (source: string, quote: string) =>
      sampleEvent(source, quote, { date: DAY, type: 'ASSAULT', recipient: ['northland'] });
    const rockets = struck('gazette', 'rockets are fired into Northland over the ridge');
    const gunfire = struck('wire', 'gunfire hits a post of Northland in the marshes');
    const again = struck('wire', 'over the ridge rockets are fired at Northland');
    expect(sameEvents([rockets, gunfire], { ...knowledge, actors })).toHaveLength(0);
    expect(sameEvents([rockets, again], { ...knowledge, actors })).toHaveLength(1);
  });

  it('knows a meeting of three states from those who met for them, but not one of two of them', () => {
    const state = (id: string) => [id, Actor.parse({ id, kind: 'state', name: id })] as const;
    const president = (id: string, of: string) => [id, Actor.parse({ id, kind: 'person', name: id, of })] as const;
    const actors = new Map([
      ...[state('northland'), state('southland'), state('midland')],
      ...[president('velin', 'northland'), president('brann', 'southland'), president('tesk', 'midland')],
    ]);
    const met = (source: string, quote: string, actor: readonly string[]) =>
      sampleEvent(source, quote, { date: DAY, type: 'CONSULT', actor: [...actor] });
    const held = met('gazette', 'Midland held talks with both in Lakeport', ['midland', 'northland', 'southland']);
    const presidents = met('wire', 'the three presidents sat down in Lakeport', ['velin', 'brann', 'tesk']);
    const two = met('wire', 'two presidents dined in Lakeport', ['velin', 'brann']);
    expect(sameEvents([held, presidents], { ...knowledge, actors })).toHaveLength(1);
    expect(sameEvents([held, two], { ...knowledge, actors })).toHaveLength(0);
  });

  it('takes what two sentences name for one act, and keeps apart what they tell of two states', () => {
    const told = (source: string, quote: string, sentence: string) => ({
      event: sampleEvent(source, quote, { date: DAY, type: 'ASSAULT' }),
      sentence,
    });
    const blast = told(
      'gazette',
      'killing dozens',
      'A bomb went off near the Velin Palace in Oldport, killing dozens.',
    );
    const killed = told(
      'wire',
      'nine people are killed',
      'Nine people are killed by a bomb at the Velin Palace, Oldport.',
    );
    const elsewhere = told('wire', 'killing nine', 'A bomb went off in the harbour of Southland, killing nine.');
    const ofStates = {
      actors: new Map(),
      mentions: (text: string) =>
        ['Southland', 'Oldport']
          .filter((name) => text.includes(name))
          .map((name) => ({ ...UNKNOWN, text: name, actors: [name.toLowerCase()] })),
    };
    const actors = new Map(
      ['southland', 'oldport'].map((id) => [id, Actor.parse({ id, kind: 'state', name: id })] as const),
    );
    const clustersOfTold = (all: readonly (typeof blast)[]) => {
      const sentences = new Map(all.map(({ event, sentence }) => [event.finding.id, sentence]));
      const contexts = eventContexts(
        all.map(({ event }) => event.finding),
        ({ id }) => sentences.get(id)!,
        { ...ofStates, actors, codebook },
      );
      return sameEvents(
        all.map(({ event }) => event),
        { actors, codebook },
        UNDECIDED,
        contexts,
      );
    };
    expect(clustersOfTold([blast, killed])[0]?.links[0]?.reasons).toContain('sentences that name the same');
    expect(sameEvents([blast.event, killed.event], knowledge)).toEqual([]);
    expect(clustersOfTold([blast, elsewhere])).toEqual([]);
  });

  it('takes the only act of its type that two chronicles of one state tell of a day for one', () => {
    const actors = new Map([['northland', Actor.parse({ id: 'northland', kind: 'state', name: 'Northland' })]]);
    const mentions = (text: string) =>
      text.includes('Northland') ? [{ ...UNKNOWN, text: 'Northland', actors: ['northland'] }] : [];
    const chronicle = (source: string, quotes: readonly string[]) =>
      quotes.map((quote, day) =>
        sampleEvent(source, quote, {
          id: `${source} ${day}`,
          block: day,
          date: `2024-05-0${day + 1}`,
          dateBasis: 'entry',
          type: 'ASSAULT',
        }),
      );
    const days = ['raid', 'siege', 'battle', 'ambush'].map((what) => `A ${what} in Northland`);
    const one = chronicle('gazette', [...days, 'Guards fire on a crowd in Northland']);
    const other = chronicle('wire', [
      ...['flood', 'quarrel', 'duel', 'brawl'].map((what) => `The ${what} of Northland`),
      'Northland mourns 30 shot by snipers',
    ]);
    const clustersWith = (all: typeof one) =>
      sameEvents(
        all,
        { actors, codebook },
        UNDECIDED,
        eventContexts(
          all.map(({ finding }) => finding),
          ({ quote }) => quote,
          { actors, mentions, codebook },
        ),
      ).map(({ events }) => events.map(({ finding }) => finding.id));
    expect(clustersWith([...one, ...other])).toContainEqual(['gazette 4', 'wire 4']);
    const second = sampleEvent('wire', 'a shot is heard in Northland', {
      date: '2024-05-05',
      dateBasis: 'entry',
      type: 'ASSAULT',
      block: 9,
      id: 'again',
    });
    expect(clustersWith([...one, ...other, second]).flat()).not.toContain('wire 4');
    expect(clustersWith([one[4]!, other[4]!])).toEqual([]);
  });

  it('lets what a document groups itself come into one cluster with what others tell', () => {
    const told = (source: string, quote: string, group: string | null) =>
      sampleEvent(source, quote, { date: DAY, type: 'AGREE', actor: ['northland', 'southland'], group });
    const inWire = told('wire', 'Northland and Southland signed the ferry treaty', 'one');
    const again = told('wire', 'its signing at Lakeport had been put off twice by Northland and Southland', 'one');
    const clustersWith = (other: typeof again) =>
      sameEvents([signing, inWire, other], knowledge).map(({ events }) => events.length);
    expect(clustersWith(again)).toEqual([3]);
    expect(clustersWith({ ...again, finding: { ...again.finding, start: 900, end: 960, group: null } })).toEqual([2]);
  });

  it('keeps two guests of one host on one day apart', () => {
    expect(clusters([visitOfMaro, visitOfIldo])).toEqual([]);
  });

  it('keeps apart what is planned, what lies days apart, and what another one did', () => {
    const later = sampleEvent('wire', signing.finding.quote, {
      date: '2024-05-09',
      type: 'AGREE',
      actor: ['northland'],
    });
    const planned = sampleEvent('wire', signing.finding.quote, {
      date: DAY,
      type: 'AGREE',
      status: 'planned',
      actor: ['northland', 'southland'],
    });
    const accused = (source: string, by: string) =>
      sampleEvent(source, 'accused the other side of closing the ferry route', {
        date: DAY,
        type: 'ACCUSE',
        actor: [by],
      });
    expect(clusters([signing, later])).toEqual([]);
    expect(clusters([signing, planned])).toEqual([]);
    expect(clusters([accused('gazette', 'northland'), accused('wire', 'southland')])).toEqual([]);
  });

  it('takes for one inside one document only what stands there twice in nearly the same words', () => {
    const twice = { ...signing, finding: { ...signing.finding, id: 'again', block: 7, start: 900, end: 950 } };
    const reworded = { ...signingAgain, finding: { ...signingAgain.finding, document: 'gazette', block: 7 } };
    expect(clusters([signing, twice])).toHaveLength(1);
    expect(clusters([signing, reworded])).toEqual([]);
  });

  it('gives the same clusters in whatever order the findings come', () => {
    const expected = sameEvents(ALL, knowledge);
    fc.assert(
      fc.property(fc.shuffledSubarray(ALL, { minLength: ALL.length }), (events) => {
        expect(sameEvents(events, knowledge)).toEqual(expected);
      }),
      { numRuns: 30 },
    );
  });

  it('does not compare all with all: ten thousand events of one actor', () => {
    const many = Array.from({ length: 10_000 }, (_, i) =>
      sampleEvent(`source ${i % 50}`, `Northland opened school number ${i} in village ${i}`, {
        id: `event ${i}`,
        date: new Date(Date.UTC(2020, 0, 1 + (i % 1500))).toISOString().slice(0, 10),
        type: 'DECIDE',
        actor: ['northland'],
      }),
    );
    expect(sameEvents(many, knowledge)).toEqual([]);
  }, 20_000);
});

describe('toldEvents', () => {
  const documents = new Map(
    ['gazette', 'wire', 'copy'].map((id) => [id, { publisher: id === 'copy' ? 'Lake Daily' : id, title: null }]),
  );

  it('keeps every telling side by side and counts a repeated text once', () => {
    const copied = sampleEvent('copy', signing.finding.quote, {
      id: 'copied',
      date: DAY,
      type: 'AGREE',
      actor: ['northland', 'southland'],
    });
    const [told, ...others] = toldEvents([signing, copied, signingAgain], documents, knowledge);
    expect(others).toEqual([]);
    expect(told!.tellings.map(({ publisher, source }) => [publisher, source])).toEqual([
      ['Lake Daily', 1],
      ['gazette', 1],
      ['wire', 2],
    ]);
    expect([told!.documents, told!.independent, told!.type, told!.date]).toEqual([3, 2, 'AGREE', DAY]);
    expect(told!.differences).toEqual(['type']);
  });

  it('counts tellings on the word of one reporter once', () => {
    const reporter = { name: 'Harbour Agency', actor: null, office: null };
    const by = (one: typeof protest) => ({ ...one, finding: { ...one.finding, reportedBy: reporter } });
    expect(toldEvents([by(protest), by(protestAgain)], documents, knowledge)[0]!.independent).toBe(1);
    expect(toldEvents([protest, protestAgain], documents, knowledge)[0]!.independent).toBe(2);
  });
});
