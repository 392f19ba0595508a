import type { Knowledge } from '../../knowledge/knowledge.ts';
import { answeredFor } from '../answered-deed.ts';
import type { Tree } from '../tree.ts';
import { wordClass } from '../word-class.ts';
import { causeOf } from './caused-deed.ts';
import { ownSubjects } from './displaced-arguments.ts';
import { isPerceiving } from './is-perceived.ts';
import { behind } from './phrases-behind.ts';
import { verbThatIssues } from './verb-that-issues.ts';
import { isPassive, passiveSubjects } from './voice.ts';

const OBJECT_CONTROL = wordClass('moving-to-act');

/** `kept the envoy from leaving`: what its object would do. */
const OF_OBJECT = wordClass('keeping-from');

const isKeptFrom = (tree: Tree, verb: number): boolean =>
  tree.tokens[verb]!.xpos === 'VBG' &&
  tree.children(verb, 'mark').some((mark) => /^from$/i.test(tree.tokens[mark]!.text));

/** Subjects of a verb, taken from its governors where it shares theirs: coordination, control, participles. */
export const subjectsOf = (knowledge: Knowledge, tree: Tree, verb: number): readonly number[] => {
  if (verb < 0) return [];
  for (let at = verb, climbed = 0; climbed < 5; climbed++) {
    const all = ownSubjects(tree, at);
    // `the plan which Georgia rejected`: of two subjects the relative pronoun is the object
    const own = all.length > 1 ? all.filter((subject) => !/^W/.test(tree.tokens[subject]!.xpos)) : all;
    if (own.length > 0 && at !== verb && isPassive(tree, at)) {
      const agents = behind(tree, at, ['by']);
      // `killed by forces firing on crowds`, but `held by the police after fleeing`
      return agents.length > 0 && tree.tokens[verb]!.xpos === 'VBG' && tree.child(verb, 'mark') === null ? agents : own;
    }
    if (own.length > 0) return own;
    const beside = subjectsBeside(tree, at);
    if (beside.length > 0) return beside;
    // `reported seeing Ostria attack the port`
    const above = tree.tokens[at]!.head;
    if (above >= 0 && tree.tokens[at]!.deprel === 'xcomp' && isPerceiving(knowledge, tree, above)) {
      const seen = tree.children(above, 'obj');
      if (seen.length > 0) return seen;
    }
    const cause = causeOf(knowledge, tree, at);
    if (cause !== null) return [cause.doer];
    const { deprel, head } = tree.tokens[at]!;
    if (head < 0) return [];
    if (/^xcomp|^advcl/.test(deprel) && OBJECT_CONTROL(knowledge).has(tree.tokens[head]!.lemma.toLowerCase())) {
      const controlled = [...tree.children(head, 'obj', 'iobj'), ...behind(tree, head, ['on', 'upon', 'to'])];
      if (controlled.length > 0 && tree.tokens[at]!.xpos === 'VB') return controlled.slice(0, 1);
    }
    if (OF_OBJECT(knowledge).has(tree.tokens[head]!.lemma.toLowerCase()) && isKeptFrom(tree, at)) {
      const whom = isPassive(tree, head) ? passiveSubjects(tree, head) : tree.children(head, 'obj');
      if (whom.length > 0) return whom;
    }
    const answered = deprel.startsWith('advcl') && isToldOf(tree, at, verb) ? answeredFor(knowledge, tree, at) : [];
    if (answered.length > 0) return answered;
    // `adopted a resolution condemning the raid`: whose text it is says what it says
    const issued = verbThatIssues(knowledge, tree, at);
    if (issued !== null)
      return isPassive(tree, issued) ? behind(tree, issued, ['by']) : subjectsOf(knowledge, tree, issued);
    if (/^acl/.test(deprel)) return tree.tokens[verb]!.xpos === 'VB' ? rolesOwner(tree, head) : [head];
    // `announced forming a committee`
    const gerund =
      deprel.startsWith('ccomp') && tree.tokens[at]!.xpos === 'VBG' && tree.child(at, 'mark', 'aux') === null;
    if (!gerund && !/^(?:conj|xcomp|advcl|parataxis|cop|aux)/.test(deprel)) return [];
    at = head;
  }
  return [];
};

/** `accused Ostria of shelling the port and closing the road`, `of delaying the vote by jailing the clerk`: all of it. */
const isToldOf = (tree: Tree, deed: number, verb: number): boolean => {
  let at = verb;
  for (let steps = 0; at !== deed && steps < 5; steps++) {
    const { deprel, head, xpos } = tree.tokens[at]!;
    const isMeans = tree.children(at, 'mark').some((mark) => /^(?:by|through)$/i.test(tree.tokens[mark]!.text));
    if (head < 0 || xpos !== 'VBG' || !(deprel === 'conj' || (deprel === 'advcl' && isMeans))) return false;
    at = head;
  }
  return at === deed;
};

/**
 * `said that the mission stationed there is watching them`: where the parse takes the participle for a verb of its own,
 * which has the subject of both.
 */
const subjectsBeside = (tree: Tree, verb: number): readonly number[] => {
  const { deprel, head } = tree.tokens[verb]!;
  const mark = deprel.startsWith('ccomp') ? tree.child(verb, 'mark') : null;
  if (mark === null || head < 0) return [];
  const participle = tree
    .children(head, 'ccomp')
    .find((child) => child > mark && child < verb && /^VB[DN]$/.test(tree.tokens[child]!.xpos));
  return participle === undefined ? [] : ownSubjects(tree, participle).slice(-1);
};

/** `their decision to leave`, `the minister’s readiness to talk`: who would do it. */
const rolesOwner = (tree: Tree, noun: number): readonly number[] => {
  const owner = tree.children(noun, 'nmod:poss');
  if (owner.length > 0) return owner;
  // `Norland was the first state to leave`
  if (tree.child(noun, 'cop') !== null) return tree.children(noun, 'nsubj');
  const { head, deprel } = tree.tokens[noun]!;
  return head >= 0 && /^(?:obj|obl|xcomp)/.test(deprel) ? tree.children(head, 'nsubj') : [];
};
