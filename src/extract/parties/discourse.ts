import type { Block } from '../../kinds/block.ts';
import type { Party } from '../../kinds/party.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { PersonsOfDocument } from './persons-of-document.ts';

const LONGEST_MEMORY = 12;
/** How many sentences back those may stand of whom `it` and `they` tell. */
const FARTHEST_BACK = 4;
/** How many sentences back those may have been named whom `the two diplomats` tells of. */
const PAIR_BACK = 6;
/** Of whom there is one in a state, so that `both presidents` are the same from one end of a text to the other. */
const HEADS = /^(?:leader|president|premier)$/;

/** A subject, and the number of its sentence. */
interface Mentioned {
  readonly parties: readonly Party[];
  readonly sentence: number;
}

/** Of whom a sentence tells. */
export interface Told {
  readonly person: Party;
  readonly sentence: number;
}

/** A state of whose deeds a sentence tells. */
interface ActingState {
  readonly party: Party;
  readonly sentence: number;
}

const NOBODY: Mentioned = { parties: [], sentence: 0 };

/** Whom a document has spoken of up to the place that is being read; what `he`, `the minister`, `both sides` lead back to. */
export class Discourse {
  readonly persons: PersonsOfDocument;
  /** latest last */
  #states: Party[] = [];
  #persons: Party[] = [];
  #subjectPerson: Party | null = null;
  /** how many sentences were entered; before which the section began; in which the last person was named, and the last subject stood */
  #sentence = 0;
  #sectionFrom = 0;
  /** of which sentence the last subject was */
  #lastSubject = 0;
  #stateOfSection: Party | null = null;
  /** the state that was told to do or say something last, with the number of its sentence */
  #actingState: ActingState | null = null;
  /** in which sentence each state was named last, by its id */
  readonly #stateNamedIn = new Map<string | null, number>();
  /** in which sentence each person was named or meant last, by name */
  readonly #personNamed = new Map<string, number>();
  #levelOfState = 0;
  #personNamedIn = 0;
  #subjectIn = 0;
  #subjectCollective: readonly Party[] = [];
  /** whether those are several, by their number or by the word for them */
  #subjectIsSeveral = false;
  /** the last subject that was one body, text or state, and the last that were several, each with the sentence it stood in */
  #lastSingle: Mentioned = NOBODY;
  #singleBefore: Mentioned = NOBODY;
  #lastSeveral: Mentioned = NOBODY;
  /** persons named in the sentence that is read, and in the one before it */
  #personsHere: readonly Party[] = [];
  #personsBefore: readonly Party[] = [];

  constructor(knowledge: Pick<Knowledge, 'codebook'>) {
    this.persons = new PersonsOfDocument(knowledge);
  }

  /** An entry of a chronicle stands by itself: `they` and `the two sides` in it are nobody of the entry before. */
  enterEntry(): void {
    this.persons.enterEntry();
    this.#states = [];
    this.#actingState = null;
    this.#persons = [];
    this.#subjectPerson = null;
    this.#subjectCollective = [];
    this.#subjectIsSeveral = false;
    this.#lastSingle = NOBODY;
    this.#singleBefore = NOBODY;
    this.#lastSeveral = NOBODY;
    this.#personsHere = [];
  }

