import type { EdtfDate } from '../../../kinds/edtf-date.ts';
import type { IssueRun, IssueSentence } from '../../../kinds/issue-sentence.ts';
import { dayTitle } from '../../bulletin/period-title.ts';
import type { CitationBook } from './citation-book.ts';
import type { IssueMaterial } from './issue-material.ts';
import { sourceName } from './source-name.ts';
import type { Telling } from './tellings.ts';

/** What a sentence of a draft says before the words that it gives. */
export interface Introduction {
  /** the sentence before it in its paragraph; null at the beginning */
  readonly before: Telling | null;
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
  const told = date === null || date === material.period || date === before?.date || namesDay(telling.text, date);
  const day = withDate && !told ? dayTitle(date, material.period) : null;
  const dated =
    day === null ? undefined : telling.findings.find((finding) => 'date' in finding && finding.date === date);
  return {
    id: book.nextId('s'),
    runs: [
      run(introduction(telling, day, before, material)),
      run(nestedQuotes(telling.text), { quoted: true, citations: book.cite(telling.findings, dated) }),
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
  telling: Telling,
  day: string | null,
  before: Telling | null,
  material: IssueMaterial,
): string => {
  const { document, documents } = telling;
  const name = sourceName(material.documents.get(document));
  const others = [
    ...new Set([...documents].filter((id) => id !== document).map((id) => sourceName(material.documents.get(id)))),
  ].filter((other) => other !== name);
  const goesOn = before?.document === document && others.length === 0;
  const who = goesOn ? 'it' : `${name}${others.length === 0 ? '' : `, like ${inWords(others)},`}`;
  const also = goesOn && day === null ? 'also ' : '';
  const speaker = unnamedSpeaker(telling);
  const says = `${who} ${also}${speaker === null ? 'reports' : `quotes ${speaker}`}: `;
  return day ? `For ${day}${goesOn ? '' : ','} ${says}` : says[0]!.toUpperCase() + says.slice(1);
};

/** Who speaks in a sentence that is wholly somebody’s own words, or says `I`, and does not say whose. */
const unnamedSpeaker = ({ text, findings }: Telling): string | null => {
  if (!/^["“‘«][^"”«]*["”’»][.!?]?$/.test(text) && !speaksItself(text)) return null;
  const said = findings.find((finding) => finding.kind === 'statement' && finding.speaker.length > 0);
  return said?.kind === 'statement' ? said.speaker[0]!.name : null;
};

/** True for the first person outside quotation marks. */
export const speaksItself = (text: string): boolean =>
  /\b(?:I|we|We|our|Our|my|My)\b/.test(text.replace(/["“‘«][^"”»]*["”’»]/g, ' '));

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
