import type { Party } from '../../kinds/party.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { fold } from '../../text/fold.ts';
import { wordClass } from '../word-class.ts';

/** A person whom the document has named so far. */
export interface NamedPerson {
  readonly party: Party;
  /** folded words of the full name */
  readonly words: readonly string[];
  /** folded office and state by which it was introduced, to find `the minister` again */
  readonly office: string;
  readonly state: string | null;
  /** number of the sentence that told of the person last */
  readonly sentence: number;
}

/** A sentence that tells of other states means somebody named farther back than this only by name. */
const FARTHEST_BACK = 6;

/** Remembers the persons of a document by full name, so that `Bayramov` and `the minister` lead back to them. */
export class PersonsOfDocument {
  readonly #knowledge: Pick<Knowledge, 'codebook'>;
  readonly #persons: NamedPerson[] = [];
  #inEntry = new Set<string>();
  #sentence = 0;

  constructor(knowledge: Pick<Knowledge, 'codebook'>) {
    this.#knowledge = knowledge;
  }

  /** What comes now is an entry of a chronicle of its own. */
  enterEntry(): void {
    this.#inEntry = new Set();
  }

  enterSentence(): void {
    this.#sentence++;
  }

  /** The person of this name, full or by its last or first word; the latest first. */
  find(name: string): NamedPerson | null {
    const words = fold(name).split(' ');
    const last = words.at(-1)!;
    for (let i = this.#persons.length - 1; i >= 0; i--) {
      const person = this.#persons[i]!;
      if (words.length === 1 ? person.words.at(-1) === last || person.words[0] === last : sameName(person.words, words))
        return person;
    }
    return null;
  }

  /**
   * The latest person with an office that has this noun in it, of that state where one is given. Somebody of whom the text
   * told long before is not meant by a sentence that names other states only: whose minister it is, those may tell.
   * @param states those that the sentence names
   * @param words what sets the office apart (`prime`, `foreign`), folded: the person’s office has none of it that speaks against it
   */
  inOffice(
    noun: string,
    state: string | null,
    words: readonly string[] = [],
    states: ReadonlySet<string> = new Set(),
  ): NamedPerson | null {
    const found = this.#persons.findLast((person) => holds(this.#knowledge, person, noun, state, words)) ?? null;
    if (found === null) return null;
    const ofOthers = state === null && found.state !== null && states.size > 0 && !states.has(found.state);
    if (ofOthers && this.#sentence - found.sentence > FARTHEST_BACK) return null;
    return this.#told(found);
  }

  /** `He` or `the minister` tells of somebody as a name does. */
  tell({ name }: Party): void {
    const person = this.#persons.findLast(({ party }) => party.name === name);
    if (person) this.#told(person);
  }

  /** The person stays in their place: only names bring somebody to the front. */
  #told(person: NamedPerson): NamedPerson {
    const told = { ...person, sentence: this.#sentence };
    this.#persons[this.#persons.indexOf(person)] = told;
    return told;
  }

  /**
   * The same in an entry of a chronicle, which may tell of another country than the one before: whom this entry named, else
   * the one of a state that the sentence names, else the only one of all whom the chronicle named.
   */
  inOfficeOfEntry(noun: string, states: ReadonlySet<string>, words: readonly string[] = []): NamedPerson | null {
    const fitting = this.#persons.filter((person) => holds(this.#knowledge, person, noun, null, words));
    const here = fitting.findLast(({ party }) => this.#inEntry.has(party.name));
    if (here) return here;
    const inOffice = fitting.filter(({ office }) => !/\b(?:former|ex)\b/.test(office));
    if (states.size > 0) return inOffice.findLast(({ state }) => state !== null && states.has(state)) ?? null;
    return inOffice.length === 1 ? inOffice[0]! : null;
  }

  /** Takes a person in, or moves them to the front; an office that was given once is kept. */
  meet(party: Party, state: string | null): NamedPerson {
    const words = fold(party.name).split(' ');
    const at = this.#persons.findIndex((person) => sameName(person.words, words));
    const known = at >= 0 ? this.#persons.splice(at, 1)[0]! : null;
    const office = party.office ?? known?.party.office ?? null;
    const person: NamedPerson = {
      party: { ...party, office },
      words,
      office: fold(office ?? ''),
      state: state ?? known?.state ?? null,
      sentence: this.#sentence,
    };
    this.#persons.push(person);
    this.#inEntry.add(person.party.name);
    return person;
  }
}

const holds = (
  knowledge: Pick<Knowledge, 'codebook'>,
  person: NamedPerson,
  noun: string,
  state: string | null,
  words: readonly string[],
): boolean =>
  (state === null || person.state === null || person.state === state) &&
  ` ${person.office} `.includes(` ${noun} `) &&
  words.every((word) => !KINDS_OF_OFFICE(knowledge).has(word) || ` ${person.office} `.includes(` ${word} `)) &&
  !(OF_ANY_BODY(knowledge).has(noun) && isOfAnother(person.office, words));

/** Whether an office says of what it is in none of these words: `head of the port authority` is not `of the coast guard`. */
const isOfAnother = (office: string, words: readonly string[]): boolean =>
  office.includes(' of ') && words.length > 0 && !words.some((word) => ` ${office} `.includes(` ${word} `));

/** Offices that every body has: whose they are tells who is meant. */
const OF_ANY_BODY = wordClass('offices-of-bodies');

/** Words by which offices of one noun differ. */
const KINDS_OF_OFFICE = wordClass('kinds-of-office');

/** The same last word, and no first name that speaks against it. */
const sameName = (a: readonly string[], b: readonly string[]): boolean =>
  a.at(-1) === b.at(-1) && (a.length === 1 || b.length === 1 || a[0] === b[0]);
