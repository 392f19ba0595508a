import { withoutEscapes } from '../../../text/without-escapes.ts';
import type { CheckedSentence } from './check-issue.ts';
import type { IssueWarning } from './issue-warning.ts';
import { nearestPassage } from './nearest-passage.ts';

/** So much of a quotation may differ for it to be called misquoted; with more it is not in the source at all. */
const MOST_DIFFERENT = 0.4;
/** Words in quotation marks that are no run of their own count as a quotation from so many letters. */
const LEAST_LETTERS = 15;
const LONGEST_PASSAGE = 20_000;

/**
 * Quotations that differ from their source by a letter or more, with where. Blanks, the form of quotation marks and
 * dashes, a closing mark, words left out (…) and words put in square brackets are no difference.
 */
export const quotationWarnings = ({ sentence, cited }: CheckedSentence): readonly IssueWarning[] => {
  const quotations = sentence.runs.flatMap(({ text, quoted }) =>
    quoted
      ? [text]
      : [...text.matchAll(/“([^“”]+)”/g)].map((match) => match[1]!).filter((each) => each.length >= LEAST_LETTERS),
  );
  return quotations.flatMap((quotation) => {
    if (cited.some(({ passage, text }) => holds(passage, quotation) || holds(text, quotation))) return [];
    const pieces = piecesOf(quotation);
    const piece = pieces.find((each) => !cited.some(({ text, passage }) => holds(text, each) || holds(passage, each)));
    if (piece === undefined && pieces.length > 0) return [];
    const wrong = piece ?? quotation;
    const nearest = cited
      .map(({ passage, found }) =>
        nearestPassage(plain(wrong), plain(passage || found || '').slice(0, LONGEST_PASSAGE)),
      )
      .sort((a, b) => a.distance - b.distance)[0]!;
    const missing = nearest.distance > wrong.length * MOST_DIFFERENT;
    return [
      {
        sentence: sentence.id,
        rule: 'quotation',
        message: missing
          ? 'The quotation does not stand in the source that it cites.'
          : `The quotation differs from its source at character ${nearest.at + 1}: “${around(plain(wrong), nearest.at)}”, where the source has “${around(nearest.text, nearest.textAt)}”.`,
        expected: missing ? null : nearest.text,
        actual: wrong,
      },
    ];
  });
};

const AROUND = 12;

const around = (text: string, at: number): string => {
  const [from, to] = [Math.max(0, at - AROUND), Math.min(text.length, at + AROUND)];
  return `${from > 0 ? '…' : ''}${text.slice(from, to)}${to < text.length ? '…' : ''}`;
};

/** The pieces between words left out or put in. */
const piecesOf = (quotation: string): readonly string[] =>
  quotation
    .split(/\[[^\]]*\]|\(?…\)?|\(?\.\.\.\)?/)
    .map((piece) => piece.trim())
    .filter((piece) => /[\p{L}\d]/u.test(piece));

/** True when a source has these words, but for what typography alone makes different. */
export const holds = (source: string, quotation: string): boolean => {
  const [text, words] = [plain(source), plain(quotation)];
  const at = text.indexOf(words);
  return (
    at >= 0 ||
    (words.length > 1 &&
      (text.includes(words[0]!.toLowerCase() + words.slice(1)) ||
        text.includes(words[0]!.toUpperCase() + words.slice(1))))
  );
};

const known = new Map<string, string>();

/** One form for what typography alone makes different. The last long texts are remembered. */
const plain = (text: string): string => {
  const before = known.get(text);
  if (before !== undefined) return before;
  const form = withoutEscapes(text.normalize('NFC'))
    .replace(/\u00AD/g, '')
    .replace(/[“”„‟«»"‘’‚‛‹›`´]/g, "'")
    .replace(/[‐‑‒–—―]/g, '-')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/(?<![.,;:!?])[.,;:!?]+(?='*$)/, '')
    .replace(/^'+|(?<!')'+$/g, '');
  if (text.length > 1000) {
    if (known.size > 40) known.clear();
    known.set(text, form);
  }
  return form;
};
