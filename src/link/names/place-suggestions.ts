import { wordClass } from '../../extract/word-class.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { wordKeys } from '../../knowledge/name-key.ts';
import { wordsOf } from '../../knowledge/person-name.ts';
import { fold } from '../../text/fold.ts';
import { type NameSuggestion, suggestionOf } from './name-suggestion.ts';
import { goesInto, KeyIndex, type NamedGroup } from './named-group.ts';

const suggestion = suggestionOf('place');

/** One name of a place and another that a text gives for it. */
export interface OtherName {
  readonly name: string;
  readonly other: string;
}

/**
 * Names of places that may mean another place of the record: the same name in another spelling or script, with and
 * without `village` or `city`, with `Upper` or `Lower` in another language, and names that a text gives for one place.
 * A district is not its town, and of two villages of one name the one that has a word more is another.
 * @param told the other names that a document gives itself
 */
export const placeSuggestions = (
  groups: readonly NamedGroup[],
  knowledge: Pick<Knowledge, 'places' | 'codebook'>,
  told: (document: string) => readonly OtherName[],
): readonly NameSuggestion[] => {
  const byKey = new KeyIndex<NamedGroup>();
  const byName = new KeyIndex<NamedGroup>();
  for (const group of groups) {
    const names = namesOf(group, knowledge);
    byKey.add(
      group,
      names.flatMap((name) => placeKeys(name, knowledge)),
    );
    byName.add(group, names.map(fold));
  }
  return groups
    .filter(({ id }) => id === null)
    .flatMap((group) => [...sameName(group, byKey, knowledge), ...calledBoth(group, byName, told)]);
};

const namesOf = ({ id, spellings }: NamedGroup, { places }: Pick<Knowledge, 'places'>): readonly string[] => {
  const known = id === null ? undefined : places.get(id);
  return known ? [known.name, ...known.names.map(({ text }) => text)] : spellings;
};

/** Words that say no more than that people live there. */
const SETTLEMENT = wordClass('settlements');

/** Parts of names that languages translate: `Verin`, `Yukhari` are Upper. */
const TRANSLATED = (['upper', 'lower', 'great', 'new'] as const).map(
  (english) => [english, wordClass(`${english}-in-names`)] as const,
);

const LEAST_LETTERS = 4;
const MOST_KEYS = 8;

/** Keys of all words, those of the settlement’s kind left out; none for a name too short to tell anything. */
const placeKeys = (name: string, knowledge: Pick<Knowledge, 'codebook'>): readonly string[] => {
  const isEmpty = (word: string): boolean => /^(?:the|of)$/.test(word) || SETTLEMENT(knowledge).has(word);
  const words = wordsOf(name).filter((word) => !isEmpty(word.toLowerCase()));
  if (words.join('').length < LEAST_LETTERS) return [];
  let keys: readonly string[] = [''];
  for (const word of words) {
    const folded = fold(word);
    const [translated] = TRANSLATED.find(([, words]) => words(knowledge).has(folded)) ?? [];
    const own = translated ? [translated] : wordKeys(word);
    keys = keys.flatMap((key) => own.map((one) => `${key} ${one}`)).slice(0, MOST_KEYS);
  }
  return keys;
};

const sameName = (
  group: NamedGroup,
  byKey: KeyIndex<NamedGroup>,
  knowledge: Pick<Knowledge, 'codebook'>,
): readonly NameSuggestion[] => {
  const keys = group.spellings.flatMap((name) => placeKeys(name, knowledge));
  const others = byKey.sharing(keys).filter((other) => goesInto(group, other));
  return others.length === 1
    ? [suggestion(group, others[0]!, null, 0.8, [`another spelling or script of ${others[0]!.name}`])]
    : [];
};

const calledBoth = (
  group: NamedGroup,
  byName: KeyIndex<NamedGroup>,
  told: (document: string) => readonly OtherName[],
): readonly NameSuggestion[] => {
  const own = new Set(group.spellings.map(fold));
  const found = new Map<NamedGroup, NameSuggestion>();
  for (const document of group.documents)
    for (const { name, other } of told(document)) {
      const beside = endsOf(name).some((end) => own.has(end)) ? other : own.has(fold(other)) ? name : null;
      if (beside === null) continue;
      for (const place of byName.sharing(endsOf(beside)))
        if (goesInto(group, place))
          found.set(
            place,
            suggestion(group, place, null, 0.9, [
              `the text gives ${group.name} and ${place.name} as names of one place`,
            ]),
          );
    }
  return [...found.values()];
};

/** `In Vatar`: a capital letter before the name may be that of the sentence. */
const endsOf = (name: string): readonly string[] => {
  const words = name.split(' ');
  return words.map((_, i) => fold(words.slice(i).join(' ')));
};

const NAME = String.raw`\p{Lu}[\p{L}\p{M}’'-]+(?: \p{Lu}[\p{L}\p{M}’'-]+){0,2}`;
const MARKER = String.raw`(?:also |formerly |now |otherwise |or |officially )*(?:known |called |named )?(?:as |in \p{Lu}\p{Ll}+ |by \p{Lu}\p{Ll}+ )*(?:(?:the )?\p{Lu}\p{Ll}+ name[ :,]+)?(?:\p{Lu}\p{Ll}+: )?`;
const BESIDE = new RegExp(String.raw`(${NAME})(?: \((${MARKER})(${NAME})\)|, (${MARKER})(${NAME}),)`, 'gu');

/** `Tal (also known as Vatar)`, `Tal (Ostrian: Vatar)`: the other names that a text gives with a word that says so. */
export const otherNamesIn = (text: string): readonly OtherName[] =>
  [...text.replace(/\s+/g, ' ').matchAll(BESIDE)].flatMap((match) => {
    const [, name, inside, insideName, after, afterName] = match;
    const marker = (inside ?? after ?? '').trim();
    const other = insideName ?? afterName;
    return marker === '' || other === undefined ? [] : [{ name: name!, other }];
  });
