import type { Party } from '../../kinds/party.ts';
import type { Token } from '../../language/sentence.ts';
import { phraseOf } from '../phrase.ts';
import type { Reading } from '../reading.ts';
import type { Tree } from '../tree.ts';
import { wordClass } from '../word-class.ts';
import { type Determiner, determinerOf } from './determiner.ts';
import type { Discourse } from './discourse.ts';
import { mainState } from './main-states.ts';
import type { MakersOfTexts } from './makers-of-texts.ts';
import { namesakes } from './namesakes.ts';
import type { OfficeHolders } from './office-holders.ts';
import type { PartyWords } from './party-words.ts';
import { sameParty } from './same-party.ts';
import type { SentenceStates } from './sentence-states.ts';
import { spokenFor } from './spoken-for.ts';

/** Whom the phrases of one sentence mean that name nobody: `both presidents`, `the parties`, `the Norlandic government`. */
export class DescribedParties {
  readonly #reading: Reading;
  readonly #tokens: readonly Token[];
  readonly #tree: Tree;
  readonly #discourse: Discourse;
  readonly #words: PartyWords;
  readonly #makers: MakersOfTexts;
  readonly #states: SentenceStates;
  readonly #offices: OfficeHolders;

  constructor(
    reading: Reading,
    tree: Tree,
    discourse: Discourse,
    words: PartyWords,
    makers: MakersOfTexts,
    states: SentenceStates,
    offices: OfficeHolders,
  ) {
    this.#reading = reading;
    this.#tokens = tree.tokens;
    this.#tree = tree;
    this.#discourse = discourse;
    this.#words = words;
    this.#makers = makers;
    this.#states = states;
    this.#offices = offices;
  }

