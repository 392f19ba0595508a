import type { Tree } from '../tree.ts';
import { lemmaOf } from './clause-parts.ts';
import type { GovernorWords } from './codebook/governor-words.ts';

/** How a predicate is meant: as done, announced (`will`), offered or promised, refused or failed, demanded of or ordered to others, threatened. */
export type Modality = 'done' | 'announced' | 'offered' | 'refused' | 'demanded' | 'ordered' | 'threatened';

const NEGATION = /^(?:not|n't|n’t|never|no|neither|nor)$/i;
/** `May` with a capital is most often a name or a month. */
const FUTURE = /^(?:[Ww]ill|'ll|’ll|[Ss]hall|[Ww]ould|wo|may|might|could|'d|’d)$/;
/** With a perfect they suppose something past (`may have launched`). */
const SUPPOSING = /^(?:may|might|could|would|'d|’d)$/;
const OBLIGATION = /^(?:must|should|ought)$/i;
/** Relations by which a governor says something about what stands below it. */
const GOVERNED = /^(?:xcomp|ccomp|csubj|advcl|acl|obl|nmod|obj|conj|nsubj:pass)/;

/**
 * The modality of a predicate from its auxiliaries, its negation and the verbs, nouns and adjectives that govern it
 * (`agreed to withdraw`, `is ready to contribute`, `refuses to lift`, `said that it would not attend`).
 */
export const modalityOf = (tree: Tree, predicate: number, governors: GovernorWords): Modality => {
  const found: Modality[] = [];
  if (isNegated(tree, predicate)) found.push('refused');
  const auxiliary = auxiliaryOf(tree, predicate);
  let obliged = auxiliary === 'obligation';
  if (auxiliary === 'future') found.push('announced');
  for (let at = predicate, climbed = 0; climbed < 6; climbed++) {
    const { head, deprel } = tree.tokens[at]!;
    if (head < 0 || !GOVERNED.test(deprel)) break;
    const governor = lemmaOf(tree, head);
    if (/^(?:xcomp|ccomp|csubj)/.test(deprel)) {
      if (obliged && governors.saying.has(governor)) found.push('demanded');
      if (auxiliaryOf(tree, head) === 'future') found.push('announced');
      if (deprel.startsWith('xcomp') && isNegated(tree, head)) found.push('refused');
    }
    const own = governs(tree, at, head, governors);
    if (own) found.push(own);
    if (own === 'offered' && isNegated(tree, head)) found.push('refused');
    if (deprel.startsWith('acl:relcl')) break;
    if (/^(?:obl|nmod|obj|nsubj)/.test(deprel) && !own && tree.tokens[at]!.upos !== 'VERB') {
      if (at !== predicate || !governors.light.has(governor)) break;
      if (auxiliaryOf(tree, head) === 'future') found.push('announced');
      if (isNegated(tree, head)) found.push('refused');
    }
    obliged = false;
    at = head;
  }
  if (auxiliary === 'obligation' && found.length === 0) return 'announced';
  for (const strong of ['threatened', 'demanded', 'ordered', 'refused', 'offered', 'announced'] as const)
    if (found.includes(strong)) return strong;
  return 'done';
};

const BESIDE = /^(?:after|before|since|when|while|as|although|though)$/i;

const governs = (tree: Tree, at: number, head: number, governors: GovernorWords): Modality | null => {
  const { deprel, xpos, upos } = tree.tokens[at]!;
  const governor = lemmaOf(tree, head);
  const noun = tree.tokens[head]!.upos === 'NOUN';
  const infinitive = /^VB[GP]?$/.test(xpos);
  const clause = /^(?:xcomp|ccomp|csubj)/.test(deprel) || (/^(?:advcl|acl$)/.test(deprel) && infinitive);
  const object = /^(?:obj|nsubj:pass|obl|nmod)/.test(deprel) && (upos === 'NOUN' || xpos === 'VBG');
  if (!clause && !object) return null;
  // `After one side allowed …, the other lifted …`: the clause in front governs nothing, whatever the parse makes of it
  if (/^ccomp/.test(deprel) && tree.children(head, 'mark').some((mark) => BESIDE.test(tree.tokens[mark]!.text)))
    return null;
  if (clause && (tree.tokens[head]!.text === 'going' || (governor === 'be' && xpos === 'VB'))) return 'announced';
  if (governors.threatening.has(governor)) return 'threatened';
  if (governors.refusing.has(governor)) return 'refused';
  if (governors.demanding.has(governor)) return 'demanded';
  if (governors.ordering.has(governor)) return clause ? 'ordered' : null;
  if (governors.offering.has(governor)) return clause || noun || /^(?:obj|nsubj:pass)/.test(deprel) ? 'offered' : null;
  return null;
};

const isNegated = (tree: Tree, index: number): boolean =>
  tree.childrenOf(index).some((child) => {
    const { text, deprel } = tree.tokens[child]!;
    return NEGATION.test(text) && /^(?:advmod|det|neg|cc)/.test(deprel);
  });

/** `will`, `must`, and `is to` before an infinitive. */
const auxiliaryOf = (tree: Tree, index: number): 'future' | 'obligation' | null => {
  const perfect = tree.children(index, 'aux').some((child) => tree.tokens[child]!.lemma === 'have');
  const infinitive = tree.tokens[index]!.xpos === 'VB' && tree.child(index, 'mark') !== null;
  for (const child of tree.childrenOf(index)) {
    const { deprel, text, lemma } = tree.tokens[child]!;
    if (!/^(?:aux|cop)/.test(deprel)) continue;
    if (FUTURE.test(text)) return perfect && SUPPOSING.test(text) ? null : 'future';
    if (lemma === 'be' && infinitive) return 'future';
    if (OBLIGATION.test(lemma)) return 'obligation';
  }
  return null;
};
