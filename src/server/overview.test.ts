import { expect, test } from 'vitest';
import { sampleDocument } from '../record/sample-analysis.ts';
import { json, type Loose, sampleServer } from './sample-server.ts';

const DEADLINES = ['2024-11-15', '2024-08/2024-12', '../2027', '2024-10/..', '2024-09-30', '2025'];

test('what falls due is what ends in the month or the two after it, not all that has begun', async () => {
  const { get } = await sampleServer([
    sampleDocument({
      text: DEADLINES.map((deadline) => `Norland opens the road by ${deadline}.`).join('\n'),
      document: { published: '2024-10-05' },
      drafts: (quote) =>
        DEADLINES.map((deadline) => ({
          ...quote(`Norland opens the road by ${deadline}`),
          kind: 'commitment',
          block: 0,
          group: null,
          rule: 'sample@1',
          agreement: null,
          provision: null,
          obligor: [],
          action: `open the road by ${deadline}`,
          deadline,
        })),
    }),
  ]);
  const { deadlines } = await json(get('/api/overview?month=2024-10'));
  expect(deadlines.map(({ date }: Loose) => date)).toEqual(['2024-08/2024-12', '2024-11-15']);
});
