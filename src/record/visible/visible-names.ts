import type { RecordedNameDecision } from '../name-decision.ts';
import { nameSpelling } from '../name-spelling.ts';
import type { NameStore } from '../name-store.ts';
import type { Sight } from './sight.ts';

/** Names that documents use which may be seen, and what was decided of these. What changes names goes through. */
export const visibleNames = (names: NameStore, sight: Sight): NameStore => {
  const uses: NameStore['uses'] = async (kind) => {
    const all = await names.uses(kind);
    const seen = await sight.documents(new Set(all.map(({ document }) => document)));
    return all.filter(({ document }) => seen.has(document));
  };
  /** A name that only hidden documents use would tell of them. */
  const told = async (): Promise<(name: string) => boolean> => {
    const seen = new Set([...(await uses('actor')), ...(await uses('place'))].map(({ key }) => key));
    const all = new Set([...(await names.uses('actor')), ...(await names.uses('place'))].map(({ key }) => key));
    return (name) => seen.has(nameSpelling(name)) || !all.has(nameSpelling(name));
  };
  return {
    decide: (decision) => names.decide(decision),
    decisions: async () => {
      const [all, isTold] = [await names.decisions(), await told()];
      const documents = await sight.documents(all.flatMap(({ document }) => document ?? []));
      const seen = ({ name, intoName, document }: RecordedNameDecision) =>
        (document === null || documents.has(document)) &&
        (name === null || isTold(name)) &&
        (intoName === null || isTold(intoName));
      return all.filter(seen);
    },
    resolver: async () => {
      const [resolver, isTold] = [await names.resolver(), await told()];
      return {
        ...resolver,
        entries: resolver.entries
          .filter(({ name }) => isTold(name))
          .map((entry) => ({ ...entry, names: entry.names.filter(isTold) })),
        namesOf: (kind, id) => resolver.namesOf(kind, id).filter(isTold),
      };
    },
    entries: async (kind) => {
      const [entries, isTold] = [await names.entries(kind), await told()];
      return entries
        .filter(({ name }) => isTold(name))
        .map((entry) => ({ ...entry, names: entry.names.filter(isTold) }));
    },
    uses,
  };
};
