import type { Actor } from '../kinds/actor.ts';
import type { AgreementEntry } from '../kinds/agreement-entry.ts';
import type { Place } from '../kinds/place.ts';
import { fold } from '../text/fold.ts';
import { neighboursOf } from './bare-family-name.ts';
import { derivedNames } from './derived-names.ts';
import type { KnownMention } from './knowledge.ts';
import { type NameMatch, type NameMeaning, NameTrie, type Word, wordsIn } from './name-trie.ts';
import { spellingsOf } from './person-name.ts';

/** Finds the packs' names in texts. The trie is built at the first call. */
export class MentionFinder {
  readonly #folded = new Map<string, string>();
  readonly #trie: NameTrie;
  readonly #noGivenNames: ReadonlySet<string>;
  readonly #asked = new Map<string, readonly Actor[]>();
  readonly #persons: (name: string) => readonly Actor[];

  /**
   * @param persons finds persons by a name in any spelling, for given names that no pack spells so
   * @param sharedFamilyNames mean nobody by themselves
   * @param noGivenNames words that may stand before a bare family name and are nobody's given name, folded
   */
  constructor(
    persons: (name: string) => readonly Actor[],
    actors: ReadonlyMap<string, Actor>,
    places: Iterable<Place>,
    agreements: Iterable<AgreementEntry>,
    sharedFamilyNames: Iterable<string>,
    noGivenNames: ReadonlySet<string>,
  ) {
    this.#trie = new NameTrie();
    this.#persons = persons;
    this.#noGivenNames = noGivenNames;
    const families = {
      own: ownFamilies(actors.values()),
      shared: new Set(Array.from(sharedFamilyNames, (name) => name.toLowerCase())),
    };
    for (const actor of actors.values()) addActor(this.#trie, actor, actors.get(actor.of ?? ''), families);
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
      const end = endOf(words[match.last]!, match, text);
      const found = this.#mention(match, words, text, lastEnd, end);
      if (!found) continue;
      mentions.push(found);
      lastEnd = end;
      at = match.last;
    }
    return mentions;
  }

  /**
   * A bare family name beside a given name is another person's (`Hunter Biden`), unless the two together are a known
   * person in another spelling (`Emanuel Macron`).
   */
  #mention(match: NameMatch, words: readonly Word[], text: string, lastEnd: number, end: number): KnownMention | null {
    const start = words[match.first]!.start;
    if (!match.meanings.some((meaning) => meaning.sense === 'family'))
      return toMention(start, end, text, match.meanings);
    const others = match.meanings.filter((meaning) => meaning.sense !== 'family');
    const { given, after } = neighboursOf(match, words, text, lastEnd, this.#noGivenNames);
    if (given === 0 && !after) return toMention(start, end, text, match.meanings);
    const ids = match.meanings.map((meaning) => meaning.id);
    for (let from = match.first - given; from < match.first && !after; from++) {
      const wholeStart = words[from]!.start;
      const known = this.#personsNamed(text.slice(wholeStart, end)).filter((person) => ids.includes(person.id));
      const [only] = known;
      if (only && known.length === 1)
        return toMention(wholeStart, end, text, [{ kind: 'actor', id: only.id, form: [], exact: null, sense: 'name' }]);
    }
    return others.length > 0 ? toMention(start, end, text, others) : null;
  }

  #personsNamed(name: string): readonly Actor[] {
    let found = this.#asked.get(name);
    if (!found) {
      found = this.#persons(name);
      if (this.#asked.size < 10_000) this.#asked.set(name, found);
    }
    return found;
  }
}

/** `U.S.` keeps its last full stop. */
const endOf = (last: Word, match: NameMatch, text: string): number =>
  match.last > match.first && last.text.length === 1 && text[last.end] === '.' && text[last.start - 1] === '.'
    ? last.end + 1
    : last.end;

/** The family names of persons as the desk writes them, folded, with whose they are. */
const ownFamilies = (actors: Iterable<Actor>): ReadonlyMap<string, ReadonlySet<string>> => {
  const own = new Map<string, Set<string>>();
  for (const actor of actors) {
    if (actor.kind !== 'person') continue;
    const family = fold(spellingsOf(actor)[0]!.family.join(' '));
    own.set(family, (own.get(family) ?? new Set()).add(actor.id));
  }
  return own;
};

interface FamilyNames {
  readonly own: ReadonlyMap<string, ReadonlySet<string>>;
  /** in lower case */
  readonly shared: ReadonlySet<string>;
}

const addActor = (trie: NameTrie, actor: Actor, owner: Actor | undefined, { own, shared }: FamilyNames): void => {
  const add = (name: string, sense: NameMeaning['sense']): void =>
    trie.add(name, { kind: 'actor', id: actor.id, sense });
  for (const demonym of actor.demonyms) for (const form of [demonym, pluralOf(demonym)]) add(form, 'demonym');
  for (const seat of actor.seats) add(seat, 'seat');
  if (actor.kind !== 'person') {
    for (const name of [actor.name, ...actor.names.map((one) => one.text), ...derivedNames(actor, owner)])
      add(name, 'name');
    return;
  }
  for (const { given, family } of spellingsOf(actor)) {
    const bare = family.join(' ');
    // `Saleh` alone is whose name is written so, and not another whose name may be
    const bearers = own.get(fold(bare));
    const isOthers = bearers !== undefined && !bearers.has(actor.id);
    if (given.length === 0) add(bare, 'family');
    else {
      add([...given, ...family].join(' '), 'name');
      add([...family, ...given].join(' '), 'name');
      if (given.length > 1) add([given[0], ...family].join(' '), 'name');
      if (bare.length > 1 && !isOthers && !shared.has(bare.toLowerCase())) add(bare, 'family');
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
