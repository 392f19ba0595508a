import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Tree } from '../tree.ts';
import { wordClass } from '../word-class.ts';
import { aspectsAbove } from './aspects-above.ts';
import type { EventCandidate } from './event-candidate.ts';
import { type EventRoles, UNDERGOING } from './event-roles.ts';
import { MEANS } from './owners-of-means.ts';
import { demonymsOf, pairOf, secondOfPair } from './pair-of.ts';
import { behind, behindDeep } from './phrases-behind.ts';
import { placeOfStay, scheduledBy } from './scheduled-by.ts';
import { subjectsOf } from './subjects-of.ts';
import { isPassive } from './voice.ts';

const OF_THINGS = wordClass('done-with-things');

const HOSTILE = wordClass('hostile-nouns');

/** Who takes part in what a noun tells. */
export const rolesOfNoun = (
  knowledge: Knowledge,
  tree: Tree,
  { predicate, entry, support }: Pick<EventCandidate, 'predicate' | 'entry' | 'support'>,
): EventRoles => {
  const anchors = [...aspectsAbove(knowledge, tree, predicate), predicate];
  const find = (prepositions: readonly string[]) => anchors.flatMap((noun) => behind(tree, noun, prepositions));
  const owners = anchors.flatMap((noun) => tree.children(noun, 'nmod:poss'));
  const deep = (prepositions: readonly string[]) => anchors.flatMap((noun) => behindDeep(tree, noun, prepositions));
  const borne =
    support !== null && entry.type === 'ACCUSE' && DRAWING(knowledge).has(tree.tokens[support]!.lemma.toLowerCase());
  const suffers =
    support !== null &&
    (borne || SUFFERING(knowledge).has(tree.tokens[support]!.lemma.toLowerCase())) &&
    !isPassive(tree, support);
  // `faced sanctions by the league`: the agent may hang on the verb
  const agents = [
    ...deep(['by']),
    ...makersOf(knowledge, tree, predicate),
    ...agentBehind(tree, predicate),
    ...(suffers ? behind(tree, support, ['by', 'from']) : []),
  ];
  const ofs = find(['of']).flatMap((thing) =>
    isOfThings(knowledge, tree, predicate) ? ownersOfThing(tree, thing) : [thing],
  );
  const between = [
    ...[
      ...find(['between', 'among']),
      // `fighting broke out between the army and the militia`
      ...(support !== null && tree.tokens[predicate]!.deprel === 'nsubj' ? behind(tree, support, ['between']) : []),
    ].flatMap((first) => [first, ...secondOfPair(tree, first)]),
    ...(isOfThings(knowledge, tree, predicate) ? find(['of']).flatMap((thing) => pairOf(tree, thing)) : []),
  ];
  // `the resignation of the mayor`: he does it; `attacks of rebels against the port`: of those who make them
  const doneBy =
    entry.mode === 'resign' ||
    isOfDoers(knowledge, tree, predicate) ||
    (agents.length === 0 && isAgainst(knowledge, tree, predicate, ofs));
  const undergoing = (UNDERGOING.has(entry.type) && !doneBy) || isMoving(knowledge, tree, predicate);
  const demonyms = anchors.flatMap((noun) => demonymsOf(tree, noun));
  // `the withdrawal of troops from Ostria`: whoever leaves does not come from there
  const leaves = entry.type === 'RETREAT' || (entry.type === 'SANCTION' && entry.mode === 'withdraw');
  const bySubject =
    support === null ||
    suffers ||
    CAUSING.test(tree.tokens[support]!.lemma) ||
    RECORDING(knowledge).has(tree.tokens[support]!.lemma.toLowerCase())
      ? []
      : isPassive(tree, support)
        ? behind(tree, support, ['by'])
        : // `the clashes that occurred`: the deed does not do itself
          tree.tokens[support]!.head === predicate || isOnlyObserved(knowledge, tree, support, entry)
          ? []
          : subjectsOf(knowledge, tree, support);
  const host = entry.type === 'CONSULT' ? hostOf(knowledge, tree, predicate) : [];
  const actors = [
    ...agents,
    ...between,
    ...bySubject.filter((head) => head !== predicate),
    ...(undergoing && (ofs.length > 0 || agents.length > 0) ? owners : [...owners, ...(undergoing ? [] : ofs)]),
    ...(leaves ? [] : find(['from'])),
    ...demonyms,
    ...host,
    ...whoIsScheduled(tree, predicate),
    ...usersOf(knowledge, tree, predicate),
    ...countedAmong(tree, predicate),
  ];
  const recipients = [
    ...(undergoing ? ofs : []),
    ...(leaves ? originsOf(tree, anchors) : []),
    ...deep(['to', 'with', 'against', 'toward', 'towards']),
    // `talks continue with the unions`
    ...(support !== null && entry.type === 'CONSULT' && tree.tokens[predicate]!.deprel === 'nsubj'
      ? behind(tree, support, ['with'])
      : []),
    // `clashes in the port between dockers and police`: where it was is none of those who are told
    // talks are held on a matter
    ...(entry.type === 'CONSULT'
      ? []
      : find(entry.type === 'PROTEST' || between.length > 0 ? ON : [...ON, 'at', 'in'])),
    ...(undergoing && agents.length > 0 ? owners : []),
    ...(suffers ? subjectsOf(knowledge, tree, support) : []),
    ...(entry.type === 'CONSULT' ? [placeOfStay(tree, predicate)].filter((place) => place !== null) : []),
  ];
  return { actors, recipients: recipients.filter((head) => !actors.includes(head)) };
};

