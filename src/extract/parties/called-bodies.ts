import type { Party } from '../../kinds/party.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Token } from '../../language/sentence.ts';
import { monthNumber } from '../../outline/months.ts';
import type { Tree } from '../tree.ts';
import { wordClass } from '../word-class.ts';
import type { BodiesToldAgain } from './bodies-told-again.ts';
import type { NameMention } from './name-mentions.ts';
import type { ShortNames } from './short-names.ts';

/** Which bodies the phrases of one sentence call by a short name or by a noun alone; what they name is remembered. */
export class CalledBodies {
  readonly #knowledge: Knowledge;
  readonly #tree: Tree;
  readonly #mentionAt: ReadonlyMap<number, NameMention>;
  readonly #shortNames: ShortNames;
  readonly #toldAgain: BodiesToldAgain;

  constructor(
    knowledge: Knowledge,
    tree: Tree,
    mentionAt: ReadonlyMap<number, NameMention>,
    shortNames: ShortNames,
    toldAgain: BodiesToldAgain,
  ) {
    this.#knowledge = knowledge;
    this.#tree = tree;
    this.#mentionAt = mentionAt;
    this.#shortNames = shortNames;
    this.#toldAgain = toldAgain;
  }

  /** `ASEAN ministers`: a union of states is named also where it only says whose they are. */
  pass({ index }: Token): void {
    const mention = this.#mentionAt.get(index);
    const union =
      mention?.first === index ? mention.actors.find(({ kind }) => kind === 'intergovernmental') : undefined;
    if (union) this.#toldAgain.meet('', { name: union.name, actor: union.id, office: null }, false);
  }

  /**
   * The parties of a phrase, bodies by the full names that the document gives them.
   * @param definite behind `the`
   */
  inFull(token: Token, parties: readonly Party[], definite: boolean): readonly Party[] {
    const again = definite ? this.#goneOnWith(token, parties) : null;
    if (again !== null) return [again];
    const named = parties.map((party) => this.#shortNames.inFull(party, definite));
    for (const party of named) {
      this.#shortNames.meet(party);
      this.#toldAgain.meet(token.lemma.toLowerCase(), party, this.#bearsName(token));
    }
    return named;
  }

  /** `the party`, `the rebels`, without a word that says which: the one that the text named of late. */
  #goneOnWith({ index, text, lemma, upos, xpos }: Token, parties: readonly Party[]): Party | null {
    const [only, ...others] = parties;
    if (!only || others.length > 0 || upos !== 'NOUN' || only.actor !== null || only.name !== text) return null;
    const isOther = this.#tree.children(index, 'nmod:poss', 'nummod', 'acl:relcl', 'appos').length > 0;
    if (isOther || this.#isOfPlace(index)) return null;
    const canBe = ({ name }: Party) => this.#statesBefore(index).every((state) => name.includes(state));
    return this.#toldAgain.meant(lemma.toLowerCase(), xpos === 'NNS', canBe);
  }

  /** `the rebels of the north`, `the court in Orsk`, by the words behind, as the parse hangs these upon others too. */
  #isOfPlace(index: number): boolean {
    const [mark, ...words] = this.#tree.tokens.slice(index + 1);
    if (mark?.xpos !== 'IN') return false;
    if (/^of$/i.test(mark.text)) return true;
    if (!WHERE.test(mark.text)) return false;
    for (const word of words) {
      if (this.#isPlace(word)) return true;
      if (!/^(?:DT|JJ)/.test(word.xpos)) return false;
    }
    return false;
  }

  /** Also by a name that no pack knows: `in Orsk`, but not `in May`. */
  #isPlace({ text, lemma, upos }: Token): boolean {
    const isNamed = upos === 'PROPN' && monthNumber(text) === null;
    return isNamed || DIRECTIONS(this.#knowledge).has(lemma) || PLACES(this.#knowledge).has(lemma);
  }

  /** `In Torvia the court …`: the states in which the sentence says before that it was. */
  #statesBefore(index: number): readonly string[] {
    return this.#tree.tokens.slice(0, index).flatMap((token) => {
      const mention = this.#mentionAt.get(token.index);
      if (mention?.last !== token.index || !isOfState(mention)) return [];
      return IN.test(this.#tree.tokens[mention.first - 1]?.text ?? '') ? [mention.text] : [];
    });
  }

  /** `LKF rebels`, `rebels of the Lake Front`: a name says which. */
  #bearsName({ index }: Token): boolean {
    return this.#tree.children(index, 'compound', 'nmod').some((child) => {
      const { text, upos } = this.#tree.tokens[child]!;
      const isName = upos === 'PROPN' || /^\p{Lu}[\p{Lu}\d-]+$/u.test(text);
      return isName && (this.#mentionAt.get(child)?.places ?? []).length === 0;
    });
  }
}

const isOfState = ({ actors, demonym }: NameMention): boolean =>
  !demonym && actors.some(({ kind }) => kind === 'state');

const WHERE = /^(?:in|at|near|from|around|across|along|inside|outside)$/i;
const IN = /^(?:in|inside|across|throughout)$/i;
const DIRECTIONS = wordClass('directions');
const PLACES = wordClass('places-struck');
