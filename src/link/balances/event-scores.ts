import { eventCodebook } from '../../extract/events/codebook/event-codebook.ts';
import { PLOVER, type PloverType, ploverType } from '../../extract/events/codebook/plover.ts';
import type { EventFinding, EventType } from '../../kinds/event.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';

/** PLOVER’s type, quadrant and score of an event. */
export interface EventScore extends PloverType {
  readonly type: EventType;
}

/**
 * Scores events on PLOVER’s scale from −10 (conflict) to 10 (cooperation), which averages Goldstein’s scores. Chancery’s
 * own types count as the PLOVER type that the codebook names for their mode, else as the nearest; what has none, as DISASTER
 * and OTHER, has no score.
 */
export const eventScores = (
  knowledge: Pick<Knowledge, 'codebook'>,
): ((event: Pick<EventFinding, 'type' | 'mode'>) => EventScore | null) => {
  const named = new Map<string, EventType>();
  // without a mode the entry names the type of its own words, which an event does not keep
  for (const { type, mode, plover } of eventCodebook(knowledge).entries)
    if (plover !== null && mode !== null) named.set(`${type} ${mode}`, plover);
  return ({ type, mode }) => {
    const scored = named.get(`${type} ${mode}`) ?? ploverType(type);
    const score = scored === null ? undefined : PLOVER[scored];
    return score && scored !== null ? { type: scored, ...score } : null;
  };
};
