import type { Party } from '../../kinds/party.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { firstWhere } from '../../text/first-where.ts';
import { oncePer } from '../../text/once-per.ts';
import { orderOfSentence } from '../order-of-sentence.ts';
import { partiesOf } from '../parties/parties.ts';
import type { Reading, ReadSentence } from '../reading.ts';
import { type Tree, treeOf } from '../tree.ts';
import { wordClass } from '../word-class.ts';
import { prepositionOf } from './preposition-of.ts';

/** What is written or told by somebody who is the real speaker: `a statement by the ministry`. */
const TEXT_OF_SOMEBODY = wordClass('authored-texts');

const FARTHEST_SENTENCES = 12;

/** Whose words the statements and reports of a document are. Computed once for each reading. */
export const authorsOfTexts = oncePer((reading: Reading) => new AuthorsOfTexts(reading));

/** Leads `a statement issued by the ministry`, and after it `the statement`, to the ministry. Linear in the document. */
export class AuthorsOfTexts {
  readonly #texts: ReadonlySet<string>;
  readonly #reading: Reading;
  readonly #named: { readonly order: number; readonly noun: string; readonly parties: readonly Party[] }[] = [];

  constructor(reading: Reading) {
    this.#texts = TEXT_OF_SOMEBODY(reading.knowledge);
    this.#reading = reading;
    for (const [order, sentence] of reading.sentences.entries())
      for (const token of sentence.tokens) {
        if (token.upos !== 'NOUN' || !this.#texts.has(token.lemma.toLowerCase())) continue;
        const author = authorOf(reading.knowledge, treeOf(sentence), token.index);
        const parties = author === null ? [] : partiesOf(reading).of(sentence, author);
        if (parties.length > 0) this.#named.push({ order, noun: token.lemma.toLowerCase(), parties });
      }
  }

  /** The author of the text that a noun means; empty when it means no text or the document does not say whose. */
  of(sentence: ReadSentence, noun: number): readonly Party[] {
    const token = sentence.tokens[antecedentOf(sentence, noun)];
    if (!token || !this.#texts.has(token.lemma.toLowerCase())) return [];
    const order = orderOfSentence(this.#reading, sentence);
    const name = token.lemma.toLowerCase();
    const at = firstWhere(this.#named, (entry) => entry.order > order) - 1;
    for (let i = at; i >= 0 && order - this.#named[i]!.order <= FARTHEST_SENTENCES; i--)
      if (this.#named[i]!.noun === name || name === 'document') return this.#named[i]!.parties;
    return [];
  }
}

/** Of `a statement, which reads` the noun; a noun itself stays. */
const antecedentOf = ({ tokens }: ReadSentence, word: number): number => {
  const { text, head } = tokens[word]!;
  const clause = tokens[head];
  return /^(?:which|that)$/i.test(text) && clause?.deprel === 'acl:relcl' ? clause.head : word;
};

/** `urged them to go in a resolution`: whoever does so in a text gives it out. */
const giverIn = (tree: Tree, noun: number): number | null => {
  if (prepositionOf(tree, noun) !== 'in' || !/^(?:an?|its|their|his|her)$/i.test(articleOf(tree, noun))) return null;
  for (let at = noun, climbed = 0; climbed < HIGHEST_CLIMB; climbed++) {
    const { head, deprel } = tree.tokens[at]!;
    if (head < 0) return null;
    const subject = /^(?:obl|xcomp|advcl|conj)/.test(deprel) ? tree.child(head, 'nsubj') : null;
    if (subject !== null) return subject < noun ? subject : null;
    at = head;
  }
  return null;
};

/** `The ministry published a statement which reads`: whoever gives a text out. */
const issuerOf = (knowledge: Knowledge, tree: Tree, noun: number): number | null => {
  const { head, deprel } = tree.tokens[noun]!;
  if (deprel !== 'obj' || head > noun || !ISSUING(knowledge).has(tree.lemmas[head]!)) return null;
  const subject = tree.child(head, 'nsubj');
  return subject !== null && subject < head ? subject : null;
};

const ISSUING = wordClass('putting-out');

const HIGHEST_CLIMB = 5;

const articleOf = (tree: Tree, noun: number): string => {
  const word = tree.children(noun, 'det', 'nmod:poss').find((child) => child < noun);
  return word === undefined ? '' : tree.tokens[word]!.text;
};

/** `a statement released by the ministry`, `the ministry's statement`: the ministry. */
const authorOf = (knowledge: Knowledge, tree: Tree, noun: number): number | null => {
  const owner = tree.child(noun, 'nmod:poss');
  if (owner !== null) return owner;
  const by = tree.children(noun, 'nmod').find((phrase) => /^(?:by|from|of)$/.test(prepositionOf(tree, phrase) ?? ''));
  if (by !== undefined && by > noun) return by;
  const next = tree.tokens[noun + 1];
  if (next && /^(?:by|from|of)$/.test(next.text) && next.head > noun) return next.head;
  const giver = giverIn(tree, noun) ?? issuerOf(knowledge, tree, noun);
  if (giver !== null) return giver;
  const { last } = tree.extent(noun);
  for (let i = noun + 1; i <= last; i++) {
    const { upos, deprel, xpos } = tree.tokens[i]!;
    if (upos !== 'VERB' || xpos !== 'VBN' || !deprel.startsWith('acl')) continue;
    const agent = tree.children(i, 'obl').find((phrase) => prepositionOf(tree, phrase) === 'by');
    if (agent !== undefined) return agent;
  }
  return null;
};
