import { isName, isPerson } from '../../extract/actors/new-actors.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { commonOffice, otherOffice } from './common-office.ts';
import { type NameSuggestion, suggestionOf } from './name-suggestion.ts';
import { goesInto, KeyIndex, type NamedGroup } from './named-group.ts';
import { isAbbreviation, type Person, personOf } from './person.ts';
import { beginsWith, coarseKey, isSameFamilyName, likenessOf } from './person-likeness.ts';

const suggestion = suggestionOf('actor');

/** Whether a group names a person: by the packs, or by how the name and its office look. */
export const isPersonGroup = (
  { id, name, offices }: NamedGroup,
  knowledge: Pick<Knowledge, 'actors' | 'codebook'>,
): boolean => {
  if (id !== null && knowledge.actors.has(id)) return knowledge.actors.get(id)!.kind === 'person';
  const [office = null] = [...offices.values()].flatMap((held) => [...held]);
  return !isAbbreviation(name) && isName(name) && isPerson({ name, actor: null, office }, knowledge);
};

/**
 * Names of persons that may mean somebody else’s whom the record names. Only those that share a key of the family name
 * are compared. Two persons of one family name whose given names differ, and an initial or a bare family name that fits
 * several, give no suggestion.
 */
export const personSuggestions = (
  groups: readonly NamedGroup[],
  knowledge: Pick<Knowledge, 'actors' | 'codebook' | 'noGivenNames'>,
): readonly NameSuggestion[] => {
  const persons = groups.filter((group) => isPersonGroup(group, knowledge)).map((group) => personOf(group, knowledge));
  const byFamily = new KeyIndex<Person>();
  const byFullName = new KeyIndex<Person>();
  for (const person of persons) {
    if (person.form !== 'full') continue;
    byFamily.add(person, familyKeysOf(person));
    byFullName.add(person, fullKeysOf(person));
  }
  return persons
    .filter(({ group }) => group.id === null)
    .flatMap((person) => {
      if (person.form === 'none') return [];
      if (person.form === 'full')
        return byFullName.sharing(fullKeysOf(person)).flatMap((other) => sameFullName(person, other, knowledge));
      const full = byFamily.sharing(familyKeysOf(person)).filter((other) => sharesFamily(person, other));
      return person.form === 'initial' ? byInitial(person, full) : byFamilyName(person, full, knowledge);
    });
};

const familyKeysOf = ({ spellings }: Person): readonly string[] =>
  spellings.flatMap(({ familyKeys }) => [...familyKeys].map(coarseKey));

/** Family name with given name, and family name with office: two names that share neither are not compared. */
const fullKeysOf = (person: Person): readonly string[] => {
  const offices = new Set([...person.group.offices.values()].flatMap((held) => [...held]));
  return person.spellings.flatMap(({ givenKeys, familyKeys }) =>
    [...familyKeys].flatMap((family) => [
      ...[...givenKeys].map((given) => `${coarseKey(given)} ${coarseKey(family)}`),
      ...[...offices].map((office) => `${coarseKey(family)}, ${office}`),
    ]),
  );
};

const sharesFamily = (a: Person, b: Person): boolean =>
  a.spellings.some((one) => b.spellings.some((other) => isSameFamilyName(one.family, other.family)));

const sameFullName = (
  person: Person,
  other: Person,
  knowledge: Pick<Knowledge, 'codebook'>,
): readonly NameSuggestion[] => {
  if (!goesInto(person.group, other.group)) return [];
  const office = commonOffice(person.group, other.group, knowledge);
  let best: { readonly score: number; readonly reasons: readonly string[] } | null = null;
  for (const one of person.spellings)
    for (const two of other.spellings) {
      const likeness = likenessOf(one, two, office);
      if (likeness && likeness.score > (best?.score ?? 0)) best = likeness;
    }
  return best ? [suggestion(person.group, other.group, null, best.score, best.reasons)] : [];
};

/** `J. Demiryan`: the one person of that family name whose given name begins so. */
const byInitial = (person: Person, full: readonly Person[]): readonly NameSuggestion[] => {
  const initials = person.spellings.flatMap(({ given }) => given[0] ?? []);
  const [other, ...others] = full.filter(({ spellings }) =>
    spellings.some(({ given, givenKeys }) =>
      initials.some((initial) => beginsWith(initial, given[0] ?? '', givenKeys)),
    ),
  );
  if (!other || others.length > 0) return [];
  const together = sharedDocument(person.group, other.group) !== null;
  return [
    suggestion(person.group, other.group, null, together ? 0.8 : 0.7, [
      `initial and family name of ${other.group.name}, of nobody else in the record`,
      ...(together ? ['one document has both'] : []),
    ]),
  ];
};

/** Somebody named so much more often is meant by the bare name, even beside a namesake’s full name. */
const MUCH_MORE = 5;

/** `Demiryan`: in each document the one person who is named there in full and bears that family name. */
const byFamilyName = (
  person: Person,
  full: readonly Person[],
  knowledge: Pick<Knowledge, 'codebook'>,
): readonly NameSuggestion[] => {
  const beside = new Map<Person, string[]>();
  for (const document of person.group.documents) {
    const [here, ...others] = full.filter(({ group }) => group.documents.has(document));
    if (!here || others.length > 0 || otherOffice(person.group, here.group, document)) continue;
    const documents = beside.get(here);
    if (documents) documents.push(document);
    else beside.set(here, [document]);
  }
  const [other, ...namesakes] = full;
  if (other && namesakes.length === 0) {
    const office = commonOffice(person.group, other.group, knowledge);
    const reasons = [
      ...(beside.has(other) ? [`one document has ${other.group.name} in full`] : []),
      ...(office === null ? [] : [`both are presented as ${office}`]),
    ];
    return reasons.length === 0
      ? []
      : [
          suggestion(person.group, other.group, null, 0.75 + (office === null ? 0 : 0.05), [
            ...reasons,
            'nobody else in the record bears the family name',
          ]),
        ];
  }
  const most = Math.max(...full.map(({ group }) => group.findings));
  return [...beside].flatMap(([other, documents]) =>
    other.group.findings * MUCH_MORE < most
      ? []
      : documents.map((document) =>
          suggestion(person.group, other.group, document, 0.7, [
            `the document has ${other.group.name} in full and nobody else of that family name`,
          ]),
        ),
  );
};

const sharedDocument = (a: NamedGroup, b: NamedGroup): string | null =>
  [...a.documents].find((document) => b.documents.has(document)) ?? null;
