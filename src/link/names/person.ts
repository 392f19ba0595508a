import type { Knowledge } from '../../knowledge/knowledge.ts';
import { wordKeys } from '../../knowledge/name-key.ts';
import { partsOf, spellingsOf } from '../../knowledge/person-name.ts';
import { NAME_PARTICLES } from '../../text/name-words.ts';
import type { NamedGroup } from './named-group.ts';

/** One spelling of a person’s name, taken apart, with the keys by which it is compared. */
export interface Spelling {
  readonly text: string;
  readonly given: readonly string[];
  readonly givenKeys: ReadonlySet<string>;
  /** the last word, without particles */
  readonly family: string;
  /** none for an abbreviation or a title, which is nobody’s family name */
  readonly familyKeys: ReadonlySet<string>;
}

/** A group of spellings that the record takes for one person. */
export interface Person {
  readonly group: NamedGroup;
  readonly spellings: readonly Spelling[];
  /** how much of the name is given */
  readonly form: 'full' | 'initial' | 'bare' | 'none';
}

/** More spellings of one name are not looked at. */
const MOST_SPELLINGS = 12;

/** The names of a group taken apart: by the packs where they know the person, else by how they are written. */
export const personOf = (
  group: NamedGroup,
  { actors, noGivenNames }: Pick<Knowledge, 'actors' | 'noGivenNames'>,
): Person => {
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

export const isAbbreviation = (word: string): boolean => /^[\p{Lu}\p{N}]+$/u.test(word);

/** `Deputy Prime Minister` names no Mr Minister. */
const isNoFamilyName = (word: string, noGivenNames: ReadonlySet<string>): boolean =>
  isAbbreviation(word) || noGivenNames.has(word.toLowerCase());

/** `President Obama`, `the opposition’s Saleh` and `Ostrian envoy Saleh` are no full names. */
const isGivenName = (word: string, noGivenNames: ReadonlySet<string>): boolean =>
  /^\p{Lu}[\p{L}\p{M}]*$/u.test(word) &&
  !(word.length > 1 && isAbbreviation(word)) &&
  !noGivenNames.has(word.toLowerCase()) &&
  !NAME_PARTICLES.has(word.toLowerCase());
