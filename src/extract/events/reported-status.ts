import type { EventStatus, EventType } from '../../kinds/event.ts';
import type { Draft } from '../../kinds/finding.ts';
import type { Party } from '../../kinds/party.ts';
import type { StatementFinding } from '../../kinds/statement.ts';
import { sameParty } from '../parties/same-party.ts';
import type { Reading, ReadSentence } from '../reading.ts';
import { isPassive } from '../statements/is-passive.ts';
import { type Tree, treeOf } from '../tree.ts';
import { wordClassPattern } from '../word-class.ts';
import type { EventCandidate } from './event-candidate.ts';
import { isTheirs } from './own-missions.ts';
import { isState, stateNamedIn } from './state-of-party.ts';
import { isNamedForPlaceIn } from './states-of-places.ts';

const HOSTILE: ReadonlySet<EventType> = new Set(['ASSAULT', 'COERCE', 'MOBILIZE', 'SANCTION', 'THREATEN']);
/** What a state does by its own word: `the envoy was recalled, the foreign ministry said`. */
const BY_OWN_WORD: EventType = 'SANCTION';
/** That somebody is dead is no claim, whoever says it. */
const DEATH = /^(?:death|murder|die|massacre|genocide)$/;
/** Acts in the open, which nobody need claim. */
const OPEN: ReadonlySet<EventType> = new Set([
  'CONSULT',
  'REQUEST',
  'AGREE',
  'SUPPORT',
  'COOPERATE',
  'ACCUSE',
  'REJECT',
  'PERSONNEL',
  'LEGAL',
  'DECIDE',
]);
const CLAIMING_ACTS = /^(?:accuse|criticise|condemn|concern)$/;
const REPORTING = wordClassPattern('reporting-parties');
/** Whoever claims responsibility for a deed confirms that it was done. */
const CONFIRMING = /^(?:confirm|acknowledge|admit|recall|reveal)|^(?:claim|accept|tak|took)\w* responsibility/i;

/**
 * What somebody says that others did to them is their claim, not yet a fact; what speakers tell of themselves or of
 * harmless things stands as told.
 */
export const reportedStatus = (
  reading: Reading,
  statements: readonly Draft<StatementFinding>[],
  sentence: ReadSentence,
  { predicate, entry, nominal }: EventCandidate,
  status: EventStatus,
  actor: readonly Party[],
): { readonly status: EventStatus; readonly reportedBy: Party | null } => {
  const at = sentence.tokens[predicate]!;
  const around = statements.findLast(
    (one) =>
      one.start <= at.start &&
      one.end >= at.end &&
      !(one.cueStart !== null && one.cueStart <= at.start && one.cueEnd! >= at.end),
  );
  const speaker = around?.speaker[0] ?? null;
  const isHostile = HOSTILE.has(entry.type) && !DEATH.test(at.lemma.toLowerCase());
  if (!around || !speaker)
    return {
      status: isHostile && status === 'happened' && wasToldToSomebody(treeOf(sentence), predicate) ? 'alleged' : status,
      reportedBy: null,
    };
  if (status !== 'happened' && status !== 'ongoing') return { status, reportedBy: speaker };
  // `recalled its ambassador`
  const tree = treeOf(sentence);
  const ofOwn = tree.children(predicate, 'obj').some((object) => isTheirs(tree, object));
  const ownDeed = actor.some(
    (party) =>
      sameParty(party, speaker) ||
      belongsTo(reading, speaker, party) ||
      (ofOwn && isOwnMeasure(reading, speaker, party, entry.type)),
  );
  const claim =
    isHostile || (entry.type === 'OTHER' && nominal) || (CLAIMING_ACTS.test(around.act) && !OPEN.has(entry.type));
  if (!claim || ownDeed || CONFIRMING.test(around.cue ?? '') || isNeutral(reading, speaker))
    return { status, reportedBy: speaker };
  return { status: 'alleged', reportedBy: speaker };
};

/** `The envoy was summoned and told that Norland had shelled the town`: nobody is named who says so, but somebody does. */
const wasToldToSomebody = (tree: Tree, predicate: number): boolean => {
  const { deprel, head } = tree.tokens[predicate]!;
  return deprel === 'ccomp' && /^(?:tell|inform|notify)$/.test(tree.tokens[head]!.lemma) && isPassive(tree, head);
};

/** Of their own measures states tell by bodies that need not name them. */
const isOwnMeasure = ({ knowledge }: Reading, speaker: Party, party: Party, type: EventType): boolean =>
  type === BY_OWN_WORD &&
  speaker.actor === null &&
  BODIES_OF_STATE(knowledge).test(speaker.name) &&
  stateNamedIn(knowledge, speaker) === null &&
  isState(knowledge, party);

const BODIES_OF_STATE = wordClassPattern('bodies-of-state');

/** A speaker who belongs to the state that acts tells of its own deeds. */
const belongsTo = (reading: Reading, speaker: Party, party: Party): boolean => {
  const actor = reading.knowledge.actors.get(speaker.actor ?? '');
  const named = BODIES_OF_STATE(reading.knowledge).test(speaker.name) ? stateNamedIn(reading.knowledge, speaker) : null;
  const state = actor?.kind === 'state' ? actor.id : (actor?.of ?? named?.actor);
  if (!state) return false;
  return party.actor !== null
    ? party.actor === state || reading.knowledge.actors.get(party.actor)?.of === state
    : reading.knowledge.mentions(party.name)[0]?.actors[0] === state ||
        isNamedForPlaceIn(reading.knowledge, party.name, state);
};

/** Media and organisations between states report; states and their people claim. */
const isNeutral = (reading: Reading, speaker: Party): boolean => {
  const actor = speaker.actor ? reading.knowledge.actors.get(speaker.actor) : undefined;
  return (
    actor?.kind === 'medium' || actor?.kind === 'intergovernmental' || REPORTING(reading.knowledge).test(speaker.name)
  );
};
