import type { CaseFinding } from '../kinds/case.ts';
import type { Finding } from '../kinds/finding.ts';
import type { Party } from '../kinds/party.ts';
import { fold } from '../text/fold.ts';

/** What happened to one person, in order. */
export interface CaseHistory {
  readonly person: string;
  /** id of the actor, null when the packs and the record do not know the person */
  readonly actor: string | null;
  /** by date, undated steps last, in the order of their telling */
  readonly steps: readonly CaseFinding[];
  /** stage of the latest dated step */
  readonly stage: CaseFinding['stage'];
}

/**
 * The cases of named persons, each with its steps in order. A family name alone belongs to the one person with that
 * family name; persons described without a name (`six people`) have no history.
 */
export const caseHistories = (findings: readonly Finding[]): readonly CaseHistory[] => {
  const cases = findings.filter((finding): finding is CaseFinding => finding.kind === 'case');
  const fullNames = new Map<string, Set<string>>();
  for (const { person } of cases)
    for (const party of person) {
      const words = fold(party.name).split(' ');
      if (words.length < 2) continue;
      const family = words.at(-1)!;
      fullNames.set(family, (fullNames.get(family) ?? new Set()).add(fold(party.name)));
    }
  const histories = new Map<string, { party: Party; steps: CaseFinding[] }>();
  for (const finding of cases)
    for (const party of finding.person) {
      if (!isNamed(party)) continue;
      const key = keyOf(party, fullNames);
      const known = histories.get(key);
      if (!known) histories.set(key, { party, steps: [finding] });
      else {
        if (party.name.length > known.party.name.length) known.party = party;
        known.steps.push(finding);
      }
    }
  return [...histories.values()]
    .map(({ party, steps }) => historyOf(party, steps))
    .toSorted((a, b) => a.person.localeCompare(b.person));
};

const historyOf = (party: Party, steps: readonly CaseFinding[]): CaseHistory => {
  const ordered = steps.toSorted((a, b) => (a.date ?? '9999').localeCompare(b.date ?? '9999'));
  const latest = ordered.findLast((step) => step.date !== null) ?? ordered.at(-1)!;
  return { person: party.name, actor: party.actor, steps: ordered, stage: latest.stage };
};

const keyOf = (party: Party, fullNames: ReadonlyMap<string, ReadonlySet<string>>): string => {
  if (party.actor) return party.actor;
  const name = fold(party.name);
  if (name.includes(' ')) return name;
  const bearers = fullNames.get(name);
  return bearers?.size === 1 ? [...bearers][0]! : name;
};

/** Capitalised in its first and last word: a name and no description. */
const isNamed = (party: Party): boolean => {
  const words = party.name.split(/\s+/);
  return party.actor !== null || [words[0], words.at(-1)].every((word) => /^\p{Lu}/u.test(word ?? ''));
};
