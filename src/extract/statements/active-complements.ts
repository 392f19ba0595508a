import type { Tree } from '../tree.ts';
import type { Complement, Frame } from './complement.ts';
import { beginsAsGerund, governedClauses } from './governed-clauses.ts';
import { hasMark, markOf } from './mark-of.ts';
import { prepositionOf } from './preposition-of.ts';
import { mergeTouching, spansAround, spansOf } from './spans-of.ts';
import { runsBelow } from './token-runs.ts';
import { WHITHER } from './whither.ts';

/** What a verb in the active voice governs and may report: objects, clauses, infinitives, phrases with a preposition. */
export const activeComplements = (tree: Tree, verb: number): readonly Complement[] => {
  const objects = tree.children(verb, 'obj');
  const object =
    objects.find((child) => child > verb) ??
    objects.find((child) => !isThat(tree, child)) ??
    tree.child(verb, 'iobj') ??
    objectBehindAside(tree, verb);
  const parts = { tree, verb, objects, object };
  const governed = governedClauses(tree, verb);
  const raised = raisedComplement(tree, verb);
  return [
    ...clausesBelow(parts, governed),
    ...openingGerunds(parts),
    ...(governed.length === 0 ? clauseAbove(parts) : []),
    ...predicatesBelow(parts),
    ...infinitivesAsked(parts),
    ...phrasesBelow(parts),
    ...objectAndWhatIsItsOwn(parts),
    ...(raised ? [raised] : []),
  ];
};

/** `condemns, as you heard from the mayor, the murder of a clerk`: the noun behind the aside, whatever the tree hangs it on. */
const objectBehindAside = ({ tokens }: Tree, verb: number): number | null => {
  if (tokens[verb + 1]?.text !== ',' || !/^as$/i.test(tokens[verb + 2]?.text ?? '')) return null;
  const close = tokens.findIndex(({ index, text }) => index > verb + 2 && text === ',');
  if (close < 0 || tokens[close + 1]?.upos !== 'DET') return null;
  let head = tokens[close + 1]!.head;
  while (head > close && tokens[head]!.upos !== 'NOUN' && tokens[head]!.head > close) head = tokens[head]!.head;
  return head > close && tokens[head]!.upos === 'NOUN' ? head : null;
};

/** A verb with its objects, of which one is what or whom it is about. */
interface VerbWithObjects {
  readonly tree: Tree;
  readonly verb: number;
  readonly objects: readonly number[];
  readonly object: number | null;
}

const complementOf = ({ tree, object }: VerbWithObjects, frame: Frame, head: number): Complement => {
  const told = object !== null && object !== head && tree.tokens[object]!.index < head ? object : null;
  const spans = frame === 'as' && told !== null ? judgedAs(tree, head, told) : spansOf(tree, head, told);
  // of `framed the talks as a success`, `called the plan a mistake` and `put the losses at nine` the object is part of what was said
  const core =
    told !== null &&
    ((tree.tokens[told]!.upos !== 'PRON' && /^(?:as|at|object complement)$/.test(frame)) || isEachOther(tree, told))
      ? spans.runs
      : spans.core;
  return { frame, head, runs: spans.runs, core, source: 'subject', told };
};

/** The clauses that a verb governs, as one content. */
const clausesBelow = ({ tree, verb, object }: VerbWithObjects, governed: readonly number[]): readonly Complement[] => {
  const clauses = governed.filter((clause) => !beginsAsGerund(tree, verb, clause));
  const [head] = clauses;
  if (head === undefined) return [];
  const parts = clauses.map((clause) => spansOf(tree, clause, null));
  const runs = mergeTouching(
    tree,
    parts.flatMap((part) => part.runs),
  );
  const core = mergeTouching(
    tree,
    parts.flatMap((part) => part.core),
  );
  const told = object !== null && object < head && object > verb ? object : null;
  return [{ frame: 'clause', head, runs, core, source: 'subject', told }];
};

const openingGerunds = ({ tree, verb }: VerbWithObjects): readonly Complement[] =>
  tree
    .children(verb, 'ccomp', 'advcl')
    .filter((clause) => beginsAsGerund(tree, verb, clause))
    .map((head) => {
      const behind = runsBelow(tree, head).filter(({ first }) => first > verb);
      return { frame: 'gerund', head, runs: behind, core: behind, source: 'subject', told: null };
    });

