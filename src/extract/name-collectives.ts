import type { EventFinding } from '../kinds/event.ts';
import type { Draft } from '../kinds/finding.ts';
import type { Party } from '../kinds/party.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { isCollective, whoMetBefore } from './events/collective-actors.ts';
import { isState } from './events/state-of-party.ts';
import { partiesOf } from './parties/parties.ts';
import type { Reading } from './reading.ts';

/**
 * `The two sides agreed to open the road`: who promises and who says so are those of whom the words are said to tell, else
 * those who met in the event told with the same words or just before. What only events knew, statements and commitments
 * are told here.
 * @param drafts in the order of the text
 */
export const nameCollectives = (reading: Reading, drafts: readonly Draft[]): readonly Draft[] => {
  const told: Draft<EventFinding>[] = [];
  const introduced = Map.groupBy(
    reading.sentences.filter(({ report }) => report !== undefined),
    ({ block }) => block,
  );
  const whoIsMeant = (parties: Party[], { start, block }: Draft): Party[] => {
    if (!isCollective(parties)) return parties;
    // `The Daily reports on Norland and Ostria: “…”`
    const quoted = introduced.get(block)?.find((sentence) => sentence.start <= start && start < sentence.end);
    const about = quoted === undefined ? [] : partiesOf(reading).introducedTo(quoted);
    if (about.length > 1) return [...about];
    const met = whoMetBefore(reading.knowledge, parties, told, block);
    return met !== null && areAlike(reading.knowledge, met) ? [...met] : parties;
  };
  return drafts.map((draft) => {
    if (draft.kind === 'event') told.push(draft);
    if (draft.kind === 'statement') return { ...draft, speaker: whoIsMeant(draft.speaker, draft) };
    if (draft.kind === 'commitment') return { ...draft, obligor: whoIsMeant(draft.obligor, draft) };
    return draft;
  });
};

/** Of a visit that a minister pays to a state `the sides` are not the two: persons speak with persons, states with states. */
const areAlike = (knowledge: Knowledge, parties: readonly Party[]): boolean =>
  new Set(parties.map((party) => isState(knowledge, party))).size === 1;
