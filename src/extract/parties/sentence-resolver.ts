import type { Party } from '../../kinds/party.ts';
import type { Token } from '../../language/sentence.ts';
import { phraseOf } from '../phrase.ts';
import type { Reading, ReadSentence } from '../reading.ts';
import { type Tree, treeOf } from '../tree.ts';
import { wordClass } from '../word-class.ts';
import type { BodiesToldAgain } from './bodies-told-again.ts';
import { CalledBodies } from './called-bodies.ts';
import { DescribedParties } from './described-parties.ts';
import { determinerOf } from './determiner.ts';
import type { Discourse } from './discourse.ts';
import type { MakersOfTexts } from './makers-of-texts.ts';
import { type NameMention, nameMentions } from './name-mentions.ts';
import { NamedParties } from './named-parties.ts';
import { OfficeHolders } from './office-holders.ts';
import type { PartyWords } from './party-words.ts';
import { PersonMentions } from './person-mentions.ts';
import { PersonResolver } from './person-resolver.ts';
import { PronounResolver } from './pronoun-resolver.ts';
import { ABSTRACT } from './pronouns.ts';
import { SentenceStates } from './sentence-states.ts';
import type { ShortNames } from './short-names.ts';

const BY_PARTICIPLE = wordClass('people-by-participle');

const INSIDE_A_NAME = /^(?:flat|compound|nmod:desc|det|amod|nummod|case|punct|fixed|goeswith)/;
const NOMINAL: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'PRON']);

/** By which names a document calls the same, remembered from its beginning to its end. */
export interface NamesOfDocument {
  readonly shortNames: ShortNames;
  readonly makers: MakersOfTexts;
  readonly toldAgain: BodiesToldAgain;
}

/**
 * Whom the noun phrases of one sentence mean: read from left to right, with what the discourse before it left behind.
 */
export class SentenceResolver {
  readonly #reading: Reading;
  readonly #tokens: readonly Token[];
  readonly #tree: Tree;
  readonly #discourse: Discourse;
  readonly #words: PartyWords;
  readonly #bodies: CalledBodies;
  readonly #mentionAt = new Map<number, NameMention>();
  readonly #states: SentenceStates;
  readonly #personsOf: PersonMentions;
  readonly #persons: PersonResolver;
  readonly #named: NamedParties;
  readonly #described: DescribedParties;
  readonly #pronouns: PronounResolver;

  constructor(
    reading: Reading,
    sentence: ReadSentence,
    discourse: Discourse,
    words: PartyWords,
    { shortNames, makers, toldAgain }: NamesOfDocument,
  ) {
    this.#reading = reading;
    this.#tokens = sentence.tokens;
    this.#tree = treeOf(sentence);
    this.#discourse = discourse;
    this.#words = words;
    for (const mention of nameMentions(reading.text, sentence, reading.knowledge, words.offices))
      for (let i = mention.first; i <= mention.last; i++) this.#mentionAt.set(i, mention);
    this.#bodies = new CalledBodies(reading.knowledge, this.#tree, this.#mentionAt, shortNames, toldAgain);
    this.#personsOf = new PersonMentions(reading, sentence, words, discourse.persons, this.#mentionAt);
    this.#states = new SentenceStates(reading.knowledge, this.#tree, this.#mentionAt);
    const states = this.#states;
    this.#persons = new PersonResolver(reading, this.#tokens, discourse, this.#personsOf, states);
    this.#named = new NamedParties(reading, this.#tree, discourse);
    const offices = new OfficeHolders(reading, sentence, discourse, states);
    this.#described = new DescribedParties(reading, this.#tree, discourse, words, makers, states, offices);
    this.#pronouns = new PronounResolver(reading, sentence, discourse, this.#mentionAt, this.#personsOf, words);
  }

