import { documentDate } from '../link/document-date.ts';
import type { Passage, Repeat } from '../link/repeats.ts';
import type { WordRun } from '../link/word-differences.ts';
import type { DocumentHead } from '../record/document-head.ts';
import { colors, shown } from './terminal.ts';

const MOST_SAME = 60;

/** A repeat as a person reads it: where both stand, and the passage with what was left out and put in. */
export const repeatText = (
  { first, again, overlap, differences }: Repeat,
  documents: ReadonlyMap<string, DocumentHead>,
): string =>
  [
    `${colors.bold(overlap === 1 ? 'the same words' : `${Math.round(overlap * 100)} % in common`)}  ${placeOf(first, documents)}  →  ${placeOf(again, documents)}`,
    `  ${differences.map(runText).join(' ')}`,
    '',
  ]
    .map((line) => `${line}\n`)
    .join('');

const placeOf = ({ document, block }: Passage, documents: ReadonlyMap<string, DocumentHead>): string => {
  const record = documents.get(document);
  return `${shown(record?.publisher ?? record?.title ?? document.slice(0, 8))} (${documentDate(record) ?? '—'}, ${document.slice(0, 8)}#${block})`;
};

const runText = ({ in: where, text }: WordRun): string => {
  if (where === 'first') return colors.red(`[-${shown(text)}-]`);
  if (where === 'second') return colors.green(`{+${shown(text)}+}`);
  return text.length > 2 * MOST_SAME
    ? `${shown(text.slice(0, MOST_SAME))} … ${shown(text.slice(-MOST_SAME))}`
    : shown(text);
};
