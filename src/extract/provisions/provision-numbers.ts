import type { Block } from '../../kinds/block.ts';
import { oncePer } from '../../text/once-per.ts';
import { oneLine } from '../../text/one-line.ts';
import type { Reading } from '../reading.ts';
import { type ProvisionCodebook, provisionCodebook } from './provision-codebook.ts';

/**
 * The number under which each block of an agreement's text stands: `Article 4` from the heading above it, `Article
 * 14(2)(a)` for what is numbered under it, `Article 4.1` or `point 4.1` for clauses numbered so, `point 3` for what has no
 * article; null for the preamble and headings.
 */
export const provisionNumbers = (
  text: string,
  blocks: readonly Block[],
  codebook: ProvisionCodebook,
): readonly (string | null)[] => {
  let article: string | null = null;
  let paragraph: readonly string[] = [];
  return blocks.map((block) => {
    const words = oneLine(text.slice(block.start, Math.min(block.end, block.start + 80)));
    if (block.kind === 'heading' || block.kind === 'title') {
      article = block.kind === 'heading' ? (articleOf(words, codebook) ?? article) : null;
      paragraph = [];
      return null;
    }
    const inline = articleOf(words, codebook);
    if (inline) [article, paragraph] = [inline, []];
    const clause = DECIMAL.exec(words)?.[1];
    if (clause) {
      const [noun, number] = article?.split(' ') ?? [];
      return `${noun !== undefined && clause.startsWith(`${number}.`) ? noun : 'point'} ${clause}`;
    }
    const marker = inline ? null : markerOf(words);
    if (marker === null) return article;
    paragraph = below(paragraph, marker);
    const [first, ...rest] = paragraph;
    const under = (parts: readonly string[]): string => parts.map((part) => `(${part})`).join('');
    return article ? `${article}${under(paragraph)}` : `point ${first}${under(rest)}`;
  });
};

/** The number of the provision in which a block of an agreement's text stands; null for the preamble and headings. */
export const provisionOf = (reading: Reading, block: number): string | null => numbersOf(reading)[block] ?? null;

const numbersOf = oncePer(({ text, blocks, knowledge }: Reading) =>
  provisionNumbers(text, blocks, provisionCodebook(knowledge)),
);

/** `1.2`, `3.1.4.` before a clause. */
const DECIMAL = /^(\d{1,2}(?:\.\d{1,2}){1,3})\.?\s/;

/** What numbers a paragraph or an item of a list: `2.`, `(2)`, `(a)`, `b)`, `(iv)`; null for words. */
const markerOf = (words: string): string | null => /^\(?(\d{1,2}|[a-z]|[ivx]{2,4})[.)]\s/.exec(words)?.[1] ?? null;

const LEVELS: readonly RegExp[] = [/^\d/, /^[a-z]$/, /^[ivx]+$/];

/**
 * The markers over a paragraph once one more has been met: `(a)` stands under `2.`, `(ii)` under `(a)`. A letter that is also
 * a Roman number is the letter where it goes on with letters (`h`, `i`).
 */
const below = (path: readonly string[], marker: string): readonly string[] => {
  const at = path.findIndex((other) => isNextMarker(other, marker));
  if (at >= 0) return [...path.slice(0, at), marker];
  const level = marker === 'i' ? 2 : LEVELS.findIndex((form) => form.test(marker));
  return [...path.filter((other) => levelOf(other) < level), marker];
};

const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii', 'xiii', 'xiv', 'xv'];

/** Whether a marker of a list follows another: `b` behind `a`, `ii` behind `i`, `3` behind `2`. */
export const isNextMarker = (before: string, marker: string): boolean =>
  /^\d/.test(before)
    ? Number(before) + 1 === Number(marker)
    : (before.length === 1 && marker.length === 1 && before.charCodeAt(0) + 1 === marker.charCodeAt(0)) ||
      (ROMAN.includes(before) && ROMAN.indexOf(before) + 1 === ROMAN.indexOf(marker));

const levelOf = (marker: string): number =>
  marker === 'i' || (marker.length > 1 && !/^\d/.test(marker)) ? 2 : LEVELS.findIndex((form) => form.test(marker));

/** `Article IV`, `ARTICLE 4. Scope`, `Section 2` at the beginning of a line. */
const articleOf = (words: string, codebook: ProvisionCodebook): string | null => {
  const match = /^(\p{L}+)\s+(\d{1,3}|[IVXLC]{1,7})\b/iu.exec(words);
  const noun = match?.[1]?.toLowerCase() ?? '';
  if (!match || !codebook.headings.has(noun)) return null;
  return `${noun[0]!.toUpperCase()}${noun.slice(1)} ${match[2]}`;
};
