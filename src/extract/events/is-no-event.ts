import type { EventStatus, EventType } from '../../kinds/event.ts';
import type { Party } from '../../kinds/party.ts';
import type { Tree } from '../tree.ts';
import type { EventCandidate } from './event-candidate.ts';
import { subjectsOf } from './event-roles.ts';
import { tenseOf } from './event-status.ts';
import { isPassive } from './voice.ts';

/** What is known of a candidate when it is decided whether it tells an event. */
export interface ReadCandidate {
  readonly candidate: EventCandidate;
  readonly status: EventStatus;
  readonly actor: readonly Party[];
  readonly recipient: readonly Party[];
  /** whether the text itself names somebody who takes part */
  readonly named: boolean;
  /** whether a place is named */
  readonly placed: boolean;
  /** in an entry of a chronicle, where the present tense tells what happened */
  readonly chronicle: boolean;
  /** inside quotation marks */
  readonly quoted: boolean;
  /** the clause or its noun has a date of its own */
  readonly dated: boolean;
}

const SPOKEN: ReadonlySet<EventType> = new Set(['ACCUSE', 'REQUEST', 'REJECT', 'THREATEN']);
/** Nouns that mostly speak of a state of affairs: they tell an event only where they begin, are held or are dated. */
const ABIDING =
  /^(?:agreement|cooperation|partnership|dialogue|export|commitment|promise|threat|mediation|relief|solidarity|unrest|boycott|recognition|endorsement|praise|discussion|conversation|conference|contribution|donor|repression|support|negotiation|talk|debate|session|strike|fire|call|session|exercise|conversation|aid|assistance|reconstruction|construction|contribution|consultation|trial|sentence|criticism|demand|crackdown|denial|harassment|censorship|drill|defiance|veto|march|occupation|blockade|embargo|strike|operation|accident|crash|clash|torture|killing|arrest|detention|attack|shelling|bombing|raid|protest|demonstration|rally|investigation|inquiry|probe|vote|hearing|visit|trip|meeting|summit|briefing|tour|withdrawal|release|deployment|offensive|invasion)$/;

/** Nouns of what lasts. */
const LASTING =
  /^(?:war|warfare|violence|conflict|campaign|leadership|fighting|struggle|hostility|presence|cooperation|partnership|export|agreement|commitment|promise|threat|solidarity|recognition|endorsement|support|mediation|dialogue|session|exercise|trade|defiance|donor|contact|telephone)$/;

/** Why a candidate tells no event, or null where it does. */
export const isNoEvent = (tree: Tree, read: ReadCandidate): string | null =>
  read.candidate.nominal ? nounIsNone(tree, read) : verbIsNone(tree, read);

const verbIsNone = (tree: Tree, read: ReadCandidate): string | null => {
  const { candidate, actor, recipient, status, chronicle, quoted } = read;
  const { predicate, entry } = candidate;
  const passive = isPassive(tree, predicate);
  const lemma = tree.tokens[predicate]!.lemma.toLowerCase();
  const befalls = entry.type === 'DISASTER' || /^(?:die|perish|drown|succumb)$/.test(lemma);
  if (!passive && actor.length === 0 && !befalls) return 'nobody acts';
  if (actor.length === 0 && recipient.length === 0) return 'nobody takes part';
  const tense = tenseOf(tree, predicate);
  if (tense === 'none') return 'no finite verb';
  if (
    passive &&
    tree.tokens[predicate]!.deprel === 'acl' &&
    actor.length === 0 &&
    !read.dated &&
    /^(?:TRADE|DECIDE|OTHER|AGREE|AID|SUPPORT|COOPERATE|REQUEST)$/.test(entry.type)
  )
    return 'what a thing is';
  if (tense === 'present' && status !== 'ongoing' && status !== 'planned') {
    if (passive) return 'a state, not an event';
    if (quoted || !chronicle) {
      if (!SPOKEN.has(entry.type) || WISHING.test(tree.tokens[predicate]!.lemma.toLowerCase()))
        return 'the general present';
      if (!actor.some(isSomebody) || /^(?:acl|advcl)/.test(tree.tokens[predicate]!.deprel))
        return 'the general present';
    }
  }
  // `an art which the protesters demonstrated`: the relative pronoun is its object
  const shownBy = tree.tokens[predicate]!.deprel === 'acl:relcl' ? tree.children(predicate, 'nsubj') : [];
  if (
    entry.type === 'PROTEST' &&
    candidate.object === null &&
    shownBy.some((subject) => !/^W/.test(tree.tokens[subject]!.xpos))
  )
    return 'shows something';
  if (
    entry.type === 'PROTEST' &&
    tree.child(predicate, 'obj') !== null &&
    candidate.object === null &&
    actor.some(isSomebody)
  )
    return 'shows something';
  if (tree.tokens[predicate]!.lemma.toLowerCase() === 'claim' && recipient.length === 0) return 'a statement';
  if (givesAnInsight(tree, predicate)) return 'an insight, not a thing';
  if (isNaming(tree, predicate)) return 'what something is called';
  if (lemma === 'claim' && takesLives(tree, predicate)) return 'a toll';
  if (status === 'denied' && tense === 'present') return 'the general present';
  const several =
    actor.length > 1 || subjectsOf(tree, predicate).some((subject) => /S$/.test(tree.tokens[subject]!.xpos));
  if (!passive && !several && !read.placed && needsRecipient(tree, candidate) && recipient.length === 0)
    return 'nobody whom it concerns';
  if (!passive && isQuantity(tree, predicate)) return 'an amount';
  return null;
};

