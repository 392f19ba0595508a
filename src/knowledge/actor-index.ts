import type { Actor } from '../kinds/actor.ts';
import { fold } from '../text/fold.ts';
import { derivedNames } from './derived-names.ts';
import { wordKeys } from './name-key.ts';
import { type partsOf, spellingsOf, wordsOf } from './person-name.ts';

/** Finds actors by name in any spelling: exact before variant, variant before key; given names always have to agree. */
export class ActorIndex {
  readonly #exact = new Map<string, Actor[]>();
  readonly #family = new Map<string, Actor[]>();
  readonly #familyKey = new Map<string, Actor[]>();
  readonly #wholeKey = new Map<string, Actor[]>();
  readonly #weak = new Map<string, Actor[]>();
  readonly #spellings = new Map<Actor, ReturnType<typeof spellingsOf>>();

  constructor(actors: ReadonlyMap<string, Actor>) {
    for (const actor of actors.values()) {
      for (const text of derivedNames(actor, actors.get(actor.of ?? ''))) push(this.#exact, plain(text), actor);
      for (const text of [actor.name, ...actor.names.map((name) => name.text)]) push(this.#exact, plain(text), actor);
      for (const text of [...actor.seats, ...actor.demonyms]) push(this.#weak, plain(text), actor);
      if (actor.kind !== 'person') {
        for (const text of [actor.name, ...actor.names.map((name) => name.text)])
          if (plain(text).length >= 6) for (const key of phraseKeys(text)) push(this.#wholeKey, key, actor);
        continue;
      }
      const spellings = spellingsOf(actor);
      this.#spellings.set(actor, spellings);
      for (const { family } of spellings) {
        const last = family.at(-1);
        if (!last) continue;
        push(this.#family, fold(family.join(' ')), actor);
        push(this.#family, fold(last), actor);
        for (const key of wordKeys(last)) push(this.#familyKey, key, actor);
      }
    }
  }

  named(name: string): readonly Actor[] {
    const folded = plain(name);
    if (folded === '') return [];
    const exact = this.#exact.get(folded);
    if (exact) return exact;
    const words = wordsOf(name);
    if (words.length === 1) {
      const family = this.#family.get(folded);
      if (family) return family;
    }
    const weak =
      this.#weak.get(folded) ??
      this.#weak.get(folded.replace(/s$/, '')) ??
      this.#weak.get(folded.replace(SPEAKING_FOR_A_STATE, ''));
    if (weak) return weak;
    return unique([...this.#persons(words), ...phraseKeys(name).flatMap((key) => this.#wholeKey.get(key) ?? [])]);
  }

  /** Persons one of whose spellings has the same family name and no given name that speaks against it. */
  #persons(words: readonly string[]): readonly Actor[] {
    const candidates = unique(words.flatMap((word) => wordKeys(word).flatMap((key) => this.#familyKey.get(key) ?? [])));
    return candidates.filter((person) =>
      (this.#spellings.get(person) ?? []).some((spelling) => agrees(words, spelling)),
    );
  }
}

/** `Baku's` → `baku`, `The Hague` → `hague`. */
const plain = (name: string): string =>
  fold(name.replace(/\s*\([^()]*\)$/, '').replace(/['’`]s$/, '')).replace(/^(?:the |official )+/, '');

/** `the Armenian side`, `French authorities`: the state. */
const SPEAKING_FOR_A_STATE = / (?:side|government|authorities|leadership)$/;

const push = (map: Map<string, Actor[]>, key: string, actor: Actor): void => {
  const list = map.get(key);
  if (!list) map.set(key, [actor]);
  else if (!list.includes(actor)) list.push(actor);
};

const unique = (actors: readonly Actor[]): readonly Actor[] => [...new Set(actors)];

const phraseKeys = (text: string): readonly string[] => {
  let keys: readonly string[] = [''];
  for (const word of wordsOf(text).slice(0, 8)) {
    const own = wordKeys(word);
    if (own.length > 0) keys = keys.flatMap((key) => own.map((one) => `${key} ${one}`)).slice(0, 8);
  }
  return keys[0] === '' ? [] : keys;
};

/** Same word in another spelling. */
export const sameWord = (a: string, b: string): boolean => {
  if (fold(a) === fold(b)) return true;
  const keys = wordKeys(a);
  return wordKeys(b).some((key) => keys.includes(key));
};

const sameGiven = (a: string, b: string): boolean =>
  sameWord(a, b) || ((a.length === 1 || b.length === 1) && fold(a)[0] === fold(b)[0]);

/**
 * The words hold the family name, and the given names left over meet the spelling's own: `Bayramov Jeyhun`,
 * `N. Pashinyan`, `Ilham Heydar oglu Aliyev` (a patronymic has no counterpart), but not `Mehriban Aliyeva` for Ilham.
 */
const agrees = (words: readonly string[], spelling: ReturnType<typeof partsOf>): boolean => {
  const rest = [...words];
  for (const part of spelling.family) {
    const at = rest.findLastIndex((word) => sameWord(word, part));
    if (at < 0) {
      if (part === spelling.family.at(-1)) return false;
      continue;
    }
    rest.splice(at, 1);
  }
  if (rest.length === 0) return true;
  const given = spelling.given;
  if (given.length === 0) return false;
  return (
    given.some((one) => rest.some((word) => sameGiven(word, one))) &&
    rest.length <= given.length + 2 &&
    sameOrder(rest, given)
  );
};

/** The first given name must be there: `Aliyev Heydar` is not Ilham, son of Heydar. */
const sameOrder = (rest: readonly string[], given: readonly string[]): boolean =>
  given.length > 1 ? true : sameGiven(rest[0] ?? '', given[0] ?? '');
