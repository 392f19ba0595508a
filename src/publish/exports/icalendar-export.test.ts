import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import type { Decision } from '../../record/decision.ts';
import type { FindingFilter } from '../../record/finding-filter.ts';
import { event, party, sampleDocument } from '../../record/sample-analysis.ts';
import { SqliteRecord } from '../../record/sqlite/sqlite-record.ts';
import { loadPacks } from '../../resources/load-packs.ts';
import { exportFromRecord } from './export-from-record.ts';
import { exportNamed } from './exports.ts';

const TEXT = 'Keller met Holm. Later Keller met Holm. Keller met Brandt.';

const calendarDesk = async () => {
  const record = SqliteRecord.open(':memory:', 'write');
  await record.add(
    sampleDocument({
      text: TEXT,
      at: '2026-01-02T03:04:05Z',
      drafts: (quote) =>
        (
          [
            ['Keller met Holm', 'Holm'],
            ['Later Keller met Holm', 'Holm'],
            ['Keller met Brandt', 'Brandt'],
          ] as const
        ).map(([words, other]) =>
          event(quote(words), { actor: [party('Keller'), party(other)], date: '2021-05-04', mode: 'visit' }),
        ),
    }),
  );
  const idOf = async (words: string) => {
    const all = await Array.fromAsync(record.findings({ states: ['open', 'accepted', 'rejected', 'merged'] }));
    return all.find(({ finding }) => finding.quote === words)!.finding.id;
  };
  const decide = async (words: string, at: string, decision: Partial<Decision>) =>
    record.decide({
      finding: await idOf(words),
      action: 'reject',
      changes: null,
      into: null,
      undoes: null,
      who: 'Ana',
      at,
      reason: null,
      ...decision,
    });
  const entries = async (at = '2026-03-01T00:00:00Z', filter: FindingFilter = {}) => {
    const pieces = exportFromRecord(record, exportNamed('ical')!, {
      filter,
      knowledge: () => loadPacks(),
      at,
      title: 'Test',
    });
    const calendar = new ICAL.Component(ICAL.parse((await Array.fromAsync(pieces)).join('')));
    return calendar.getAllSubcomponents('vevent').map((entry) => {
      const { uid, summary, sequence, startDate } = new ICAL.Event(entry);
      return {
        uid,
        summary,
        sequence,
        on: String(startDate),
        changed: String(entry.getFirstPropertyValue('last-modified')),
      };
    });
  };
  return { idOf, decide, entries };
};

const ADDED = '2026-01-02T03:04:05Z';

test('an entry keeps its UID when one of the findings that tell it is rejected, and its SEQUENCE rises', async () => {
  const { idOf, decide, entries } = await calendarDesk();
  const uid = `${await idOf('Keller met Holm')}@chancery`;
  const meeting = { uid, summary: 'Keller, Holm: visit', sequence: 0, on: '2021-05-04', changed: ADDED };
  const other = {
    uid: `${await idOf('Keller met Brandt')}@chancery`,
    summary: 'Keller, Brandt: visit',
    sequence: 0,
    on: '2021-05-04',
    changed: ADDED,
  };
  expect(await entries()).toEqual([meeting, other]);
  await decide('Keller met Holm', '2026-02-03T04:05:06Z', {});
  expect(await entries()).toEqual([
    { ...meeting, sequence: 1, changed: '2026-02-03T04:05:06Z' },
    { ...other, sequence: 1 },
  ]);
  await decide('Later Keller met Holm', '2026-02-04T04:05:06Z', {});
  expect(await entries()).toEqual([{ ...other, sequence: 2 }]);
});

test('a corrected entry is the same one, of a later version; the time of the export changes nothing', async () => {
  const { idOf, decide, entries } = await calendarDesk();
  await decide('Keller met Brandt', '2026-02-03T04:05:06Z', { action: 'correct', changes: { date: '2021-05-09' } });
  const [, corrected] = await entries();
  expect(corrected).toEqual({
    uid: `${await idOf('Keller met Brandt')}@chancery`,
    summary: 'Keller, Brandt: visit',
    sequence: 1,
    on: '2021-05-09',
    changed: '2026-02-03T04:05:06Z',
  });
  expect(await entries('2026-04-01T00:00:00Z')).toEqual(await entries());
});

test('SEQUENCE does not go down when a finding that told the entry is corrected away', async () => {
  const { decide, entries } = await calendarDesk();
  await decide('Later Keller met Holm', '2026-02-03T04:05:06Z', { action: 'accept' });
  const [before] = await entries();
  await decide('Later Keller met Holm', '2026-02-04T04:05:06Z', {
    action: 'correct',
    changes: { date: '2021-05-09' },
  });
  const [after] = await entries();
  expect(before?.sequence).toBe(1);
  expect(after).toMatchObject({ uid: before?.uid, on: '2021-05-04', sequence: 2 });
});

test('an entry of a thread keeps its UID when one of the findings that tell it is rejected and leaves the thread', async () => {
  const { idOf, decide, entries } = await calendarDesk();
  const ids = [await idOf('Keller met Holm'), await idOf('Later Keller met Holm')];
  const picks = ids.map((finding) => ({ thread: 'talks', finding, action: 'add' as const, who: 'Ana', reason: null }));
  const filter = { thread: { id: 'talks', matching: { definitions: 'd', unkept: [], picks } } };
  const uids = async () => (await entries(undefined, filter)).map(({ uid }) => uid);
  expect(await uids()).toEqual([`${ids[0]}@chancery`]);
  await decide('Keller met Holm', '2026-02-03T04:05:06Z', {});
  expect(await uids()).toEqual([`${ids[0]}@chancery`]);
});
