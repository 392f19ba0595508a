import { isName, isPerson } from '../../extract/actors/new-actors.ts';
import { hasWordOf, wordClass } from '../../extract/word-class.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { wordKeys } from '../../knowledge/name-key.ts';
import { partsOf, spellingsOf } from '../../knowledge/person-name.ts';
import { editDistance } from '../../text/edit-distance.ts';
import { fold } from '../../text/fold.ts';
import { NAME_PARTICLES } from '../../text/name-words.ts';
import { type NameSuggestion, suggestionOf } from './name-suggestion.ts';
import { goesInto, KeyIndex, type NamedGroup } from './named-group.ts';

const suggestion = suggestionOf('actor');

/** One spelling of a person’s name, taken apart, with the keys by which it is compared. */
interface Spelling {
  readonly text: string;
  readonly given: readonly string[];
  readonly givenKeys: ReadonlySet<string>;
  /** the last word, without particles */
  readonly family: string;
  /** none for an abbreviation or a title, which is nobody’s family name */
  readonly familyKeys: ReadonlySet<string>;
}

interface Person {
  readonly group: NamedGroup;
  readonly spellings: readonly Spelling[];
  /** how much of the name is given */
  readonly form: 'full' | 'initial' | 'bare' | 'none';
}

/** More spellings of one name are not looked at. */
const MOST_SPELLINGS = 12;

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
  spellings.flatMap(({ familyKeys }) => [...familyKeys].map(coarse));

/** Family name with given name, and family name with office: two names that share neither are not compared. */
const fullKeysOf = (person: Person): readonly string[] => {
  const offices = new Set([...person.group.offices.values()].flatMap((held) => [...held]));
  return person.spellings.flatMap(({ givenKeys, familyKeys }) =>
    [...familyKeys].flatMap((family) => [
      ...[...givenKeys].map((given) => `${coarse(given)} ${coarse(family)}`),
      ...[...offices].map((office) => `${coarse(family)}, ${office}`),
    ]),
  );
};

const personOf = (group: NamedGroup, { actors, noGivenNames }: Pick<Knowledge, 'actors' | 'noGivenNames'>): Person => {
  const known = group.id === null ? undefined : actors.get(group.id);
  const parts = known
    ? [known.name, ...known.names.map(({ text }) => text)].map((text, i) => [text, spellingsOf(known)[i]!] as const)
    : group.spellings.map((text) => [text, withoutTitle(partsOf(text), noGivenNames)] as const);
  const spellings = parts.slice(0, MOST_SPELLINGS).map(
    ([text, { given, family }]): Spelling => ({
      text,
      given,
      givenKeys: new Set(given[0] === undefined ? [] : wordKeys(given[0])),
      family: family.at(-1) ?? '',
      familyKeys: new Set(
        family.slice(-1).flatMap((word) => (isNoFamilyName(word, noGivenNames) ? [] : wordKeys(word))),
      ),
    }),
  );
  const form = spellings.some(
    ({ given }) => (given[0]?.length ?? 0) > 1 && given.every((word) => isGivenName(word, noGivenNames)),
  )
    ? 'full'
    : spellings.some(({ given }) => given[0]?.length === 1)
      ? 'initial'
      : spellings.some(({ given }) => given.length === 0)
        ? 'bare'
        : 'none';
  return { group, spellings, form };
};

type Parts = ReturnType<typeof partsOf>;

/** `Sir Keir Velk` → `Keir Velk`, `President Velk` → `Velk`. */
const withoutTitle = ({ given, family }: Parts, noGivenNames: ReadonlySet<string>): Parts => {
  const first = given.findIndex((word) => !noGivenNames.has(word.toLowerCase()));
  return { given: first < 0 ? [] : given.slice(first), family };
};

const isAbbreviation = (word: string): boolean => /^[\p{Lu}\p{N}]+$/u.test(word);

