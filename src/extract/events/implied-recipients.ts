import type { EventFinding } from '../../kinds/event.ts';
import type { Draft } from '../../kinds/finding.ts';
import type { Party } from '../../kinds/party.ts';
import type { Reading } from '../reading.ts';
import type { Tree } from '../tree.ts';
import type { EventCandidate } from './event-candidate.ts';
import { sameParty } from './participants.ts';
import type { StatesOfSections } from './states-of-sections.ts';

const HOSTING = /^(?:host|organi[sz]e|mediate|broker|convene|facilitate|chair|moderate)$/;
const PROPOSAL =
  /^(?:proposal|arrangement|offer|demand|request|plan|draft|idea|initiative|change|it|this|that|which|call|condition)$/;

/**
 * Upon whom, where the clause itself does not say: whose proposal is answered, each other, for whoever hosts a meeting
 * the two states that the section is about, and for a hostile act of one of these two the other.
 */
export const impliedRecipients = (
  reading: Reading,
  tree: Tree,
  { predicate, entry }: EventCandidate,
  actor: readonly Party[],
  block: number,
  told: readonly Draft<EventFinding>[],
  states: StatesOfSections,
): readonly Party[] => {
  const lemma = tree.tokens[predicate]!.lemma.toLowerCase();
  if (actor.length === 1 && entry.type === 'CONSULT' && HOSTING.test(lemma)) return states.pairBeside(block, actor[0]!);
  if (entry.type === 'REJECT' || entry.type === 'AGREE') {
    const objects = tree.children(predicate, 'obj', 'obl').map((index) => tree.tokens[index]!.lemma.toLowerCase());
    if (objects.length > 0 && !objects.some((object) => PROPOSAL.test(object))) return [];
    const asked = told.findLast(
      (event) =>
        event.type === 'REQUEST' &&
        block - event.block <= 1 &&
        !event.actor.some((one) => actor.some((other) => sameParty(one, other))),
    );
    return asked && entry.type === 'REJECT' ? asked.actor : [];
  }
  if (actor.length === 1 && (entry.type === 'ASSAULT' || entry.type === 'COERCE'))
    return states.counterpart(block, actor[0]!);
  return actor.length > 1 && speaksOfEachOther(tree, predicate) ? actor.flatMap((one) => stateOf(reading, one)) : [];
};

const speaksOfEachOther = (tree: Tree, predicate: number): boolean => {
  const { first, last } = tree.extent(predicate);
  for (let i = first; i < last; i++)
    if (/^(?:each|one)$/i.test(tree.tokens[i]!.text) && /^(?:other|another)$/i.test(tree.tokens[i + 1]!.text))
      return true;
  return false;
};

/** The state for which somebody acts: a state itself, or that of a person or body. */
const stateOf = (reading: Reading, party: Party): readonly Party[] => {
  const actor = party.actor ? reading.knowledge.actors.get(party.actor) : undefined;
  const state = actor?.kind === 'state' ? actor : actor?.of ? reading.knowledge.actors.get(actor.of) : undefined;
  return state ? [{ name: state.name, actor: state.id, office: null }] : [];
};
