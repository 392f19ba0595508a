import type { Tree } from '../tree.ts';
import type { Complement, Frame } from './complement.ts';
import { beginsAsGerund, governedClauses } from './governed-clauses.ts';
import { hasMark, markOf } from './mark-of.ts';
import { prepositionOf } from './preposition-of.ts';
import { mergeTouching, spansAround, spansOf } from './spans-of.ts';
import { runsBelow } from './token-runs.ts';

/** What a verb in the active voice governs and may report: objects, clauses, infinitives, phrases with a preposition. */
export const activeComplements = (tree: Tree, verb: number): readonly Complement[] => {
  const found: Complement[] = [];
  const objects = tree.children(verb, 'obj');
  const object =
    objects.find((child) => child > verb) ?? objects.find((child) => !isThat(tree, child)) ?? tree.child(verb, 'iobj');
  const governed = governedClauses(tree, verb);
  const clauses = governed.filter((clause) => !beginsAsGerund(tree, verb, clause));
  const push = (frame: Frame, head: number, source: Complement['source'] = 'subject') => {
    const told = object !== null && object !== head && tree.tokens[object]!.index < head ? object : null;
    const spans = frame === 'as' && told !== null ? judgedAs(tree, head, told) : spansOf(tree, head, told);
    // of `framed the talks as a success`, `called the plan a mistake` and `put the losses at nine` the object is part of what was said
    const core =
      told !== null &&
      ((tree.tokens[told]!.upos !== 'PRON' && /^(?:as|at|object complement)$/.test(frame)) || isEachOther(tree, told))
        ? spans.runs
        : spans.core;
    found.push({ frame, head, runs: spans.runs, core, source, told });
  };
  if (clauses.length > 0) {
    const parts = clauses.map((clause) => spansOf(tree, clause, null));
    const told = object !== null && object < clauses[0]! && object > verb ? object : null;
    found.push({
      frame: 'clause',
      head: clauses[0]!,
      runs: mergeTouching(
        tree,
        parts.flatMap(({ runs }) => runs),
      ),
      core: mergeTouching(
        tree,
        parts.flatMap(({ core }) => core),
      ),
      source: 'subject',
      told,
    });
  }
  const above = tree.tokens[verb]!;
  for (const clause of tree.children(verb, 'ccomp', 'advcl'))
    if (beginsAsGerund(tree, verb, clause)) {
      const behind = runsBelow(tree, clause).filter(({ first }) => first > verb);
      found.push({ frame: 'gerund', head: clause, runs: behind, core: behind, source: 'subject', told: null });
    }
  // `12.05: the envoy said` hangs on a date and `Lind: we said` on a name, which are no clauses
  if (
    governed.length === 0 &&
    above.deprel === 'parataxis' &&
    !pointsBack(tree, object) &&
    !/^(?:NUM|PROPN)$/.test(tree.tokens[above.head]?.upos ?? 'NUM')
  )
    found.push({
      frame: 'clause',
      head: above.head,
      ...spansAround(tree, above.head, verb),
      source: 'subject',
      told: null,
    });
  for (const child of tree.children(verb, 'xcomp')) {
    const { xpos, index } = tree.tokens[child]!;
    // `made it clear that`
    if (tree.tokens[child]!.upos === 'ADJ') for (const clause of tree.children(child, 'ccomp')) push('clause', clause);
    if (hasMark(tree, child, 'to')) push('infinitive', index);
    else if (xpos === 'VBG') push('gerund', index);
    else if (xpos === 'VB') push('bare infinitive', index);
    else push(object === null ? 'predicate' : 'object complement', index);
  }
  const named = namedInRelative(tree, verb);
  if (named !== null) push('object complement', named);
  for (const { head, told } of askedInfinitives(tree, verb)) {
    const { runs, core } = spansOf(tree, head, told);
    found.push({ frame: 'infinitive', head, runs, core, source: 'subject', told });
  }
  for (const child of tree.children(verb, 'advcl'))
    if (tree.tokens[child]!.index > verb) {
      const preposition = prepositionOf(tree, child);
      if (preposition) push(preposition, child);
      else if (hasMark(tree, child, 'to') && object !== null) push('infinitive', child);
    }
  for (const child of tree.children(verb, 'obl', 'nmod'))
    if (tree.tokens[child]!.index > verb) {
      const preposition = prepositionOf(tree, child);
      if (preposition) push(preposition, child);
    }
  // `thanked the crew for its help`, whatever the tree hangs the phrase on the verb as
  for (const child of objects)
    if (object !== null && child > object && prepositionOf(tree, child) !== null)
      push(prepositionOf(tree, child)!, child);
  if (object !== null) {
    for (const child of tree.children(object, 'acl'))
      if (child > object && hasMark(tree, child, 'to')) push('infinitive', child);
    for (const child of tree.children(object, 'nmod', 'acl'))
      if (child > object) {
        const preposition = prepositionOf(tree, child);
        if (preposition === 'as' || preposition === 'of' || preposition === 'for') push(preposition, child);
      }
    push('object', object);
  }
  const raised = raisedComplement(tree, verb);
  if (raised) found.push(raised);
  return found;
};