const nounIsNone = (tree: Tree, read: ReadCandidate): string | null => {
  const { candidate, actor, recipient, dated } = read;
  const { predicate, support } = candidate;
  if (actor.length === 0 && recipient.length === 0 && !isGathering(read)) return 'nobody takes part';
  if (support !== null) {
    const tense = tenseOf(tree, support);
    return tense === 'present' && read.status !== 'ongoing' && !read.chronicle ? 'the general present' : null;
  }
  const token = tree.tokens[predicate]!;
  if (LASTING.test(token.lemma.toLowerCase()) && !dated) return 'a state of affairs';
  if (isWeaponAlone(tree, predicate)) return 'a thing';
  if (isPeacefulOperation(tree, predicate)) return 'an undertaking';
  if (isBehest(tree, predicate)) return 'on whose wish';
  const specific = tree.children(predicate, 'det', 'nmod:poss').length > 0 || dated;
  if (ABIDING.test(token.lemma.toLowerCase()) && !specific) return 'in general';
  if (/^(?:compound|amod|nmod:desc|flat)/.test(token.deprel)) return 'part of a name';
  if (predicate < 6 && tree.tokens[predicate + 1]?.text === ':') return 'a label';
  if (!isPinnedDown(tree, read)) return 'in general';
  if (isTopicOfSpeech(tree, predicate) && !dated && read.status !== 'planned') return 'only spoken of';
  return null;
};

/** `the rocket lifted off`: a weapon is an attack only as `a rocket attack`, or where it strikes something. */
const isWeaponAlone = (tree: Tree, noun: number): boolean =>
  /^(?:missile|rocket|bomber|gunman|shooter)$/.test(tree.tokens[noun]!.lemma.toLowerCase()) &&
  !tree
    .children(noun, 'nmod')
    .some((child) =>
      tree.children(child, 'case').some((mark) => /^(?:on|at|against|into)$/i.test(tree.tokens[mark]!.text)),
    );

/** `the operations of the fund in Ostria`: only where the words speak of arms an operation is an attack. */
const isPeacefulOperation = (tree: Tree, noun: number): boolean =>
  tree.tokens[noun]!.lemma.toLowerCase() === 'operation' &&
  !tree
    .children(noun, 'amod', 'compound', 'nmod')
    .some((child) =>
      /^(?:military|special|secret|combat|offensive|ground|air|naval|land|army|security|counter.*|anti-?terror.*|punitive|sabotage|punishing|joint|clearing|clearance|raid|commando)$/i.test(
        tree.tokens[child]!.text,
      ),
    ) &&
  !tree
    .children(noun, 'nmod')
    .some((child) => tree.children(child, 'case').some((mark) => /^(?:against|into)$/i.test(tree.tokens[mark]!.text)));

/** `at the invitation of the mayor`: why somebody came, not what was done. */
const isBehest = (tree: Tree, noun: number): boolean =>
  /^(?:invitation|request|initiative|behest|order|insistence|instruction)$/.test(
    tree.tokens[noun]!.lemma.toLowerCase(),
  ) && tree.children(noun, 'case').some((mark) => /^(?:at|on|upon|by)$/i.test(tree.tokens[mark]!.text));

