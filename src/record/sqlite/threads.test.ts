import { expect, test } from 'vitest';
import { event, sampleDocument } from '../sample-analysis.ts';
import type { ThreadDecision } from '../thread-decision.ts';
import { SqliteRecord } from './sqlite-record.ts';

const reading = (words: string) =>
  sampleDocument({ text: 'The envoys met on the bridge.', drafts: (at) => [event(at(words), {})] });

const by = { who: 'ana', at: '2026-03-04T05:06:07Z', reason: null } as const;
const decision = (fields: Partial<ThreadDecision>): ThreadDecision => ({
  thread: 'bridges',
  finding: '',
  action: 'add',
  undoes: null,
  ...by,
  ...fields,
});

test('an entry picked by hand stays when a newer reading finds it at other words', async () => {
  const record = SqliteRecord.open(':memory:', 'write');
  const older = reading('The envoys met');
  const newer = reading('envoys met');
  const [picked, found] = [older.analysis.findings[0]!.id, newer.analysis.findings[0]!.id];
  await record.add(older);
  await record.threads.decide(decision({ finding: picked.slice(0, 8) }));
  await record.add({ ...newer, engine: 'sample@2' });
  expect((await record.threads.decisions('bridges')).map(({ finding, holdsFor }) => [finding, holdsFor])).toEqual([
    [picked, found],
  ]);
  await record.threads.decide(decision({ finding: found, action: 'undo' }));
  expect((await record.threads.decisions()).map(({ undoes }) => undoes)).toEqual([null, 1]);
  await expect(record.threads.decide(decision({ finding: found, action: 'undo' }))).rejects.toThrow(
    'Nothing was decided',
  );
  await expect(record.threads.decide(decision({ finding: 'ffff' }))).rejects.toThrow('There is no finding ffff');
  await record.close();
});

test('judgements are kept, a month can be judged anew', async () => {
  const record = SqliteRecord.open(':memory:', 'write');
  const judged = { thread: 'bridges', month: '2024-10', ...by } as const;
  await record.threads.judge({ ...judged, judgement: 'improved' });
  await record.threads.judge({ ...judged, judgement: 'unchanged', reason: 'one bridge opened, one closed' });
  expect((await record.threads.judgements('bridges')).map(({ judgement }) => judgement)).toEqual([
    'improved',
    'unchanged',
  ]);
  expect(await record.threads.judgements('roads')).toEqual([]);
  await expect(record.threads.judge({ ...judged, month: '2024-13', judgement: 'improved' })).rejects.toThrow();
  await record.close();
});
