import { expect, test } from 'vitest';
import { event, figure, sampleDocument } from '../record/sample-analysis.ts';
import { SqliteRecord } from '../record/sqlite/sqlite-record.ts';
import { checkCitations } from './check-citations.ts';
import { readCitations } from './read-citations.ts';

const TEXT = 'The ministers met\nin Gabala & agreed. They cleared 12 mines.';

const setUp = async () => {
  const record = SqliteRecord.open(':memory:', 'write');
  const entry = sampleDocument({
    text: TEXT,
    drafts: (quote) => [
      event(quote('The ministers met\nin Gabala & agreed'), {}),
      figure(quote('12 mines'), { value: 12 }),
    ],
  });
  await record.add(entry);
  const [meeting, mines] = entry.analysis.findings;
  const note = (
    number: number,
    finding: string,
    start: number,
    end: number,
    quote: string,
    document = meeting!.document,
  ) =>
    `<li id="note-${number}" data-finding="${finding}" data-document="${document}" data-start="${start}" data-end="${end}"><cite>A desk</cite>: <q>${quote}</q></li>`;
  return { record, meeting: meeting!, mines: mines!, note };
};

test('true notes pass, whatever blanks HTML puts between words', async () => {
  const { record, meeting, mines, note } = await setUp();
  const html = `<!doctype html><ol>${note(1, meeting.id, 0, 36, 'The ministers met in Gabala &amp; agreed')}${note(2, mines.id, mines.start, mines.end, '12 mines')}</ol>`;
  const citations = readCitations(html);
  expect(citations.map(({ label, quote }) => [label, quote])).toEqual([
    ['1', 'The ministers met in Gabala & agreed'],
    ['2', '12 mines'],
  ]);
  expect((await checkCitations(citations, record)).map(({ fault }) => fault)).toEqual([null, null]);
});

test('each way to be false has its name', async () => {
  const { record, meeting, mines, note } = await setUp();
  await record.decide({
    finding: meeting.id,
    action: 'reject',
    changes: null,
    into: null,
    undoes: null,
    who: 'ana',
    at: '2026-02-03T04:05:06Z',
    reason: null,
  });
  const html = [
    note(1, meeting.id, 0, 17, 'The ministers met'),
    note(2, mines.id, mines.start, mines.end, '21 mines'),
    note(3, 'f'.repeat(20), mines.start, mines.end, '12 mines'),
    note(4, mines.id, 0, 3, 'The', '0'.repeat(64)),
  ].join('');
  expect((await checkCitations(readCitations(html), record)).map(({ fault, found }) => [fault, found])).toEqual([
    ['rejected', 'The ministers met'],
    ['other-words', '12 mines'],
    ['unknown-finding', '12 mines'],
    ['unknown-document', null],
  ]);
});

test('the JSON of an issue is read too', async () => {
  const { record, mines } = await setUp();
  const { start, end, quote, id: finding, document } = mines;
  const issue = {
    title: 'An issue',
    period: '2024-10',
    sections: [],
    chronicle: [],
    figures: [],
    ledger: [],
    notes: [{ number: 1, finding, document, source: 1, page: null, start, end, quote }],
    sources: [],
  };
  const checked = await checkCitations(readCitations(JSON.stringify(issue)), record);
  expect(checked).toMatchObject([{ citation: { label: '1' }, fault: null }]);
  expect(() => readCitations('{"title": "a recipe"}')).toThrow(/no issue of a bulletin/);
});