  /**
   * Behind a heading `the sides` are none of the section before; under one that names a state, with the headings below it, it
   * goes on about that state.
   * @param state whose name is all that the block says
   */
  enterBlock({ kind, level }: Pick<Block, 'kind' | 'level'>, state: Party | null): void {
    const isHeading = kind === 'heading' || kind === 'title';
    if (!isHeading && state === null) return;
    this.#sectionFrom = this.#sentence;
    const own = kind === 'heading' ? (level ?? 1) : 0;
    if (state === null && own > this.#levelOfState) return;
    this.#stateOfSection = state;
    this.#levelOfState = isHeading ? own : Number.POSITIVE_INFINITY;
  }

  /** The state whose name is the heading over the text: `the government` under it is that one's. */
  get stateOfSection(): Party | null {
    return this.#stateOfSection;
  }

  enterSentence(): void {
    this.#sentence++;
    this.persons.enterSentence();
    this.#personsBefore = this.#personsHere;
    this.#personsHere = [];
  }

  /** An entry that goes on with a quoted report names anew whom `she` and `they` mean; of which states it tells is known. */
  enterQuotation(): void {
    this.#subjectPerson = null;
    this.#subjectCollective = [];
    this.#subjectIsSeveral = false;
  }

  /** Whose deeds were told last, to be gone back to; null for nobody. */
  get personTold(): Told | null {
    return this.#subjectPerson === null ? null : { person: this.#subjectPerson, sentence: this.#subjectIn };
  }

  /** Behind `“The mayor lied,”` a pronoun means whoever acted before the quotation, and not of whom it tells. */
  leaveSpeech({ person, sentence }: Told): void {
    this.#subjectPerson = person;
    this.#subjectIn = sentence;
  }

  meetState(party: Party): void {
    this.#states = moved(this.#states, party);
    this.#stateNamedIn.set(party.actor, this.#sentence);
  }

  /** A state of which it is told what it did or said, by its own name or that of its government. */
  stateActs(party: Party): void {
    this.#actingState = { party, sentence: this.#sentence };
  }

  /**
   * Whose `the government` is: the state of the section, the one whose deeds were told last, else the one that the
   * document is about, else the only one that was named lately. Null where it may be that of several.
   * @param main of which the document tells most: who acts where that one is named is its guest (`Ostria welcomed the
   * vote in Norland`)
   */
  stateMeant(main: Party | null): Party | null {
    if (this.#stateOfSection !== null) return this.#stateOfSection;
    const acting = this.#actingState;
    const mainNamedIn = this.#stateNamedIn.get(main?.actor ?? null);
    const isGuest = acting !== null && mainNamedIn !== undefined && mainNamedIn >= acting.sentence;
    if (acting !== null && !isGuest && this.#sentence - acting.sentence <= FARTHEST_BACK) return acting.party;
    if (main !== null) return main;
    const lately = this.#states.filter(
      ({ actor }) => this.#sentence - (this.#stateNamedIn.get(actor) ?? 0) <= FARTHEST_BACK,
    );
    return lately.length === 1 ? lately[0]! : null;
  }

  meetPerson(party: Party): void {
    this.#persons = moved(this.#persons, party);
    this.#personNamed.set(party.name, this.#sentence);
    this.#personNamedIn = this.#sentence;
    if (!this.#personsHere.some(({ name }) => name === party.name)) this.#personsHere = [...this.#personsHere, party];
  }

  /**
   * What stood as the subject of a clause is what a pronoun after it most likely means.
   * @param many of one party: whether the word for it is a plural (`two of its clerks`)
   */
  subject(parties: readonly Party[], person: boolean, many = false): void {
    if (parties.length === 0) return;
    this.#lastSubject = this.#sentence;
    if (person && parties.length === 1) {
      this.#subjectPerson = parties[0]!;
      this.#subjectIn = this.#sentence;
      this.persons.tell(parties[0]!);
    } else {
      this.#subjectCollective = parties;
      this.#subjectIsSeveral = many || parties.length > 1;
    }
    if (parties.length > 1) {
      this.#lastSeveral = { parties, sentence: this.#sentence };
      // of `Norland and Ostria` neither is `it`
      if (parties.some(({ name }) => name === this.#lastSingle.parties[0]?.name)) this.#lastSingle = this.#singleBefore;
    } else if (!person && !many) this.#setSingle(parties);
  }

  /** `it`, which goes on with a body or text, leaves those meant by `they` whom the text told of before. */
  goesOnWithOne(parties: readonly Party[]): void {
    if (this.#subjectIsSeveral) this.#setSingle(parties);
    else this.subject(parties, false);
  }

  #setSingle(parties: readonly Party[]): void {
    this.#singleBefore = this.#lastSingle;
    this.#lastSingle = { parties, sentence: this.#sentence };
  }

  /** Those of whom the next sentences are said to tell. */
  introduce(parties: readonly Party[]): void {
    const persons = parties.filter((party) => this.isPerson(party));
    const others = parties.filter((party) => !this.isPerson(party));
    if (persons.length > 0) {
      this.#subjectPerson = persons[0]!;
      this.#subjectIn = this.#sentence;
    }
    this.#subjectCollective = others.length > 0 ? others : persons.length > 1 ? persons : [];
    this.#subjectIsSeveral = this.#subjectCollective.length > 1;
  }

  get lastState(): Party | null {
    return this.#states.at(-1) ?? null;
  }

  /** The states named so far, each once, the one named last at the end. */
  get states(): readonly Party[] {
    return this.#states;
  }

  /** The last two different states, in the order in which they were named. */
  get pairOfStates(): readonly Party[] {
    return this.#states.slice(-2);
  }

  /**
   * The last two persons whom a noun may mean, heads of states or others who were named lately: for `both presidents` those who are
   * presidents, for `both leaders` those who hold an office or are known, and else whoever was named. Null where there are
   * not two.
   * @param noun in the singular
   * @param isPast of whom it is known that they hold no office any more: `a street named after President Berg`
   */
  pairOfPersons(noun: string, isPast: (party: Party) => boolean): readonly Party[] | null {
    const isNear = ({ name }: Party): boolean => this.#sentence - (this.#personNamed.get(name) ?? 0) <= PAIR_BACK;
    const lately = HEADS.test(noun) ? this.#persons : this.#persons.filter(isNear);
    const titled = lately.filter(({ office }) => office?.toLowerCase().endsWith(noun));
    const leading = lately.filter(({ office, actor }) => office !== null || actor !== null);
    const present = [titled, leading].map((persons) => persons.filter((party) => !isPast(party)));
    return [...present, titled, leading, lately].find(({ length }) => length > 1)?.slice(-2) ?? null;
  }

  /**
   * Whom `he` or `she` means: a subject, unless the sentences since then named somebody else and it no more.
   * @param canBe false for those whose name shows that the pronoun is not theirs
   */
  person(canBe: (party: Party) => boolean): Party | null {
    const faded = this.#sentence - this.#subjectIn > 1 && this.#personNamedIn > this.#subjectIn;
    const subject = faded ? null : this.#subjectPerson;
    return subject && canBe(subject) ? subject : (this.#persons.findLast(canBe) ?? null);
  }

  /** The person named last beside another, of whom the pronoun may be used. */
  personBefore({ name }: Party, canBe: (party: Party) => boolean): Party | null {
    return this.#persons.findLast((party) => party.name !== name && canBe(party)) ?? null;
  }

  /**
   * What `it` means: of several who were the last subject none, but the one body or text before them; before a plural
   * only that of its own sentence (`The council said the rebels had left, it added`).
   */
  get one(): readonly Party[] {
    if (!this.#subjectIsSeveral) return this.#collective;
    if (this.#subjectCollective.length > 1) return this.#stillMeant(this.#lastSingle);
    return this.#lastSingle.sentence === this.#sentence ? this.#lastSingle.parties : [];
  }

  /**
   * Whom `they` means: several, where the last subject was a text or nobody: those who were a subject before, or the
   * persons of the sentence before.
   */
  several(isText: (party: Party) => boolean): readonly Party[] {
    const [first, ...others] = this.#subjectCollective;
    if (first && (others.length > 0 || !isText(first))) return this.#subjectCollective;
    const lately = this.#stillMeant(this.#lastSeveral);
    if (lately.length > 0) return lately;
    return this.#personsBefore.length > 1 ? this.#personsBefore : this.#collective;
  }

  /** The last subject, where it was several, stood not far back and in the same section. */
  get severalOfSection(): readonly Party[] {
    const isLast = this.#lastSubject === this.#lastSeveral.sentence && this.#lastSubject > this.#sectionFrom;
    return isLast ? this.#stillMeant(this.#lastSeveral) : [];
  }

  /** Whether it is somebody whom the document named as a person. */
  isPerson({ name, office }: Party): boolean {
    return office !== null || this.persons.find(name) !== null;
  }

  #stillMeant({ parties, sentence }: Mentioned): readonly Party[] {
    return this.#sentence - sentence <= FARTHEST_BACK ? parties : [];
  }

  get #collective(): readonly Party[] {
    return this.#subjectCollective.length > 0 ? this.#subjectCollective : this.#states.slice(-1);
  }
}

/** The party last, in the office in which it was presented first. */
const moved = (list: readonly Party[], party: Party): Party[] => {
  const key = party.actor ?? party.name;
  const known = list.find((other) => (other.actor ?? other.name) === key);
  const latest = { ...party, office: party.office ?? known?.office ?? null };
  return [...list.filter((other) => other !== known), latest].slice(-LONGEST_MEMORY);
};
