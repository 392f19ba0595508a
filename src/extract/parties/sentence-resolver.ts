import type { Actor } from '../../kinds/actor.ts';
import type { Party } from '../../kinds/party.ts';
import type { Token } from '../../language/sentence.ts';
import { fold } from '../../text/fold.ts';
import { phraseOf, wordsBetween } from '../phrase.ts';
import type { Reading, ReadSentence } from '../reading.ts';
import { type Tree, treeOf } from '../tree.ts';
import type { Discourse } from './discourse.ts';
import { type NameMention, nameMentions } from './name-mentions.ts';
import type { PartyWords } from './party-words.ts';
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
  readonly #date: string | null;

  constructor(reading: Reading, sentence: ReadSentence, discourse: Discourse, words: PartyWords) {
    this.#reading = reading;
    this.#tokens = sentence.tokens;
    this.#tree = treeOf(sentence);
    this.#discourse = discourse;
    this.#words = words;
    this.#date = reading.document.published ?? reading.document.period?.value ?? null;
    for (const mention of nameMentions(reading.text, sentence, reading.knowledge, words.offices))
      for (let i = mention.first; i <= mention.last; i++) this.#mentionAt.set(i, mention);
  }

  resolveAll(): ReadonlyMap<number, readonly Party[]> {
    const resolved = new Map<number, readonly Party[]>();
    for (const token of this.#tokens) {
      if (!NOMINAL.has(token.upos) && !this.#isNamed(token)) continue;
      if (INSIDE_A_NAME.test(token.deprel) && !/:poss/.test(token.deprel)) continue;
      const parties = this.#resolve(token, resolved);
      if (parties.length === 0) continue;
      resolved.set(token.index, parties);
      if (/^nsubj/.test(token.deprel) && this.#canBeMeant(token, parties))
        this.#discourse.subject(parties, this.#isPerson(token));
    }
    return resolved;
  }

  /** `they` after `Their numbers grew` are not the numbers. */
  #canBeMeant(token: Token, parties: readonly Party[]): boolean {
    return token.upos !== 'NOUN' || parties.some(({ actor }) => actor !== null) || !ABSTRACT.test(token.lemma);
  }

  #isNamed(token: Token): boolean {
    const mention = this.#mentionAt.get(token.index);
    return mention !== undefined && (mention.actors.length > 0 || mention.type !== null);
  }

  /** `who` means a person, or people in the plural; never wounds or losses. */
  #canBeWho(token: Token): boolean {
    if (this.#isPerson(token)) return true;
    const thing = token.upos === 'NOUN' && THINGS.test(token.lemma);
    return /S$/.test(token.xpos) && !thing && !ABSTRACT.test(token.lemma);
  }

  #isPersonName(index: number): boolean {
    return index >= 0 && this.#personMention(this.#tokens[index]!) !== null;
  }

  #isPerson(token: Token): boolean {
    return (
      PERSONAL[token.text.toLowerCase()] === 'person' ||
      this.#personMention(token) !== null ||
      this.#words.offices.has(token.lemma.toLowerCase())
    );
  }

  #resolve(token: Token, before: ReadonlyMap<number, readonly Party[]>): readonly Party[] {
    if (token.upos === 'PRON') return this.#pronoun(token, before);
    const person = this.#personMention(token);
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
      const fits = antecedent && (!/^who/i.test(token.text) || this.#canBeWho(this.#tokens[clause!.head]!));
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
      if (!/^who/i.test(text) || this.#canBeWho(this.#tokens[at]!)) return parties;
      if (nearest.length === 0) nearest = parties;
    }
    return nearest;
  }

  /** The name of a person in this phrase: at its head, beside it (`President` – `Aliyev`) or in apposition. */
  #personMention(token: Token): NameMention | null {
    const own = this.#mentionAt.get(token.index);
    if (own && this.#namesPerson(own, token)) return own;
    if (own && own.actors.length > 0) return null;
    const office = this.#words.offices.has(token.lemma.toLowerCase());
    if (!office && token.upos !== 'NOUN') return null;
    const beside = this.#tree.children(token.index, 'appos', ...(office ? ['flat', 'compound', 'conj'] : []));
    for (const child of office ? [...beside, ...this.#besideBody(token)] : beside) {
      if (child < token.index || (this.#tokens[child]!.deprel === 'conj' && !this.#followsComma(token, child)))
        continue;
      const mention = this.#mentionAt.get(child);
      if (mention && this.#namesPerson(mention, this.#tokens[child]!)) return mention;
    }
    return office ? (this.#nameRightBehind(token) ?? this.#personBehindState(token)) : null;
  }

  /** `the head of the council, Anna Lind`, where the tree hangs the name on what the office belongs to. */
  #besideBody({ index }: Token): readonly number[] {
    return this.#tree
      .children(index, 'nmod')
      .filter((body) => body > index && !this.#words.offices.has(this.#tokens[body]!.lemma.toLowerCase()))
      .flatMap((body) => this.#tree.children(body, 'appos'))
      .filter((child) => this.#mentionAt.get(child)?.type === 'PER');
  }

  /** `the president Karl Berg`, where the tree hangs the name on something else. */
  #nameRightBehind({ index }: Token): NameMention | null {
    const mention = this.#mentionAt.get(index + 1);
    return mention?.type === 'PER' && mention.first === index + 1 ? mention : null;
  }

  /** `Minister of Trade of Norland Karl Berg`, where the tree hangs the name on the state. */
  #personBehindState(token: Token): NameMention | null {
    for (let at = token.index + 2; at < Math.min(this.#tokens.length, token.index + 10); at++) {
      if (/^(?:VERB|AUX|PUNCT|CCONJ)$/.test(this.#tokens[at]!.upos)) return null;
      const mention = this.#mentionAt.get(at);
      const before = this.#mentionAt.get(at - 1);
      if (mention?.type === 'PER' && mention.first === at && before && this.#stateOf(before)) return mention;
    }
    return null;
  }

  /** `the President, Ilham Aliyev`: nothing but a comma between an office and the name. */
  #followsComma(token: Token, child: number): boolean {
    return child === token.index + 2 && this.#tokens[token.index + 1]?.text === ',';
  }

  /** `Azerbaijani President` is an office and no name, whatever the engine takes it for. */
  #isOffice(mention: NameMention): boolean {
    const last = this.#tokens[mention.last]!;
    return mention.actors.length === 0 && this.#words.offices.has(last.lemma.toLowerCase());
  }

  #namesPerson(mention: NameMention, token: Token): boolean {
    if (this.#isOffice(mention)) return false;
    if (mention.type === 'PER' || mention.actors.some((actor) => actor.kind === 'person')) return true;
    if (mention.type !== null || mention.actors.length > 0 || mention.places.length > 0) return false;
    if (this.#words.offices.has(token.lemma.toLowerCase()) || this.#words.bodies.has(token.lemma.toLowerCase()))
      return false;
    return this.#discourse.persons.find(mention.text) !== null || this.#officeBefore(token, mention) !== null;
  }

  /** The words that present a person: `Armenian Prime Minister` before the name, or an apposition after it. */
  #officeBefore(
    token: Token,
    mention: NameMention,
  ): { readonly text: string; readonly first: number; readonly last: number } | null {
    const last = mention.first - 1;
    let first = last;
    while (first >= 0 && first >= last - 9 && this.#belongsTo(first, token.index)) first--;
    first++;
    while (first <= last && /^(?:DET|PUNCT|ADP|CCONJ)$/.test(this.#tokens[first]!.upos)) first++;
    if (first <= last && this.#holdsOffice(first, last))
      return {
        text: withoutArticle(wordsBetween(this.#reading.text, this.#tokens, first, last)).replace(/,$/, ''),
        first,
        last,
      };
    const apposition = this.#tree.child(token.index, 'appos');
    if (apposition !== null && this.#words.offices.has(this.#tokens[apposition]!.lemma.toLowerCase())) {
      const { first: from, last: to } = this.#tree.extent(apposition, (child) =>
        /^(?:acl|conj|punct|cc|parataxis|appos)/.test(child.deprel),
      );
      return { text: phraseOf(this.#reading.text, this.#tokens, apposition), first: from, last: to };
    }
    return null;
  }

  #belongsTo(index: number, head: number): boolean {
    let at = index;
    for (let climbed = 0; climbed < 6; climbed++) {
      const next = this.#tokens[at]!.head;
      if (next === head) return !/^(?:acl|advcl|cc|conj|parataxis)/.test(this.#tokens[at]!.deprel);
      if (next < 0) return false;
      at = next;
    }
    return false;
  }

  #holdsOffice(first: number, last: number): boolean {
    for (let i = first; i <= last; i++) if (this.#words.offices.has(this.#tokens[i]!.lemma.toLowerCase())) return true;
    return false;
  }

  #person(token: Token, mention: NameMention): Party {
    const { knowledge } = this.#reading;
    const anchor =
      mention.first <= token.index && token.index <= mention.last ? token : (this.#headOf(mention) ?? token);
    const presented = this.#officeBefore(anchor, mention) ?? (anchor === token ? null : this.#ownOffice(token));
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

  #ownOffice(token: Token): { readonly text: string; readonly first: number; readonly last: number } {
    const { first, last } = this.#tree.extent(token.index, (child) =>
      /^(?:acl|appos|conj|punct|cc|parataxis|det|flat)/.test(child.deprel),
    );
    return {
      text: withoutArticle(wordsBetween(this.#reading.text, this.#tokens, first, last)),
      first,
      last,
    };
  }

  /** The first state, or the state of the first seat of government, that is named between two tokens. */
  #stateWithin(first: number, last: number): Party | null {
    for (let i = first; i <= last; i++) {
      const mention = this.#mentionAt.get(i);
      const state = mention && this.#stateOf(mention);
      if (state) return state;
    }
    return null;
  }

  #stateOf(mention: NameMention): Party | null {
    const { actors } = this.#reading.knowledge;
    const state = mention.actors.find((actor) => actor.kind === 'state');
    const seat = mention.places.map((place) => place.seatOf).find((id) => id !== null);
    const actor = state ?? (seat ? actors.get(seat) : undefined);
    return actor ? { name: actor.name, actor: actor.id, office: null } : null;
  }

  #named(token: Token, mention: NameMention): readonly Party[] {
    const union = unionSeatedIn(mention);
    if (union) return [{ name: union.name, actor: union.id, office: null }];
    const state = this.#stateOf(mention);
    if (state) {
      this.#discourse.meetState(state);
      if (mention.demonym && /S$/.test(token.xpos)) return [{ name: mention.text, actor: null, office: null }];
      if (mention.demonym && token.upos === 'ADJ') return [];
      return [state];
    }
    const body = mention.actors.find((actor) => actor.kind !== 'person');
    const name = phraseOf(this.#reading.text, this.#tokens, token.index);
    if (body) return [{ name, actor: body.id, office: null }];
    return [{ name: mention.text, actor: null, office: null }];
  }

  #described(token: Token): readonly Party[] {
    const noun = token.lemma.toLowerCase();
    const determiner = this.#determiner(token);
    if (this.#words.pairWords.has(determiner.pair)) {
      if (this.#words.pairsOfPersons.has(noun)) return this.#discourse.pairOfPersons;
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
    }
    // `the authorities` are one state's, `the states` are several
    const alone = token.xpos === 'NNS' ? token.text.toLowerCase() : noun;
    if (this.#words.states.has(alone) && !state && determiner.definite && this.#discourse.lastState)
      return [this.#discourse.lastState];
    const another = this.#isAnother(token, first, state);
    if (this.#words.offices.has(noun) && (determiner.definite || state) && !/S$/.test(token.xpos) && !another) {
      const person = this.#officeHolder(token, noun, state, first, last);
      if (person) return [person];
    }
    const name = phraseOf(this.#reading.text, this.#tokens, token.index);
    return name ? [{ name, actor: null, office: null }] : [];
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
      if (i === token.index || !/^(?:NOUN|PROPN|ADJ)$/.test(upos) || (mention && this.#stateOf(mention))) continue;
      words.push(fold(text));
    }
    return words;
  }

  #officeHolder(token: Token, noun: string, state: Party | null, first: number, last: number): Party | null {
    const met = this.#discourse.persons.inOffice(noun, state?.actor ?? null, this.#officeWords(token, first, last));
    if (met) return met.party;
    const { knowledge, text } = this.#reading;
    const body = state?.actor ?? null;
    if (body === null) return null;
    const words: string[] = [];
    for (let i = first; i <= Math.max(last, token.index); i++) {
      const mention = this.#mentionAt.get(i);
      if (mention && this.#stateOf(mention)) continue;
      if (/^(?:DET|ADP|PUNCT|PART)$/.test(this.#tokens[i]!.upos)) continue;
      words.push(text.slice(this.#tokens[i]!.start, this.#tokens[i]!.end));
    }
    const actor = knowledge.officeHolder(words.join(' '), body, this.#date);
    if (!actor) return null;
    const party = this.#discourse.persons.meet(
      { name: actor.name, actor: actor.id, office: words.join(' ') },
      body,
    ).party;
    this.#discourse.meetPerson(party);
    return party;
  }
}

/** Things in the plural that stand before `who` only where something came between. */
const THINGS = /^(?:wound|injury|burn|bullet|weapon|attack|house|home|car|vehicle|city|town|village|place)$/i;

/** A capital in which a union of states has its seat as well speaks for the union: `Brussels`. */
const unionSeatedIn = ({ actors, text }: NameMention): Actor | null =>
  actors.length < 2
    ? null
    : (actors.find(({ kind, seats }) => kind === 'intergovernmental' && seats.includes(text)) ?? null);

const withoutArticle = (words: string): string => words.replace(/^(?:of\s+)?(?:the|a|an)\s+/i, '');

/** The one person who fits: the only candidate, or the only one of that state. */
const onlyOne = (candidates: readonly Actor[], state: Party | null): Actor | null => {
  if (candidates.length === 1) return candidates[0]!;
  const ofState = state ? candidates.filter((actor) => actor.of === state.actor) : [];
  return ofState.length === 1 ? ofState[0]! : null;
};