/** `The road, the envoy said, was open`; `12.05: the envoy said` hangs on a date and `Lind: we said` on a name, which are no clauses. */
const clauseAbove = ({ tree, verb, object }: VerbWithObjects): readonly Complement[] => {
  const { deprel, head } = tree.tokens[verb]!;
  if (deprel !== 'parataxis' || pointsBack(tree, object)) return [];
  if (/^(?:NUM|PROPN)$/.test(tree.tokens[head]?.upos ?? 'NUM')) return [];
  return [{ frame: 'clause', head, ...spansAround(tree, head, verb), source: 'subject', told: null }];
};

/** Infinitives, gerunds and what something is called or said to be. */
const predicatesBelow = (parts: VerbWithObjects): readonly Complement[] => {
  const { tree, verb, object } = parts;
  const found: Complement[] = [];
  for (const child of tree.children(verb, 'xcomp')) {
    const { upos, xpos, text } = tree.tokens[child]!;
    if (WHITHER.test(text)) continue;
    // `made it clear that`
    if (upos === 'ADJ')
      for (const clause of tree.children(child, 'ccomp')) found.push(complementOf(parts, 'clause', clause));
    const bare = xpos === 'VB' ? 'bare infinitive' : object === null ? 'predicate' : 'object complement';
    const frame = hasMark(tree, child, 'to') ? 'infinitive' : xpos === 'VBG' ? 'gerund' : bare;
    found.push(complementOf(parts, frame, child));
  }
  const named = namedInRelative(tree, verb);
  return named === null ? found : [...found, complementOf(parts, 'object complement', named)];
};

const infinitivesAsked = ({ tree, verb }: VerbWithObjects): readonly Complement[] =>
  askedInfinitives(tree, verb).map(({ head, told }) => {
    const { runs, core } = spansOf(tree, head, told);
    return { frame: 'infinitive', head, runs, core, source: 'subject', told };
  });

/** What stands behind the verb with a preposition, and behind its object to do something. */
const phrasesBelow = (parts: VerbWithObjects): readonly Complement[] => {
  const { tree, verb, objects, object } = parts;
  const withPreposition = (child: number): readonly Complement[] => {
    const preposition = prepositionOf(tree, child);
    // `condemns, as you heard before, the murder`
    if (preposition === 'as' && isAside(tree, child)) return [];
    return preposition ? [complementOf(parts, preposition, child)] : [];
  };
  const clause = (child: number): readonly Complement[] => {
    if (prepositionOf(tree, child) || object === null || !hasMark(tree, child, 'to')) return withPreposition(child);
    return [complementOf(parts, 'infinitive', child)];
  };
  const isBehind = (child: number): boolean => child > verb;
  return [
    ...tree.children(verb, 'advcl').filter(isBehind).flatMap(clause),
    ...tree.children(verb, 'obl', 'nmod').filter(isBehind).flatMap(withPreposition),
    // `thanked the crew for its help`, whatever the tree hangs the phrase on the verb as
    ...objects.filter((child) => object !== null && child > object).flatMap(withPreposition),
  ];
};

const isAside = (tree: Tree, clause: number): boolean =>
  tree.tokens[clause]!.deprel === 'advcl' &&
  tree.child(clause, 'nsubj') !== null &&
  tree.children(clause, 'mark').some((as) => tree.tokens[as - 1]?.text === ',');

/** The object, behind what is said of it: `its decision to leave`, `the plan for the port`. */
const objectAndWhatIsItsOwn = (parts: VerbWithObjects): readonly Complement[] => {
  const { tree, object } = parts;
  if (object === null) return [];
  const toDo = tree.children(object, 'acl').filter((child) => child > object && hasMark(tree, child, 'to'));
  const phrases = tree.children(object, 'nmod', 'acl').flatMap((child): readonly Complement[] => {
    const preposition = child > object ? prepositionOf(tree, child) : null;
    return preposition === 'as' || preposition === 'of' || preposition === 'for'
      ? [complementOf(parts, preposition, child)]
      : [];
  });
  return [
    ...toDo.map((child) => complementOf(parts, 'infinitive', child)),
    ...phrases,
    complementOf(parts, 'object', object),
  ];
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
    // `called on the parties, unions and churches to talk` hangs on the last of them
    const below = tree
      .conjuncts(phrase)
      .flatMap((one) => tree.children(one, 'acl'))
      .find((child) => hasMark(tree, child, 'to'));
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
