import { isName } from '../../extract/actors/new-actors.ts';
import { wordClass } from '../../extract/word-class.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { nameSpelling } from '../../record/name-spelling.ts';
import { fold } from '../../text/fold.ts';
import { NAME_LINKS } from '../../text/name-words.ts';
import type { Abbreviation } from './abbreviations.ts';
import { type NameSuggestion, suggestionOf } from './name-suggestion.ts';
import { goesInto, KeyIndex, type NamedGroup } from './named-group.ts';
import { isPersonGroup } from './person-suggestions.ts';

const suggestion = suggestionOf('actor');

type Known = Pick<Knowledge, 'actors' | 'actorsNamed' | 'placesNamed' | 'codebook'>;

/**
 * Names of bodies that may mean another body that the record names: the same words in another order or spelling, the
 * same with and without a word such as `party`, and abbreviations that a text explains. What is left of a name without
 * such a word must not be a place or somebody else: `Ostria` is not the `Ostria party`.
 * @param explained the abbreviations that a document explains
 */
export const bodySuggestions = (
  groups: readonly NamedGroup[],
  knowledge: Known,
  explained: (document: string) => readonly Abbreviation[],
): readonly NameSuggestion[] => {
  const bodies = groups.filter(
    (group) => !isPersonGroup(group, knowledge) && (group.id !== null || isName(group.name)),
  );
  const peoples = wordsOfStates(knowledge);
  const byWords = new KeyIndex<NamedGroup>();
  const bySpelling = new KeyIndex<NamedGroup>();
  for (const group of groups)
    if (group.id === null && group.offices.size === 0) bySpelling.add(group, group.spellings.map(nameSpelling));
  for (const body of bodies) {
    const spellings = spellingsOf(body, knowledge);
    byWords.add(
      body,
      spellings.map((name) => keyOf(name, peoples)).filter((key) => key !== ''),
    );
    if (body.id !== null || body.offices.size > 0) bySpelling.add(body, spellings.map(nameSpelling));
  }
  return bodies
    .filter(({ id }) => id === null)
    .flatMap((body) => [
      ...sameWords(body, byWords, peoples),
      ...withoutClassWord(body, bySpelling, knowledge),
      ...abbreviated(body, bySpelling, explained),
    ]);
};

const spellingsOf = ({ id, spellings }: NamedGroup, { actors }: Known): readonly string[] => {
  const known = id === null ? undefined : actors.get(id);
  return known ? [known.name, ...known.names.map(({ text }) => text)] : spellings;
};

const SMALL: ReadonlySet<string> = new Set([...NAME_LINKS, 'a', 'an', 's']);

/** `Ostrian`, `Ostria’s` and `of Ostria` are the same in the name of a body. */
const wordsOfStates = ({ actors }: Known): ReadonlyMap<string, string> => {
  const words = new Map<string, string>();
  for (const { id, kind, name, demonyms } of actors.values())
    if (kind === 'state') for (const word of [name, ...demonyms]) words.set(fold(word), id);
  return words;
};

/** The words that tell bodies apart, sorted; empty for a name of one word. */
const keyOf = (name: string, peoples: ReadonlyMap<string, string>): string => {
  const words = fold(name.replace(/['’]s\b/g, ''))
    .split(' ')
    .filter((word) => !SMALL.has(word))
    .map((word) => peoples.get(word) ?? american(word));
  return words.length < 2 ? '' : words.toSorted().join(' ');
};

const american = (word: string): string =>
  word
    .replace(/isation/, 'ization')
    .replace(/^defence$/, 'defense')
    .replace(/^centre$/, 'center')
    .replace(/^labour$/, 'labor');

const sameWords = (
  body: NamedGroup,
  byWords: KeyIndex<NamedGroup>,
  peoples: ReadonlyMap<string, string>,
): readonly NameSuggestion[] => {
  const keys = body.spellings.map((name) => keyOf(name, peoples)).filter((key) => key !== '');
  return byWords
    .sharing(keys)
    .filter((other) => goesInto(body, other))
    .map((other) =>
      suggestion(body, other, null, 0.8, [`the same words as ${other.name} in another order or spelling`]),
    );
};

/** Words that say of what kind a body is; with and without them a name is the same. */
const CLASS_WORD = wordClass('kinds-of-bodies');

const withoutClassWord = (
  body: NamedGroup,
  bySpelling: KeyIndex<NamedGroup>,
  knowledge: Known,
): readonly NameSuggestion[] =>
  body.spellings.flatMap((name) => {
    const words = name.replace(/^the /i, '').split(/\s+/);
    const at = [words.length - 1, 0].find((i) => CLASS_WORD(knowledge).has(words[i]!.toLowerCase()));
    if (at === undefined || words.length < 2) return [];
    const rest = words.toSpliced(at, 1).join(' ');
    if (!/^\p{Lu}/u.test(rest) || rest.length < 4) return [];
    const others = bySpelling.sharing([nameSpelling(rest)]).filter((other) => other !== body);
    if (others.length !== 1 || isSomethingElse(rest, others[0]!, knowledge)) return [];
    const reasons = [`the same name with and without ‘${words[at]}’`];
    return [suggestion(body, others[0]!, null, 0.7, reasons)];
  });

/** A place, or somebody of the packs other than the group itself. */
const isSomethingElse = (name: string, group: NamedGroup, knowledge: Known): boolean =>
  knowledge.placesNamed(name).length > 0 ||
  (group.id !== null && knowledge.actors.get(group.id)?.kind === 'state') ||
  knowledge.actorsNamed(name).some(({ id }) => id !== group.id);

const abbreviated = (
  body: NamedGroup,
  bySpelling: KeyIndex<NamedGroup>,
  explained: (document: string) => readonly Abbreviation[],
): readonly NameSuggestion[] => {
  if (!/^[\p{Lu}\p{N}&/-]{2,10}$/u.test(body.name)) return [];
  const meant = new Map<NamedGroup, string[]>();
  for (const document of body.documents)
    for (const { short, long } of explained(document)) {
      if (short !== body.name) continue;
      const [other, ...more] = bySpelling.sharing([nameSpelling(long)]).filter((one) => one !== body);
      if (other && more.length === 0) meant.set(other, [...(meant.get(other) ?? []), document]);
    }
  return [...meant].flatMap(([other, documents]) => {
    const reasons = [`${other.name} (${body.name}) stands in the text`];
    return meant.size === 1
      ? [suggestion(body, other, null, 0.95, reasons)]
      : [...new Set(documents)].map((document) => suggestion(body, other, document, 0.9, reasons));
  });
};