  /** Somebody by the words of the phrase where it means nobody whom the text named. */
  of(token: Token): readonly Party[] {
    const determiner = determinerOf(this.#tree, this.#words, token.index);
    const pair = this.#pairOf(token, determiner);
    if (pair !== null) return pair;
    const several = this.#severalOf(token, determiner);
    if (several.length > 0) return several;
    const { first, last } = this.#tree.extent(token.index, (child) =>
      /^(?:acl|appos|conj|cc|parataxis|punct)/.test(child.deprel),
    );
    const state = this.#states.within(first, last);
    if (state && !this.#states.isOnlyWhere(first, last)) this.#discourse.meetState(state);
    const one =
      this.#governmentOf(token, first) ??
      this.#stateMeant(token, determiner, state) ??
      this.#offices.headOfState(token) ??
      this.#holderOf(token, determiner, state, first, last);
    if (one) return [one];
    const name = phraseOf(this.#reading.text, this.#tokens, token.index);
    return name ? [{ name, actor: null, office: null }] : [];
  }

  /** `both presidents`, `the two states`; null where no two of a kind are meant. */
  #pairOf({ lemma }: Token, { definite, pair }: Determiner): readonly Party[] | null {
    if (!this.#words.pairWords.has(pair)) return null;
    const noun = lemma.toLowerCase();
    const isPast = (party: Party): boolean => this.#offices.isOutOfOffice(party);
    const persons = this.#words.pairsOfPersons.has(noun) ? this.#discourse.pairOfPersons(noun, isPast) : null;
    // `two junior officials`: any two, where the text does not say `the two`
    const anyTwo = pair === 'two' && !definite;
    if (persons !== null && !anyTwo) {
      // the sides of two ministers who met are their states
      const bodies = /^(?:side|party|country)$/.test(noun) ? this.#bodiesOf(persons) : [];
      return bodies.length > 1 ? bodies : persons;
    }
    return this.#words.pairsOfStates.has(noun) ? this.#discourse.pairOfStates : null;
  }

  /** `The former agreed to pay`: of two of whom the text told last the first, or the second. */
  formerOrLatter({ text }: Token): readonly Party[] {
    const two = this.#discourse.severalOfSection;
    return two.length === 2 ? [two[/^former$/i.test(text) ? 0 : 1]!] : [];
  }

  /** `the parties`, `the two Carelias`; none where the phrase speaks of one or of any. */
  #severalOf(token: Token, determiner: Determiner): readonly Party[] {
    const sides = this.#sides(token, determiner);
    if (sides.length > 1) return sides;
    const isPair = determiner.definite || determiner.pair !== '';
    return isPair ? namesakes(this.#reading.knowledge, token.text) : [];
  }

  /** `Norlandic officials`, `the government of Norland`: the state speaks; `officials in Orsk` are not yet those of the state. */
  #governmentOf(token: Token, first: number): Party | null {
    const noun = token.lemma.toLowerCase();
    if (!this.#words.governments.has(noun)) return null;
    // only what stands before the noun or behind `of` counts
    const own = this.#states.within(first, token.index) ?? this.#states.behindOf(token);
    if (own && token.index - first < 7) {
      // a subject may be the guest of another state
      if (!token.deprel.startsWith('nsubj')) this.#discourse.stateActs(own);
      return own;
    }
    return RULING(this.#reading.knowledge).has(noun) ? this.#states.seatBehindIn(token) : null;
  }

  /** `the authorities`, without a name: those of the state of which the text speaks. */
  #stateMeant(token: Token, { definite }: Determiner, named: Party | null): Party | null {
    // `the authorities` are one state's, `the states` are several
    const alone = token.xpos === 'NNS' ? token.text.toLowerCase() : token.lemma.toLowerCase();
    const isMeant =
      this.#words.states.has(alone) &&
      !named &&
      !this.#isOfName(token) &&
      !this.#isSomebodys(token) &&
      (definite || this.#isTelegraphic(token));
    return isMeant ? this.#discourse.stateMeant(mainState(this.#reading)) : null;
  }

  /** `dismissed his cabinet`: those who govern with somebody, and not the state. */
  #isSomebodys({ index, deprel }: Token): boolean {
    return (
      !deprel.startsWith('nsubj') &&
      this.#tree.children(index, 'nmod:poss').some((owner) => /^(?:his|her)$/i.test(this.#tokens[owner]!.text))
    );
  }

  /** `the Government of Rosmark`, which no pack knows, `Keller’s government`, `the Keller government`: not the state named last. */
  #isOfName({ index }: Token): boolean {
    const isNamed = (child: number): boolean => this.#tokens[child]!.upos === 'PROPN';
    return (
      this.#tree.children(index, 'nmod:poss', 'compound').some(isNamed) ||
      this.#tree
        .children(index, 'nmod')
        .some(
          (child) =>
            isNamed(child) && this.#tree.children(child, 'case').some((mark) => /^of$/i.test(this.#tokens[mark]!.text)),
        )
    );
  }

  /** `the president`, `the Norlandic foreign minister`: whoever holds the office. */
  #holderOf(token: Token, { definite }: Determiner, state: Party | null, first: number, last: number): Party | null {
    const isOffice = this.#words.offices.has(token.lemma.toLowerCase()) && (definite || state !== null);
    if (!isOffice || /S$/.test(token.xpos) || this.#isAnother(token, first, state)) return null;
    return this.#offices.of(token, state, first, last);
  }

  /** `The parties agreed`, `each side must`, `the sides to the conflict`: those several of whom the text told last; not `the opposition parties`. */
  #sides({ index, text, start }: Token, { definite, pair, each }: Determiner): readonly Party[] {
    const noun = each ? text.replace(/y$/, 'ie').concat('s') : text;
    if (!SIDES(this.#reading.knowledge).has(noun.toLowerCase()) || (!definite && pair === '' && !each)) return [];
    const isOther = this.#tree.childrenOf(index).some((child) => {
      const { deprel } = this.#tokens[child]!;
      if (/^(?:amod|compound|nmod:poss)$/.test(deprel)) return true;
      return (
        deprel === 'nmod' && !this.#tree.children(child, 'case').some((mark) => /^to$/i.test(this.#tokens[mark]!.text))
      );
    });
    if (isOther) return [];
    const several = this.#bodiesOf(this.#discourse.severalOfSection);
    if (!/^parties$/i.test(noun)) return several;
    // `the Parties` of a text, but also `the parties` whom its preamble named
    const isTerm = text.startsWith('P');
    const makers = this.#makers.at(start, !isTerm);
    return isTerm || several.length < 2 ? makers : several;
  }

  /** Persons are no sides: ministers of two states who met are those for whom they speak. */
  #bodiesOf(parties: readonly Party[]): readonly Party[] {
    const bodies = parties.flatMap((party) => {
      if (!this.#discourse.isPerson(party)) return [party];
      const meant = party.office === null && party.actor === null ? null : spokenFor(this.#reading.knowledge, party);
      return meant === null || meant === party || this.#discourse.isPerson(meant) ? [] : [meant];
    });
    return bodies.filter((party, at) => bodies.findIndex((other) => sameParty(other, party)) === at);
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
}

const GOVERNMENT = /^(?:government|govt)$/i;
const SIDES = wordClass('sides-of-agreements');

/** Nouns for those who rule a state; `officials in Baku` may be from anywhere. */
const RULING = wordClass('rulers');
