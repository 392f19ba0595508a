import type { AgreementEntry } from '../../kinds/agreement-entry.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Token } from '../../language/sentence.ts';
import { fold } from '../../text/fold.ts';
import { oncePer } from '../../text/once-per.ts';

interface AgreementNames {
  readonly byName: ReadonlyMap<string, readonly string[]>;
  /** last words of all names, in lower case */
  readonly endings: ReadonlySet<string>;
}

/** Ids of the packs' agreements that go by this name, however it is capitalised. */
export const agreementsNamed = (knowledge: Knowledge, name: string): readonly string[] =>
  namesOf(knowledge).byName.get(fold(name)) ?? [];

/** The packs' agreement of which a title is the name; null for any other title. */
export const agreementTitled = (knowledge: Knowledge, title: string): AgreementEntry | null =>
  agreementsNamed(knowledge, title).flatMap((id) => knowledge.agreements.get(id) ?? [])[0] ?? null;

/** Whether a name of an agreement may end at one of these tokens; looking names up costs more than this. */
export const mayNameAgreement = (knowledge: Knowledge, tokens: readonly Token[]): boolean => {
  const { endings } = namesOf(knowledge);
  return tokens.some((token) => endings.has(token.text.toLowerCase()));
};

const namesOf = oncePer((knowledge: Knowledge): AgreementNames => {
  const byName = new Map<string, string[]>();
  const endings = new Set<string>();
  for (const entry of knowledge.agreements.values())
    for (const name of [entry.name, ...entry.names.map((other) => other.text)]) {
      const key = fold(name);
      const ids = byName.get(key) ?? [];
      if (!ids.includes(entry.id)) byName.set(key, [...ids, entry.id]);
      const last = name
        .toLowerCase()
        .split(/[^\p{L}\p{M}\p{N}]+/u)
        .filter((word) => word !== '')
        .at(-1);
      if (last) endings.add(last);
    }
  return { byName, endings };
});