const ON = ['on', 'upon', 'for'];

/** `Keller is scheduled for a visit`, `Keller is in Riga on a visit` */
const whoIsScheduled = (tree: Tree, noun: number): readonly number[] => {
  const word = scheduledBy(tree, noun) ?? placeOfStay(tree, noun);
  return word === null ? [] : tree.children(word, 'nsubj');
};

/** `the withdrawal of troops from Ostria`: the parse may hang the place they leave on the troops. */
export const originsOf = (tree: Tree, nouns: readonly number[]): readonly number[] =>
  nouns.flatMap((noun) => [noun, ...behind(tree, noun, ['of'])]).flatMap((noun) => behind(tree, noun, ['from']));

/** `led to protests by farmers`: right behind the noun, where the parse hangs the phrase on a verb in the active. */
const agentBehind = (tree: Tree, noun: number): readonly number[] => {
  const { head, deprel } = tree.tokens[noun]!;
  if (head < 0 || head > noun || !/^(?:obj|obl)/.test(deprel) || tree.tokens[head]!.upos !== 'VERB') return [];
  if (tree.tokens[noun + 1]?.text !== 'by' || isPassive(tree, head)) return [];
  return behind(tree, head, ['by']).filter((agent) => tree.children(agent, 'case').includes(noun + 1));
};

/** `the allegations of fraud made by the league`: whoever made them, whatever they are of. */
const makersOf = (knowledge: Knowledge, tree: Tree, noun: number): readonly number[] =>
  [noun, ...behind(tree, noun, ['of'])]
    .flatMap((at) => tree.children(at, 'acl'))
    .filter(
      (participle) => tree.tokens[participle]!.xpos === 'VBN' && MAKING(knowledge).has(tree.tokens[participle]!.lemma),
    )
    .flatMap((participle) => behind(tree, participle, ['by']));

const MAKING = wordClass('carrying-out');

/** Whether an attack `of` some is told with those against whom it was. */
const isAgainst = (knowledge: Knowledge, tree: Tree, noun: number, ofs: readonly number[]): boolean =>
  MEANS(knowledge).has(tree.tokens[noun]!.lemma.toLowerCase()) &&
  [noun, ...ofs].some((word) => behind(tree, word, ['against', 'on', 'upon']).length > 0);

/** `shot down a jet, prompting an emergency meeting`: who causes it takes no part. */
const CAUSING = /^(?:prompt|cause|trigger|spark)$/i;

