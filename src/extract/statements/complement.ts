import type { TokenRange } from '../clause.ts';
import { hasPassiveMark, isBareParticiple } from '../passive.ts';
import { isRelation, type Tree } from '../tree.ts';
import { runsBelow, runsOf } from './token-runs.ts';

/**
 * How the content stands beside a cue. A preposition stands for itself (`for`, `of`, `as` …); `object …` names what
 * stands behind an object: `object as`, `object complement` (called him a liar).
 */
export type Frame = string;

/** A phrase beside a word that may be what is said, wanted or believed, were the word a cue. */
export interface Complement {
  readonly frame: Frame;
  /** token index of its head */
  readonly head: number;
  /** its pieces; an object that is asked or spoken of is one of them */
  readonly runs: readonly TokenRange[];
  /** without the object, `that` and `to` */
  readonly core: readonly TokenRange[];
  /** where to look for whose it is: at the subject, at the agent of a passive, or nowhere (`is expected to`) */
  readonly source: 'subject' | 'agent' | 'none';
  /** the object before it */
  readonly told: number | null;
}

/** All complements of a verb, the one that says most first. */
export const complementsOfVerb = (tree: Tree, verb: number): readonly Complement[] =>
  isPassive(tree, verb) ? passiveComplements(tree, verb) : activeComplements(tree, verb);

/** Whether a verb of saying is in the passive: what is tagged as its participle is often its past tense. */
export const isPassive = (tree: Tree, verb: number): boolean =>
  beginsAsParticiple(tree, verb) ||
  (tree.tokens[verb]!.xpos === 'VBN' &&
    !isPastTense(tree, verb) &&
    (hasPassiveMark(tree, verb) ||
      (isBareParticiple(tree, verb) && tree.child(verb, 'nsubj') === null) ||
      sharesPassive(tree, verb)));

/** `was hailed by the envoy and rejected by his rivals`: joined to another passive, with an agent of its own. */
const sharesPassive = (tree: Tree, verb: number): boolean => {
  const { deprel, head } = tree.tokens[verb]!;
  return (
    deprel === 'conj' &&
    head >= 0 &&
    head < verb &&
    agentOf(tree, verb) !== null &&
    tree.child(verb, 'nsubj', 'aux', 'obj') === null &&
    isPassive(tree, head)
  );
};

/** The word of which a passive tells what is done to it: its subject, or the noun that it describes. */
const undergoing = (tree: Tree, verb: number): number | null => {
  const subject = tree.childrenOf(verb).find((child) => isRelation(tree.tokens[child]!.deprel, 'nsubj'));
  if (subject !== undefined) return subject;
  const { deprel, head } = tree.tokens[verb]!;
  if (deprel.startsWith('acl')) return head;
  return sharesPassive(tree, verb) ? undergoing(tree, head) : null;
};

/** `the two parties called for talks` tagged as a participle: a passive has an auxiliary, unless it hangs on a noun or clause. */
const isPastTense = (tree: Tree, verb: number): boolean =>
  tree.child(verb, 'aux') === null &&
  agentOf(tree, verb) === null &&
  (isOnlyPredicate(tree, verb) ||
    (!/^(?:acl|advcl|amod|conj|xcomp)/.test(tree.tokens[verb]!.deprel) && tree.child(verb, 'nsubj') !== null));

/** A whole sentence read as a noun with a participle: without another finite verb the participle is its past tense. */
const isOnlyPredicate = ({ tokens }: Tree, verb: number): boolean =>
  tokens[verb]!.deprel === 'acl' &&
  tokens[verb]!.head < verb &&
  tokens[tokens[verb]!.head]!.deprel === 'root' &&
  /^[.!?]$/.test(tokens.at(-1)!.text) &&
  !tokens.some(({ xpos, index }) => /^(?:VB[DZP]|MD)$/.test(xpos) && index < verb);

/** `Asked whether it was late, …`, `When asked about it, …`: somebody was asked. */
export const beginsAsParticiple = (tree: Tree, verb: number): boolean =>
  /^VB[DN]$/.test(tree.tokens[verb]!.xpos) &&
  (verb === 0 || /^(?:when|if|while)$/i.test(tree.tokens[verb - 1]!.text)) &&
  tree.child(verb, 'nsubj', 'aux', 'obj') === null;

