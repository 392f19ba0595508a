/** A piece of text as pdf.js gives it. */
export interface PageItem {
  readonly str: string;
}

/** A part of one item: from this character to before that one. */
export interface ItemPart {
  readonly item: number;
  readonly from: number;
  readonly to: number;
}

/** White space and hyphens, which a line end may add or take. */
const LOOSE = /[\s\u00ad\u2010-]/gu;

/** Ligatures as their letters (Unicode normalisation form KC), and only what counts. */
const solid = (text: string): string => text.normalize('NFKC').replaceAll(LOOSE, '');

/**
 * Where words stand among the pieces of a page, part by part. White space, hyphens and the pieces’ own breaks are no
 * matter. Empty when the words are not on the page.
 */
export const locateOnPage = (items: readonly PageItem[], words: string): readonly ItemPart[] => {
  const places: { readonly item: number; readonly at: number }[] = [];
  let page = '';
  items.forEach(({ str }, item) => {
    for (let at = 0; at < str.length; at++)
      for (const character of solid(str[at]!)) {
        page += character;
        places.push({ item, at });
      }
  });
  const wanted = solid(words);
  const start = wanted === '' ? -1 : page.indexOf(wanted);
  if (start < 0) return [];
  const parts: { item: number; from: number; to: number }[] = [];
  for (const { item, at } of places.slice(start, start + wanted.length)) {
    const last = parts.at(-1);
    if (last?.item === item) last.to = at + 1;
    else parts.push({ item, from: at, to: at + 1 });
  }
  return parts;
};
