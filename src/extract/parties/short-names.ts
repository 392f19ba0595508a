import type { Party } from '../../kinds/party.ts';
import { definedTerms } from '../agreements/defined-terms.ts';
import type { Reading } from '../reading.ts';
import { wordClass } from '../word-class.ts';
import { acronymsFor, capitalsOf, fullNameOf } from './acronyms.ts';
import { nounOfName } from './noun-of-name.ts';
import { partyNamed } from './party-named.ts';
import type { PartyWords } from './party-words.ts';

/** Letters that one body alone can be expected to have: two are soon those of another. */
const LEAST_LETTERS = 3;

/**
 * Bodies by the full names that a document gives them: what it explains (`the Lake Movement (LM)`, `hereinafter “the
 * Movement”`), the first letters of a name that it gave in full before, and the noun of such a name (`the Front` after
 * `the Sarn Liberation Front`).
 */
export class ShortNames {
  readonly #reading: Reading;
  readonly #words: PartyWords;
  readonly #terms: ReadonlyMap<string, string>;
  readonly #bodies = new Map<string, Party>();
  /** full names by each run of letters that may stand for them */
  readonly #namesOfLetters = new Map<string, Set<string>>();
  /** the full name met last, by its noun */
  readonly #nameOfNoun = new Map<string, string>();

  constructor(reading: Reading, words: PartyWords) {
    this.#reading = reading;
    this.#words = words;
    this.#terms = new Map(definedTerms(reading.text).terms.map(({ term, name }) => [term, name]));
  }

  /** Keeps the name of a body, for what the text calls it later. */
  meet(party: Party): void {
    const name = party.name.replace(BEHIND_A_NAME, '');
    if (party.office !== null || !FULL_NAME.test(name) || this.#isOther(party)) return;
    if (!this.#bodies.has(name))
      for (const letters of acronymsFor(name))
        this.#namesOfLetters.set(letters, (this.#namesOfLetters.get(letters) ?? new Set()).add(name));
    this.#bodies.set(name, { ...party, name });
    this.#nameOfNoun.set(nounOfName(name), name);
  }

  /**
   * The body that a party called by a short name is; the party itself where it is none.
   * @param definite behind `the`
   */
  inFull(party: Party, definite: boolean): Party {
    if (party.actor !== null || party.office !== null) return party;
    const called = party.name.replace(/^the /i, '');
    if (!/^\p{Lu}[\p{L}\d&-]*(?: \p{Lu}[\p{L}-]*)*$/u.test(called)) return party;
    const name = fullNameOf(this.#reading, called) ?? this.#terms.get(called) ?? null;
    if (name !== null) return this.#bodies.get(name) ?? this.#partyNamed(name);
    if (called.includes(' ')) return party;
    return (LETTERS.test(called) ? this.#withLetters(called) : definite ? this.#withNoun(called) : null) ?? party;
  }

  /** Whoever bears a name or short name by itself. */
  called(name: string): Party {
    const party = this.#bodies.get(name) ?? this.#partyNamed(name);
    return this.inFull(party, true);
  }

  /** `the Government of Ostria`: the state itself. */
  #partyNamed(name: string): Party {
    const { knowledge } = this.#reading;
    const governs = name.split(' ').some((word) => this.#words.governments.has(word.toLowerCase()));
    const [state, ...others] = knowledge.mentions(name).flatMap(({ actors }) => actors.slice(0, 1));
    const actor = knowledge.actors.get(state ?? '');
    return governs && others.length === 0 && actor?.kind === 'state'
      ? { name: actor.name, actor: actor.id, office: null }
      : partyNamed(knowledge, name);
  }

  #withLetters(letters: string): Party | null {
    if (letters.length < LEAST_LETTERS) return null;
    const [name = '', ...others] = this.#namesOfLetters.get(capitalsOf(letters)) ?? [];
    return others.length === 0 ? (this.#bodies.get(name) ?? null) : null;
  }

  #withNoun(noun: string): Party | null {
    if (!CALLED_IN_SHORT(this.#reading.knowledge).has(noun.toLowerCase())) return null;
    return this.#bodies.get(this.#nameOfNoun.get(noun) ?? '') ?? null;
  }

  /** States and persons are called by short names of other kinds. */
  #isOther({ actor }: Party): boolean {
    return /^(?:state|person)$/.test(this.#reading.knowledge.actors.get(actor ?? '')?.kind ?? '');
  }
}

/** Two words at least, written large but for small ones between them. */
const FULL_NAME = /^\p{Lu}\S*(?: (?:of|the|and|for|on|in|to|de|la|du))* \p{Lu}/u;
/** `the Lake Front on 3 May`, where the parse takes the date into the name. */
const BEHIND_A_NAME = / (?:on|in|since|from) \d.*$/su;
const LETTERS = /^\p{Lu}[\p{Lu}\d&-]+$/u;

const CALLED_IN_SHORT = wordClass('bodies-called-in-short');