const activeComplements = (tree: Tree, verb: number): readonly Complement[] => {
  const found: Complement[] = [];
  const objects = tree.children(verb, 'obj');
  const object =
    objects.find((child) => child > verb) ?? objects.find((child) => !isThat(tree, child)) ?? tree.child(verb, 'iobj');
  const governed = clausesOf(tree, verb);
  const clauses = governed.filter((clause) => !beginsAsGerund(tree, verb, clause));
  const push = (frame: Frame, head: number, source: Complement['source'] = 'subject') => {
    const told = object !== null && object !== head && tree.tokens[object]!.index < head ? object : null;
    const spans = spansOf(tree, head, told);
    // of `framed the talks as a success`, `called the plan a mistake` and `put the losses at nine` the object is part of what was said
    const core =
      told !== null && tree.tokens[told]!.upos !== 'PRON' && /^(?:as|at|object complement)$/.test(frame)
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

const passiveComplements = (tree: Tree, verb: number): readonly Complement[] => {
  const found: Complement[] = [];
  const subject = undergoing(tree, verb);
  const expletive =
    tree.child(verb, 'expl') !== null || /^it$/i.test(subject === null ? '' : tree.tokens[subject]!.text);
  const agent = agentOf(tree, verb);
  const source = agent === null ? 'none' : 'agent';
  const subjectRuns =
    subject === null || expletive
      ? []
      : runsBelow(tree, subject, (child) => child.index === verb || child.deprel.startsWith('acl'));
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
  for (const clause of clausesOf(tree, verb)) push(expletive ? 'it passive clause' : 'passive clause', clause);
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

/** Who does what a passive tells: `by the ministry`. */
export const agentOf = (tree: Tree, verb: number): number | null =>
  tree.child(verb, 'obl:agent') ??
  tree.children(verb, 'obl').find((child) => child > verb && prepositionOf(tree, child) === 'by') ??
  null;

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

/** The clauses that a verb governs: those after it, else the one before it. */
const clausesOf = (tree: Tree, verb: number): readonly number[] => {
  const clauses = tree
    .children(verb, 'ccomp')
    .filter(
      (child) => markOf(tree, child) !== 'as' && !(markOf(tree, child) === 'to' && tree.child(child, 'nsubj') !== null),
    );
  const after = clauses.filter((child) => child > verb && !isGerund(tree, child));
  if (after.length > 0) return after;
  const marked = tree
    .children(verb, 'advcl')
    .find((child) => child > verb && /^(?:that|whether)$/.test(markOf(tree, child)));
  if (marked !== undefined) return [marked];
  const before = clauses.findLast(
    (child) =>
      !(tree.tokens[child]!.xpos === 'VBG' && tree.child(child, 'nsubj', 'aux') === null) &&
      !beginsAsParticiple(tree, child) &&
      !isBareSubject(tree, verb, child),
  );
  return before === undefined ? [] : [before];
};

/** `denied having met them`, `proposed hosting it`: a participle right behind the verb, whatever the tree hangs on it. */
const beginsAsGerund = (tree: Tree, verb: number, clause: number): boolean => {
  const { tokens } = tree;
  if (clause <= verb || tokens[verb + 1]?.xpos !== 'VBG') return false;
  return clause === verb + 1
    ? tokens[clause]!.deprel === 'advcl' || tree.child(clause, 'mark') === null
    : tokens[verb + 1]!.head === clause && tokens[verb + 1]!.upos === 'AUX';
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

/** `maintain working relations`: a participle without subject or `that` is no clause. */
const isGerund = (tree: Tree, clause: number): boolean =>
  tree.tokens[clause]!.xpos === 'VBG' && tree.child(clause, 'nsubj', 'aux', 'mark') === null;

/** A name right before the verb, without a verb of its own, is its subject whatever else it was read as. */
export const isBareSubject = (tree: Tree, verb: number, child: number): boolean =>
  child < verb &&
  /^(?:NOUN|PROPN|PRON)$/.test(tree.tokens[child]!.upos) &&
  tree.child(child, 'cop', 'nsubj', 'case', 'mark', 'acl') === null &&
  tree.tokens.slice(child + 1, verb).every((token) => /^(?:AUX|ADV|PART|PROPN)$/.test(token.upos));

const markOf = (tree: Tree, head: number): string =>
  tree.children(head, 'mark').map((mark) => tree.tokens[mark]!.lemma.toLowerCase())[0] ?? '';

const hasMark = (tree: Tree, head: number, lemma: string): boolean =>
  tree.children(head, 'mark').some((mark) => tree.tokens[mark]!.lemma.toLowerCase() === lemma);

/** The preposition before a phrase or a gerund, in lower case; null without one. */
export const prepositionOf = (tree: Tree, head: number): string | null => {
  const own = tree.children(head, 'case', 'mark');
  // `at more than 50`, where the tree hangs the preposition on `more`
  const [limit] = tree.tokens[head]!.upos === 'NUM' ? tree.children(head, 'advmod') : [];
  for (const child of own.length === 0 && limit !== undefined ? tree.children(limit, 'case') : own) {
    const { lemma, upos, text } = tree.tokens[child]!;
    if (
      child > head ||
      upos === 'PART' ||
      (/^(?:that|whether|to|if|while|because|when|after|before)$/i.test(lemma) && upos === 'SCONJ')
    )
      continue;
    return /^'s$/.test(text) ? null : lemma.toLowerCase();
  }
  return null;
};

/** The pieces of a complement, with the object before it where there is one, and what of it is the content alone. */
const spansOf = (tree: Tree, head: number, told: number | null): Pick<Complement, 'runs' | 'core'> => {
  const own = runsBelow(
    tree,
    head,
    (child) => child.deprel === 'parataxis' && child.head === head && child.upos === 'VERB',
  );
  const core = runsBelow(
    tree,
    head,
    (child) =>
      child.head === head &&
      ((child.deprel === 'parataxis' && child.upos === 'VERB') ||
        child.index === told ||
        (/^(?:mark|case)$/.test(child.deprel) &&
          /^(?:that|to|for|of|on|upon|about|as|against|with|over)$/i.test(child.text) &&
          child.index < head &&
          // `warned them not to come`
          !/^(?:not|never)$/i.test(tree.tokens[child.index - 1]?.text ?? ''))),
  );
  if (told === null) return { runs: own, core };
  const object = runsBelow(tree, told, (child) => child.index === head);
  const joined = [...object, ...own].sort((a, b) => a.first - b.first);
  return { runs: mergeTouching(tree, joined), core };
};

const mergeTouching = (tree: Tree, runs: readonly TokenRange[]): readonly TokenRange[] =>
  runsOf(
    tree.tokens,
    runs.flatMap(({ first, last }) => Array.from({ length: last - first + 1 }, (_, i) => first + i)),
  );

/** A clause into which `he said` is put: the clause without that. */
const spansAround = (tree: Tree, head: number, verb: number): Pick<Complement, 'runs' | 'core'> => {
  const runs = runsBelow(tree, head, (child) => child.index === verb);
  return { runs, core: runs };
};
