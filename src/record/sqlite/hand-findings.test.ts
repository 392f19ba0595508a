import { expect, test } from 'vitest';
import { HAND_RULE } from '../hand-finding.ts';
import { sampleDocument, statement } from '../sample-analysis.ts';
import { SqliteRecord } from './sqlite-record.ts';

const TEXT = 'First line.\nThe minister resigned on Monday.';

test('a finding added by hand stays when the document is read anew, at its words', async () => {
  const record = SqliteRecord.open(':memory:', 'write');
  const first = sampleDocument({ text: TEXT });
  await record.add(first);
  const { document } = first.analysis.findings[0] ?? { document: first.analysis.document.id };
  const start = TEXT.indexOf('resigned on Monday');
  const {
    kind: _kind,
    block: _block,
    group: _group,
    rule: _rule,
    quote: _quote,
    ...fields
  } = statement({ start, end: start + 'resigned on Monday'.length, quote: '' }, {});
  const [added] = await record.addByHand([{ ...fields, kind: 'statement', document }], 'ana', '2026-01-02T03:04:05Z');
  expect(added!.finding).toMatchObject({ quote: 'resigned on Monday', rule: HAND_RULE, block: 1 });
  await record.add({
    ...first,
    engine: 'sample@2',
    analysis: { ...first.analysis, text: `Head.\n${TEXT}`, blocks: [{ ...first.analysis.blocks[0]!, end: 50 }] },
  });
  expect((await record.finding(added!.finding.id))?.finding).toMatchObject({
    quote: 'resigned on Monday',
    start: start + 'Head.\n'.length,
    block: 0,
  });
  await expect(
    record.addByHand([{ ...fields, kind: 'statement', document, end: 999 }], 'ana', '2026-01-02T03:04:05Z'),
  ).rejects.toThrow('no words from');
});
