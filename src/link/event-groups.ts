import type { Knowledge } from '../knowledge/knowledge.ts';
import type { RecordedEvent } from './event-traits.ts';
import { Groups } from './groups.ts';
import { sameEvents } from './same-events.ts';

/**
 * Findings (indexes) that tell one event: mentions that a document groups, and tellings that are taken for one. Every
 * finding is in one group.
 */
export const eventGroups = (
  events: readonly RecordedEvent[],
  knowledge: Pick<Knowledge, 'actors' | 'codebook'>,
): readonly (readonly number[])[] => {
  const groups = new Groups(events.length);
  const indexes = new Map(events.map(({ finding }, i) => [finding.id, i]));
  const mentions = new Map<string, number>();
  for (const [i, { finding }] of events.entries()) {
    if (finding.group === null) continue;
    const key = `${finding.document} ${finding.group}`;
    const earlier = mentions.get(key);
    if (earlier === undefined) mentions.set(key, i);
    else groups.join(earlier, i);
  }
  for (const { events: same } of sameEvents(events, knowledge))
    for (const { finding } of same.slice(1)) groups.join(indexes.get(same[0]!.finding.id)!, indexes.get(finding.id)!);
  return groups.all();
};
