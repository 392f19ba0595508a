import type { LinkRelation } from '../record/link-decision.ts';
import { Groups } from './groups.ts';

/** Two findings, by their ids, that somebody decided to belong together. */
export interface JoinedPair {
  /** with a relation: the second denies, repeats or answers the first */
  readonly pair: readonly [string, string];
  readonly relation: LinkRelation | null;
  readonly reason: string;
}

/** What analysts decided of pairs. Where decisions contradict one another, what is apart stays apart. */
export interface DecidedPairs {
  /** in the order of the decisions */
  readonly together: readonly JoinedPair[];
  readonly apart: readonly (readonly [string, string])[];
}

/** Nobody has decided on any pair. */
export const UNDECIDED: DecidedPairs = { together: [], apart: [] };

interface GroupedLink {
  readonly a: number;
  readonly b: number;
  readonly score: number;
}

/**
 * Groups of things that links hold together: first the pairs that were decided to belong together, then the links from
 * the strongest down. No link brings two into one group that were decided to be apart.
 * @param ids of the things; where several bear one id the first stands for them
 * @param mayJoin what else speaks against joining the groups of two
 */
export const groupsOf = (
  ids: readonly string[],
  links: readonly GroupedLink[],
  { together, apart }: DecidedPairs,
  mayJoin: (groups: Groups, a: number, b: number) => boolean = () => true,
): Groups => {
  const groups = new Groups(ids.length);
  const decided = together.length > 0 || apart.length > 0;
  const indexes = decided ? indexesOf(ids) : new Map<string, number>();
  const kept = apart.flatMap(([one, other]): readonly (readonly [number, number])[] => {
    const [a, b] = [indexes.get(one), indexes.get(other)];
    return a === undefined || b === undefined ? [] : [[a, b]];
  });
  const mustStayApart = (a: number, b: number): boolean =>
    kept.some(([x, y]) => {
      const [one, other] = [groups.of(x), groups.of(y)];
      return (one === groups.of(a) && other === groups.of(b)) || (one === groups.of(b) && other === groups.of(a));
    });
  for (const { pair } of together) {
    const [a, b] = [indexes.get(pair[0]), indexes.get(pair[1])];
    if (a !== undefined && b !== undefined && !mustStayApart(a, b)) groups.join(a, b);
  }
  for (const { a, b } of links.toSorted((x, y) => y.score - x.score || x.a - y.a || x.b - y.b))
    if (groups.of(a) !== groups.of(b) && !mustStayApart(a, b) && mayJoin(groups, a, b)) groups.join(a, b);
  return groups;
};

/** Decided pairs as links between things, for those that did come together. */
export const joinedByHand = (
  ids: readonly string[],
  { together }: DecidedPairs,
): readonly (GroupedLink & Pick<JoinedPair, 'relation' | 'reason'>)[] => {
  const indexes = together.length > 0 ? indexesOf(ids) : new Map<string, number>();
  return together.flatMap(({ pair, relation, reason }) => {
    const [one, other] = pair.map((id) => indexes.get(id));
    if (one === undefined || other === undefined) return [];
    const [a, b] = relation !== null || one < other ? [one, other] : [other, one];
    return [{ a, b, score: 1, relation, reason }];
  });
};

const indexesOf = (ids: readonly string[]): ReadonlyMap<string, number> => {
  const indexes = new Map<string, number>();
  for (const [i, id] of ids.entries()) if (!indexes.has(id)) indexes.set(id, i);
  return indexes;
};
