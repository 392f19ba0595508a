import type { EventStatus, EventType } from '../../kinds/event.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Token } from '../../language/sentence.ts';
import { isSubjunctive } from '../subjunctive.ts';
import type { Tree } from '../tree.ts';
import { wordClass } from '../word-class.ts';
import { causeOf, isCausedByNothing } from './caused-deed.ts';
import { finiteVerbAbove } from './finite-verb-above.ts';
import { isToll } from './harm-by-things.ts';
import { isPerceiving } from './is-perceived.ts';
import { reportedFuture } from './reported-future.ts';
import { tenseOf } from './tense-of.ts';
import {
  isArranged,
  isConditional,
  isGoingOn,
  isOnlyPossible,
  MODAL,
  NEGATION,
  sharesFormAbove,
  type VerbForm,
  verbForm,
} from './verb-form.ts';
import { verbThatIssues } from './verb-that-issues.ts';

const CHOOSING = wordClass('choosing');

/** Verbs before an infinitive that say it is to come; after `agreed to`, `threatened to` that verb tells the event. */
const INTENDING = wordClass('intending');
/** Verbs before an infinitive or gerund that leave its reality as their own. */
const TRANSPARENT = wordClass('leaving-real');
const FAILING = wordClass('failing');
const CLAIMING = wordClass('claiming');
const DENYING = wordClass('denying-deeds');
const HYPOTHETICAL = wordClass('imagining');
const DEMANDING = wordClass('demanding');