/** `the mission recorded 40 attacks`: whoever counts them does not make them. */
const RECORDING = wordClass('counting-deeds');

/** `the verdict drew criticism from the union`: it is done to whoever draws it. */
const DRAWING = wordClass('drawing');

/** `the port faced raids`: of what somebody suffers they are not the doer. */
const SUFFERING = wordClass('suffering');

/** `The editor reported threats`, `monitors recorded violations`: who tells of harm does not do it. */
const isOnlyObserved = (
  knowledge: Knowledge,
  tree: Tree,
  support: number,
  { type }: EventCandidate['entry'],
): boolean =>
  /^(?:ASSAULT|COERCE|THREATEN|PROTEST|DISASTER)$/.test(type) && OBSERVING(knowledge).has(tree.lemmas[support]!);

const OBSERVING = wordClass('observing');

/** `said after a meeting with …`: whoever spoke there was at the meeting. */
const hostOf = (knowledge: Knowledge, tree: Tree, noun: number): readonly number[] => {
  const { head, deprel } = tree.tokens[noun]!;
  if (head >= 0 && /^following$/i.test(tree.tokens[head]!.text))
    return subjectsOf(knowledge, tree, tree.tokens[head]!.head);
  if (head < 0 || !/^(?:obl|advcl)/.test(deprel) || tree.tokens[head]!.upos !== 'VERB') return [];
  const marks = [...tree.children(noun, 'case', 'mark')].map((mark) => tree.tokens[mark]!.text.toLowerCase());
  return marks.some((mark) => /^(?:at|during|following|after|in|before|on)$/.test(mark))
    ? subjectsOf(knowledge, tree, head)
    : [];
};

/** Whether the `of` of a noun names what is moved: `the transfer of weapons`. */
export const isMoving = (knowledge: Knowledge, tree: Tree, noun: number): boolean =>
  MOVED(knowledge).has(tree.tokens[noun]!.lemma.toLowerCase());

/** `the exchange of prisoners between`, `the opening of the embassy of Ostria`: what is exchanged or opened does not act. */
const isOfThings = (knowledge: Knowledge, tree: Tree, noun: number): boolean =>
  OF_THINGS(knowledge).has(tree.tokens[noun]!.lemma.toLowerCase());

/** `the counterattack of the army`: of hostile acts whose `of` names who does them. */
const isOfDoers = (knowledge: Knowledge, tree: Tree, noun: number): boolean =>
  HOSTILE(knowledge).has(tree.tokens[noun]!.lemma.toLowerCase());

const ownersOfThing = (tree: Tree, thing: number): readonly number[] => [
  ...tree.children(thing, 'nmod:poss'),
  ...behind(tree, thing, ['of']),
  ...demonymsOf(tree, thing),
];

const MOVED = wordClass('movements');

/** `used the road for the transfer of arms`: who transferred them. */
const usersOf = (knowledge: Knowledge, tree: Tree, noun: number): readonly number[] => {
  const marks = tree.children(noun, 'case').map((mark) => tree.tokens[mark]!.text.toLowerCase());
  const { head, deprel } = tree.tokens[noun]!;
  if (head < 0 || !/^(?:obl|nmod)/.test(deprel) || !marks.includes('for')) return [];
  // the parse may hang it on what is used
  const verb = deprel.startsWith('nmod') && tree.tokens[head]!.deprel === 'obj' ? tree.tokens[head]!.head : head;
  return /^(?:use|misuse|exploit|abuse)$/.test(tree.tokens[verb]!.lemma) ? subjectsOf(knowledge, tree, verb) : [];
};

/** `The meeting marked the third encounter between the mayors`: who met stands in what it is counted among. */
const countedAmong = (tree: Tree, noun: number): readonly number[] => {
  const { head, deprel } = tree.tokens[noun]!;
  if (head < 0 || !/^nsubj/.test(deprel) || !/^(?:represent|mark|constitute|become)$/.test(tree.tokens[head]!.lemma))
    return [];
  return tree.children(head, 'obj').flatMap((object) => behind(tree, object, ['between']));
};