/** `Deputy Prime Minister` names no Mr Minister. */
const isNoFamilyName = (word: string, noGivenNames: ReadonlySet<string>): boolean =>
  isAbbreviation(word) || noGivenNames.has(word.toLowerCase());

/** `President Obama`, `the opposition’s Saleh` and `Ostrian envoy Saleh` are no full names. */
const isGivenName = (word: string, noGivenNames: ReadonlySet<string>): boolean =>
  /^\p{Lu}[\p{L}\p{M}]*$/u.test(word) &&
  !(word.length > 1 && isAbbreviation(word)) &&
  !noGivenNames.has(word.toLowerCase()) &&
  !NAME_PARTICLES.has(word.toLowerCase());

/**
 * What Western and Eastern Armenian, Turkic and Russian spelling write differently beyond the keys of names: voiced or
 * unvoiced (Hagopian, Hakobyan), with or without h (Arutyunyan, Harutyunyan).
 */
const coarse = (key: string): string => key.replaceAll('h', '').replaceAll('p', 'b').replaceAll('d', 't');

const shares = (a: ReadonlySet<string>, b: ReadonlySet<string>, form = (key: string) => key): boolean => {
  const keys = new Set([...a].map(form));
  return [...b].some((key) => keys.has(form(key)));
};

const sharesFamily = (a: Person, b: Person): boolean =>
  a.spellings.some((one) => b.spellings.some((other) => isSameWord(one.family, other.family)));

/**
 * Keys let vowels go, which is right between scripts and too much within one: `Chien` is not `Chan`. Where both are
 * written in plain Latin letters the family names have to be the same but for y and doubled letters.
 */
const isSameSpelling = (one: Spelling, two: Spelling): boolean => isSameWord(one.family, two.family);

const isSameWord = (a: string, b: string): boolean =>
  isPlain(a) && isPlain(b) ? plainForm(a) === plainForm(b) : wordKeys(b).some((key) => wordKeys(a).includes(key));

const isSameCoarsely = (a: string, b: string): boolean =>
  isPlain(a) && isPlain(b)
    ? coarse(plainForm(a)).replaceAll('k', 'g') === coarse(plainForm(b)).replaceAll('k', 'g')
    : shares(new Set(wordKeys(a)), new Set(wordKeys(b)), coarse);

