import type { Actor } from '../kinds/actor.ts';
import type { AgreementEntry } from '../kinds/agreement-entry.ts';
import type { Place } from '../kinds/place.ts';
import type { KnownMention } from './knowledge.ts';
import { type NameMatch, type NameMeaning, NameTrie, type Word, wordsIn } from './name-trie.ts';
import { spellingsOf } from './person-name.ts';

/** Family names that are English words as well; they count only together with a given name. */
const WORDS_AS_WELL: ReadonlySet<string> = new Set([
  'May',
  'March',
  'June',
  'Law',
  'Price',
  'Power',
  'Stone',
  'Case',
  'Power',
  'Long',
  'Rice',
  'Day',
  'Li',
  'Power',
]);

/** Words that may stand before a bare family name without being somebody's given name. */
const BEFORE_A_FAMILY_NAME: ReadonlySet<string> = new Set(
  `president minister secretary chancellor premier speaker chairman chairwoman chairperson commissioner ambassador general
   colonel major admiral governor senator congressman congresswoman representative envoy coordinator director deputy leader
   mr mrs ms miss sir lord dr prof professor king queen prince sheikh ayatollah patriarch archbishop catholicos pope judge
   academician comrade counterpart spokesperson spokesman spokeswoman chief head mayor mp adviser advisor official while
   when after before according as if but and or the that in on at by with for from to of since although however meanwhile
   what why how who later earlier then now both also monday tuesday wednesday thursday friday saturday sunday`.split(
    /\s+/,
  ),
);

/** Finds the packs' names in texts. The trie is built at the first call. */
export class MentionFinder {
  readonly #folded = new Map<string, string>();
  readonly #trie: NameTrie;

  constructor(actors: Iterable<Actor>, places: Iterable<Place>, agreements: Iterable<AgreementEntry>) {
    this.#trie = new NameTrie();
    for (const actor of actors) addActor(this.#trie, actor);
    for (const place of places)
      for (const name of [place.name, ...place.names.map((one) => one.text)])
        this.#trie.add(name, { kind: 'place', id: place.id, sense: 'name' });
    for (const agreement of agreements)
      for (const name of [agreement.name, ...agreement.names.map((one) => one.text)])
        this.#trie.add(name, { kind: 'agreement', id: agreement.id, sense: 'name' });
  }

  find(text: string): readonly KnownMention[] {
    const words = wordsIn(text, this.#folded);
    const mentions: KnownMention[] = [];
    let lastEnd = -1;
    for (let at = 0; at < words.length; at++) {
      const match = this.#trie.longestAt(words, at, text);
      if (!match) continue;
      const meanings = standing(match, words, text, lastEnd);
      if (meanings.length === 0) continue;
      const start = words[match.first]!.start;
      const end = endOf(words[match.last]!, match, text);
      mentions.push(toMention(start, end, text, meanings));
      lastEnd = end;
      at = match.last;
    }
    return mentions;
  }
}

/** `U.S.` keeps its last full stop. */
const endOf = (last: Word, match: NameMatch, text: string): number =>
  match.last > match.first && last.text.length === 1 && text[last.end] === '.' && text[last.start - 1] === '.'
    ? last.end + 1
    : last.end;

const addActor = (trie: NameTrie, actor: Actor): void => {
  const add = (name: string, sense: NameMeaning['sense']): void =>
    trie.add(name, { kind: 'actor', id: actor.id, sense });
  for (const demonym of actor.demonyms) for (const form of [demonym, pluralOf(demonym)]) add(form, 'demonym');
  for (const seat of actor.seats) add(seat, 'seat');
  if (actor.kind !== 'person') {
    for (const name of [actor.name, ...actor.names.map((one) => one.text)]) add(name, 'name');
    return;
  }
  for (const { given, family } of spellingsOf(actor)) {
    const bare = family.join(' ');
    if (given.length === 0) add(bare, 'family');
    else {
      add([...given, ...family].join(' '), 'name');
      add([...family, ...given].join(' '), 'name');
      if (given.length > 1) add([given[0], ...family].join(' '), 'name');
      if (!WORDS_AS_WELL.has(bare)) add(bare, 'family');
    }
  }
  for (const name of [actor.name, ...actor.names.map((one) => one.text)]) if (/\s/.test(name)) add(name, 'name');
};

/** `Armenian` → `Armenians`; peoples whose name has no plural of its own stay as they are. */
const pluralOf = (demonym: string): string =>
  /(ese|ish|ch|sh|ss|s|x)$/.test(demonym) || !/[a-z]$/.test(demonym)
    ? demonym
    : /[^aeiou]y$/.test(demonym)
      ? `${demonym.slice(0, -1)}ies`
      : `${demonym}s`;

/** A bare family name does not stand beside a capitalised word that may be another person's given name. */
const standing = (match: NameMatch, words: readonly Word[], text: string, lastEnd: number): readonly NameMeaning[] => {
  if (!match.meanings.some((meaning) => meaning.sense === 'family')) return match.meanings;
  const before = words[match.first - 1];
  const after = words[match.last + 1];
  const stranger =
    (before !== undefined &&
      text.slice(before.end, words[match.first]!.start) === ' ' &&
      before.end > lastEnd &&
      capitalised(before.text) &&
      !BEFORE_A_FAMILY_NAME.has(before.folded)) ||
    (after !== undefined &&
      text.slice(words[match.last]!.end, after.start) === ' ' &&
      capitalised(after.text) &&
      !BEFORE_A_FAMILY_NAME.has(after.folded));
  return stranger ? match.meanings.filter((meaning) => meaning.sense !== 'family') : match.meanings;
};

const capitalised = (word: string): boolean => {
  const first = word[0] ?? '';
  return first !== first.toLowerCase() && word.slice(1) === word.slice(1).toLowerCase();
};

const toMention = (start: number, end: number, text: string, meanings: readonly NameMeaning[]): KnownMention => {
  const proper = meanings.filter(
    (meaning) => meaning.kind === 'actor' && (meaning.sense === 'name' || meaning.sense === 'seat'),
  );
  const actors = proper.length > 0 ? proper : meanings.filter((meaning) => meaning.kind === 'actor');
  const ids = (chosen: readonly NameMeaning[]): readonly string[] => [...new Set(chosen.map((meaning) => meaning.id))];
  return {
    start,
    end,
    text: text.slice(start, end),
    actors: ids(actors),
    places: ids(meanings.filter((meaning) => meaning.kind === 'place')),
    agreements: ids(meanings.filter((meaning) => meaning.kind === 'agreement')),
    demonym: actors.length > 0 && actors.every((meaning) => meaning.sense === 'demonym'),
    seat: actors.length > 0 && actors.every((meaning) => meaning.sense === 'seat'),
    family: actors.length > 0 && actors.every((meaning) => meaning.sense === 'family'),
  };
};
