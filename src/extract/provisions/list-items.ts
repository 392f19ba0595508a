import type { Span } from '../../kinds/span.ts';
import type { Reading } from '../reading.ts';
import { isNextMarker } from './provision-numbers.ts';

/** An item of a list, without its marker and the mark at its end. */
export interface ListItem extends Span {
  /** index of its block */
  readonly block: number;
  /** `a`, `iv`, `2`; null behind a bullet */
  readonly marker: string | null;
}

/**
 * The items of the list that begins at a place, behind a colon: in the rest of its block and in the blocks below as long
 * as each begins with the next marker. Markers are `(a)`, `a)`, `(ii)`, `1.` and bullets; those of other kinds inside of an
 * item belong to its words.
 */
export const listItems = (
  { text, blocks }: Pick<Reading, 'text' | 'blocks'>,
  first: number,
  from: number,
): readonly ListItem[] => {
  const items: ListItem[] = [];
  for (let at = first; at < blocks.length; at++) {
    const { start, end, kind } = blocks[at]!;
    if (at > first && kind !== 'paragraph') break;
    const here = itemsOf(text, at === first ? from : start, end, at, items.at(-1));
    if (at > first && here.length === 0) break;
    // an item that opens a list of its own ends this one: `The Front shall: / – release …; / – The Government shall:`
    const opening = here.findIndex((item) => text[item.end - 1] === ':');
    items.push(...(opening < 0 ? here : here.slice(0, opening)));
    if (opening >= 0) break;
  }
  return items;
};

const MARKER =
  /(^\s{0,8}|[\n;,.]\s{0,8}|\b(?:and|or)\s+)(?:\(([a-z]|[ivx]{2,5}|\d{1,2})\)|([a-z]|[ivx]{2,5}|\d{1,2})[.)]|[•–—*·-])\s+/g;

/** The items of one block; none where what the block begins with does not go on with the list. */
const itemsOf = (
  text: string,
  from: number,
  end: number,
  block: number,
  before: ListItem | undefined,
): readonly ListItem[] => {
  const words = text.slice(from, end);
  const found: { marker: string | null; begins: number; words: number }[] = [];
  let last: { readonly marker: string | null } | undefined = before;
  for (const match of words.matchAll(MARKER)) {
    const marker = match[2] ?? match[3] ?? null;
    const opens = words.slice(0, match.index).trim() === '' && match[1]!.trim() === '';
    if (last === undefined ? !opens || !isFirst(marker) : !goesOn(last.marker, marker)) {
      if (opens) return [];
      continue;
    }
    if (found.length === 0 && !opens) return [];
    found.push({ marker, begins: match.index, words: match.index + match[0].length });
    last = { marker };
  }
  return found.map(({ marker, words: start }, index) => {
    const item = words.slice(start, found[index + 1]?.begins ?? words.length);
    return { marker, block, start: from + start, end: from + start + endOfWords(item) };
  });
};

const isFirst = (marker: string | null): boolean => marker === null || /^(?:a|i|1)$/.test(marker);

const goesOn = (last: string | null, marker: string | null): boolean =>
  last === null || marker === null ? last === marker : isNextMarker(last, marker);

/** Where the words of an item end, before `; and`. */
const endOfWords = (item: string): number => {
  const end = endOfMarks(item, item.length);
  const link = /\s(?:and|or)$/.exec(item.slice(Math.max(0, end - 4), end));
  return link ? endOfMarks(item, end - link[0].length) : end;
};

const endOfMarks = (item: string, from: number): number => {
  let end = from;
  while (end > 0 && /[\s;,.]/.test(item[end - 1]!)) end--;
  return end;
};
