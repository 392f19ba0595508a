import type { EventFinding } from '../../kinds/event.ts';
import type { Draft } from '../../kinds/finding.ts';

type EventDraft = Draft<EventFinding>;

/** Of two readings of the same words of one sentence only the one that says more is kept. */
export const dropRepeated = (drafts: readonly EventDraft[]): readonly EventDraft[] =>
  drafts.filter((one) => !drafts.some((other) => other !== one && repeats(one, other)));

/** Whether `one` says nothing that `other` does not say as well. */
const repeats = (one: EventDraft, other: EventDraft): boolean => {
  if (one.start === other.start && one.end === other.end && one.type !== other.type)
    return parties(one) < parties(other) || (parties(one) === parties(other) && one.rule > other.rule);
  const within = one.start >= other.start && one.end <= other.end;
  const same = one.start === other.start && one.end === other.end;
  if (same && one.type === other.type && one.date === other.date)
    return parties(one) < parties(other) || (parties(one) === parties(other) && one.rule > other.rule);
  return (
    within &&
    one.type === other.type &&
    one.date === other.date &&
    one.mode === other.mode &&
    parties(one) <= parties(other) &&
    one.end - one.start < other.end - other.start
  );
};

const parties = (draft: EventDraft): number => draft.actor.length + draft.recipient.length;
