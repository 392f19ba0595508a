import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Tree } from '../tree.ts';
import { wordClass } from '../word-class.ts';
import type { EventCandidate } from './event-candidate.ts';
import { befalls } from './harm-by-things.ts';
import { PUBLIC } from './noun-takes-place.ts';
import { MEANS } from './owners-of-means.ts';
import { behind } from './phrases-behind.ts';
import type { ReadCandidate } from './read-candidate.ts';
import { subjectsOf } from './subjects-of.ts';
import { tenseOf } from './tense-of.ts';
import { undergoesAttack } from './undergoes-attack.ts';
import { isPassive, passiveSubjects } from './voice.ts';

/** `the accord signed in 2002`, `ties that had been severed in 1961`, `brokered by the mayor and signed in 2002` */
const isBesideItsNoun = (tree: Tree, predicate: number): boolean => {
  const { deprel, head, xpos } = tree.tokens[predicate]!;
  const first = deprel === 'conj' && xpos === 'VBN' ? head : predicate;
  return /^acl(?::relcl)?$/.test(tree.tokens[first]!.deprel);
};

/** `was scheduled for 12 May`: told with its day, it needs nobody named. */
const isForADay = (tree: Tree, predicate: number): boolean =>
  tree.lemmas[predicate] === 'schedule' &&
  !/^acl/.test(tree.tokens[predicate]!.deprel) &&
  tree
    .children(predicate, 'obl')
    .some((day) => tree.children(day, 'case').some((mark) => /^(?:for|on|in)$/i.test(tree.tokens[mark]!.text)));

const OF_THE_PUBLIC = wordClass('of-the-public');

/** `floods killed four`, `a bus plunged into a ravine near Riga`: told with a toll, a place or a date it needs nobody named. */
export const happensByItself = (tree: Tree, read: ReadCandidate): boolean => {
  const { candidate, knowledge, harmed } = read;
  const { predicate, entry } = candidate;
  if (entry.itself) return comesAbout(tree, read);
  const passive = isPassive(tree, predicate);
  const undergone = passive ? isUndergone(tree, read) : null;
  if (undergone !== null) return undergone;
  const anchored = isAnchored(read);
  if (!passive && entry.type === 'PROTEST' && isDoneByDissent(knowledge, tree, predicate)) return anchored;
  if (isDoneByArms(knowledge, tree, candidate)) return anchored || tree.child(predicate, 'obj') !== null;
  if (isDoneByFighting(knowledge, tree, candidate)) return anchored;
  if (undergoesAttack(tree, candidate)) return anchored;
  if (harmed) return anchored || passive || tree.child(predicate, 'obj') !== null;
  return (
    entry.type === 'DISASTER' &&
    anchored &&
    [...subjectsOf(knowledge, tree, predicate), ...whatIsReported(knowledge, tree, predicate)].some((noun) =>
      befalls(knowledge, tree, noun),
    )
  );
};

/** Whether the text says where or when, or is a chronicle, whose entries tell what was. */
const isAnchored = ({ placed, dated, chronicle }: ReadCandidate): boolean => placed || dated || chronicle;

/** `the treaty entered into force`, `ties are strengthening`, `the truce will expire on Monday` */
const comesAbout = (tree: Tree, { candidate: { predicate }, chronicle, status, dated }: ReadCandidate): boolean =>
  (isClauseOfSentence(tree, predicate) || /^ccomp/.test(tree.tokens[predicate]!.deprel) || saysWhen(tree, predicate)) &&
  (chronicle || isOwnClause(tree, predicate) || status === 'ongoing' || (status === 'planned' && dated));

const isClauseOfSentence = (tree: Tree, predicate: number): boolean =>
  /^(?:root|conj|parataxis)/.test(tree.tokens[predicate]!.deprel);

/** Whether what is done to something needs no doer; null where the passive alone does not say so. */
const isUndergone = (tree: Tree, read: ReadCandidate): boolean | null => {
  const { predicate, entry, object } = read.candidate;
  if (isDoneToItsObject(tree, read) || isDoneToThePublic(tree, read) || isDatedBesideNoun(tree, read)) return true;
  // `elections were held in Ostria`
  if (PUBLIC.has(entry.type) && (object !== null || read.chronicle)) return isAnchored(read);
  if (isOwnClause(tree, predicate)) {
    // `a railway was opened in May`
    if (/^(?:TRADE|RETREAT)$/.test(entry.type) && (read.placed || read.dated)) return true;
    // `peacekeepers were deployed along the line`
    if (entry.mode === 'peacekeeping') return true;
  }
  // `an air alert is declared in the port`
  const alarm = object !== null && /^(?:alert|alarm|siren)$/.test(tree.tokens[object]!.lemma);
  if (alarm || (entry.type === 'MOBILIZE' && object !== null)) return isAnchored(read);
  // `some were killed in churches`
  return entry.type === 'ASSAULT' && isOwnClause(tree, predicate) && countsPeople(tree, predicate) ? true : null;
};

/**
 * `an agreement was reached`, `the ban was lifted`: told of those of whom the text speaks, in a chronicle also in the
 * present (`residents are told to leave`); `the election is scheduled for May`.
 */
const isDoneToItsObject = (tree: Tree, { candidate: { predicate, object }, chronicle }: ReadCandidate): boolean =>
  object !== null &&
  (isOwnClause(tree, predicate) || (chronicle && isClauseOfSentence(tree, predicate)) || isForADay(tree, predicate));

