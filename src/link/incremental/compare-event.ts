import { eventLikeness } from '../event-likeness.ts';
import { LEAST_EVENT_SCORE } from '../same-events.ts';
import type { Comparing } from './comparing.ts';
import { type EventRarity, eventCandidates } from './event-candidates.ts';
import { isToBeCompared, MOST_LINKS, type PlaceInRecord, strongest } from './links-of-one.ts';

const RULE = 'same-event@2';

/** Links an event with those of other documents, and of other places in its own, that tell the same; gives their number. */
export const compareEvent = (comparing: Comparing, { item, document }: PlaceInRecord, rarity: EventRarity): number => {
  const { index, documents, found } = comparing;
  const event = documents.event(index, item);
  if (!event?.traits.days) return 0;
  const { traits } = event;
  const links = eventCandidates(comparing, item, traits, rarity).flatMap((other) => {
    const compared = documents.event(index, other);
    if (!compared || !isToBeCompared(index, { item, document }, { item: other, document: compared.inDocument }))
      return [];
    const likeness = eventLikeness(traits, compared.traits, rarity);
    return likeness && likeness.score >= LEAST_EVENT_SCORE ? [{ other, ...likeness }] : [];
  });
  const kept = strongest(links, MOST_LINKS);
  return kept.filter(({ other, score, reasons }) =>
    index.link({
      kind: 'same-event',
      first: Math.min(item, other),
      second: Math.max(item, other),
      relation: null,
      score,
      reasons,
      rule: RULE,
      found,
    }),
  ).length;
};
