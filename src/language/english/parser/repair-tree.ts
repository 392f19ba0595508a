import { actOfReporter } from './act-of-reporter.ts';
import { adjectivesOfIntent } from './adjectives-of-intent.ts';
import { auxiliaryBeforePhrase } from './auxiliary-before-phrase.ts';
import { betweenTwo } from './between-two.ts';
import { clauseBehindAfter } from './clause-behind-after.ts';
import { clausesOfHarm } from './clauses-of-harm.ts';
import { clausesOfReport } from './clauses-of-report.ts';
import { dayBehindSubject } from './day-behind-subject.ts';
import { doerOfDeed } from './doer-of-deed.ts';
import { firstOfSeveralVerbs } from './first-of-several-verbs.ts';
import { floatingQuantifiers } from './floating-quantifiers.ts';
import { heldCaptive } from './held-captive.ts';
import { holderOfOffice } from './holder-of-office.ts';
import { infinitiveOfPromise } from './infinitive-of-promise.ts';
import { infinitivesInARow } from './infinitives-in-a-row.ts';
import { isTree } from './is-tree.ts';
import { listsOfNames } from './lists-of-names.ts';
import { mainVerb } from './main-verb.ts';
import { matterOfAccusation } from './matter-of-accusation.ts';
import { misplacedConjuncts } from './misplaced-conjuncts.ts';
import { namesInARow } from './names-in-a-row.ts';
import { participleBeforeObject } from './participle-before-object.ts';
import { participlesBehindNouns } from './participles-behind-nouns.ts';
import { pastBeforeNoun } from './past-before-noun.ts';
import { peopleByNumber } from './people-by-number.ts';
import { relationsUnderVerbs } from './relations-under-verbs.ts';
import { relativeOfText } from './relative-of-text.ts';
import { reporterAsOtherName } from './reporter-as-other-name.ts';
import { REPORTING_LEMMAS } from './reporting-lemmas.ts';
import { secondPredicate } from './second-predicate.ts';
import { sourceInFront } from './source-in-front.ts';
import { speakerBehindReport } from './speaker-behind-report.ts';
import { saysWhen, subjectBehindDate } from './subject-behind-date.ts';
import { subjectBehindMark } from './subject-behind-mark.ts';
import { subjectOfLaterVerb } from './subject-of-later-verb.ts';
import { toldBeside } from './told-beside.ts';
import { hasChild, hasSubject, isWithin } from './tree-parts.ts';
import { verbBehindAnd } from './verb-behind-and.ts';
import { verbBehindRelative } from './verb-behind-relative.ts';
import { verbsLikeNouns } from './verbs-like-nouns.ts';

/** A parsed sentence whose arcs may be changed. */
export interface RepairableTree {
  readonly texts: readonly string[];
  readonly upos: string[];
  readonly xpos: string[];
  readonly lemma: string[];
  readonly head: Int32Array;
  readonly deprel: string[];
}

const SUBJECT = /^nsubj(?::pass)?$/;

/**
 * Mends what arcs chosen one by one get wrong about subjects. Of a verb's two subjects the second is another name of the
 * first (`the prime minister, Ivo Keller, left`), or it speaks and the first belongs to what is said (`the deal, Keller
 * said, was dead`). What stands behind `and` is no apposition. A subject right behind a quotation belongs to the verb of saying. A
 * finite verb without `be` is active, and what stands right before it as one of its words is its subject. A
 * sentence that was taken for a list of nouns has its verb as root. Changes heads and relations in place and keeps the tree a tree:
 * rules that between them would hang a word below itself leave the parse as it was, for no document may be lost to one sentence.
 */
export function repairTree(tree: RepairableTree): void {
  const { head, upos, xpos, lemma, deprel } = tree;
  const heads = head.slice();
  const words = [upos, xpos, lemma, deprel].map((column) => ({ column, parsed: column.slice() }));
  mend(tree);
  if (isTree(head)) return;
  head.set(heads);
  for (const { column, parsed } of words) for (const [at, value] of parsed.entries()) column[at] = value;
}