/** `the pipeline was blown up in 2022`, `the elections were put off until May`; not `invaded by ants`, who are nobody */
const isDoneToThePublic = (tree: Tree, read: ReadCandidate): boolean => {
  const { predicate, entry } = read.candidate;
  return (
    isOwnClause(tree, predicate) &&
    (isAnchored(read) || behind(tree, predicate, ['until']).length > 0) &&
    behind(tree, predicate, ['by']).length === 0 &&
    /^(?:ASSAULT|COERCE|TRADE|RETREAT|CONCEDE|MOBILIZE|DECIDE)$/.test(entry.type) &&
    passiveSubjects(tree, predicate).some((thing) => OF_THE_PUBLIC(read.knowledge).has(tree.lemmas[thing]!))
  );
};

/** `the accord signed in February 2002` */
const isDatedBesideNoun = (tree: Tree, { candidate: { predicate, entry, object }, dated }: ReadCandidate): boolean =>
  dated &&
  object !== null &&
  isBesideItsNoun(tree, predicate) &&
  /^(?:AGREE|DECIDE|SANCTION|CONCEDE|REJECT|COERCE)$/.test(entry.type);

/** `mortar rounds landed on the market`, `tanks rolled into the suburbs`: arms do it, whose ever they are. */
export const isDoneByArms = (knowledge: Knowledge, tree: Tree, { predicate, entry }: EventCandidate): boolean => {
  if (!/^(?:ASSAULT|MOBILIZE)$/.test(entry.type) || isPassive(tree, predicate)) return false;
  const arms = entry.type === 'ASSAULT' ? MEANS(knowledge) : OWN_FORCES(knowledge);
  return subjectsOf(knowledge, tree, predicate).some((subject) => arms.has(tree.tokens[subject]!.lemma.toLowerCase()));
};

/** `the fighting has displaced 40,000 people`: whoever fights. */
export const isDoneByFighting = (knowledge: Knowledge, tree: Tree, { predicate, entry }: EventCandidate): boolean =>
  entry.type === 'COERCE' &&
  !isPassive(tree, predicate) &&
  tree.child(predicate, 'obj') !== null &&
  subjectsOf(knowledge, tree, predicate).some((subject) => FIGHTS(knowledge).has(tree.lemmas[subject]!));

const FIGHTS = wordClass('fights');

const OWN_FORCES = wordClass('own-forces');

/** `some`, `many`, `several`: of whom the text told before. */
const countsPeople = (tree: Tree, predicate: number): boolean =>
  passiveSubjects(tree, predicate).some((subject) =>
    /^(?:some|many|several|others|most|all|both|few|scores|dozens|hundreds|thousands)$/i.test(
      tree.tokens[subject]!.text,
    ),
  );

/** `a general strike paralysed the port`, `protests swept the country`: whoever takes part. */
export const isDoneByDissent = (knowledge: Knowledge, tree: Tree, predicate: number): boolean =>
  subjectsOf(knowledge, tree, predicate).some((subject) =>
    DISSENT(knowledge).has(tree.tokens[subject]!.lemma.toLowerCase()),
  );

const DISSENT = wordClass('dissent');

/** A finite verb that does not only say which thing is meant. */
const isOwnClause = (tree: Tree, predicate: number): boolean =>
  !/^acl/.test(tree.tokens[predicate]!.deprel) && /^(?:past|perfect|pluperfect)$/.test(tenseOf(tree, predicate));

/** `after the truce took effect`, `although talks resumed`: beside which something else was, or because of it; not what would be. */
const saysWhen = (tree: Tree, predicate: number): boolean => {
  const { deprel, head } = tree.tokens[predicate]!;
  const marks = tree.children(predicate, 'mark', 'advmod').map((mark) => tree.tokens[mark]!.text.toLowerCase());
  return (
    deprel === 'advcl' &&
    marks.some((mark) => /^(?:after|since|when|while|as|because|although|though|whereas)$/.test(mark)) &&
    !marks.some((mark) => /^(?:soon|if)$/.test(mark)) &&
    !(marks.includes('as') && marks.includes('though')) &&
    /^(?:past|perfect|pluperfect)$/.test(tenseOf(tree, head)) &&
    tree.tokens[head]!.xpos !== 'VB'
  );
};

/** `declared a famine`, `confirms two deaths from cholera`: what is told of, and of what people fell ill. */
const whatIsReported = (knowledge: Knowledge, tree: Tree, predicate: number): readonly number[] =>
  REPORTING(knowledge).has(tree.tokens[predicate]!.lemma.toLowerCase())
    ? tree.children(predicate, 'obj').flatMap((object) => [object, ...tree.children(object, 'compound', 'nmod')])
    : [];

const REPORTING = wordClass('recording');

/** `Thousands flooded the streets` */
export const isDoneByPeople = (knowledge: Knowledge, tree: Tree, { predicate, entry }: EventCandidate): boolean => {
  if (
    entry.type !== 'DISASTER' ||
    entry.itself ||
    /^(?:die|drown)$/.test(tree.tokens[predicate]!.lemma) ||
    isPassive(tree, predicate) ||
    tree.child(predicate, 'obj') === null
  )
    return false;
  if (REPORTING(knowledge).has(tree.tokens[predicate]!.lemma.toLowerCase())) return false;
  const subjects = subjectsOf(knowledge, tree, predicate);
  return subjects.length > 0 && !subjects.some((subject) => befalls(knowledge, tree, subject));
};
