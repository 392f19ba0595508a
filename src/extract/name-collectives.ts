import type { EventFinding } from '../kinds/event.ts';
import type { Draft } from '../kinds/finding.ts';
import type { Party } from '../kinds/party.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { whoMetBefore } from './events/collective-actors.ts';

/**
 * `The two sides agreed to open the road`: who promises and who says so are those whom the event told with the same
 * words names, or who met just before. What only events knew, statements and commitments are told here.
 * @param drafts in the order of the text
 */
export const nameCollectives = (drafts: readonly Draft[], knowledge: Pick<Knowledge, 'actors'>): readonly Draft[] => {
  const told: Draft<EventFinding>[] = [];
  return drafts.map((draft) => {
    if (draft.kind === 'event') told.push(draft);
    const whoMet = (parties: readonly Party[]): Party[] | null => {
      const met = whoMetBefore(knowledge, parties, told, draft.block);
      return met === null ? null : [...met];
    };
    if (draft.kind === 'statement') return { ...draft, speaker: whoMet(draft.speaker) ?? draft.speaker };
    if (draft.kind === 'commitment') return { ...draft, obligor: whoMet(draft.obligor) ?? draft.obligor };
    return draft;
  });
};