/** A noun by itself tells an event only where it says when, or who did it to whom, or stands in the place of a verb. */
const isPinnedDown = (tree: Tree, read: ReadCandidate): boolean => {
  const { candidate, actor, recipient, dated, placed, status, chronicle } = read;
  if (!read.named) return isGathering(read);
  if (
    dated ||
    (status === 'alleged' && isLongPhrase(tree, candidate.predicate)) ||
    (actor.length > 0 && recipient.length > 0) ||
    actor.length > 1
  )
    return true;
  const { deprel } = tree.tokens[candidate.predicate]!;
  const definite = tree.children(candidate.predicate, 'det', 'nmod:poss').length > 0;
  if (actor.length > 0 && (placed || (definite && /^(?:nsubj|root)/.test(deprel)))) return true;
  const recent = tree
    .children(candidate.predicate, 'amod')
    .some((child) => /^(?:recent|latest)$/i.test(tree.tokens[child]!.text));
  if (recent && actor.length + recipient.length > 0) return true;
  if (
    definite &&
    HOSTILE.has(candidate.entry.type) &&
    actor.length + recipient.length > 0 &&
    isToldInPast(tree, candidate.predicate)
  )
    return true;
  return chronicle && (definite || placed);
};

const HOSTILE: ReadonlySet<EventType> = new Set(['ASSAULT', 'COERCE', 'MOBILIZE', 'PROTEST']);

/** Whether the verb above a noun is in the past: `led to the planting of mines`. */
const isToldInPast = (tree: Tree, noun: number): boolean => {
  const { head, deprel } = tree.tokens[noun]!;
  if (head < 0 || tree.tokens[head]!.upos !== 'VERB' || !/^(?:obj|obl|nsubj)/.test(deprel)) return false;
  return /^(?:past|perfect)$/.test(tenseOf(tree, head));
};

/** A meeting of whomever, where the text says when and where. */
const isGathering = ({ candidate, dated, placed }: ReadCandidate): boolean =>
  candidate.entry.type === 'CONSULT' && dated && placed;

/** `the focus of the visit`, `during the talks`: an event that was told elsewhere is only spoken of. */
const isTopicOfSpeech = (tree: Tree, noun: number): boolean => {
  const { deprel } = tree.tokens[noun]!;
  const complements = tree
    .children(noun, 'nmod')
    .some((child) =>
      tree
        .children(child, 'case')
        .some((mark) => /^(?:by|with|between|against|to|from|in|at|for|of)$/i.test(tree.tokens[mark]!.text)),
    );
  return /^(?:nmod|obl)/.test(deprel) && !complements && tree.child(noun, 'acl') === null;
};

const isLongPhrase = (tree: Tree, noun: number): boolean =>
  tree.children(noun, 'nmod', 'nmod:poss', 'det', 'amod', 'acl').length > 0;

const isSomebody = (party: Party): boolean =>
  party.actor !== null || party.office !== null || /^\p{Lu}.* \p{Lu}|^\p{Lu}\S+$/u.test(party.name);

/** A visit, meeting or call without anybody at the other end is another sense of the verb. */
const needsRecipient = (tree: Tree, { entry, object, predicate }: EventCandidate): boolean =>
  object === null && entry.type === 'CONSULT' && MEETING.test(tree.tokens[predicate]!.lemma.toLowerCase());

const MEETING =
  /^(?:meet|see|call|receive|visit|go|come|head|travel|fly|tour|leave|depart|accompany|consult|brief|invite|welcome|phone|arrive|present|write|send|talk|speak|address|debate)$/;

/** Verbs whose present speaks of what somebody is after, not of what was said. */
const WISHING =
  /^(?:seek|want|wish|suggest|warn|propose|oppose|ignore|resist|delay|block|question|monitor|examine|challenge|lament|regret)$/;

/** `provided insight into`, `has offered an analysis of` */
const givesAnInsight = (tree: Tree, predicate: number): boolean =>
  tree
    .children(predicate, 'obj')
    .some((object) =>
      /^(?:insight|analysis|overview|explanation|example|opportunity|evidence|basis|framework|platform|detail|proof|context|view|perspective|picture|glimpse|reason|way|chance|hope|incentive|advantage|lesson|argument|sense|assessment|account|answer|impression|importance)$/.test(
        tree.tokens[object]!.lemma.toLowerCase(),
      ),
    );

/** `a mission called the Lake Watch` */
const isNaming = (tree: Tree, predicate: number): boolean => {
  const { lemma, xpos, deprel } = tree.tokens[predicate]!;
  return xpos === 'VBN' && /^(?:call|name|dub)$/.test(lemma.toLowerCase()) && /^acl/.test(deprel);
};

/** `a bombing that claimed at least ten lives` */
const takesLives = (tree: Tree, predicate: number): boolean =>
  tree
    .children(predicate, 'obj')
    .some((object) => /^(?:life|people|victim|casualty)$/.test(tree.tokens[object]!.lemma.toLowerCase()));

const isQuantity = (tree: Tree, predicate: number): boolean =>
  subjectsOf(tree, predicate).some((subject) =>
    /^(?:%|percent|per|number|rate|level|price|total|share)$/i.test(tree.tokens[subject]!.text),
  );
