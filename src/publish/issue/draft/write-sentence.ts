import type { EdtfDate } from '../../../kinds/edtf-date.ts';
import type { IssueRun, IssueSentence } from '../../../kinds/issue-sentence.ts';
import { dayTitle } from '../../bulletin/period-title.ts';
import type { CitationBook } from './citation-book.ts';
import type { IssueMaterial } from './issue-material.ts';
import { sourceName } from './source-name.ts';
import type { Telling } from './tellings.ts';

/** What a sentence of a draft says before the words that it gives. */
export interface Introduction {
  /** id of the document that the sentence before named; null at the beginning of a paragraph */
  readonly before: string | null;
  /** false in a chronicle, where the day stands over it */
  readonly withDate: boolean;
  readonly why: string;
}

export const run = (text: string, more: Partial<IssueRun> = {}): IssueRun => ({
  text,
  quoted: false,
  strong: false,
  emphasis: false,
  citations: [],
  ...more,
});

/** One whole sentence: who reports it, for which day, and the source's own words in quotation marks. */
export const writeSentence = (
  telling: Telling,
  { before, withDate, why }: Introduction,
  material: IssueMaterial,
  book: CitationBook,
): IssueSentence => {
  const event = telling.findings.find((finding) => finding.kind === 'event');
  const { date } = telling;
  const day = withDate && date !== null && !namesDay(telling.text, date) ? dayTitle(date, material.period) : null;
  return {
    id: book.nextId('s'),
    runs: [
      run(introduction(telling, day, before, material)),
      run(nestedQuotes(telling.text), { quoted: true, citations: book.cite(telling.findings) }),
    ],
    own: false,
    date,
    status: event?.kind === 'event' ? event.status : null,
    origin: 'extracted',
    why,
    warnings: [],
  };
};

const introduction = (
  { document, documents }: Telling,
  day: string | null,
  before: string | null,
  material: IssueMaterial,
): string => {
  const name = sourceName(material.documents.get(document));
  const others = [
    ...new Set([...documents].filter((id) => id !== document).map((id) => sourceName(material.documents.get(id)))),
  ].filter((other) => other !== name);
  const like = others.length === 0 ? '' : `, like ${inWords(others)},`;
  if (before === document && like === '') return day ? `For ${day} it reports: ` : 'It also reports: ';
  return day ? `For ${day}, ${name}${like} reports: ` : `${name}${like} reports: `;
};

const inWords = (names: readonly string[]): string =>
  names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;

/** True when the words name the day themselves: `On 4 October, …`. */
const namesDay = (text: string, date: EdtfDate): boolean => {
  const day = /^\d{4}-\d\d-(\d\d)$/.exec(date)?.[1];
  return day !== undefined && new RegExp(`\\b0?${Number(day)}(?:st|nd|rd|th)?\\b`).test(text);
};

/** Quotation marks inside a quotation are single ones; nothing else of it is touched. */
export const nestedQuotes = (text: string): string =>
  text
    .replace(/(^|[\s([—–-])["“„«]/g, '$1‘')
    .replace(/["”»]/g, '’')
    .replace(/“/g, '‘');
