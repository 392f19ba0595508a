import type { EventFinding } from '../kinds/event.ts';
import type { Draft } from '../kinds/finding.ts';
import type { Party } from '../kinds/party.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { isCollective, speaksOfAll, whoMetBefore } from './events/collective-actors.ts';
import { isState } from './events/state-of-party.ts';
import { partiesOf } from './parties/parties.ts';
import type { Reading } from './reading.ts';
import { sentenceAt, sentencesOfBlock } from './sentences-of-block.ts';

/**
 * `The two sides agreed to open the road`: who promises and who says so are those of whom the words are said to tell, else
 * those who met in the event told with the same words or just before. What only events knew, statements and commitments
 * are told here.
 * @param drafts in the order of the text
 */
export const nameCollectives = (reading: Reading, drafts: readonly Draft[]): readonly Draft[] => {
  const told: Draft<EventFinding>[] = [];
  const whoIsMeant = (parties: Party[], draft: Draft): Party[] => {
    if (!isCollective(parties)) return parties;
    const { block } = draft;
    const around = sentenceAt(reading, draft);
    if (around === undefined || !speaksOfAll(reading.text.slice(around.start, around.end))) return parties;
    // `The Daily reports on Norland and Ostria: “…”`
    const about = partiesOf(reading).introducedTo(around);
    if (about.length > 1) return [...about];
    // a paragraph that begins with them goes on with the one before
    const reach = around === sentencesOfBlock(reading, block)[0] ? 1 : 0;
    const met = whoMetBefore(reading.knowledge, parties, told, block, reach);
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
