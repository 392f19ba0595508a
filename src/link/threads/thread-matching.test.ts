import { expect, test } from 'vitest';
import { ThreadDefinition } from '../../kinds/thread-definition.ts';
import type { Decision } from '../../record/decision.ts';
import type { FindingFilter } from '../../record/finding-filter.ts';
import type { RecordStore } from '../../record/record-store.ts';
import { event, party, sampleDocument } from '../../record/sample-analysis.ts';
import { SqliteRecord } from '../../record/sqlite/sqlite-record.ts';
import type { ThreadMatching } from '../../record/thread-match.ts';
import { keepThreadMatches, threadMatching } from './thread-matching.ts';

const REGION = ['norland'];
const threads = new Map(
  [
    { id: 'bridges', title: 'Bridges', words: ['bridge'], region: REGION },
    {
      id: 'courts',
      title: 'Courts',
      words: ['court'],
      places: ['hall', 'port'],
      actors: ['judge', 'clerk'],
      region: REGION,
    },
  ].map((thread) => [thread.id, ThreadDefinition.parse(thread)]),
);

/** One finding a line, dated in the order of the lines. */
const document = (title: string, lines: readonly string[], day = '01') =>
  sampleDocument({
    text: lines.join('\n'),
    document: { title, published: `2024-10-${day}` },
    drafts: (quote) =>
      lines.map((line, i) => ({
        ...event(quote(line), {
          date: `2024-10-${day}`,
          actor: [party(line.split(' ')[0]!, line.startsWith('Judge') ? 'judge' : null)],
          place: line.includes('hall') ? { name: 'the hall', place: 'hall' } : null,
        }),
        block: i,
      })),
  });

const NEAR = document('Near', ['Envoys crossed the bridge.', 'Norland built a road.', 'Envoys went to court.'], '02');
const FAR = document('Far', ['Envoys saw a bridge.', 'Ana sang.', 'Bo sang.', 'Cy sang.', 'Norland won a game.'], '03');
const HALL = document('Hall', ['Judge sat in the hall.', 'Clerk sat in the hall.', 'Dan sang.', 'Eva sang.'], '04');

const opened = async (): Promise<RecordStore> => {
  const record = SqliteRecord.open(':memory:', 'write');
  for (const each of [NEAR, FAR, HALL]) await record.add(each);
  return record;
};

const idAt = ({ analysis }: typeof NEAR, line: number): string => analysis.findings[line]!.id;

const decision = (finding: string, fields: Partial<Decision>): Decision => ({
  finding,
  action: 'reject',
  changes: null,
  into: null,
  undoes: null,
  who: 'ana',
  at: '2026-01-01T00:00:00Z',
  reason: null,
  ...fields,
});

/** Thread and words of every entry, as the record keeps it; the same must come out when nothing is kept. */
const entries = async (record: RecordStore, filter: FindingFilter = {}): Promise<readonly string[]> => {
  const told = async (matching: ThreadMatching) => {
    const { matches } = record.threads;
    const found = await matches.entries(matching, filter);
    const counts = new Map<string, number>();
    for (const { thread } of found) counts.set(thread, (counts.get(thread) ?? 0) + 1);
    expect(await matches.counts(matching, filter)).toEqual(counts);
    for (const id of threads.keys())
      expect(
        (await Array.fromAsync(record.findings({ ...filter, thread: { id, matching } }))).map(
          ({ finding }) => finding.id,
        ),
      ).toEqual(found.flatMap(({ thread, finding }) => (thread === id ? [finding] : [])));
    return Promise.all(
      found.map(async ({ thread, finding, reasons }) => {
        const quote = (await record.finding(finding))!.finding.quote;
        return `${thread}: ${quote} (${reasons.join(', ')})`;
      }),
    );
  };
  const kept = await told(await threadMatching(record, threads));
  const others = new Map([...threads, ['none', ThreadDefinition.parse({ id: 'none', title: 'None', region: ['x'] })]]);
  expect(await told(await threadMatching(record, others))).toEqual(kept);
  return kept;
};

const BRIDGE = 'bridges: Envoys crossed the bridge. (bridge)';
const COURT = 'courts: Envoys went to court. (court)';