const isPlain = (word: string): boolean => /^[a-z'’]+$/i.test(word);

const plainForm = (word: string): string =>
  fold(word)
    .replaceAll('y', 'i')
    .replace(/i(?=[aeou])/g, '')
    .replace(/(.)\1+/g, '$1');

const sameFullName = (
  person: Person,
  other: Person,
  knowledge: Pick<Knowledge, 'codebook'>,
): readonly NameSuggestion[] => {
  if (!goesInto(person.group, other.group)) return [];
  let best: { readonly score: number; readonly reasons: readonly string[] } | null = null;
  for (const one of person.spellings)
    for (const two of other.spellings) {
      const likeness = likenessOf(one, two, commonOffice(person.group, other.group, knowledge));
      if (likeness && likeness.score > (best?.score ?? 0)) best = likeness;
    }
  return best ? [suggestion(person.group, other.group, null, best.score, best.reasons)] : [];
};

const likenessOf = (
  one: Spelling,
  two: Spelling,
  office: string | null,
): { readonly score: number; readonly reasons: readonly string[] } | null => {
  if (contradict(one.given.slice(1), two.given.slice(1))) return null;
  const family = shares(one.familyKeys, two.familyKeys);
  const given = shares(one.givenKeys, two.givenKeys);
  const held = office === null ? [] : [`both are presented as ${office}`];
  const bonus = office === null ? 0 : 0.05;
  if (family && given && (office !== null || isSameSpelling(one, two)))
    return scriptOf(one.text) === scriptOf(two.text)
      ? { score: 0.85 + bonus, reasons: [`another spelling of ${two.text}`, ...held] }
      : { score: 0.9 + bonus, reasons: [`${two.text} in another script`, ...held] };
  if (shares(one.givenKeys, two.givenKeys, coarse) && isSameCoarsely(one.family, two.family))
    return { score: 0.7 + bonus, reasons: [`another way to write ${two.text} in Latin letters`, ...held] };
  if (family && office !== null && similarGiven(one.given[0], two.given[0]))
    return { score: 0.6, reasons: [`the family name of ${two.text} and a similar given name`, ...held] };
  return null;
};

/** Second given names that both have and that begin differently. */
const contradict = (a: readonly string[], b: readonly string[]): boolean =>
  a[0] !== undefined && b[0] !== undefined && fold(a[0])[0] !== fold(b[0])[0];

const scriptOf = (text: string): string =>
  ['Latin', 'Cyrillic', 'Armenian', 'Georgian', 'Arabic'].find((script) =>
    new RegExp(`\\p{Script=${script}}`, 'u').test(text),
  ) ?? 'other';

/** Begin alike and differ in no more than a third of their letters. */
const similarGiven = (a: string | undefined, b: string | undefined): boolean => {
  if (a === undefined || b === undefined) return false;
  const [one, other] = [fold(a), fold(b)];
  if (one[0] !== other[0] || Math.min(one.length, other.length) < 4) return false;
  return editDistance(one, other) * 3 <= Math.max(one.length, other.length);
};

/** As written, or as consonants are transliterated: `J.` stands for Ceyhun too. */
const beginsWith = (initial: string, given: string, keys: ReadonlySet<string>): boolean =>
  fold(initial)[0] === fold(given)[0] ||
  wordKeys(initial).some((key) => !/[aeiou]/.test(key[0]!) && [...keys].some((other) => other[0] === key[0]));

/** `J. Demiryan`: the one person of that family name whose given name begins so. */
const byInitial = (person: Person, full: readonly Person[]): readonly NameSuggestion[] => {
  const initials = person.spellings.flatMap(({ given }) => given[0] ?? []);
  const fitting = full.filter((other) =>
    other.spellings.some(({ given, givenKeys }) =>
      initials.some((initial) => beginsWith(initial, given[0] ?? '', givenKeys)),
    ),
  );
  if (fitting.length !== 1) return [];
  const [other] = fitting as [Person];
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
    const here = full.filter(({ group }) => group.documents.has(document));
    if (here.length === 1 && !otherOffice(person.group, here[0]!.group, document))
      beside.set(here[0]!, [...(beside.get(here[0]!) ?? []), document]);
  }
  if (full.length === 1) {
    const [other] = full as [Person];
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

/** Both have offices in the document, and no word of these is the same: a judge is not the minister of that name. */
const otherOffice = (a: NamedGroup, b: NamedGroup, document: string): boolean => {
  const [one, other] = [a, b].map(({ offices }) => wordsOfOffices(offices.get(document) ?? []));
  return one!.size > 0 && other!.size > 0 && ![...one!].some((word) => other!.has(word));
};

const wordsOfOffices = (offices: Iterable<string>): ReadonlySet<string> =>
  new Set([...offices].flatMap((office) => office.split(' ')).filter((word) => word.length > 2 && word !== 'the'));

/** Offices that many hold at a time say nothing; so does one word, such as `minister`. */
const OF_MANY = wordClass('offices-of-many');

/** An office in which both are presented, if it is one that few hold. */
const commonOffice = (a: NamedGroup, b: NamedGroup, knowledge: Pick<Knowledge, 'codebook'>): string | null => {
  const held = new Set([...b.offices.values()].flatMap((each) => [...each]));
  const common = [...a.offices.values()].flatMap((each) => [...each]).find((office) => held.has(office));
  return common?.includes(' ') && !hasWordOf(common, OF_MANY(knowledge)) ? common : null;
};

const sharedDocument = (a: NamedGroup, b: NamedGroup): string | null =>
  [...a.documents].find((document) => b.documents.has(document)) ?? null;
