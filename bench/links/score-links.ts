import type { LinkKind, ListedPair, Quote } from './listed-pair.ts';

/** Quotes that the program takes to tell the same. */
export type Together = readonly Quote[];

export interface LinkScore {
  /** pairs that belong together by the list, and how many of them the program has together */
  readonly pairs: number;
  readonly found: number;
  readonly recall: number | null;
  /** pairs that only seem to belong together, and how many of them the program has together */
  readonly nearMisses: number;
  readonly wrong: number;
  /** of all that the program has together and a reader judged the share that belongs together */
  readonly precision: number | null;
}

export interface ScoredLinks {
  readonly score: LinkScore;
  /** pairs that are not found, and near-misses that are */
  readonly missed: readonly ListedPair[];
  readonly mistaken: readonly ListedPair[];
}

/** Of one kind of link. @param judged pairs that the program made, with a reader’s verdict; they count for precision only */
export const scoreLinks = (
  listed: readonly ListedPair[],
  groups: readonly Together[],
  judged: readonly ListedPair[] = [],
): ScoredLinks => {
  const grouped = indexed(groups);
  const has = ({ first, second }: ListedPair): boolean => areTogether(first, second, grouped);
  const pairs = listed.filter(({ same }) => same);
  const nearMisses = listed.filter(({ same }) => !same);
  const missed = pairs.filter((pair) => !has(pair));
  const mistaken = nearMisses.filter(has);
  const made = unique([...listed, ...judged]).filter(has);
  const found = pairs.length - missed.length;
  return {
    score: {
      pairs: pairs.length,
      found,
      recall: share(found, pairs.length),
      nearMisses: nearMisses.length,
      wrong: mistaken.length,
      precision: share(made.filter(({ same }) => same).length, made.length),
    },
    missed,
    mistaken,
  };
};

export const ofKind = (pairs: readonly ListedPair[], kind: LinkKind): readonly ListedPair[] =>
  pairs.filter((pair) => pair.kind === kind);

/** True when the list or the judgements know the pair, whichever comes first. */
export const isJudged = (pair: Pick<ListedPair, 'first' | 'second'>, known: readonly ListedPair[]): boolean =>
  known.some(
    ({ first, second }) =>
      (overlap(first, pair.first) && overlap(second, pair.second)) ||
      (overlap(first, pair.second) && overlap(second, pair.first)),
  );

const overlap = (a: Quote, b: Quote): boolean => a.document === b.document && a.start < b.end && b.start < a.end;

interface Grouped extends Quote {
  readonly group: number;
}

const indexed = (groups: readonly Together[]): ReadonlyMap<string, readonly Grouped[]> =>
  Map.groupBy(
    groups.flatMap((quotes, group) => quotes.map((quote) => ({ ...quote, group }))),
    ({ document }) => document,
  );

const areTogether = (first: Quote, second: Quote, grouped: ReadonlyMap<string, readonly Grouped[]>): boolean => {
  const [one, other] = [first, second].map((quote) =>
    (grouped.get(quote.document) ?? []).filter((member) => overlap(member, quote)),
  );
  return one!.some((a) => other!.some((b) => a !== b && a.group === b.group));
};

const unique = (pairs: readonly ListedPair[]): readonly ListedPair[] => [
  ...new Map(pairs.map((pair) => [JSON.stringify([pair.kind, pair.first, pair.second]), pair])).values(),
];

const share = (part: number, all: number): number | null => (all === 0 ? null : Math.round((1000 * part) / all) / 1000);
