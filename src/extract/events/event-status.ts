import type { EventStatus, EventType } from '../../kinds/event.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { isSubjunctive } from '../subjunctive.ts';
import type { Tree } from '../tree.ts';
import { wordClass } from '../word-class.ts';
import { causeOf, isCausedByNothing } from './caused-deed.ts';
import { isToll } from './harm-by-things.ts';
import { isPerceiving } from './is-perceived.ts';
import { reportedFuture } from './reported-future.ts';

const TRYING = wordClass('trying');

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
const NEGATION = /^(?:not|n't|n’t|never)$/i;
const MODAL = /^(?:can|could|may|might|should|must|ought|ca|need)$/i;

/** Whether what a verb tells is said to be real; null where it is only wished, asked for, possible or conditional. */
export const eventStatus = (knowledge: Knowledge, tree: Tree, predicate: number, climbed = 0): EventStatus | null => {
  const token = tree.tokens[predicate]!;
  const below = tree.childrenOf(predicate).map((index) => tree.tokens[index]!);
  const auxiliaries = below.filter(({ deprel }) => /^aux/.test(deprel)).map(({ text }) => text.toLowerCase());
  if (/^(?:amod|csubj|compound|case|nmod:desc)/.test(token.deprel)) return null;
  if (below.some(({ deprel, text }) => deprel === 'mark' && /^(?:if|unless|whether|lest|without|than)$/i.test(text)))
    return null;
  // `stays until a vote is held`: it is still to come
  const until = below.some(({ deprel, text }) => deprel === 'mark' && /^(?:until|till)$/i.test(text));
  if (until && tenseOf(tree, predicate) === 'present') return null;
  // `will not govern with them before they have disarmed`: it is still to come
  const before = below.some(({ deprel, text }) => /^(?:mark|case)$/.test(deprel) && /^before$/i.test(text));
  if (before && /^(?:present|perfect)$/.test(tenseOf(tree, predicate)) && token.xpos !== 'VBG') return null;
  if (below.some(({ text }) => /^(?:allegedly|purportedly|supposedly)$/i.test(text))) return 'alleged';
  if (
    below.some(
      ({ text, deprel }) =>
        /^advmod/.test(deprel) && /^(?:likely|probably|possibly|perhaps|presumably|potentially|hopefully)$/i.test(text),
    )
  )
    return null;
  const modal = auxiliaries.find((word) => MODAL.test(word));
  if (modal) return null;
  const negated =
    below.some(({ text, deprel }) => NEGATION.test(text) && /^advmod/.test(deprel)) || hasNoSubject(tree, predicate);
  if (auxiliaries.includes('shall')) return null;
  if (auxiliaries.some((word) => /^(?:will|'ll|’ll|wo)$/.test(word))) return negated ? 'denied' : 'planned';
  if (auxiliaries.includes('would')) return negated ? null : reportedFuture(knowledge, tree, predicate);
  const infinitive = below.some(({ deprel, text }) => deprel === 'mark' && text.toLowerCase() === 'to');
  if (negated) return infinitive && !isDecidedAgainst(knowledge, tree, predicate) ? null : 'denied';
  const governor = token.head >= 0 ? tree.tokens[token.head]! : null;
  if (
    token.deprel === 'conj' &&
    governor &&
    auxiliaries.length === 0 &&
    climbed < 4 &&
    /^(?:VB|VBG|VBN)$/.test(token.xpos) &&
    governor.xpos === token.xpos
  )
    return eventStatus(knowledge, tree, token.head, climbed + 1);
  // `talks were due to resume`, where the parse takes `due to` for a preposition
  if (below.some(({ deprel, text, index }) => deprel === 'case' && /^due$/i.test(text) && index < predicate))
    return 'planned';
  // `the envoy is to visit the port`
  if (token.xpos === 'VB' && isToDo(tree, predicate, auxiliaries)) return 'planned';
  // `the envoy is to be released`, `the two are to meet`
  if (isDue(tree, predicate)) return 'planned';
  if (infinitive) return statusOfInfinitive(knowledge, tree, predicate, climbed);
  if (token.xpos === 'VBG' && auxiliaries.length === 0) return statusOfGerund(knowledge, tree, predicate, climbed);
  // the parse may take `that` for a pronoun
  if (governor && (/^ccomp/.test(token.deprel) || (token.deprel === 'acl:relcl' && governor.upos === 'VERB'))) {
    const lemma = governor.lemma.toLowerCase();
    if (HYPOTHETICAL(knowledge).has(lemma) && isSubjunctive(tree, predicate)) return null;
    // `demand that the rebels disarm`: a bare form, which looks like a present tense where several are to do it
    if (DEMANDING(knowledge).has(lemma) && token.xpos === 'VBP' && auxiliaries.length === 0) return null;
    if (DENYING(knowledge).has(lemma)) return 'denied';
    if (CLAIMING(knowledge).has(lemma)) return 'alleged';
  }
  if (governor && /^advcl|^acl/.test(token.deprel) && climbed < 3 && isUnreal(knowledge, tree, token.head, climbed + 1))
    return null;
  if (token.xpos === 'VBG' && auxiliaries.some((word) => /^(?:is|are|am|'s|’s|'re|’re|'m|been|be)$/.test(word)))
    return 'ongoing';
  if (
    token.xpos === 'VBN' &&
    auxiliaries.includes('being') &&
    auxiliaries.some((word) => /^(?:is|are|'s|’s)$/.test(word))
  )
    return 'ongoing';
  return 'happened';
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

const isDue = (tree: Tree, predicate: number): boolean => {
  if (!/^(?:root|conj|parataxis|ccomp)/.test(tree.tokens[predicate]!.deprel)) return false;
  if (tree.tokens[predicate]!.lemma === 'blame') return false;
  const be = tree
    .children(predicate, 'aux', 'aux:pass', 'cop')
    .find((child) => /^(?:is|are|was|were)$/i.test(tree.tokens[child]!.text));
  return (
    be !== undefined &&
    tree.children(predicate, 'mark').some((mark) => mark === be + 1 && tree.tokens[mark]!.text === 'to')
  );
};

const isToDo = (tree: Tree, predicate: number, auxiliaries: readonly string[]): boolean => {
  const { head, deprel } = tree.tokens[predicate]!;
  if (auxiliaries.some((word) => /^(?:is|are)$/.test(word))) return true;
  return /^xcomp/.test(deprel) && head === predicate - 2 && /^(?:is|are)$/i.test(tree.tokens[head]!.text);
};

const isUnreal = (knowledge: Knowledge, tree: Tree, index: number, climbed: number): boolean =>
  tree.tokens[index]!.upos === 'VERB' &&
  eventStatus(knowledge, tree, index, climbed) === null &&
  tree.tokens[index]!.deprel !== 'amod' &&
  hasModal(tree, index);

const hasModal = (tree: Tree, index: number): boolean =>
  tree.children(index, 'aux').some((child) => MODAL.test(tree.tokens[child]!.text));

/** `no statement was adopted` */
const hasNoSubject = (tree: Tree, predicate: number): boolean =>
  tree
    .children(predicate, 'nsubj', 'obj')
    .some((noun) => tree.children(noun, 'det').some((child) => /^(?:no|neither)$/i.test(tree.tokens[child]!.text)));

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
  // `went on to condemn`, where the parse takes what was gone on to for its purpose
  if (lemma === 'go' && tree.tokens[head + 1]?.text.toLowerCase() === 'on')
    return eventStatus(knowledge, tree, head, climbed + 1);
  const cause = causeOf(knowledge, tree, predicate);
  // `…, leading Norland to leave`, whatever the parse hangs the participle on
  if (cause !== null && isCausedByNothing(tree, cause)) return null;
  if (cause !== null)
    return eventStatus(knowledge, tree, finiteBehindComma(tree, cause.verb) ?? cause.verb, climbed + 1);
  if (!/^xcomp/.test(deprel)) return null;
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
  const marker = tree
    .children(predicate, 'mark', 'case')
    .map((child) => tree.tokens[child]!.text.toLowerCase())
    .at(0);
  if (marker === 'of' || marker === 'for') return CLAIMING(knowledge).has(lemma) ? 'alleged' : null;
  // `accused Ostria of delaying the vote by jailing the clerk`: what is charged was done so
  if (marker === 'by' && governor.xpos === 'VBG' && eventStatus(knowledge, tree, head, climbed + 1) === 'alleged')
    return 'alleged';
  if (marker !== undefined && /^(?:after|upon|by|since|despite|while|besides|before|when)$/.test(marker)) {
    const finite = finiteVerbAbove(tree, head);
    if (finite === null) return null;
    return /^(?:while|before|when)$/.test(marker) ? eventStatus(knowledge, tree, finite, climbed + 1) : 'happened';
  }
  if (marker !== undefined) return null;
  // `announced forming a committee`
  if (/^[xc]comp/.test(deprel) && TOLD_AS_DONE(knowledge).has(lemma))
    return isPerceiving(knowledge, tree, predicate) ? null : eventStatus(knowledge, tree, head, climbed + 1);
  if (/^xcomp/.test(deprel))
    return FAILING(knowledge).has(lemma)
      ? 'denied'
      : TRANSPARENT(knowledge).has(lemma)
        ? eventStatus(knowledge, tree, head, climbed + 1)
        : null;
  // `proposed opening the road`, whatever the parse makes of it: nobody has opened it
  if (deprel === 'advcl' && predicate === head + 1 && SUGGESTING(knowledge).has(lemma)) return null;
  // `voted to suspend the member, accusing it of fraud`
  if (/^advcl|^parataxis/.test(deprel) && governor.upos === 'VERB')
    return eventStatus(knowledge, tree, head, climbed + 1) ?? decidedStatus(knowledge, tree, head);
  if (isToll(knowledge, tree, predicate)) {
    const verb = finiteVerbAbove(tree, head);
    return verb === null ? null : eventStatus(knowledge, tree, verb, climbed + 1);
  }
  return null;
};

const SUGGESTING = wordClass('suggesting');
const TOLD_AS_DONE = wordClass('telling-as-done');

/** The nearest finite verb from a word upwards, which may be the word itself; null without one. */
export const finiteVerbAbove = (tree: Tree, index: number): number | null => {
  for (let at = index, climbed = 0; at >= 0 && climbed < 5; at = tree.tokens[at]!.head, climbed++)
    if (tree.tokens[at]!.upos === 'VERB' && isFiniteVerb(tree, at)) return at;
  return null;
};

const isFiniteVerb = (tree: Tree, index: number): boolean =>
  /^VB[DZP]$/.test(tree.tokens[index]!.xpos) || tree.child(index, 'aux') !== null;

export type Tense = 'past' | 'pluperfect' | 'perfect' | 'present' | 'future' | 'none';

/** The tense of a predicate, from its own form or, for participles and infinitives, that of the verb it hangs on. */
export const tenseOf = (tree: Tree, predicate: number, climbed = 0): Tense => {
  const token = tree.tokens[predicate]!;
  const auxiliaries = tree.children(predicate, 'aux', 'cop').map((child) => tree.tokens[child]!.text.toLowerCase());
  if (auxiliaries.some((word) => /^(?:will|'ll|’ll|shall|would|wo)$/.test(word))) return 'future';
  if (auxiliaries.some((word) => /^(?:has|have|'ve|’ve)$/.test(word))) return 'perfect';
  if (auxiliaries.some((word) => /^(?:had|'d|’d)$/.test(word))) return 'pluperfect';
  if (auxiliaries.some((word) => /^(?:was|were|did)$/.test(word))) return 'past';
  if (auxiliaries.some((word) => /^(?:is|are|am|do|does|'s|’s|'re|’re)$/.test(word))) return 'present';
  if (token.xpos === 'VBD' && !(token.deprel === 'conj' && tree.child(predicate, 'nsubj') === null)) return 'past';
  if (token.xpos === 'VBD') return tenseOf(tree, token.head, climbed + 1) === 'perfect' ? 'perfect' : 'past';
  if (/^VB[ZP]$/.test(token.xpos)) return 'present';
  // `air strikes kill six`, where the tagger takes the plural form for an infinitive
  if (
    token.xpos === 'VB' &&
    token.deprel === 'root' &&
    tree.child(predicate, 'nsubj') !== null &&
    tree.child(predicate, 'mark', 'aux') === null
  )
    return 'present';
  if (token.head < 0 || climbed > 4) return token.xpos === 'VBN' ? 'past' : 'none';
  if (token.xpos === 'VBN' && /^acl/.test(token.deprel)) return 'past';
  return tenseOf(tree, token.head, climbed + 1);
};

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
  if (noun !== null && /^(?:decision|vote)$/.test(tree.tokens[noun]!.lemma.toLowerCase()))
    return statusAboveNoun(knowledge, tree, noun);
  if (!/^(?:xcomp|advcl|ccomp)/.test(deprel)) return null;
  return /^(?:vote|decide|opt|elect|move)$/.test(tree.tokens[head]!.lemma.toLowerCase())
    ? eventStatus(knowledge, tree, head)
    : null;
};

/** Types in which trying is doing: who tries to storm a town fights, who tries to quell a protest represses it. */
export const BY_ATTEMPT: ReadonlySet<EventType> = new Set(['ASSAULT', 'COERCE', 'MOBILIZE', 'PROTEST']);

/** What is said of a deed that is tried (`attempted to advance`, `moves to quash`); null where nothing of the kind governs it. */
export const attemptedStatus = (knowledge: Knowledge, tree: Tree, predicate: number): EventStatus | null => {
  const { deprel, head, xpos } = tree.tokens[predicate]!;
  if (head < 0 || xpos !== 'VB') return null;
  const noun = nounBeforeInfinitive(tree, predicate);
  if (noun !== null && ATTEMPTS(knowledge).has(tree.tokens[noun]!.lemma.toLowerCase()))
    return statusAboveNoun(knowledge, tree, noun);
  if (!/^(?:xcomp|advcl)/.test(deprel)) return null;
  return TRYING(knowledge).has(tree.tokens[head]!.lemma.toLowerCase()) ? eventStatus(knowledge, tree, head) : null;
};

const ATTEMPTS = wordClass('attempts');

/** `its decision to leave the union`, `in an attempt to storm the palace`: the noun whose matter an infinitive is. */
const nounBeforeInfinitive = (tree: Tree, predicate: number): number | null => {
  const to = tree.children(predicate, 'mark').find((mark) => tree.tokens[mark]!.text.toLowerCase() === 'to');
  return to !== undefined && to > 0 && tree.tokens[to - 1]!.upos === 'NOUN' ? to - 1 : null;
};

/** Whose decision or attempt it is has decided or tried, unless the verb above leaves it open; even an attempt that fails was made. */
const statusAboveNoun = (knowledge: Knowledge, tree: Tree, noun: number): EventStatus | null => {
  const { head, deprel } = tree.tokens[noun]!;
  if (head < 0 || tree.tokens[head]!.upos !== 'VERB' || !/^(?:obj|obl|nsubj)/.test(deprel)) return null;
  if (THWARTING(knowledge).has(tree.tokens[head]!.lemma.toLowerCase())) return null;
  const status = eventStatus(knowledge, tree, head);
  return status === 'happened' || status === 'ongoing' ? 'happened' : null;
};

const THWARTING = wordClass('thwarting');
