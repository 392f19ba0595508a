import type { Actor } from '../../kinds/actor.ts';
import type { Party } from '../../kinds/party.ts';
import type { Token } from '../../language/sentence.ts';
import { fold } from '../../text/fold.ts';
import { phraseOf } from '../phrase.ts';
import { type Reading, type ReadSentence, standsAlone } from '../reading.ts';
import { type Tree, treeOf } from '../tree.ts';
import { wordClass } from '../word-class.ts';
import type { Discourse } from './discourse.ts';
import { endsAddress } from './ends-address.ts';
import { type NameMention, nameMentions } from './name-mentions.ts';
import type { PartyWords } from './party-words.ts';
import { PersonMentions, stateNamedBy } from './person-mentions.ts';
import { ABSTRACT, PERSONAL } from './pronouns.ts';

const INSIDE_A_NAME = /^(?:flat|compound|nmod:desc|det|amod|nummod|case|punct|fixed|goeswith)/;
const NOMINAL: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'PRON']);
/**
 * Whom the noun phrases of one sentence mean: read from left to right, with what the discourse before it left behind.
 */
export class SentenceResolver {
  readonly #reading: Reading;
  readonly #tokens: readonly Token[];
  readonly #tree: Tree;
  readonly #discourse: Discourse;
  readonly #words: PartyWords;
  readonly #mentionAt = new Map<number, NameMention>();
  readonly #personsOf: PersonMentions;
  readonly #date: string | null;
  /** in an entry of a chronicle, which goes on from nothing before it */
  readonly #alone: boolean;

  constructor(reading: Reading, sentence: ReadSentence, discourse: Discourse, words: PartyWords) {
    this.#reading = reading;
    this.#tokens = sentence.tokens;
    this.#tree = treeOf(sentence);
    this.#discourse = discourse;
    this.#alone = standsAlone(reading, sentence);
    this.#words = words;
    this.#date = reading.document.published ?? reading.document.period?.value ?? null;
    for (const mention of nameMentions(reading.text, sentence, reading.knowledge, words.offices))
      for (let i = mention.first; i <= mention.last; i++) this.#mentionAt.set(i, mention);
    this.#personsOf = new PersonMentions(reading, sentence, words, discourse.persons, this.#mentionAt);
  }

  resolveAll(): ReadonlyMap<number, readonly Party[]> {
    const resolved = new Map<number, readonly Party[]>();
    for (const token of this.#tokens) {
      if (!NOMINAL.has(token.upos) && !this.#isNamed(token) && !this.#isUsedAsNoun(token)) continue;
      if (INSIDE_A_NAME.test(token.deprel) && !/:poss/.test(token.deprel)) continue;
      const parties = this.#resolve(token, resolved);
      if (parties.length === 0) continue;
      resolved.set(token.index, parties);
      if (/^nsubj/.test(token.deprel) && this.#canBeMeant(token, parties))
        this.#discourse.subject(parties, this.#isPerson(token));
    }
    return resolved;
  }

  /** `of the accused`, `the wounded were brought`: a participle with an article, for people. */
  #isUsedAsNoun({ index, xpos, text, deprel }: Token): boolean {
    if (xpos !== 'VBN' || !/^(?:accused|wounded|injured|missing|displaced|detained|convicted|deceased)$/i.test(text))
      return false;
    return /^(?:nsubj|obj|obl|nmod)/.test(deprel) && this.#tree.child(index, 'det') !== null;
  }

  /** `they` after `Their numbers grew` are not the numbers. */
  #canBeMeant(token: Token, parties: readonly Party[]): boolean {
    return (
      token.upos !== 'NOUN' ||
      parties.some(({ actor }) => actor !== null) ||
      !ABSTRACT(this.#reading.knowledge).has(token.lemma.toLowerCase())
    );
  }

  #isNamed(token: Token): boolean {
    const mention = this.#mentionAt.get(token.index);
    return mention !== undefined && (mention.actors.length > 0 || mention.type !== null);
  }