/** Whether what a verb tells is said to be real; null where it is only wished, asked for, possible or conditional. */
export const eventStatus = (knowledge: Knowledge, tree: Tree, predicate: number, climbed = 0): EventStatus | null => {
  const form = verbForm(tree, predicate);
  const { token, below, auxiliaries, negated, infinitive } = form;
  if (/^(?:amod|csubj|compound|case|nmod:desc)/.test(token.deprel) || isConditional(tree, form)) return null;
  if (below.some(({ text }) => /^(?:allegedly|purportedly|supposedly)$/i.test(text))) return 'alleged';
  if (isOnlyPossible(form)) return null;
  if (auxiliaries.some((word) => /^(?:will|'ll|’ll|wo)$/.test(word))) return negated ? 'denied' : 'planned';
  if (auxiliaries.includes('would')) return negated ? null : reportedFuture(knowledge, tree, predicate);
  if (negated) return infinitive && !isDecidedAgainst(knowledge, tree, predicate) ? null : 'denied';
  if (climbed < 4 && sharesFormAbove(tree, form)) return eventStatus(knowledge, tree, token.head, climbed + 1);
  if (isArranged(tree, form)) return 'planned';
  if (infinitive) return statusOfInfinitive(knowledge, tree, predicate, climbed);
  if (token.xpos === 'VBG' && auxiliaries.length === 0) return statusOfGerund(knowledge, tree, predicate, climbed);
  const reported = statusOfReported(knowledge, tree, form);
  if (reported !== undefined) return reported;
  const unreal =
    token.head >= 0 &&
    /^advcl|^acl/.test(token.deprel) &&
    climbed < 3 &&
    isUnreal(knowledge, tree, token.head, climbed + 1);
  if (unreal) return null;
  return isGoingOn(form) ? 'ongoing' : 'happened';
};

/** What the verb says under which a clause stands; null where that leaves it open, undefined where it says nothing of it. */
const statusOfReported = (
  knowledge: Knowledge,
  tree: Tree,
  { token: { index, head, deprel, xpos }, auxiliaries }: VerbForm,
): EventStatus | null | undefined => {
  const governor = tree.tokens[head];
  // the parse may take `that` for a pronoun
  if (!governor || !(/^ccomp/.test(deprel) || (deprel === 'acl:relcl' && governor.upos === 'VERB'))) return undefined;
  const lemma = governor.lemma.toLowerCase();
  if (HYPOTHETICAL(knowledge).has(lemma) && isSubjunctive(tree, index)) return null;
  // `demand that the rebels disarm`: a bare form, which looks like a present tense where several are to do it
  if (DEMANDING(knowledge).has(lemma) && xpos === 'VBP' && auxiliaries.length === 0) return null;
  if (DENYING(knowledge).has(lemma)) return 'denied';
  return CLAIMING(knowledge).has(lemma) ? 'alleged' : undefined;
};

/** `chose not to attend`: it did not happen; `urged them not to attend` leaves open whether it did. */
const isDecidedAgainst = (knowledge: Knowledge, tree: Tree, predicate: number): boolean => {
  const { deprel, head } = tree.tokens[predicate]!;
  if (head < 0 || !/^xcomp/.test(deprel)) return false;
  return (
    CHOOSING(knowledge).has(tree.tokens[head]!.lemma.toLowerCase()) &&
    eventStatus(knowledge, tree, head, 1) === 'happened'
  );
};

const isUnreal = (knowledge: Knowledge, tree: Tree, index: number, climbed: number): boolean =>
  tree.tokens[index]!.upos === 'VERB' &&
  eventStatus(knowledge, tree, index, climbed) === null &&
  tree.tokens[index]!.deprel !== 'amod' &&
  hasModal(tree, index);

const hasModal = (tree: Tree, index: number): boolean =>
  tree.children(index, 'aux').some((child) => MODAL.test(tree.tokens[child]!.text));

const statusOfInfinitive = (
  knowledge: Knowledge,
  tree: Tree,
  predicate: number,
  climbed: number,
): EventStatus | null => {
  const { deprel, head } = tree.tokens[predicate]!;
  if (head < 0 || climbed > 3) return null;
  const governor = tree.tokens[head]!;
  const lemma = governor.lemma.toLowerCase();
  if (isFirst(tree, head) && /^acl/.test(deprel)) return 'happened';
  // `was able to cross the river`
  if (lemma === 'able' && /^xcomp|^advcl/.test(deprel)) return isToldAsPast(tree, head) ? 'happened' : null;
  // `were unable to agree on a date`
  if (/^(?:unable|incapable)$/.test(lemma) && /^xcomp|^advcl/.test(deprel))
    return tree.child(head, 'nsubj') !== null && isToldAsPast(tree, head) ? 'denied' : null;
  // `went on to condemn`, where the parse takes what was gone on to for its purpose
  if (lemma === 'go' && tree.tokens[head + 1]?.text.toLowerCase() === 'on')
    return eventStatus(knowledge, tree, head, climbed + 1);
  const cause = causeOf(knowledge, tree, predicate);
  // `…, leading Norland to leave`, whatever the parse hangs the participle on
  if (cause !== null && isCausedByNothing(tree, cause)) return null;
  if (cause !== null)
    return eventStatus(knowledge, tree, finiteBehindComma(tree, cause.verb) ?? cause.verb, climbed + 1);
  if (!/^xcomp/.test(deprel)) return null;
  if (isStillToCome(tree, predicate)) return 'denied';
  if (FAILING(knowledge).has(lemma)) return 'denied';
  // `are reported to have been killed`: what is said of the past
  const perfect = tree.children(predicate, 'aux').some((aux) => /^have$/i.test(tree.tokens[aux]!.text));
  if (perfect && REPORTED(knowledge).has(lemma) && tree.child(head, 'aux:pass') !== null)
    return eventStatus(knowledge, tree, head, climbed + 1) === null
      ? null
      : SURE(knowledge).has(lemma)
        ? 'happened'
        : 'alleged';
  // `claims to have killed six`
  if (CLAIMING(knowledge).has(lemma)) return 'alleged';
  if (lemma === 'go' && tree.tokens[head]!.xpos === 'VBG') return 'planned';
  if (TRANSPARENT(knowledge).has(lemma)) return eventStatus(knowledge, tree, head, climbed + 1);
  if (INTENDING(knowledge).has(lemma))
    return eventStatus(knowledge, tree, head, climbed + 1) === null ? null : 'planned';
  return null;
};

/** `has yet to ratify the treaty`: it did not happen until now. */
export const isStillToCome = (tree: Tree, predicate: number): boolean => {
  const { deprel, head } = tree.tokens[predicate]!;
  return (
    deprel === 'xcomp' &&
    tree.lemmas[head] === 'have' &&
    tree.children(head, 'advmod').some((word) => /^yet$/i.test(tree.tokens[word]!.text))
  );
};

const finiteBehindComma = (tree: Tree, verb: number): number | null =>
  tree.tokens[verb]!.xpos === 'VBG' && tree.tokens[verb - 1]?.text === ','
    ? finiteVerbAbove(tree, tree.tokens[verb]!.head)
    : null;

const SURE = wordClass('known-to-have');
const REPORTED = wordClass('said-to-have');

const isToldAsPast = (tree: Tree, adjective: number): boolean =>
  !tree.childrenOf(adjective).some((child) => NEGATION.test(tree.tokens[child]!.text)) &&
  /^(?:past|perfect|pluperfect)$/.test(tenseOf(tree, adjective));

const isFirst = (tree: Tree, noun: number): boolean =>
  /^(?:first|last|second)$/i.test(tree.tokens[noun]!.text) ||
  tree.children(noun, 'amod').some((child) => /^(?:first|second|third|latest|last)$/i.test(tree.tokens[child]!.text));

const statusOfGerund = (knowledge: Knowledge, tree: Tree, predicate: number, climbed: number): EventStatus | null => {
  const { deprel, head } = tree.tokens[predicate]!;
  if (head < 0 || climbed > 3) return null;
  const governor = tree.tokens[head]!;
  const lemma = governor.lemma.toLowerCase();
  // `accused Ostria of fraud and arming rebels`
  if (deprel === 'conj' && governor.upos === 'NOUN' && governor.deprel === 'obl')
    return CLAIMING(knowledge).has(tree.lemmas[governor.head] ?? '') ? 'alleged' : null;
  const [mark] = tree.children(predicate, 'mark', 'case');
  if (mark !== undefined)
    return statusBehindPreposition(knowledge, tree, tree.tokens[mark]!.text.toLowerCase(), governor, climbed);
  const asAbove = (): EventStatus | null => eventStatus(knowledge, tree, head, climbed + 1);
  // `issued a statement condemning the raid`: what a text says is done with it
  const issued = verbThatIssues(knowledge, tree, predicate);
  if (issued !== null) return eventStatus(knowledge, tree, issued, climbed + 1);
  // `announced forming a committee`
  if (/^[xc]comp/.test(deprel) && TOLD_AS_DONE(knowledge).has(lemma))
    return isPerceiving(knowledge, tree, predicate) ? null : asAbove();
  if (/^xcomp/.test(deprel)) {
    if (FAILING(knowledge).has(lemma)) return 'denied';
    return TRANSPARENT(knowledge).has(lemma) ? asAbove() : null;
  }
  // `proposed opening the road`, whatever the parse makes of it: nobody has opened it
  if (deprel === 'advcl' && predicate === head + 1 && SUGGESTING(knowledge).has(lemma)) return null;
  // `voted to suspend the member, accusing it of fraud`
  if (/^advcl|^parataxis/.test(deprel) && governor.upos === 'VERB')
    return asAbove() ?? decidedStatus(knowledge, tree, head);
  if (!isToll(knowledge, tree, predicate)) return null;
  const verb = finiteVerbAbove(tree, head);
  return verb === null ? null : eventStatus(knowledge, tree, verb, climbed + 1);
};

/** `accused of arming`, `resigned after losing`, `before leaving`: what the word before a gerund says of it. */
const statusBehindPreposition = (
  knowledge: Knowledge,
  tree: Tree,
  preposition: string,
  governor: Token,
  climbed: number,
): EventStatus | null => {
  if (/^(?:of|for)$/.test(preposition)) return CLAIMING(knowledge).has(governor.lemma.toLowerCase()) ? 'alleged' : null;
  // `accused Ostria of delaying the vote by jailing the clerk`: what is charged was done so
  const charged =
    preposition === 'by' &&
    governor.xpos === 'VBG' &&
    eventStatus(knowledge, tree, governor.index, climbed + 1) === 'alleged';
  if (charged) return 'alleged';
  if (!/^(?:after|upon|by|since|despite|while|besides|before|when)$/.test(preposition)) return null;
  const finite = finiteVerbAbove(tree, governor.index);
  if (finite === null) return null;
  return /^(?:while|before|when)$/.test(preposition) ? eventStatus(knowledge, tree, finite, climbed + 1) : 'happened';
};

const SUGGESTING = wordClass('suggesting');
const TOLD_AS_DONE = wordClass('telling-as-done');

/** Types that a decision itself brings about. */
export const BY_DECISION: ReadonlySet<EventType> = new Set([
  'SANCTION',
  'PERSONNEL',
  'LEGAL',
  'DECIDE',
  'CONCEDE',
  'COERCE',
]);

/**
 * Whether what a body decides on is done by the decision (`voted to suspend the member`), and what is then said of it;
 * null where the infinitive stands under no such verb.
 */
export const decidedStatus = (knowledge: Knowledge, tree: Tree, predicate: number): EventStatus | null => {
  const { deprel, head, xpos } = tree.tokens[predicate]!;
  if (head < 0 || xpos !== 'VB') return null;
  const noun = nounBeforeInfinitive(tree, predicate);
  if (noun !== null && /^(?:decision|vote)$/.test(tree.lemmas[noun]!))
    return isSomebodysMatter(knowledge, tree, noun) ? 'happened' : statusAboveNoun(knowledge, tree, noun);
  if (!/^(?:xcomp|advcl|ccomp)/.test(deprel)) return null;
  return /^(?:vote|decide|opt|elect|move)$/.test(tree.tokens[head]!.lemma.toLowerCase())
    ? eventStatus(knowledge, tree, head)
    : null;
};

/**
 * `Norland’s decision to sell the port`, `a decision by the cabinet to send troops`: whose matter an infinitive is. Not
 * where others undo or judge it, or it puts it off.
 */
export const isDecisionOfSomebody = (knowledge: Knowledge, tree: Tree, infinitive: number): boolean => {
  const noun = nounBeforeInfinitive(tree, infinitive);
  if (noun === null || tree.lemmas[noun] !== 'decision' || !hasMaker(tree, noun)) return false;
  const above = finiteVerbAbove(tree, tree.tokens[noun]!.head);
  if (above !== null && THWARTING(knowledge).has(tree.lemmas[above]!)) return false;
  // `the decision to send troops in 1990`: a year may be long past
  const { first, last } = tree.extent(infinitive);
  return !tree.tokens.slice(first, last + 1).some(({ text }) => /^(?:1[5-9]|20)\d\d$/.test(text));
};

/** `told the embassy of Norland’s decision to expel a clerk`: a decision that has its maker beside it was made. */
const isSomebodysMatter = (knowledge: Knowledge, tree: Tree, decision: number): boolean => {
  const { deprel, head } = tree.tokens[decision]!;
  if (deprel !== 'nmod' || !hasMaker(tree, decision)) return false;
  const telling = TELLING_DECISIONS(knowledge);
  const verb = finiteVerbAbove(tree, head);
  const told =
    telling.has(tree.lemmas[head]!) || (tree.tokens[head]!.head === verb && telling.has(tree.lemmas[verb!] ?? ''));
  return told && (verb === null || eventStatus(knowledge, tree, verb) === 'happened');
};

const TELLING_DECISIONS = wordClass('telling-decisions');

const hasMaker = (tree: Tree, decision: number): boolean =>
  tree.child(decision, 'nmod:poss') !== null ||
  tree
    .children(decision, 'nmod')
    .some((maker) => tree.children(maker, 'case').some((mark) => /^by$/i.test(tree.tokens[mark]!.text)));

/** `its decision to leave the union`, `in an attempt to storm the palace`: the noun whose matter an infinitive is. */
export const nounBeforeInfinitive = (tree: Tree, predicate: number): number | null => {
  const to = tree.children(predicate, 'mark').find((mark) => tree.tokens[mark]!.text.toLowerCase() === 'to');
  if (to === undefined || to === 0) return null;
  if (tree.tokens[to - 1]!.upos === 'NOUN') return to - 1;
  // `its decision by ten votes to leave the union`
  const { deprel, head } = tree.tokens[predicate]!;
  return deprel === 'acl' && head < to && tree.tokens[head]!.upos === 'NOUN' ? head : null;
};

/** Whose decision or attempt it is has decided or tried, unless the verb above leaves it open; even an attempt that fails was made. */
export const statusAboveNoun = (knowledge: Knowledge, tree: Tree, noun: number): EventStatus | null => {
  const { head, deprel } = tree.tokens[noun]!;
  if (head < 0 || tree.tokens[head]!.upos !== 'VERB' || !/^(?:obj|obl|nsubj)/.test(deprel)) return null;
  if (THWARTING(knowledge).has(tree.tokens[head]!.lemma.toLowerCase())) return null;
  const status = eventStatus(knowledge, tree, head);
  return status === 'happened' || status === 'ongoing' ? 'happened' : null;
};

const THWARTING = wordClass('thwarting');
