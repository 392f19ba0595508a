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
  readonly links: readonly StoredLink[];
  /** the findings asked for and all with which they hang together; of all findings only those that hang together */
  readonly findings: ReadonlySet<string>;
}

/**
 * All with which findings hang together by links of a kind or by decisions, over any number of steps.
 * @param asked their ids; all findings of the record when null
 */
export const connected = async (
  store: LinkStore,
  kind: StoredLink['kind'],
  asked: ReadonlySet<string> | null,
  { together }: DecidedPairs,
): Promise<Connected> => {
  if (asked === null) {
    const links = await store.around(kind, null);
    return { links, findings: new Set([...links.flatMap(pairOf), ...together.flatMap(({ pair }) => pair)]) };
  }
  const findings = new Set(asked);
  const links = new Map<string, StoredLink>();
  for (let open = [...findings]; open.length > 0; ) {
    for (const link of await store.around(kind, open)) {
      links.set(`${link.first} ${link.second}`, link);
      findings.add(link.first).add(link.second);
    }
    open = together.flatMap(({ pair: [one, other] }) =>
      findings.has(one) === findings.has(other) ? [] : [findings.has(one) ? other : one],
    );
    for (const id of open) findings.add(id);
  }
  return { links: [...links.values()], findings };
};

/** Both ends of a link. */
export const pairOf = ({ first, second }: StoredLink): readonly [string, string] => [first, second];
