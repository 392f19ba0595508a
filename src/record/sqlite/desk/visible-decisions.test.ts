import { describe, expect, test } from 'vitest';
import type { NameDecision } from '../../name-decision.ts';
import { event, party, sampleDocument } from '../../sample-analysis.ts';
import type { ThreadDecision } from '../../thread-decision.ts';
import { SqliteRecord } from '../sqlite-record.ts';

const OPEN = sampleDocument({
  text: 'Maro Velin visited Sumgait.\nOld Ferry Lane was quiet.',
  drafts: (quote) => [event(quote('Maro Velin visited Sumgait'), { actor: [party('Maro Velin')] })],
});
const HELD = sampleDocument({
  text: 'Source Nine met M. Velin near Kestrel Ford.',
  drafts: (quote) => [
    event(quote('Source Nine met M. Velin near Kestrel Ford'), {
      actor: [party('Source Nine'), party('Maro Velin'), party('M. Velin')],
      place: { name: 'Kestrel Ford', place: null },
    }),
  ],
});
const HELD_ID = HELD.analysis.document.id;
const [OPEN_FINDING, HELD_FINDING] = [OPEN.analysis.findings[0]!.id, HELD.analysis.findings[0]!.id];
const by = { undoes: null, who: 'ana', at: '2026-01-02T00:00:00Z', reason: null } as const;

const twoViews = async () => {
  const record = SqliteRecord.open(':memory:', 'write');
  await record.add(OPEN);
  await record.add({ ...HELD, handling: { collection: null, mark: 'amber', embargo: null } });
  const view = (mark: 'green' | 'amber') =>
    record.visibleTo({ mark, collections: [], embargoed: false, day: '2026-01-02' });
  return { record, reader: view('green'), cleared: view('amber') };
};

test('a thread takes no finding that may not be seen, by its id or the beginning of it', async () => {
  const { record, reader, cleared } = await twoViews();
  const add = (finding: string): ThreadDecision => ({ thread: 'fords', finding, action: 'add', ...by });
  for (const finding of [HELD_FINDING, HELD_FINDING.slice(0, 8)])
    await expect(reader.threads.decide(add(finding))).rejects.toThrow(`There is no finding ${finding}.`);
  expect(await record.threads.decisions()).toEqual([]);
  expect(await reader.threads.decide(add(OPEN_FINDING.slice(0, 8)))).toMatchObject({ finding: OPEN_FINDING });
  const { number } = await cleared.threads.decide(add(HELD_FINDING.slice(0, 8)));
  const undo: ThreadDecision = { ...add(HELD_FINDING), action: 'undo', undoes: number };
  await expect(reader.threads.decide(undo)).rejects.toThrow(`There is no finding ${HELD_FINDING}.`);
  expect((await reader.threads.decisions()).map(({ finding }) => finding)).toEqual([OPEN_FINDING]);
});

describe('of names that only a document uses which may not be seen', () => {
  const merge = (fields: Partial<NameDecision>): NameDecision => ({
    kind: 'actor',
    action: 'merge',
    name: null,
    id: null,
    document: null,
    into: null,
    intoName: null,
    ...by,
    ...fields,
  });
  const decided = async () => {
    const views = await twoViews();
    const { names } = views.record;
    await names.decide(merge({ name: 'M. Velin', intoName: 'Maro Velin' }));
    await names.decide(merge({ name: 'Source Nine', intoName: 'Nobody Else' }));
    await names.decide(merge({ name: 'Anyone', intoName: 'Source Nine' }));
    await names.decide(merge({ kind: 'place', name: 'Kestrel Ford', into: 'sumgait' }));
    await names.decide(merge({ name: 'Velin', intoName: 'Maro Velin', document: HELD_ID }));
    return views;
  };

  test('nothing is told', async () => {
    const { record, reader, cleared } = await decided();
    expect((await cleared.names.decisions()).length).toBe(5);
    expect(await cleared.names.entries('actor')).toEqual(await record.names.entries('actor'));
    expect(await reader.names.decisions()).toEqual([]);
    expect(await reader.names.entries('actor')).toEqual([
      { kind: 'actor', id: 'record:maro-velin', name: 'Maro Velin', names: ['Velin'] },
      { kind: 'actor', id: 'record:nobody-else', name: 'Nobody Else', names: [] },
    ]);
    const resolver = await reader.names.resolver();
    expect(resolver.entries.map(({ name }) => name)).toEqual(['Maro Velin', 'Nobody Else']);
    expect(resolver.namesOf('place', 'sumgait')).toEqual([]);
    expect((await cleared.names.resolver()).namesOf('place', 'sumgait')).toEqual(['Kestrel Ford']);
    await record.decide({ ...by, finding: HELD_FINDING, action: 'reject', changes: null, into: null });
    expect((await reader.names.decisions()).map(({ number }) => number)).toEqual([1, 2, 3, 4]);
  });

  test('nothing is decided', async () => {
    const { record, reader, cleared } = await decided();
    const refused = [
      merge({ name: 'source nine', intoName: 'Maro Velin' }),
      merge({ name: 'Maro Velin', intoName: 'Source Nine' }),
      merge({ action: 'apart', name: 'Kestrel Ford', into: 'sumgait', kind: 'place' }),
      merge({ name: 'Maro Velin', into: 'norland', document: HELD_ID }),
      merge({ id: 'norland', into: 'record:source-nine' }),
      merge({ id: 'record:source-nine', into: 'southland' }),
      merge({ action: 'undo', undoes: 1 }),
    ];
    for (const decision of refused) await expect(reader.names.decide(decision)).rejects.toThrow(/^There is no /);
    expect((await record.names.decisions()).length).toBe(5);
    for (const decision of refused) await cleared.names.decide(decision);
    await reader.names.decide(merge({ name: 'Maro Velin', into: 'southland', document: OPEN.analysis.document.id }));
    await reader.names.decide(merge({ name: 'Somebody New', into: 'norland' }));
    await reader.names.decide(merge({ action: 'undo', undoes: 14 }));
    expect((await reader.names.decisions()).map(({ number }) => number)).toEqual([13, 14, 15]);
  });
});
