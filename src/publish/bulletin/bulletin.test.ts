import { describe, expect, it } from 'vitest';
import type { DocumentRecord } from '../../kinds/document.ts';
import type { Finding } from '../../kinds/finding.ts';
import { ThreadDefinition } from '../../kinds/thread-definition.ts';
import { bulletinHtml } from './bulletin-html.ts';
import { bulletinMarkdown } from './bulletin-markdown.ts';
import { draftIssue } from './draft-issue.ts';
import { PrintedIssue } from './printed-issue.ts';

const document = (id: string, publisher: string): DocumentRecord => ({
  id,
  title: 'Monthly chronicle',
  publisher,
  kind: 'chronicle',
  language: 'en',
  published: null,
  period: { value: '2024-10', basis: 'stated', evidence: [] },
  dateOrder: null,
  mediaType: 'text/plain',
  encoding: 'utf-8',
  origin: `${id}.txt`,
  size: 10,
});
const base = { block: 0, page: null, group: null, rule: 'test@1' };
const event = (
  id: string,
  doc: string,
  start: number,
  quote: string,
  date: string | null,
  extra: Partial<Finding> = {},
): Finding =>
  ({
    ...base,
    kind: 'event',
    id,
    document: doc,
    start,
    end: start + quote.length,
    quote,
    date,
    dateBasis: 'stated',
    type: 'CONSULT',
    mode: null,
    contexts: [],
    actor: [],
    recipient: [],
    place: null,
    status: 'happened',
    reportedBy: null,
    ...extra,
  }) as Finding;

const documents = new Map([document('a', 'Sample Agency'), document('b', '<b>Bold</b> Press')].map((d) => [d.id, d]));
const findings: Finding[] = [
  event('e1', 'a', 0, 'The ministers discussed mines', '2024-10-05'),
  event('e2', 'b', 7, 'The ministers discussed mines', '2024-10-05'),
  event('e3', 'a', 40, 'A map of mines is to be handed over', '2024-10-03', { status: 'planned' } as Partial<Finding>),
  event('e4', 'a', 90, 'A court sat', '2024-09-30'),
  {
    ...base,
    kind: 'figure',
    id: 'f1',
    document: 'a',
    start: 120,
    end: 126,
    quote: '12 500',
    value: 12500,
    min: null,
    max: null,
    bound: '>=',
    unit: 'mines',
    measure: 'mines found',
    asOf: '2024-10',
    place: null,
    attributedTo: null,
    change: null,
    sameAs: null,
  },
];
const issue = draftIssue({
  period: '2024-10',
  masthead: 'Record',
  documents,
  findings,
  threads: [ThreadDefinition.parse({ id: 'mines', title: 'Mines', words: ['mines'] })],
  sentenceOf: (finding) => ({ start: finding.start, end: finding.end, text: `${finding.quote}.` }),
});

describe('draftIssue', () => {
  it('conforms to its schema and has one note for each cited stretch of words', () => {
    expect(PrintedIssue.parse(issue)).toEqual(issue);
    expect(issue.notes.map((note) => [note.number, note.finding, note.source])).toEqual([
      [1, 'e3', 1],
      [2, 'e1', 1],
      [3, 'e2', 2],
      [4, 'f1', 1],
    ]);
  });

  it('tells a sentence that two sources have once, with a note to each', () => {
    expect(issue.sections[0]?.sentences.map((s) => [s.text, s.notes])).toEqual([
      ['A map of mines is to be handed over.', [1]],
      ['The ministers discussed mines.', [2, 3]],
    ]);
  });

  it('orders the chronicle by day and leaves other months out', () => {
    expect(issue.chronicle.map((day) => day.date)).toEqual(['2024-10-03', '2024-10-05']);
  });

  it('puts a date of several days after the last of them', () => {
    const on = (date: string, start: number) => event(`d${start}`, 'a', start, `Words ${start}`, date);
    const { chronicle } = draftIssue({
      period: '2024-10',
      masthead: 'Record',
      documents,
      findings: [on('2024-10', 0), on('2024-10-31', 10), on('2024-10-01', 20), on('2024-10-01/2024-10-03', 30)],
      threads: [],
      sentenceOf: (finding) => ({ start: finding.start, end: finding.end, text: finding.quote }),
    });
    expect(chronicle.map((day) => day.date)).toEqual(['2024-10-01', '2024-10-01/2024-10-03', '2024-10-31', '2024-10']);
  });
});

describe('bulletinHtml', () => {
  const html = bulletinHtml(issue);
  it('escapes what documents say and asks nothing of the network', () => {
    expect(html).toContain('&lt;b&gt;Bold&lt;/b&gt; Press');
    expect(html).not.toMatch(/<script|<b>|https?:|@import|url\(/);
  });
  it('gives each note the position of its words', () => {
    expect(html).toContain('<li id="note-2" data-finding="e1" data-document="a" data-start="0" data-end="29">');
    expect(html.match(/href="#note-\d+"/g)?.every((ref) => html.includes(`id="${ref.slice(7, -1)}"`))).toBe(true);
  });
  it('says in words that a thing is planned', () => {
    expect(html).toContain('>planned</span>');
  });
});

describe('bulletinMarkdown', () => {
  it('has footnotes and no live mark-up from documents', () => {
    const markdown = bulletinMarkdown(issue);
    expect(markdown).toContain('*Sample Agency:* “A map of mines is to be handed over.”[^1] (planned)');
    expect(markdown).toContain('\\<b\\>Bold\\</b\\> Press');
    expect(markdown).toContain(
      '| mines found[^4] | at least 12 500 mines | October 2024 | the source itself |'.replace('12 500', '12\u202f500'),
    );
  });
});
