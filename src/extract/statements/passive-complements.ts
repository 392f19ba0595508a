import type { Tree } from '../tree.ts';
import type { Complement, Frame } from './complement.ts';
import { governedClauses } from './governed-clauses.ts';
import { agentOf, undergoing } from './is-passive.ts';
import { hasMark } from './mark-of.ts';
import { prepositionOf } from './preposition-of.ts';
import { spansOf } from './spans-of.ts';
import { runsBelow } from './token-runs.ts';

/** What a verb in the passive voice governs and may report: its subject, and what stands behind it. */
export const passiveComplements = (tree: Tree, verb: number): readonly Complement[] => {
  const found: Complement[] = [];
  const subject = undergoing(tree, verb);
  const expletive =
    tree.child(verb, 'expl') !== null || /^it$/i.test(subject === null ? '' : tree.tokens[subject]!.text);
  const agent = agentOf(tree, verb);
  const source = agent === null ? 'none' : 'agent';
  const subjectRuns =
    subject === null || expletive
      ? []
      : runsBelow(
          tree,
          subject,
          // of `based on the plan put forward by Norland` the plan
          (child) =>
            child.index === verb ||
            child.deprel.startsWith('acl') ||
            (child.deprel === 'case' && child.head === subject && child.upos === 'ADP'),
        );
  const push = (frame: Frame, head: number) => {
    const own = spansOf(tree, head, null);
    found.push({
      frame,
      head,
      runs: [...subjectRuns, ...own.runs].sort((a, b) => a.first - b.first),
      core: own.core,
      source,
      told: null,
    });
  };
  for (const clause of governedClauses(tree, verb)) push(expletive ? 'it passive clause' : 'passive clause', clause);
  for (const child of tree.children(verb, 'xcomp'))
    push(hasMark(tree, child, 'to') ? 'passive infinitive' : 'passive complement', child);
  for (const child of [...tree.children(verb, 'obl'), ...tree.children(verb, 'advcl')]) {
    if (child === agent || child < verb) continue;
    const preposition = prepositionOf(tree, child);
    if (preposition) push(`passive ${preposition}`, child);
  }
  for (const child of agent === null ? [] : tree.children(agent, 'nmod', 'obl'))
    if (prepositionOf(tree, child) === 'as') push('passive as', child);
  // `was accused by the league of hiding them`
  for (const child of agent === null ? [] : tree.children(agent, 'acl', 'advcl')) {
    const preposition = tree.tokens[child]!.xpos === 'VBG' ? prepositionOf(tree, child) : null;
    if (preposition) push(`passive ${preposition}`, child);
  }
  if (subjectRuns.length > 0 && subject !== null)
    found.push({
      frame: agent === null ? 'passive' : 'passive by',
      head: subject,
      runs: subjectRuns,
      core: subjectRuns,
      source,
      told: null,
    });
  return found;
};
