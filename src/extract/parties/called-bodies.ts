import type { Party } from '../../kinds/party.ts';
import type { Token } from '../../language/sentence.ts';
import type { Tree } from '../tree.ts';
import type { BodiesToldAgain } from './bodies-told-again.ts';
import type { NameMention } from './name-mentions.ts';
import type { ShortNames } from './short-names.ts';

/** Which bodies the phrases of one sentence call by a short name or by a noun alone; what they name is remembered. */
export class CalledBodies {
  readonly #tree: Tree;
  readonly #mentionAt: ReadonlyMap<number, NameMention>;
  readonly #shortNames: ShortNames;
  readonly #toldAgain: BodiesToldAgain;

  constructor(
    tree: Tree,
    mentionAt: ReadonlyMap<number, NameMention>,
    shortNames: ShortNames,
    toldAgain: BodiesToldAgain,
  ) {
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
    return isOther ? null : this.#toldAgain.meant(lemma.toLowerCase(), xpos === 'NNS');
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