/** `blamed each other for the raid`: no one is spoken of who does not speak. */
const isEachOther = ({ tokens }: Tree, told: number): boolean =>
  /^(?:each|one)$/i.test(tokens[told]!.text) && /^(?:other|another)$/i.test(tokens[told + 1]?.text ?? '');

/** `rejected the charges by the league as lies`: whose they are and where they were made belongs to what is so called. */
const judgedAs = (tree: Tree, head: number, told: number): Pick<Complement, 'runs' | 'core'> => {
  const { runs, core } = spansOf(tree, head, told);
  const [first, last] = [runs[0], runs.at(-1)];
  const between = first && last ? tree.tokens.slice(first.last + 1, last.first) : [];
  const isPhrase =
    between.length <= LONGEST_OWNER && !between.some(({ upos }) => /^(?:VERB|AUX|PUNCT|CCONJ)$/.test(upos));
  return first && last && isPhrase ? { runs: [{ first: first.first, last: last.last }], core } : { runs, core };
};

/** tokens */
const LONGEST_OWNER = 10;

/** `said, late in the day, that Norland had asked for time`: nobody is asked, whatever the tree takes `that` for. */
const isThat = ({ tokens }: Tree, object: number): boolean => /^(?:that|which)$/i.test(tokens[object]!.text);

/** `…; Norland denies this`: what stands before is only pointed at. */
const pointsBack = ({ tokens }: Tree, object: number | null): boolean =>
  object !== null && /^(?:this|that|it|so)$/i.test(tokens[object]!.text);

/** `The talks seem to have stalled`: subject and predicate together are what seems, and the text does not say to whom. */
const raisedComplement = (tree: Tree, verb: number): Complement | null => {
  const subject = tree.child(verb, 'nsubj');
  const predicate = tree.child(verb, 'xcomp');
  if (subject === null || predicate === null) return null;
  const runs = [...runsBelow(tree, subject), ...runsBelow(tree, predicate)].sort((a, b) => a.first - b.first);
  return { frame: 'raised', head: predicate, runs, core: runs, source: 'none', told: null };
};

/** `called on the parties to talk`, `urged them to talk` read as one clause: the infinitive, and those who are asked. */
const askedInfinitives = (tree: Tree, verb: number): readonly { readonly head: number; readonly told: number }[] => {
  const found: { head: number; told: number }[] = [];
  for (const clause of tree.children(verb, 'ccomp')) {
    const told = tree.child(clause, 'nsubj');
    if (told !== null && markOf(tree, clause) === 'to') found.push({ head: clause, told });
  }
  const next = tree.tokens[verb + 1];
  if (next && /^(?:on|upon)$/.test(next.text))
    for (const clause of tree.children(verb, 'advcl', 'xcomp', 'ccomp'))
      if (hasMark(tree, clause, 'to') && tree.tokens[next.head]?.head === clause)
        found.push({ head: clause, told: next.head });
  for (const phrase of tree.children(verb, 'obl')) {
    if (phrase < verb || !/^(?:on|upon|to|with)$/.test(prepositionOf(tree, phrase) ?? '')) continue;
    const below = tree.children(phrase, 'acl').find((child) => hasMark(tree, child, 'to'));
    const beside = tree.children(verb, 'advcl', 'xcomp').find((child) => child > phrase && hasMark(tree, child, 'to'));
    const head = below ?? beside;
    if (head !== undefined) found.push({ head, told: phrase });
  }
  return found;
};

/** `leaders, whom Norland considers criminals`, `what Norland considers interference`: what they are called stands as the object. */
const namedInRelative = (tree: Tree, verb: number): number | null => {
  const object = tree.children(verb, 'obj').find((child) => child > verb);
  if (object === undefined) return null;
  const above = tree.tokens[tree.tokens[verb]!.head];
  const isWhat = tree.tokens[verb]!.deprel === 'acl:relcl' && /^what$/i.test(above?.text ?? '');
  const isWhom = tree
    .children(verb, 'obj')
    .some((child) => child < verb && /^(?:whom|which|who)$/i.test(tree.tokens[child]!.text));
  return isWhat || isWhom ? object : null;
};
