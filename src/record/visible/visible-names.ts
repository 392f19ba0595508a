import type { NameDecision } from '../name-decision.ts';
import { nameSpelling } from '../name-spelling.ts';
import type { NameStore } from '../name-store.ts';
import { RecordError } from '../record-error.ts';
import type { Sight } from './sight.ts';

/** Names that documents use which may be seen, and what is decided of these; nothing else is decided on. */
export const visibleNames = (names: NameStore, sight: Sight): NameStore => {
  /** Which names may be told, of those in what was decided and in a decision that is to be taken. */
  const told = async (decisions: readonly NameDecision[]): Promise<(name: string) => boolean> => {
    const decided = decisions.flatMap(({ name, intoName }) => [name ?? [], intoName ?? []].flat());
    const hidden = await sight.hiddenNames(new Set(decided.map(nameSpelling)));
    return (name) => !hidden.has(nameSpelling(name));
  };
  /** Which decisions speak of nothing hidden: no document, no name, and no id that a hidden name was given. */
  const seen = async (more: readonly NameDecision[] = []): Promise<(decision: NameDecision) => boolean> => {
    const all = [...(await names.decisions()), ...more];
    const isTold = await told(all);
    const documents = await sight.documents(new Set(all.flatMap(({ document }) => document ?? [])));
    const { entries } = await names.resolver();
    const hiddenIds = new Set(entries.filter(({ name }) => !isTold(name)).map(({ kind, id }) => `${kind} ${id}`));
    return ({ kind, name, intoName, id, into, document }) =>
      (document === null || documents.has(document)) &&
      [name, intoName].every((each) => each === null || isTold(each)) &&
      [id, into].every((each) => each === null || !hiddenIds.has(`${kind} ${each}`));
  };
  const decisions: NameStore['decisions'] = async () => {
    const isSeen = await seen();
    const numbers = new Set<number>();
    return (await names.decisions()).filter((decision) => {
      const { action, number, undoes } = decision;
      if (!isSeen(decision) || (action === 'undo' && !numbers.has(undoes!))) return false;
      numbers.add(number);
      return true;
    });
  };
  const resolver: NameStore['resolver'] = async () => {
    const [whole, isTold] = [await names.resolver(), await told(await names.decisions())];
    return {
      ...whole,
      entries: whole.entries
        .filter(({ name }) => isTold(name))
        .map((entry) => ({ ...entry, names: entry.names.filter(isTold) })),
      namesOf: (kind, id) => whole.namesOf(kind, id).filter(isTold),
    };
  };
  return {
    decide: async (decision) => {
      const { action, undoes } = decision;
      if (action === 'undo' && !(await decisions()).some(({ number }) => number === undoes))
        throw new RecordError('bad-decision', '', `There is no decision ${undoes} about names.`);
      if (!(await seen([decision]))(decision))
        throw new RecordError('bad-decision', '', 'There is no such name, or no such document.');
      return names.decide(decision);
    },
    decisions,
    resolver,
    entries: async (kind) => (await resolver()).entries.filter((entry) => entry.kind === kind),
    uses: async (kind) => {
      const all = await names.uses(kind);
      const seen = await sight.documents(new Set(all.map(({ document }) => document)));
      return all.filter(({ document }) => seen.has(document));
    },
  };
};
