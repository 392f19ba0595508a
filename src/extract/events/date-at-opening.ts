import type { Span } from '../../kinds/span.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Timex } from '../../time/timex.ts';
import type { Tree } from '../tree.ts';
import { wordClass } from '../word-class.ts';
import { isInClosedClause, verbAbove } from './closed-clause.ts';
import type { EventCandidate } from './event-candidate.ts';
import { namesSomething, topOf } from './hangs-on.ts';

/** A date at the head of the sentence holds for its main clause and for what that clause reports. */
export const dateAtOpening = (
  knowledge: Knowledge,
  tree: Tree,
  dates: readonly Timex[],
  { predicate, nominal }: EventCandidate,
): Timex | undefined => {
  const first = dates[0];
  if (!first || (nominal && !isInMainClause(tree, predicate))) return undefined;
  const before = tree.tokens.filter((token) => token.end <= first.start && token.upos !== 'PUNCT').length;
  if ((before > 4 && !isBehindSource(tree, first)) || first.start > tree.tokens[predicate]!.start) return undefined;
  const top = topOf(tree, first);
  // `As 2021 brought nothing, …`: of whose deeds a clause tells is not when it was
  if (top < 0 || namesSomething(knowledge, tree, top) || isSubjectBeside(tree, top)) return undefined;
  // `Lind, elected on 4 May, warned them`: when he was elected
  if (isInClosedClause(knowledge, tree, top, predicate)) return undefined;
  for (let at = predicate, climbed = 0; climbed < 5; climbed++) {
    const { head, deprel } = tree.tokens[at]!;
    if (head < 0) return first;
    const issuing = verbThatIssuesText(knowledge, tree, at);
    if (issuing !== null) {
      at = issuing;
      continue;
    }
    if (
      !/^(?:conj|ccomp|parataxis|advcl|xcomp|root|acl:relcl)/.test(deprel) &&
      !(nominal && (/^(?:obj|nsubj|nmod)/.test(deprel) || (at === predicate && isOccasion(tree, predicate))))
    )
      return undefined;
    if (deprel === 'advcl' && tree.child(at, 'mark') !== null) return undefined;
    if (deprel === 'acl:relcl' && saysWhatSomebodyWas(tree, head)) return first;
    if (deprel === 'acl:relcl' && !opensWithWhere(tree, at)) return undefined;
    at = deprel === 'acl:relcl' ? verbAbove(tree, head) : head;
  }
  return undefined;
};

/** `issued a statement condemning the raid`: the verb by which a text came out that says what a participle tells; else null. */
const verbThatIssuesText = (knowledge: Knowledge, tree: Tree, at: number): number | null => {
  const { head: text, deprel, xpos } = tree.tokens[at]!;
  if (deprel !== 'acl' || xpos !== 'VBG' || tree.tokens[text]!.deprel !== 'obj') return null;
  const verb = tree.tokens[text]!.head;
  return verb >= 0 && ISSUING(knowledge).has(tree.tokens[verb]!.lemma.toLowerCase()) ? verb : null;
};

const ISSUING = wordClass('issuing');

/** `On 4 March, during his meeting with the envoy, …`: an occasion in which the sentence has its time. */
const isOccasion = (tree: Tree, noun: number): boolean =>
  tree.tokens[noun]!.deprel.startsWith('obl') &&
  tree.children(noun, 'case').some((mark) => /^(?:during|at)$/i.test(tree.tokens[mark]!.text));

/** `According to the harbour board, on 4 March …`: a source in front leaves the date at the head. */
const isBehindSource = (tree: Tree, { start }: Span): boolean => {
  const [first] = tree.tokens;
  if (!/^according$/i.test(first?.text ?? '')) return false;
  const words = tree.tokens.filter((token) => token.end <= start);
  const comma = words.findLastIndex(({ text }) => text === ',');
  return comma >= 0 && words.length - comma <= 3 && words.slice(1).every(({ upos }) => upos !== 'VERB');
};

const isSubjectBeside = (tree: Tree, index: number): boolean => {
  const { deprel, head } = tree.tokens[index]!;
  return deprel.startsWith('nsubj') && tree.child(head, 'mark') !== null;
};

/** `where he met the king`: a clause that goes on telling. */
const opensWithWhere = (tree: Tree, verb: number): boolean =>
  tree.childrenOf(verb).some((child) => /^(?:where|when)$/i.test(tree.tokens[child]!.text));

/** `I was a member of the mission that went to Ostria in 1999`: what somebody was, the clause tells by what was done then. */
const saysWhatSomebodyWas = (tree: Tree, noun: number): boolean => {
  let at = noun;
  while (/^nmod/.test(tree.tokens[at]!.deprel)) at = tree.tokens[at]!.head;
  const copula = tree.tokens[at]!.head < 0 ? tree.child(at, 'cop') : null;
  return copula !== null && tree.tokens[copula]!.xpos === 'VBD';
};

/** A noun that is an argument of the main verb, or one of a list below it. */
const isInMainClause = (tree: Tree, noun: number): boolean => {
  for (let at = noun, climbed = 0; climbed < 5; climbed++) {
    const { head, deprel } = tree.tokens[at]!;
    if (head < 0) return true;
    if (!/^(?:obj|nsubj|nmod|conj|obl)/.test(deprel)) return false;
    at = head;
  }
  return false;
};
