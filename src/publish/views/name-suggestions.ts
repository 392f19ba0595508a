import type { NameSuggestion } from '../../link/names/name-suggestion.ts';
import { type NamingKnowledge, suggestNames } from '../../link/names/suggest-names.ts';
import type { NameKind } from '../../record/name-decision.ts';
import type { RecordStore } from '../../record/record-store.ts';

/** Short names in capitals are explained by texts, and so are names of places that nobody knows. */
const MAY_BE_EXPLAINED: Readonly<Record<NameKind, RegExp>> = { actor: /^[\p{Lu}\p{N}&/-]{2,10}$/u, place: /./ };

/** Names of a record that may mean one actor or place, the surest first. */
export const nameSuggestions = async (
  record: RecordStore,
  kind: NameKind,
  knowledge: NamingKnowledge,
): Promise<readonly NameSuggestion[]> => {
  const [uses, decisions] = await Promise.all([record.names.uses(kind), record.names.decisions()]);
  const texts = new Map<string, string>();
  for (const { id, name, document } of uses)
    if (id === null && MAY_BE_EXPLAINED[kind].test(name) && !texts.has(document))
      texts.set(document, (await record.text(document)) ?? '');
  return suggestNames({ kind, uses, decisions, knowledge, textOf: (document) => texts.get(document) ?? '' });
};
