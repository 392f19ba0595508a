import { bestLinks } from '../figure-links.ts';
import { MOST_FIGURES_COMPARED } from '../figure-series.ts';
import { LEAST_TOLD, TELLING } from '../figure-thresholds.ts';
import { type FigureTraits, valueWord, wordsCompared } from '../figure-traits.ts';
import { linkableBy } from '../linkable-by.ts';
import type { Rarity } from '../rarity.ts';
import type { Comparing } from './comparing.ts';
import { unitPosition } from './index-document.ts';
import { keyOf } from './key-of.ts';
import type { Keyed, LinkedDocument } from './linked-document.ts';
import { isToBeCompared, MOST_CANDIDATES, MOST_LINKS, sharing, strongest } from './links-of-one.ts';
import { SPACES } from './stored-frequencies.ts';

const RULE = 'series@1';

/** Links the figures of a document with those, in it and in others, that measure the same; gives their number. */
export const compareFigures = (comparing: Comparing, document: LinkedDocument, rarity: Rarity): number => {
  const { index, documents, found } = comparing;
  const figures: Keyed<FigureTraits>[] = [...document.figures];
  const places = new Map(figures.map(({ item }, i) => [item, i]));
  const own = new Set(places.keys());
  const isOwn = (item: number) => own.has(item);
  const pairs: (readonly [number, number])[] = [];
  for (const [i, { item, compared }] of document.figures.entries())
    for (const other of candidates(comparing, { item, compared }, rarity, isOwn)) {
      const theirs = documents.figure(index, other);
      if (!theirs) continue;
      const place = { item, document: document.source.key };
      if (!isToBeCompared(index, place, { item: other, document: theirs.inDocument })) continue;
      let at = places.get(other);
      if (at === undefined) {
        at = figures.push({ item: other, compared: theirs.traits }) - 1;
        places.set(other, at);
      }
      pairs.push([at, i]);
    }
  const links = bestLinks(
    figures.map(({ compared }) => compared),
    pairs,
    rarity,
  );
  let count = 0;
  for (const [, ofOne] of Map.groupBy(links, ({ b }) => b))
    for (const { a, b, score, reason } of strongest(
      ofOne.map((link) => ({ ...link, other: figures[link.a]!.item })),
      MOST_LINKS,
    )) {
      const [one, other] = [figures[a]!.item, figures[b]!.item];
      const isNew = index.link({
        kind: 'series',
        first: Math.min(one, other),
        second: Math.max(one, other),
        relation: null,
        score,
        reasons: [reason],
        rule: RULE,
        found,
      });
      if (isNew) count++;
    }
  return count;
};

/** Figures of the same unit that share as many words as those of one series must. */
const candidates = (
  { index, upTo }: Comparing,
  { item: own, compared: figure }: Keyed<FigureTraits>,
  rarity: Rarity,
  isOwn: (item: number) => boolean,
): readonly number[] => {
  const unit = unitPosition(figure.finding.unit);
  const words = [...wordsCompared(figure)].filter((word) => figure.measure.has(word) || rarity.of(word) >= TELLING);
  const lists = words.map((word) => {
    const key = keyOf(SPACES.figure.prefix + word);
    const items = index.itemsWith(key, unit, upTo, MOST_FIGURES_COMPARED);
    return { word, key, items, having: new Set(items), weight: rarity.of(word) };
  });
  // Of many that have a word only the latest are listed; of the others the index is asked, which costs less than reading them.
  const isListed = (other: number, items: readonly number[]) =>
    items.length < MOST_FIGURES_COMPARED || other >= items.at(-1)!;
  const common = (other: number) =>
    lists.flatMap(({ word, key, items, having }) =>
      having.has(other) || (!isListed(other, items) && index.has(key, unit, other)) ? [word] : [],
    );
  const isLinkable = linkableBy(figure, rarity);
  const value = keyOf(SPACES.figure.prefix + valueWord(figure.finding));
  const isEqual = (other: number) => figure.finding.value !== null && index.has(value, unit, other);
  return sharing(lists)
    .filter(({ item, keys }) => item !== own && keys >= LEAST_TOLD)
    .slice(0, MOST_CANDIDATES)
    .filter(({ item }) => isOwn(item) || isEqual(item) || isLinkable(common(item)))
    .map(({ item }) => item);
};