function mend(tree: RepairableTree): void {
  const { upos, xpos, head, deprel } = tree;
  subjectBehindDate(tree);
  auxiliaryBeforePhrase(tree);
  verbBehindRelative(tree);
  betweenTwo(tree);
  floatingQuantifiers(tree);
  verbBehindAnd(tree);
  firstOfSeveralVerbs(tree);
  clauseBehindAfter(tree);
  subjectBehindMark(tree);
  const passive = new Set<number>();
  for (let at = 0; at < head.length; at++) if (deprel[at] === 'aux:pass') passive.add(head[at]!);
  const firstSubject = new Int32Array(head.length).fill(-1);
  for (let at = 0; at < head.length; at++) {
    if (deprel[at] === 'appos') coordinated(tree, at);
    // `On 3 May the mayor left`
    if (deprel[at] === 'aux' && upos[at] === 'PROPN') saysWhen(tree, at);
    if (!SUBJECT.test(deprel[at]!)) continue;
    speakerAfterQuote(tree, at);
    const verb = head[at]!;
    if (deprel[at] === 'nsubj:pass' && !passive.has(verb) && /^VB[DPZ]$/.test(xpos[verb] ?? '')) deprel[at] = 'nsubj';
    if (verb <= at) continue;
    const first = firstSubject[verb]!;
    if (first < 0 || saysWhen(tree, first)) firstSubject[verb] = at;
    else if (!interruptingClause(tree, verb, first, at)) apposition(tree, first, at);
  }
  for (let at = 1; at < head.length; at++) subjectBeforeVerb(tree, at);
  relationsUnderVerbs(tree);
  namesInARow(tree);
  participleBeforeObject(tree);
  listsOfNames(tree);
  holderOfOffice(tree);
  heldCaptive(tree);
  pastBeforeNoun(tree);
  mainVerb(tree);
  verbsLikeNouns(tree);
  dayBehindSubject(tree);
  peopleByNumber(tree);
  clausesOfHarm(tree);
  subjectOfLaterVerb(tree);
  secondPredicate(tree);
  participlesBehindNouns(tree);
  infinitivesInARow(tree);
  infinitiveOfPromise(tree);
  misplacedConjuncts(tree);
  adjectivesOfIntent(tree);
  actOfReporter(tree);
  toldBeside(tree);
  clausesOfReport(tree);
  sourceInFront(tree);
  speakerBehindReport(tree);
  reporterAsOtherName(tree);
  matterOfAccusation(tree);
  doerOfDeed(tree);
  relativeOfText(tree);
}

/** How many words a noun has before it at most. */
const BEFORE_NOUN = 8;

/**
 * `The league’s council signs the deal`, `when a fire breaks out`: a finite verb has no compounds. The noun right before
 * it, which the parse reads as one, is its subject, and takes what hangs on the verb before it and what waits for a noun
 * behind.
 */
function subjectBeforeVerb(tree: RepairableTree, verb: number): void {
  const { upos, xpos, head, deprel } = tree;
  const noun = verb - 1;
  if (noun < 0 || upos[verb] !== 'VERB' || !WORD_OF_NOUN.test(deprel[noun]!)) return;
  if (!CLAUSES.test(deprel[verb]!) || head[noun]! < verb || !/^(?:NOUN|PROPN|ADJ)$/.test(upos[noun]!)) return;
  // `An earthquake struck the coast`: what has an object and no form of `be` or `have` is no participle
  const isMain =
    xpos[verb] === 'VBN' && deprel[verb] === 'root' && hasChild(tree, verb, /^obj$/) && !hasChild(tree, verb, /^aux/);
  if (!/^VB[DPZ]$/.test(xpos[verb]!) && !isMain) return;
  if (hasSubject(tree, verb)) return;
  // an adjective is one only where an article stands before it: `the military`
  let article = false;
  for (let at = Math.max(0, noun - BEFORE_NOUN); at < noun; at++)
    if (deprel[at] === 'det' && head[at]! >= verb) article = true;
  if (upos[noun] === 'ADJ' && !article) return;
  for (let at = Math.max(0, noun - BEFORE_NOUN); at < noun; at++)
    if (head[at]! >= verb && BEFORE_NOUNS.test(deprel[at]!)) head[at] = noun;
  if (upos[noun] === 'ADJ') upos[noun] = 'NOUN';
  head[noun] = verb;
  deprel[noun] = 'nsubj';
}

