import { expect, test } from 'vitest';
import { event, sampleDocument } from '../record/sample-analysis.ts';
import { json, sampleServer } from './sample-server.ts';

test('the digest of a month says how many findings there are where it cannot tell all', async () => {
  const names = Array.from({ length: 501 }, (_, i) => `Envoy ${i + 1000} arrived`);
  const document = sampleDocument({
    text: `${names.join('.\n')}.`,
    drafts: (quote) => names.map((words) => event(quote(words), { date: '2024-10-24', dateBasis: 'stated' })),
  });
  const { get, record } = await sampleServer([document]);
  const digest = async (month: string) => json(get(`/api/threads/peace-treaty/digest?month=${month}`));
  for (const { id } of document.analysis.findings.slice(1)) await record.threads.decide(picked(id));
  expect(await digest('2024-10')).toMatchObject({ total: 500, kinds: { event: { length: 500 } } });
  await record.threads.decide(picked(document.analysis.findings[0]!.id));
  expect(await digest('2024-10')).toMatchObject({ total: 501, kinds: { event: { length: 500 } } });
  expect(await digest('2024-09')).toMatchObject({ total: 0, kinds: { event: { length: 0 } } });
});

const picked = (finding: string) =>
  ({
    thread: 'peace-treaty',
    finding,
    action: 'add',
    undoes: null,
    who: 'ana',
    at: '2026-01-02T00:00:00Z',
    reason: null,
  }) as const;