  /** `who` means a person, or people in the plural; never wounds or losses. */
  #canBeWho(token: Token): boolean {
    if (this.#isPerson(token)) return true;
    const thing = token.upos === 'NOUN' && THINGS(this.#reading.knowledge).has(token.lemma.toLowerCase());
    return /S$/.test(token.xpos) && !thing && !ABSTRACT(this.#reading.knowledge).has(token.lemma.toLowerCase());
  }

  #canBeAntecedent({ text }: Token, token: Token): boolean {
    if (/^that$/i.test(text)) return !this.#isPlaceName(token.index);
    if (/^which$/i.test(text)) return !this.#isPerson(token) && !this.#endsAddress(token.index);
    return !/^who/i.test(text) || this.#canBeWho(token);
  }

  /** `an attack in Adel, Norland, that killed six`: `that` means none of the places. */
  #isPlaceName(index: number): boolean {
    const { upos } = this.#tokens[index]!;
    return upos === 'PROPN' && this.#mentionAt.get(index)?.type === 'LOC';
  }

  #endsAddress(index: number): boolean {
    return endsAddress(this.#tokens, index, (at) => this.#isPlaceName(at));
  }

  #isPersonName(index: number): boolean {
    return index >= 0 && this.#personsOf.at(this.#tokens[index]!) !== null;
  }

  #isPerson(token: Token): boolean {
    return (
      PERSONAL[token.text.toLowerCase()] === 'person' ||
      this.#personsOf.at(token) !== null ||
      this.#words.offices.has(token.lemma.toLowerCase())
    );
  }

  #resolve(token: Token, before: ReadonlyMap<number, readonly Party[]>): readonly Party[] {
    if (token.upos === 'PRON') return this.#pronoun(token, before);
    const person = this.#personsOf.at(token);
    if (person) return [this.#person(token, person)];
    if (token.deprel === 'appos' && token.head >= 0 && this.#isPersonName(token.head))
      return before.get(token.head) ?? [];
    const mention = this.#mentionAt.get(token.index);
    if (mention && (mention.actors.length > 0 || mention.places.length > 0)) return this.#named(token, mention);
    return this.#described(token);
  }

  #pronoun(token: Token, before: ReadonlyMap<number, readonly Party[]>): readonly Party[] {
    const kind = PERSONAL[token.text.toLowerCase()];
    if (kind === 'person') {
      const { person } = this.#discourse;
      if (!person) return [];
      this.#discourse.meetPerson(person);
      return [person];
    }
    if (kind === 'collective') return this.#discourse.collective;
    if (/^(?:who|which|that|whom|whose)$/i.test(token.text)) {
      const clause = this.#tokens[token.head];
      const antecedent = clause?.deprel === 'acl:relcl' && clause.head >= 0 ? before.get(clause.head) : undefined;
      const fits = antecedent && this.#canBeAntecedent(token, this.#tokens[clause!.head]!);
      return fits ? antecedent : this.#lastBefore(before, token);
    }
    return [];
  }

  /** What the nearest phrase before a relative pronoun was resolved to; `who` takes a person where there is one. */
  #lastBefore(resolved: ReadonlyMap<number, readonly Party[]>, { index, text }: Token): readonly Party[] {
    let nearest: readonly Party[] = [];
    for (let at = index - 1; at >= Math.max(0, index - 20); at--) {
      const parties = resolved.get(at);
      if (!parties) continue;
      if (/^that$/i.test(text) && this.#isPlaceName(at)) continue;
      // `a talk with the president, which failed`
      if (/^which$/i.test(text) && (this.#isPerson(this.#tokens[at]!) || this.#endsAddress(at))) continue;
      if (!/^who/i.test(text) || this.#canBeWho(this.#tokens[at]!)) return parties;
      if (nearest.length === 0) nearest = parties;
    }
    return nearest;
  }

  #person(token: Token, mention: NameMention): Party {
    const { knowledge } = this.#reading;
    const anchor =
      mention.first <= token.index && token.index <= mention.last ? token : (this.#headOf(mention) ?? token);
    const presented =
      this.#personsOf.officeBefore(anchor, mention) ?? (anchor === token ? null : this.#personsOf.ownOffice(token));
    const state = presented ? this.#stateWithin(presented.first, presented.last) : null;
    const full = mention.text.includes(' ');
    const met = this.#discourse.persons.find(mention.text);
    const candidates = (
      mention.actors.length > 0 ? mention.actors : knowledge.actorsNamed(met?.party.name ?? mention.text)
    ).filter((actor) => actor.kind === 'person');
    const actor = met?.party.actor ? (knowledge.actors.get(met.party.actor) ?? null) : onlyOne(candidates, state);
    const name =
      met && (!full || met.words.length > 1) ? met.party.name : full ? mention.text : (actor?.name ?? mention.text);
    const party = this.#discourse.persons.meet(
      { name, actor: actor?.id ?? null, office: presented?.text ?? null },
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

  /** The first state, or the state of the first seat of government, that is named between two tokens. */
  #stateWithin(first: number, last: number): Party | null {
    for (let i = first; i <= last; i++) {
      const mention = this.#mentionAt.get(i);
      const state = mention && stateNamedBy(this.#reading.knowledge, mention);
      if (state) return state;
    }
    return null;
  }

  #named(token: Token, mention: NameMention): readonly Party[] {
    const union = unionSeatedIn(mention);
    if (union) return [{ name: union.name, actor: union.id, office: null }];
    const state = stateNamedBy(this.#reading.knowledge, mention);
    if (state) {
      this.#discourse.meetState(state);
      if (mention.demonym && /S$/.test(token.xpos)) return [{ name: mention.text, actor: null, office: null }];
      if (mention.demonym && token.upos === 'ADJ') return [];
      return [state];
    }
    const body = mention.actors.find((actor) => actor.kind !== 'person');
    if (body) return [{ name: this.#nameOfBody(token, mention), actor: body.id, office: null }];
    return [{ name: mention.text, actor: null, office: null }];
  }

  /** With what stands before it and which one it is (`of Georgia`, `in Tbilisi`), without what the parser hangs on it. */
  #nameOfBody(token: Token, { text }: NameMention): string {
    const phrase = phraseOf(this.#reading.text, this.#tokens, token.index);
    const end = phrase.indexOf(text) + text.length;
    // the phrase of `Committee to Save the Lake` ends before the clause
    if (end < text.length) return text;
    return /^ (?:of|in) /.test(phrase.slice(end)) ? phrase : phrase.slice(0, end);
  }

  #isOutOfOffice({ actor }: Party): boolean {
    const { knowledge } = this.#reading;
    if (actor === null || this.#date === null || knowledge.officesOf(actor, null).length === 0) return false;
    return knowledge.officesOf(actor, this.#date).length === 0;
  }

  #described(token: Token): readonly Party[] {
    const noun = token.lemma.toLowerCase();
    const determiner = this.#determiner(token);
    if (this.#words.pairWords.has(determiner.pair)) {
      const isPast = (party: Party): boolean => this.#isOutOfOffice(party);
      const persons = this.#words.pairsOfPersons.has(noun) ? this.#discourse.pairOfPersons(noun, isPast) : null;
      // `two junior officials`: any two, where the text told of no pair and does not say `the two`
      const anyTwo = persons?.length === 0 && determiner.pair === 'two' && !determiner.definite;
      if (persons !== null && !anyTwo) return persons;
      if (this.#words.pairsOfStates.has(noun)) return this.#discourse.pairOfStates;
    }
    const { first, last } = this.#tree.extent(token.index, (child) =>
      /^(?:acl|appos|conj|cc|parataxis|punct)/.test(child.deprel),
    );
    const state = this.#stateWithin(first, last);
    if (state) this.#discourse.meetState(state);
    if (this.#words.governments.has(noun)) {
      // `officials in Astana` are not yet those of the state: only what stands before the noun or behind `of` counts
      const own = this.#stateWithin(first, token.index) ?? this.#stateBehindOf(token);
      if (own && token.index - first < 7) return [own];
      const ruling = RULING(this.#reading.knowledge).has(noun) ? this.#seatBehindIn(token) : null;
      if (ruling) return [ruling];
    }
    // `the authorities` are one state's, `the states` are several
    const alone = token.xpos === 'NNS' ? token.text.toLowerCase() : noun;
    if (this.#words.states.has(alone) && !state && determiner.definite && this.#discourse.lastState)
      return [this.#discourse.lastState];
    if (noun === 'head' && token.xpos === 'NN' && this.#isHeadOfState(token)) {
      const person = this.#headOfState(token);
      if (person) return [person];
    }
    const another = this.#isAnother(token, first, state);
    if (this.#words.offices.has(noun) && (determiner.definite || state) && !/S$/.test(token.xpos) && !another) {
      const person = this.#officeHolder(token, noun, state, first, last);
      if (person) return [person];
    }
    const name = phraseOf(this.#reading.text, this.#tokens, token.index);
    return name ? [{ name, actor: null, office: null }] : [];
  }

  #isHeadOfState({ index }: Token): boolean {
    return /^of$/i.test(this.#tokens[index + 1]?.text ?? '') && /^state$/i.test(this.#tokens[index + 2]?.text ?? '');
  }

  /** `the head of state`: the president, if there is one, of the state of which the text or else the sentence speaks. */
  #headOfState(token: Token): Party | null {
    const state =
      this.#stateBehindOf(token) ?? this.#discourse.lastState ?? this.#stateWithin(0, this.#tokens.length - 1);
    if (!state) return null;
    return this.#discourse.persons.inOffice('president', state.actor)?.party ?? this.#holderOf('President', state);
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

  /** `the authorities in Baku`: behind `in` a seat of government says of which state. */
  #seatBehindIn({ index }: Token): Party | null {
    for (const child of this.#tree.children(index, 'nmod')) {
      const mention = this.#mentionAt.get(child);
      const marks = this.#tree.children(child, 'case').map((mark) => this.#tokens[mark]!.text.toLowerCase());
      if (marks.includes('in') && mention?.places.some(({ seatOf }) => seatOf !== null))
        return stateNamedBy(this.#reading.knowledge, mention);
    }
    return null;
  }

  #stateBehindOf(token: Token): Party | null {
    for (const child of this.#tree.children(token.index, 'nmod')) {
      const marks = this.#tree.children(child, 'case').map((mark) => this.#tokens[mark]!.text.toLowerCase());
      if (!marks.includes('of')) continue;
      const { first, last } = this.#tree.extent(child);
      if (last - first < 7) return this.#stateWithin(first, last);
    }
    return null;
  }

  #determiner(token: Token): { readonly definite: boolean; readonly pair: string } {
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

  /** What sets an office apart from others of its noun: `prime`, `foreign`, `defence`; without states and articles. */
  #officeWords(token: Token, first: number, last: number): readonly string[] {
    const words: string[] = [];
    for (let i = first; i <= last; i++) {
      const { upos, text } = this.#tokens[i]!;
      const mention = this.#mentionAt.get(i);
      if (
        i === token.index ||
        !/^(?:NOUN|PROPN|ADJ)$/.test(upos) ||
        (mention && stateNamedBy(this.#reading.knowledge, mention))
      )
        continue;
      words.push(fold(text));
    }
    return words;
  }

  #officeHolder(token: Token, noun: string, state: Party | null, first: number, last: number): Party | null {
    const { persons } = this.#discourse;
    const about = this.#officeWords(token, first, last);
    const met = this.#alone
      ? persons.inOfficeOfEntry(noun, state?.actor ? new Set([state.actor]) : this.#statesNamed(), about)
      : persons.inOffice(noun, state?.actor ?? null, about);
    if (met) return met.party;
    if (state === null) return null;
    const words: string[] = [];
    for (let i = first; i <= Math.max(last, token.index); i++) {
      const mention = this.#mentionAt.get(i);
      if (mention && stateNamedBy(this.#reading.knowledge, mention)) continue;
      if (/^(?:DET|ADP|PUNCT|PART)$/.test(this.#tokens[i]!.upos)) continue;
      words.push(this.#reading.text.slice(this.#tokens[i]!.start, this.#tokens[i]!.end));
    }
    return this.#holderOf(words.join(' '), state);
  }

  /** The states that the sentence names, also inside the name of a body: `the Norlandic Parliament`. */
  #statesNamed(): ReadonlySet<string> {
    const { knowledge } = this.#reading;
    const named = [...new Set(this.#mentionAt.values())].flatMap((one) => stateNamedBy(knowledge, one)?.actor ?? []);
    const demonyms = this.#tokens
      .filter(({ text, upos }) => upos === 'ADJ' && /^\p{Lu}/u.test(text))
      .flatMap(({ text }) => knowledge.mentions(text).filter(({ demonym }) => demonym))
      .flatMap(({ actors }) => actors.slice(0, 1));
    return new Set([...named, ...demonyms]);
  }

  /** Who held an office of a state at the time of the document, where the packs know one person. */
  #holderOf(office: string, { actor: body }: Party): Party | null {
    const actor = this.#reading.knowledge.officeHolder(office, body, this.#date);
    if (!actor) return null;
    const { party } = this.#discourse.persons.meet({ name: actor.name, actor: actor.id, office }, body);
    this.#discourse.meetPerson(party);
    return party;
  }
}

/** Nouns for those who rule a state; `officials in Baku` may be from anywhere. */
const RULING = wordClass('rulers');

/** Things in the plural that stand before `who` only where something came between. */
const THINGS = wordClass('things');

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
