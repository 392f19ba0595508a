import type { Actor } from '../../kinds/actor.ts';
import type { Party } from '../../kinds/party.ts';
import type { Token } from '../../language/sentence.ts';
import { phraseOf } from '../phrase.ts';
import type { Reading, ReadSentence } from '../reading.ts';
import { type Tree, treeOf } from '../tree.ts';
import { wordClass } from '../word-class.ts';
import type { BodiesToldAgain } from './bodies-told-again.ts';
import { CalledBodies } from './called-bodies.ts';
import type { Discourse } from './discourse.ts';
import type { MakersOfTexts } from './makers-of-texts.ts';
import { type NameMention, nameMentions } from './name-mentions.ts';
import { namesakes } from './namesakes.ts';
import { OfficeHolders } from './office-holders.ts';
import { officeWords } from './office-words.ts';
import type { PartyWords } from './party-words.ts';
import { PersonMentions, stateNamedBy } from './person-mentions.ts';
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
  readonly #makers: MakersOfTexts;
  readonly #bodies: CalledBodies;
  readonly #mentionAt = new Map<number, NameMention>();
  readonly #personsOf: PersonMentions;
  readonly #states: SentenceStates;
  readonly #offices: OfficeHolders;
  readonly #pronouns: PronounResolver;

  constructor(
    reading: Reading,
    sentence: ReadSentence,
    discourse: Discourse,
    words: PartyWords,
    { shortNames, makers, toldAgain }: NamesOfDocument,
  ) {
    this.#reading = reading;
    this.#makers = makers;
    this.#tokens = sentence.tokens;
    this.#tree = treeOf(sentence);
    this.#discourse = discourse;
    this.#words = words;
    for (const mention of nameMentions(reading.text, sentence, reading.knowledge, words.offices))
      for (let i = mention.first; i <= mention.last; i++) this.#mentionAt.set(i, mention);
    this.#bodies = new CalledBodies(reading.knowledge, this.#tree, this.#mentionAt, shortNames, toldAgain);
    this.#states = new SentenceStates(reading.knowledge, this.#tree, this.#mentionAt);
    this.#offices = new OfficeHolders(reading, sentence, discourse, this.#states);
    this.#personsOf = new PersonMentions(reading, sentence, words, discourse.persons, this.#mentionAt);
    this.#pronouns = new PronounResolver(reading, sentence, discourse, this.#mentionAt, this.#personsOf, words);
  }

  resolveAll(): ReadonlyMap<number, readonly Party[]> {
    const resolved = new Map<number, readonly Party[]>();
    let beforeSpeech = this.#discourse.personTold;
    for (const token of this.#tokens) {
      this.#bodies.pass(token);
      if (token.xpos === '``') beforeSpeech = this.#discourse.personTold;
      if (token.xpos === "''" && beforeSpeech !== null && this.#endsSpeech(token))
        this.#discourse.leaveSpeech(beforeSpeech);
      if (!NOMINAL.has(token.upos) && !this.#isNamed(token) && !this.#isUsedAsNoun(token)) continue;
      if (INSIDE_A_NAME.test(token.deprel) && !/:poss/.test(token.deprel)) continue;
      const parties = this.#inFull(token, this.#resolve(token, resolved));
      if (parties.length === 0) continue;
      resolved.set(token.index, parties);
      const speaks = /^nsubj/.test(token.deprel) && token.xpos !== 'WDT';
      if (speaks && parties.length === 1 && /^it$/i.test(token.text)) this.#discourse.goesOnWithOne(parties);
      else if ((speaks || this.#isWhoseView(token)) && this.#canBeMeant(token, parties))
        this.#discourse.subject(parties, this.#personsOf.isPerson(token) && !this.#areSeveral(token));
      const together = this.#joinedSubjects(token, resolved);
      if (together.length > 1) this.#discourse.subject(together, false);
    }
    return resolved;
  }

  /** Bodies by the full names that the document gives them. */
  #inFull(token: Token, parties: readonly Party[]): readonly Party[] {
    if (token.upos === 'PRON' || this.#personsOf.at(token) !== null) return parties;
    return this.#bodies.inFull(token, parties, this.#determiner(token).definite);
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
    const person = this.#personsOf.at(token);
    if (person) return [this.#person(token, person)];
    if (token.deprel === 'appos' && token.head >= 0 && this.#personsOf.isName(token.head))
      return before.get(token.head) ?? [];
    const called = this.#calledBehind(token);
    if (called) return called;
    const mention = this.#mentionAt.get(token.index);
    if (mention && (mention.actors.length > 0 || mention.places.length > 0)) return this.#named(token, mention);
    return this.#described(token);
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
    if (mention && mention.actors.length > 0) return this.#named(this.#tokens[at]!, mention);
    return [{ name: phraseOf(this.#reading.text, this.#tokens, at, index + 1), actor: null, office: null }];
  }

  #person(token: Token, mention: NameMention): Party {
    const { knowledge } = this.#reading;
    const anchor =
      mention.first <= token.index && token.index <= mention.last ? token : (this.#headOf(mention) ?? token);
    const presented =
      this.#personsOf.officeBefore(anchor, mention) ?? (anchor === token ? null : this.#personsOf.ownOffice(token));
    const state = presented ? this.#states.within(presented.first, presented.last) : null;
    const full = mention.text.includes(' ');
    const met = this.#discourse.persons.find(mention.text);
    // `Aliyev` behind `Vagif Aliyev` is that one, whomever the packs know by the family name alone
    const known = met !== null && !full && met.words.length > 1 ? knowledge.actorsNamed(met.party.name) : null;
    const candidates = (
      known ?? (mention.actors.length > 0 ? mention.actors : knowledge.actorsNamed(met?.party.name ?? mention.text))
    ).filter((actor) => actor.kind === 'person');
    const actor = met?.party.actor ? (knowledge.actors.get(met.party.actor) ?? null) : onlyOne(candidates, state);
    const name =
      met && (!full || met.words.length > 1) ? met.party.name : full ? mention.text : (actor?.name ?? mention.text);
    const office = presented ? officeWords(knowledge, presented.text, name) : null;
    const party = this.#discourse.persons.meet(
      { name, actor: actor?.id ?? null, office },
      state?.actor ?? actor?.of ?? null,
    ).party;
    this.#discourse.meetPerson(party);
    return party;
  }

  #headOf(mention: NameMention): Token | null {
    for (let i = mention.first; i <= mention.last; i++) {
      const head = this.#tokens[i]!.head;
      if (head < mention.first || head > mention.last) return this.#tokens[i]!;
    }
    return null;
  }

  #named(token: Token, mention: NameMention): readonly Party[] {
    const union = unionSeatedIn(mention);
    if (union) return [{ name: union.name, actor: union.id, office: null }];
    const state = stateNamedBy(this.#reading.knowledge, mention);
    if (state) {
      // where two governments met is none of `the two sides`
      if (!this.#isWhere(token, mention, state)) this.#discourse.meetState(state);
      if (mention.demonym && /S$/.test(token.xpos)) return [{ name: mention.text, actor: null, office: null }];
      if (mention.demonym && token.upos === 'ADJ') return [];
      return [state];
    }
    const body = mention.actors.find((actor) => actor.kind !== 'person');
    if (body) return [{ name: this.#nameOfBody(token, mention, body), actor: body.id, office: null }];
    return [{ name: mention.text, actor: null, office: null }];
  }

  /** `agreed in Rome`: a city, and not the state that speaks by its name. */
  #isWhere({ index }: Token, { text, demonym }: NameMention, state: Party): boolean {
    const place = this.#tree.child(index, 'case');
    if (demonym || place === null || !/^(?:in|at|near|outside|around)$/i.test(this.#tokens[place]!.text)) return false;
    return !this.#reading.knowledge.actorsNamed(text).some(({ id, name }) => id === state.actor && name === text);
  }

  /** With what stands before it and which one it is (`of Georgia`, `in Tbilisi`), without what the parser hangs on it. */
  #nameOfBody(token: Token, { text }: NameMention, body: Actor): string {
    if (body.seats.includes(text)) return body.name;
    const phrase = phraseOf(this.#reading.text, this.#tokens, token.index);
    const end = phrase.indexOf(text) + text.length;
    // the phrase of `Committee to Save the Lake` ends before the clause
    if (end < text.length) return text;
    return /^ (?:of|in) /.test(phrase.slice(end)) ? phrase : phrase.slice(0, end);
  }

  #described(token: Token): readonly Party[] {
    const noun = token.lemma.toLowerCase();
    const determiner = this.#determiner(token);
    if (this.#words.pairWords.has(determiner.pair)) {
      const isPast = (party: Party): boolean => this.#offices.isOutOfOffice(party);
      const persons = this.#words.pairsOfPersons.has(noun) ? this.#discourse.pairOfPersons(noun, isPast) : null;
      // `two junior officials`: any two, where the text does not say `the two`
      const anyTwo = determiner.pair === 'two' && !determiner.definite;
      if (persons !== null && !anyTwo) return persons;
      if (this.#words.pairsOfStates.has(noun)) return this.#discourse.pairOfStates;
    }
    const makers = this.#sides(token, determiner);
    if (makers.length > 1) return makers;
    const isPair = determiner.definite || determiner.pair !== '';
    const sharing = isPair ? namesakes(this.#reading.knowledge, token.text) : [];
    if (sharing.length > 0) return sharing;
    const { first, last } = this.#tree.extent(token.index, (child) =>
      /^(?:acl|appos|conj|cc|parataxis|punct)/.test(child.deprel),
    );
    const state = this.#states.within(first, last);
    if (state && !this.#states.isOnlyWhere(first, last)) this.#discourse.meetState(state);
    if (this.#words.governments.has(noun)) {
      // `officials in Astana` are not yet those of the state: only what stands before the noun or behind `of` counts
      const own = this.#states.within(first, token.index) ?? this.#states.behindOf(token);
      if (own && token.index - first < 7) return [own];
      const ruling = RULING(this.#reading.knowledge).has(noun) ? this.#states.seatBehindIn(token) : null;
      if (ruling) return [ruling];
    }
    // `the authorities` are one state's, `the states` are several
    const alone = token.xpos === 'NNS' ? token.text.toLowerCase() : noun;
    const meant = this.#discourse.stateOfSection ?? this.#discourse.lastState;
    if (this.#words.states.has(alone) && !state && meant && (determiner.definite || this.#isTelegraphic(token)))
      return [meant];
    const head = this.#offices.headOfState(token);
    if (head) return [head];
    const another = this.#isAnother(token, first, state);
    if (this.#words.offices.has(noun) && (determiner.definite || state) && !/S$/.test(token.xpos) && !another) {
      const person = this.#offices.of(token, state, first, last);
      if (person) return [person];
    }
    const name = phraseOf(this.#reading.text, this.#tokens, token.index);
    return name ? [{ name, actor: null, office: null }] : [];
  }

  /** `The parties agreed`, `the sides to the conflict`: those several of whom the text told last; not `the opposition parties`. */
  #sides({ index, text, start }: Token, { definite, pair }: Determiner): readonly Party[] {
    if (!SIDES(this.#reading.knowledge).has(text.toLowerCase()) || (!definite && pair === '')) return [];
    const isOther = this.#tree.childrenOf(index).some((child) => {
      const { deprel } = this.#tokens[child]!;
      if (/^(?:amod|compound|nmod:poss)$/.test(deprel)) return true;
      return (
        deprel === 'nmod' && !this.#tree.children(child, 'case').some((mark) => /^to$/i.test(this.#tokens[mark]!.text))
      );
    });
    if (isOther) return [];
    const several = this.#discourse.severalOfSection.filter((party) => !this.#discourse.isPerson(party));
    if (!/^parties$/i.test(text)) return several;
    // `the Parties` of a text, but also `the parties` whom its preamble named
    const isTerm = text.startsWith('P');
    const makers = this.#makers.at(start, !isTerm);
    return isTerm || several.length < 2 ? makers : several;
  }

  /** `Government rejected the offer`: the noun stands alone, as in notes. */
  #isTelegraphic({ index, deprel, lemma, xpos }: Token): boolean {
    return (
      /^nsubj/.test(deprel) &&
      /^NNP?$/.test(xpos) &&
      GOVERNMENT.test(lemma) &&
      this.#tree.children(index, 'det', 'amod', 'compound', 'nmod', 'nmod:poss', 'nummod').length === 0
    );
  }

  /** `Ruritanian president Anna Grau`: a name behind the office, or before it one that no pack knows, is somebody’s own. */
  #isAnother(token: Token, first: number, state: Party | null): boolean {
    const next = this.#tokens[token.index + 1];
    if (next?.upos === 'PROPN' && next.start === token.end + 1) return true;
    if (state) return false;
    for (let i = Math.max(first, 1); i < token.index; i++)
      if (/^(?:PROPN|ADJ)$/.test(this.#tokens[i]!.upos) && /^\p{Lu}\p{Ll}/u.test(this.#tokens[i]!.text)) return true;
    return false;
  }

  #determiner(token: Token): Determiner {
    let definite = false;
    let pair = '';
    for (const child of this.#tree.childrenOf(token.index)) {
      const { deprel, lemma, text } = this.#tokens[child]!;
      if (/^(?:the|this|that|these|those)$/i.test(text) || deprel === 'nmod:poss') definite = true;
      if (deprel === 'nummod' || /^det/.test(deprel) || deprel === 'cc:preconj')
        if (this.#words.pairWords.has(lemma.toLowerCase()) && this.#tokens[child - 1]?.text !== '-')
          pair = lemma.toLowerCase();
    }
    return { definite, pair };
  }
}

/** What stands before a noun: whether it is `the` or the like, and `two` or `both`, else nothing. */
interface Determiner {
  readonly definite: boolean;
  readonly pair: string;
}

const GOVERNMENT = /^(?:government|govt)$/i;
const SIDES = wordClass('sides-of-agreements');
const KINDS = wordClass('kinds-of-speaking-bodies');

/** Nouns for those who rule a state; `officials in Baku` may be from anywhere. */
const RULING = wordClass('rulers');

/** A capital in which a union of states has its seat as well speaks for the union: `Brussels`. */
const unionSeatedIn = ({ actors, text }: NameMention): Actor | null =>
  actors.length < 2
    ? null
    : (actors.find(({ kind, seats }) => kind === 'intergovernmental' && seats.includes(text)) ?? null);

/** The one person who fits: the only candidate, or the only one of that state. */
const onlyOne = (candidates: readonly Actor[], state: Party | null): Actor | null => {
  if (candidates.length === 1) return candidates[0]!;
  const ofState = state ? candidates.filter((actor) => actor.of === state.actor) : [];
  return ofState.length === 1 ? ofState[0]! : null;
};
