import type { LinkKind } from '../../record/link-decision.ts';
import type { LinkStore, StoredLink } from '../../record/link-store.ts';
import type { DecidedPairs } from '../decided-pairs.ts';

/** What analysts decided of links of a kind, as it holds for what stands in the record now. */
export const decidedPairs = async (links: LinkStore, kind: LinkKind): Promise<DecidedPairs> => {
  const decisions = await links.decided(kind);
  return {
    together: decisions
      .filter(({ action }) => action !== 'reject')
      .map(({ first, second, relation, action, who, reason }) => ({
        pair: [first, second],
        relation,
        reason: `${action === 'join' ? 'joined' : 'accepted'} by ${who}${reason ? `: ${reason}` : ''}`,
      })),
    apart: decisions.filter(({ action }) => action === 'reject').map(({ first, second }) => [first, second]),
  };
};

export interface Connected {
  /** the findings asked for, and all with which they hang together */
  readonly findings: ReadonlySet<string>;
  readonly links: readonly StoredLink[];
}

/** All with which findings hang together by links or by decisions, over any number of steps. */
export const connected = async (
  store: LinkStore,
  kind: StoredLink['kind'],
  findings: Iterable<string>,
  { together }: DecidedPairs,
): Promise<Connected> => {
  const all = new Set(findings);
  const links = new Map<string, StoredLink>();
  for (let open = [...all]; open.length > 0; ) {
    for (const link of await store.around(kind, open)) {
      links.set(`${link.first} ${link.second}`, link);
      all.add(link.first).add(link.second);
    }
    open = together.flatMap(({ pair: [one, other] }) =>
      all.has(one) === all.has(other) ? [] : [all.has(one) ? other : one],
    );
    for (const id of open) all.add(id);
  }
  return { findings: all, links: [...links.values()] };
};