test('a finding belongs by its words where its document is about the region, whether it is kept or not', async () => {
  const record = await opened();
  expect(await entries(record)).toEqual([BRIDGE, COURT]);
  await keepThreadMatches(record, threads);
  expect(await threadMatching(record, threads)).toMatchObject({ unkept: [], picks: [] });
  expect(await entries(record)).toEqual([BRIDGE, COURT]);
  expect(await entries(record, { from: '2024-10-03' })).toEqual([]);
  expect(await entries(record, { ids: [idAt(NEAR, 2), idAt(FAR, 0)] })).toEqual([COURT]);
  await record.close();
});

test('what is rejected does not count towards what a document is about, and comes back with the decision', async () => {
  const record = await opened();
  await keepThreadMatches(record, threads);
  // One of three is near, then one of two, then none.
  await record.decide(decision(idAt(NEAR, 0), {}));
  expect(await entries(record)).toEqual([COURT]);
  await record.decide(decision(idAt(NEAR, 1), {}));
  expect(await entries(record)).toEqual([]);
  await record.decide(decision(idAt(NEAR, 1), { action: 'undo' }));
  expect(await entries(record)).toEqual([COURT]);
  for (const line of [1, 2]) await record.decide(decision(idAt(FAR, line), {}));
  expect(await entries(record)).toEqual([COURT, 'bridges: Envoys saw a bridge. (bridge)']);
  expect((await threadMatching(record, threads)).unkept).toEqual([]);
  await record.close();
});

test('corrections and decisions about names are seen at once, before they are kept and after', async () => {
  const record = await opened();
  await keepThreadMatches(record, threads);
  await record.names.decide({
    kind: 'actor',
    action: 'merge',
    name: 'Clerk',
    id: null,
    document: null,
    into: 'clerk',
    intoName: null,
    undoes: null,
    who: 'ana',
    at: '2026-01-01T00:00:00Z',
    reason: null,
  });
  await record.decide(
    decision(idAt(HALL, 1), {
      action: 'correct',
      changes: { place: { name: 'the port', place: 'port' }, actor: [party('Clerk'), party('Judge', 'judge')] },
    }),
  );
  const merged = ['courts: Clerk sat in the hall. (port, judge, clerk)'];
  expect(await entries(record)).toEqual([BRIDGE, COURT, ...merged]);
  await keepThreadMatches(record, threads);
  expect((await threadMatching(record, threads)).unkept).toEqual([]);
  expect(await entries(record)).toEqual([BRIDGE, COURT, ...merged]);
  await record.close();
});

test('what is picked and taken out by hand counts, and who may not see a document has none of it', async () => {
  const record = await opened();
  await keepThreadMatches(record, threads);
  const by = { undoes: null, who: 'ana', at: '2026-01-01T00:00:00Z', reason: null } as const;
  await record.threads.decide({ ...by, thread: 'courts', finding: idAt(FAR, 1), action: 'add', reason: 'sang of it' });
  await record.threads.decide({ ...by, thread: 'bridges', finding: idAt(NEAR, 0), action: 'remove' });
  await record.threads.decide({ ...by, thread: 'courts', finding: idAt(NEAR, 2), action: 'add' });
  const picked = ['courts: Envoys went to court. ()', 'courts: Ana sang. (sang of it)'];
  expect(await entries(record)).toEqual(picked);
  await record.desk.handling.set(NEAR.analysis.document.id, { collection: null, mark: 'red', embargo: null });
  const seen = record.visibleTo({ mark: 'clear', collections: [], embargoed: false, day: '2026-01-01' });
  expect(await entries(seen)).toEqual(picked.slice(1));
  await record.close();
});

test('a newer reading and other definitions are matched anew', async () => {
  const record = await opened();
  await keepThreadMatches(record, threads);
  await record.add({ ...NEAR, engine: 'sample@2' });
  expect((await threadMatching(record, threads)).unkept).toHaveLength(2);
  await keepThreadMatches(record, new Map([...threads].slice(0, 1)));
  expect((await threadMatching(record, threads)).unkept).toHaveLength(2);
  expect((await threadMatching(record, new Map([...threads].slice(0, 1)))).unkept).toEqual([]);
  await keepThreadMatches(record, threads);
  expect(await entries(record)).toEqual([BRIDGE, COURT]);
  await record.close();
});

test('a document that changes while it is matched stays to be matched', async () => {
  const record = await opened();
  const { matches } = record.threads;
  await matches.begin('any');
  const [first] = await matches.missing('any');
  await record.decide(decision(idAt(NEAR, 0), { action: 'correct', changes: { date: '2024-10-09' } }));
  await matches.keep([{ ...first!, matches: [] }]);
  expect((await matches.missing('any')).map(({ document }) => document)).toContain(first!.document);
  await record.close();
});