  /** The parties of each token that is the head of a phrase which means somebody, by its index. */
  resolveAll(): ReadonlyMap<number, readonly Party[]> {
    const resolved = new Map<number, readonly Party[]>();
    let beforeSpeech = this.#discourse.personTold;
    for (const token of this.#tokens) {
      this.#bodies.pass(token);
      if (token.xpos === '``') beforeSpeech = this.#discourse.personTold;
      if (token.xpos === "''" && beforeSpeech !== null && this.#endsSpeech(token))
        this.#discourse.leaveSpeech(beforeSpeech);
      if (!NOMINAL.has(token.upos) && !this.#isNamed(token) && !this.#isUsedAsNoun(token) && !this.#isOfTwo(token))
        continue;
      if (INSIDE_A_NAME.test(token.deprel) && !/:poss/.test(token.deprel)) continue;
      const parties = this.#inFull(token, this.#resolve(token, resolved));
      if (parties.length === 0) continue;
      resolved.set(token.index, parties);
      this.#tellOfSubject(token, parties);
      const together = this.#joinedSubjects(token, resolved);
      if (together.length > 1) this.#discourse.subject(together, false);
    }
    return resolved;
  }

  /** Of whom a sentence tells, its pronouns and those of the next may mean. */
  #tellOfSubject(token: Token, parties: readonly Party[]): void {
    const speaks = /^nsubj/.test(token.deprel) && token.xpos !== 'WDT';
    const acting = speaks && parties.length === 1 ? this.#stateBehind(token, parties[0]!) : null;
    if (acting !== null && !this.#turnsToAnother(token, acting)) this.#discourse.stateActs(acting);
    if (speaks && parties.length === 1 && /^it$/i.test(token.text)) this.#discourse.goesOnWithOne(parties);
    else if ((speaks || this.#isWhoseView(token)) && this.#canBeMeant(token, parties)) {
      const several = this.#areSeveral(token);
      this.#discourse.subject(parties, this.#personsOf.isPerson(token) && !several, several && isUnknown(parties));
    }
  }

  /** `Norland congratulated Ostria`, `arrived in Ostria`: whoever turns to another state is not yet of whom the text goes on. */
  #turnsToAnother({ head, deprel }: Token, { actor }: Party): boolean {
    if (head < 0 || deprel === 'nsubj:pass') return false;
    const verbs = [head, ...this.#tree.children(head, 'xcomp')];
    const things = verbs.flatMap((verb) => this.#tree.children(verb, 'obj', 'iobj', 'obl'));
    return [...things, ...things.flatMap((thing) => this.#tree.children(thing, 'nmod', 'nmod:poss'))].some((index) => {
      const state = this.#states.at(index);
      return state !== null && state.actor !== actor;
    });
  }

  /**
   * A state itself, that of a body or person whom the packs know, or the one before an office or a name: `Norlandic premier
   * Anna Lind`, `Norland’s Lake Party`.
   */
  #stateBehind(token: Token, { actor }: Party): Party | null {
    const { actors } = this.#reading.knowledge;
    const known = actors.get(actor ?? '');
    const state = known?.kind === 'state' ? known : actors.get(known?.of ?? '');
    if (state?.kind === 'state') return { name: state.name, actor: state.id, office: null };
    const isNamed = token.upos === 'PROPN' && this.#tree.child(token.index, 'nmod:poss') !== null;
    if (!isNamed && !this.#personsOf.isPerson(token)) return null;
    return this.#states.within(this.#tree.extent(token.index).first, token.index);
  }

  /** Bodies by the full names that the document gives them. */
  #inFull(token: Token, parties: readonly Party[]): readonly Party[] {
    if (token.upos === 'PRON' || this.#personsOf.at(token) !== null) return parties;
    return this.#bodies.inFull(token, parties, determinerOf(this.#tree, this.#words, token.index).definite);
  }

  /** `“The mayor lied,” he said`: direct speech, with its mark before the one that closes it, and who says so right behind. */
  #endsSpeech({ index }: Token): boolean {
    const [comma, pronoun] = [this.#tokens[index - 1], this.#tokens[index + 1]];
    return /^[,?!.]$/.test(comma?.text ?? '') && /^(?:he|she)$/i.test(pronoun?.text ?? '');
  }

  /** `Ostria and Norland met`: at the last of several who are joined as one subject, all of them. */
  #joinedSubjects({ index, deprel, head }: Token, resolved: ReadonlyMap<number, readonly Party[]>): readonly Party[] {
    if (deprel !== 'conj' || head < 0 || !/^nsubj/.test(this.#tokens[head]!.deprel)) return [];
    const joined = this.#tree.conjuncts(head);
    if (joined.at(-1) !== index) return [];
    return joined.flatMap((one) => resolved.get(one)?.slice(0, 1) ?? []);
  }

  /** `the presidents`, in capitals too; no name that happens to end in s */
  #areSeveral({ index, upos, xpos, lemma }: Token): boolean {
    if (upos === 'NOUN') return xpos === 'NNS';
    return xpos === 'NNPS' && this.#words.offices.has(lemma.toLowerCase()) && !this.#personsOf.isName(index);
  }

  /** `For the villagers, the river is all that they have`: people at the head of a sentence whose view it gives. */
  #isWhoseView({ index, xpos, deprel, head }: Token): boolean {
    if (deprel !== 'obl' || !/S$/.test(xpos) || head < index) return false;
    const [first] = this.#tree.children(index, 'case');
    return first === 0 && /^(?:for|to)$/i.test(this.#tokens[0]!.text);
  }

  /** `of the accused`, `the wounded were brought`: a participle with an article, for people. */
  #isUsedAsNoun({ index, xpos, text, deprel }: Token): boolean {
    if (xpos !== 'VBN' || !BY_PARTICIPLE(this.#reading.knowledge).has(text.toLowerCase())) return false;
    return /^(?:nsubj|obj|obl|nmod)/.test(deprel) && this.#tree.child(index, 'det') !== null;
  }

  /** `the former`, `the latter`, without a noun behind it. */
  #isOfTwo({ index, text, deprel }: Token): boolean {
    return (
      /^(?:former|latter)$/i.test(text) &&
      /^(?:nsubj|obj|obl|nmod)/.test(deprel) &&
      /^the$/i.test(this.#tokens[index - 1]?.text ?? '')
    );
  }

  /** `they` after `Their numbers grew` are not the numbers. */
  #canBeMeant(token: Token, parties: readonly Party[]): boolean {
    return (
      !/^(?:NOUN|PROPN)$/.test(token.upos) ||
      parties.some(({ actor }) => actor !== null) ||
      !ABSTRACT(this.#reading.knowledge).has(token.lemma.toLowerCase())
    );
  }

  #isNamed(token: Token): boolean {
    const mention = this.#mentionAt.get(token.index);
    return mention !== undefined && (mention.actors.length > 0 || mention.type !== null);
  }

  #resolve(token: Token, before: ReadonlyMap<number, readonly Party[]>): readonly Party[] {
    if (token.upos === 'PRON') return this.#pronouns.of(token, before);
    if (this.#isOfTwo(token)) return this.#described.formerOrLatter(token);
    const person = this.#personsOf.at(token);
    if (person) return [this.#persons.of(token, person)];
    if (token.deprel === 'appos' && token.head >= 0 && this.#personsOf.isName(token.head))
      return before.get(token.head) ?? [];
    const called = this.#calledBehind(token);
    if (called) return called;
    const mention = this.#mentionAt.get(token.index);
    if (mention && (mention.actors.length > 0 || mention.places.length > 0)) return this.#named.of(token, mention);
    return this.#described.of(token);
  }

  /** `the opposition Lake Party`, `the armed group Lake Front`: the kind of body stands before its name, and no comma parts them. */
  #calledBehind({ index, upos, xpos, lemma }: Token): readonly Party[] | null {
    if (upos !== 'NOUN' || xpos !== 'NN') return null;
    const kind = lemma.toLowerCase();
    if (!this.#words.bodies.has(kind) && !KINDS(this.#reading.knowledge).has(kind)) return null;
    const at = this.#tree.child(index, 'appos');
    if (at === null || at <= index || this.#tokens[at]!.upos !== 'PROPN' || this.#personsOf.isName(at)) return null;
    for (let i = index + 1; i < at; i++)
      if (this.#tokens[i]!.head <= index || this.#tokens[i]!.head > at || !/^\p{Lu}/u.test(this.#tokens[i]!.text))
        return null;
    const mention = this.#mentionAt.get(at);
    if (mention && mention.actors.length > 0) return this.#named.of(this.#tokens[at]!, mention);
    return [{ name: phraseOf(this.#reading.text, this.#tokens, at, index + 1), actor: null, office: null }];
  }
}

/** `the authorities` of a state that is known are one body, `two clerks of the embassy` are none. */
const isUnknown = (parties: readonly Party[]): boolean => parties.every(({ actor }) => actor === null);

const KINDS = wordClass('kinds-of-speaking-bodies');
