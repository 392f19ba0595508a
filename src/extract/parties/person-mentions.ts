import type { Party } from '../../kinds/party.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Token } from '../../language/sentence.ts';
import { phraseOf, wordsBetween } from '../phrase.ts';
import type { Reading, ReadSentence } from '../reading.ts';
import { type Tree, treeOf } from '../tree.ts';
import { wordClass } from '../word-class.ts';
import type { NameMention } from './name-mentions.ts';
import type { PartyWords } from './party-words.ts';
import type { PersonsOfDocument } from './persons-of-document.ts';
import { PERSONAL } from './pronouns.ts';

/** The words by which a text presents somebody, with the tokens at both ends, inclusive. */
export interface OfficePhrase {
  readonly text: string;
  readonly first: number;
  readonly last: number;
}

/** Which phrases of a sentence name a person, and with which office: `Minister of Trade Karl Berg`, `Anna Lind, the mayor`. */
export class PersonMentions {
  readonly #text: string;
  readonly #knowledge: Knowledge;
  readonly #tokens: readonly Token[];
  readonly #tree: Tree;
  readonly #words: PartyWords;
  readonly #persons: PersonsOfDocument;
  readonly #mentionAt: ReadonlyMap<number, NameMention>;

  constructor(
    { text, knowledge }: Reading,
    sentence: ReadSentence,
    words: PartyWords,
    persons: PersonsOfDocument,
    mentionAt: ReadonlyMap<number, NameMention>,
  ) {
    this.#text = text;
    this.#knowledge = knowledge;
    this.#tokens = sentence.tokens;
    this.#tree = treeOf(sentence);
    this.#words = words;
    this.#persons = persons;
    this.#mentionAt = mentionAt;
  }