/** Relations of a finite verb that heads a clause with a subject of its own. */
const CLAUSES = /^(?:root|advcl|ccomp|parataxis)$/;
const WORD_OF_NOUN = /^(?:compound|amod|nmod:poss|nmod|nmod:desc)$/;
const BEFORE_NOUNS = /^(?:det|amod|compound|nmod:poss|nummod|nmod:desc)$/;

/**
 * `“It is wrong,” the minister of trade said.`: the subject behind the quotation hangs on what is quoted, and the verb of
 * saying that what is quoted hangs on has none. It gets it.
 */
function speakerAfterQuote(tree: RepairableTree, subject: number): void {
  const { texts, upos, lemma, head, deprel } = tree;
  const quoted = head[subject]!;
  if (quoted < 0 || quoted > subject) return;
  const verb = head[quoted]!;
  if (verb <= subject || upos[verb] !== 'VERB' || !REPORTING_LEMMAS.has(lemma[verb]!)) return;
  const start = leftEdge(head, subject);
  if (!/^["”’',]/.test(texts[start - 1] ?? '')) return;
  if (hasChild(tree, verb, SUBJECT)) return;
  head[subject] = verb;
  deprel[subject] = 'nsubj';
}

/** `the president Ivo Keller and the premier Ana Lind`: what stands behind `and` is another one, no other name. */
function coordinated({ upos, head, deprel }: RepairableTree, at: number): void {
  if (head[at]! > at) return;
  // the comma before `and` may hang on the name itself
  const edge = leftEdge(head, at);
  if (upos[upos[edge] === 'PUNCT' ? edge + 1 : edge] === 'CCONJ') deprel[at] = 'conj';
}

/** The second of two subjects renames the first. */
function apposition({ texts, upos, head, deprel }: RepairableTree, first: number, second: number): void {
  const nominal = (at: number) => upos[at] === 'NOUN' || upos[at] === 'PROPN';
  if (!nominal(first) || !nominal(second)) return;
  const start = leftEdge(head, second);
  // the comma may still hang on the name itself
  const comma = [start - 1, start].some((at) => /^[,–—]$/.test(texts[at] ?? ''));
  const beside = start === first + 1 && upos[first] === 'NOUN' && upos[second] === 'PROPN';
  if (!comma && !beside) return;
  head[second] = first;
  deprel[second] = 'appos';
}

/**
 * `The deal, Keller said, was dead.`: the verb of saying stands between commas with its own subject, and what is said
 * goes on behind it without a subject. What is said takes the place of the verb, which hangs on it as parataxis.
 */
function interruptingClause(tree: RepairableTree, verb: number, first: number, speaker: number): boolean {
  const { texts, upos, lemma, head, deprel } = tree;
  if (!REPORTING_LEMMAS.has(lemma[verb]!) || upos[verb] !== 'VERB') return false;
  const start = leftEdge(head, speaker);
  if (texts[start - 1] !== ',' || texts[verb + 1] !== ',') return false;
  const content = head.findIndex(
    (of, at) => at > verb && of === verb && (deprel[at] === 'ccomp' || deprel[at] === 'parataxis'),
  );
  if (content < 0) return false;
  let passive = false;
  for (let at = verb + 1; at < head.length; at++) {
    if (head[at] !== content) continue;
    if (/^(?:nsubj|csubj|expl)/.test(deprel[at]!)) return false;
    if (deprel[at] === 'aux:pass') passive = true;
  }
  head[content] = head[verb]!;
  deprel[content] = deprel[verb]!;
  head[verb] = content;
  deprel[verb] = 'parataxis';
  // What stands before the speaker belongs to what is said.
  for (let at = 0; at < start; at++) if (head[at] === verb) head[at] = content;
  deprel[first] = passive ? 'nsubj:pass' : 'nsubj';
  return true;
}

/** The first word of those that hang on a word, directly or not, as far as they stand without a gap. */
function leftEdge(head: Int32Array, word: number): number {
  let edge = word;
  while (edge > 0 && isWithin(head, edge - 1, word)) edge--;
  return edge;
}