  /** Whether the phrase of a token names a person; nothing does before the first token. */
  isName(index: number): boolean {
    return index >= 0 && this.at(this.#tokens[index]!) !== null;
  }

  /** Whether a token means a person: by a name, an office or `he`. */
  isPerson(token: Token): boolean {
    return (
      PERSONAL[token.text.toLowerCase()] === 'person' ||
      this.at(token) !== null ||
      this.#words.offices.has(token.lemma.toLowerCase())
    );
  }

  /** The name of a person in this phrase: at its head, beside it (`President` – `Aliyev`) or in apposition. */
  at(token: Token): NameMention | null {
    const own = this.#mentionAt.get(token.index);
    if (own && this.names(own, token)) return own;
    if (own && own.actors.length > 0) return null;
    const office = this.#words.offices.has(token.lemma.toLowerCase());
    if (!office && token.upos !== 'NOUN') return null;
    const beside = this.#tree.children(token.index, 'appos', ...(office ? ['flat', 'compound', 'conj'] : []));
    for (const child of office ? [...beside, ...this.#besideBody(token), ...this.#withoutPreposition(token)] : beside) {
      if (child < token.index || (this.#tokens[child]!.deprel === 'conj' && !this.#followsComma(token, child)))
        continue;
      const mention = this.#mentionAt.get(child);
      if (mention && this.names(mention, this.#tokens[child]!)) return mention;
    }
    return office
      ? (this.#nameRightBehind(token) ??
          this.#personBehindState(token) ??
          this.#personBehindPost(token) ??
          this.#personBehindOffices(token))
      : null;
  }

  /** `the head of the council (of the isles), Anna Lind`, where the tree hangs the name on what the office belongs to. */
  #besideBody({ index }: Token): readonly number[] {
    return this.#tree
      .children(index, 'nmod')
      .filter((body) => body > index && !this.#words.offices.has(this.#tokens[body]!.lemma.toLowerCase()))
      .flatMap((body) => [body, ...this.#tree.children(body, 'nmod')])
      .flatMap((body) => this.#tree.children(body, 'appos'))
      .filter((child) => this.#mentionAt.get(child)?.type === 'PER');
  }

  /** `the Minister of Foreign Trade Karl Berg`, where the tree hangs the name as if it were `of Karl Berg`. */
  #withoutPreposition({ index }: Token): readonly number[] {
    return this.#tree
      .children(index, 'nmod')
      .filter((child) => this.#mentionAt.get(child)?.type === 'PER' && this.#tree.child(child, 'case') === null);
  }

  /** `the president Karl Berg`, where the tree hangs the name on something else. */
  #nameRightBehind({ index }: Token): NameMention | null {
    const mention = this.#mentionAt.get(index + 1);
    return mention?.type === 'PER' && mention.first === index + 1 ? mention : null;
  }

  /** `Minister of Trade of Norland Karl Berg`, where the tree hangs the name on the state. */
  #personBehindState(token: Token): NameMention | null {
    for (let at = token.index + 1; at < Math.min(this.#tokens.length, token.index + 10); at++) {
      if (/^(?:VERB|AUX|PUNCT|CCONJ)$/.test(this.#tokens[at]!.upos)) return null;
      if (at === token.index + 1) continue;
      const mention = this.#mentionAt.get(at);
      const before = this.#mentionAt.get(at - 1);
      if (mention?.type !== 'PER' || mention.first !== at) continue;
      // `chief of the general staff Karl Berg`, but `the lawyer of President Karl Berg` is somebody else
      const { upos, lemma } = this.#tokens[at - 1]!;
      if (upos === 'PROPN' && !this.#words.offices.has(lemma.toLowerCase())) return mention;
      if (before && stateNamedBy(this.#knowledge, before)) return mention;
    }
    return null;
  }

  /**
   * `received the Norlandic ambassador to Ostria, Anna Bell,`, where the tree hangs to which state on the verb. Behind the name
   * stands a mark: in `the envoy to Ostria, Anna Bell and Karl Berg` she may be somebody else.
   */
  #personBehindPost({ index }: Token): NameMention | null {
    const comma = this.#endOfPost(index) + 1;
    if (this.#tokens[comma]?.text !== ',') return null;
    let at = comma + 1;
    // `the minister, Lieutenant-General Karl Berg,`
    while (at < comma + 6 && this.#isRank(at)) at++;
    const mention = this.#mentionAt.get(at);
    if (mention?.type !== 'PER' || mention.first !== at) return null;
    return /^[,.;)]$/.test(this.#tokens[mention.last + 1]?.text ?? '.') ? mention : null;
  }

  /** The last token of what an office is for, as far as that is a name; the office itself where nothing says it. */
  #endOfPost(index: number): number {
    if (!/^(?:to|of|for|in|at)$/i.test(this.#tokens[index + 1]?.text ?? '')) return index;
    let at = index + 2;
    while (this.#tokens[at]?.upos === 'DET') at++;
    const where = this.#mentionAt.get(at);
    return where && where.type !== 'PER' && where.first === at ? where.last : index;
  }

  #isRank(index: number): boolean {
    const token = this.#tokens[index];
    if (!token) return false;
    return token.deprel === 'nmod:desc' || token.text === '-' || (token.upos === 'PROPN' && this.#isOfficeWord(token));
  }

  /**
   * `the new governor of Kesh and mayor of Orsk, Anna Bell`, `Envoy for Norland and the Isles Anna Bell`: the name behind what
   * an office is for, also where that is several places or the same person has a second office.
   */
  #personBehindOffices({ index, deprel }: Token): NameMention | null {
    if (/^(?:conj|nmod)/.test(deprel)) return null;
    let joined = false;
    for (let at = index + 1; at < Math.min(this.#tokens.length, index + 14); at++) {
      const token = this.#tokens[at]!;
      const before = this.#tokens[at - 1]!;
      const mention = this.#mentionAt.get(at);
      if (mention?.type === 'PER' && mention.first === at)
        return joined && (before.text === ',' || before.upos === 'PROPN') && !this.#isOfficeWord(before)
          ? mention
          : null;
      if (token.text === ',' && this.#mentionAt.get(at + 1)?.type === 'PER') continue;
      joined ||= token.upos === 'CCONJ';
      // `the mayor of Orsk and the envoy Anna Bell`: a second person has an article
      if (token.upos === 'CCONJ' && (!/^and$/i.test(token.text) || this.#tokens[at + 1]?.upos === 'DET')) return null;
      if (!/^(?:PROPN|NOUN|ADJ|DET|CCONJ)$/.test(token.upos) && !/^(?:of|for|to)$/i.test(token.text)) return null;
    }
    return null;
  }

  #isOfficeWord({ lemma }: Token): boolean {
    return this.#words.offices.has(lemma.toLowerCase());
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

  /** `strongholds such as Adel`: what is named as an example of places is one, whatever the engine takes it for. */
  #isExampleOfPlace({ first, actors }: NameMention): boolean {
    if (actors.length > 0 || !/^(?:as|including|like)$/i.test(this.#tokens[first - 1]?.text ?? '')) return false;
    const isSuchAs = /^as$/i.test(this.#tokens[first - 1]!.text);
    if (isSuchAs && !/^such$/i.test(this.#tokens[first - 2]?.text ?? '')) return false;
    const before = this.#tokens[first - (isSuchAs ? 3 : 2)];
    const noun = before?.text === ',' ? this.#tokens[before.index - 1] : before;
    return noun?.upos === 'NOUN' && PLACES(this.#knowledge).has(noun.lemma.toLowerCase());
  }

  /** Whether a mention is the name of a person. @param token the word by which it stands in the sentence */
  names(mention: NameMention, token: Token): boolean {
    if (this.#isOffice(mention) || /\d/.test(mention.text) || this.#isExampleOfPlace(mention)) return false;
    if (mention.type === 'PER' || mention.actors.some((actor) => actor.kind === 'person')) return true;
    if (mention.type !== null || mention.actors.length > 0 || mention.places.length > 0) return false;
    if (this.#words.offices.has(token.lemma.toLowerCase()) || this.#words.bodies.has(token.lemma.toLowerCase()))
      return false;
    return this.#persons.find(mention.text) !== null || this.officeBefore(token, mention) !== null;
  }

  /** The words that present a person: `Armenian Prime Minister` before the name, or an apposition after it. */
  officeBefore(token: Token, mention: NameMention): OfficePhrase | null {
    const last = mention.first - 1;
    let first = last;
    while (first >= 0 && first >= last - 9 && this.#belongsTo(first, token.index)) first--;
    first = this.#withCoordinated(first + 1, last);
    while (first <= last && /^(?:DET|PUNCT|ADP|CCONJ)$/.test(this.#tokens[first]!.upos)) first++;
    if (first <= last && this.#holdsOffice(first, last))
      return {
        text: withoutArticle(wordsBetween(this.#text, this.#tokens, first, last)).replace(/,$/, ''),
        first,
        last,
      };
    const apposition = this.#tree.child(token.index, 'appos');
    if (apposition === null || !this.#isOfficeWord(this.#tokens[apposition]!)) return null;
    // `Mr. Lind, the mayor, Anna Berg, disagrees`: whoever is addressed is not the mayor
    const named = this.#nameBeside(apposition);
    if (named !== null && named !== mention) return null;
    const { first: from, last: to } = this.#tree.extent(apposition, (child) =>
      /^(?:acl|conj|punct|cc|parataxis|appos)/.test(child.deprel),
    );
    return { text: phraseOf(this.#text, this.#tokens, apposition), first: from, last: to };
  }

  #nameBeside(index: number): NameMention | null {
    for (const child of this.#tree.children(index, 'appos', 'flat')) {
      const mention = this.#mentionAt.get(child);
      if (mention?.type === 'PER' && child > index) return mention;
    }
    return null;
  }

  /** `Trade and Industry Secretary`: what an office is for may be two things. */
  #withCoordinated(first: number, last: number): number {
    const [and, before] = [this.#tokens[first - 1], this.#tokens[first - 2]];
    if (and?.text.toLowerCase() !== 'and' || before?.upos !== 'PROPN' || first >= last) return first;
    if (
      this.#tokens[first]!.upos !== 'PROPN' ||
      this.#holdsOffice(first, first) ||
      this.#holdsOffice(first - 2, first - 2)
    )
      return first;
    const mention = this.#mentionAt.get(first - 2);
    return mention &&
      (mention.type === 'PER' || mention.type === 'LOC' || mention.actors.length > 0 || mention.places.length > 0)
      ? first
      : first - 2;
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

  /** An office that is itself the phrase which means a person. */
  ownOffice(token: Token): OfficePhrase {
    const { first, last } = this.#tree.extent(token.index, (child) =>
      /^(?:acl|appos|conj|punct|cc|parataxis|det|flat)/.test(child.deprel),
    );
    return {
      text: withoutArticle(wordsBetween(this.#text, this.#tokens, first, last)),
      first,
      last,
    };
  }
}

/** The state that a name means: itself, or the one of which it is the seat of government. */
export const stateNamedBy = ({ actors }: Knowledge, mention: NameMention): Party | null => {
  const state = mention.actors.find((actor) => actor.kind === 'state');
  const seat = mention.places.map((place) => place.seatOf).find((id) => id !== null);
  const actor = state ?? (seat ? actors.get(seat) : undefined);
  return actor ? { name: actor.name, actor: actor.id, office: null } : null;
};

const withoutArticle = (words: string): string => words.replace(/^(?:of\s+)?(?:the|a|an)\s+/i, '');

const PLACES = wordClass('territory');
