import type { EventType } from '../../kinds/event.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { wordClass } from '../word-class.ts';
import type { EventDraft } from './event-draft.ts';
import { HARM } from './harm-by-things.ts';

/** Of two readings of the same words of one sentence only the one that says more is kept. */
export const dropRepeated = (drafts: readonly EventDraft[]): readonly EventDraft[] =>
  drafts.filter(
    (one, i) => !drafts.some((other, at) => other !== one && (repeats(one, other) || (at < i && isTwice(one, other)))),
  );

/** The same words told by a verb and by its noun: `a strike flattens the depot`. */
const isTwice = (one: EventDraft, other: EventDraft): boolean =>
  one.start === other.start &&
  one.end === other.end &&
  one.type === other.type &&
  one.date === other.date &&
  parties(one) <= parties(other);

/** Whether `one` says nothing that `other` does not say as well. */
const repeats = (one: EventDraft, other: EventDraft): boolean => {
  if (one.start === other.start && one.end === other.end && one.type !== other.type)
    return parties(one) < parties(other) || (parties(one) === parties(other) && one.rule > other.rule);
  const within = one.start >= other.start && one.end <= other.end;
  const same = one.start === other.start && one.end === other.end;
  if (same && one.type === other.type && one.date === other.date)
    return parties(one) < parties(other) || (parties(one) === parties(other) && one.rule > other.rule);
  // `refused to recognise the count`: the refusal tells that it was not done
  if (within && !same && other.type === 'REJECT' && one.status === 'denied' && other.status === 'happened')
    return one.actor[0]?.name === other.actor[0]?.name;
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

/** An event and the lemma that told it. */
export interface ToldEvent {
  readonly draft: EventDraft;
  readonly word: string;
}

/**
 * `opened fire on the crowd, killing six and wounding ten`: one event with its toll. Those harmed stand for upon whom it
 * was done where nothing else does.
 */
export const foldTolls = (
  knowledge: Knowledge,
  drafts: readonly EventDraft[],
  words: ReadonlyMap<EventDraft, string>,
): readonly ToldEvent[] => {
  const kept: ToldEvent[] = [];
  for (const draft of drafts) {
    const told: ToldEvent = { draft, word: words.get(draft) ?? '' };
    const at = HARM(knowledge).has(told.word) ? kept.findIndex((other) => isTollOf(knowledge, told, other)) : -1;
    const main = kept[at];
    if (!main) kept.push(told);
    else if (main.draft.recipient.length === 0)
      kept[at] = { ...main, draft: { ...main.draft, recipient: draft.recipient } };
  }
  return kept;
};

const isTollOf = (knowledge: Knowledge, { draft, word }: ToldEvent, { draft: other, word: verb }: ToldEvent): boolean =>
  /^(?:ASSAULT|DISASTER)$/.test(other.type) &&
  other.start < draft.start &&
  other.status === draft.status &&
  (other.date === draft.date || draft.date === null) &&
  verb !== word &&
  (draft.place === null || other.place === null || draft.place.name === other.place.name) &&
  (isOfPassive(knowledge, other, verb) ||
    other.type === 'DISASTER' ||
    draft.actor.every((party) => other.actor.some(({ name }) => name === party.name)));

/** `one is killed and seven wounded when troops open fire`: who did it is told with the last. */
const isOfPassive = (knowledge: Knowledge, { actor }: EventDraft, verb: string): boolean =>
  actor.length === 0 && HARM(knowledge).has(verb);

const BY_WORDS: ReadonlySet<EventType> = new Set(['ACCUSE', 'REQUEST', 'REJECT', 'THREATEN', 'SUPPORT']);

/**
 * `wrote to the minister, asking for a review`: what the same actor does by the same kind of words along with it is one
 * event. @param along deeds with the deed that they go along with
 */
export const foldActsOfWords = (
  knowledge: Knowledge,
  drafts: readonly EventDraft[],
  along: ReadonlyMap<EventDraft, EventDraft>,
  words: ReadonlyMap<EventDraft, string>,
): readonly EventDraft[] => {
  // `released a report, condemning the raid`: what a text says is told rather than that it came out
  const issued = new Set(
    drafts.flatMap((draft) => {
      const main = along.get(draft);
      return main?.type === 'OTHER' && BY_WORDS.has(draft.type) && TEXTS(knowledge).has(words.get(main) ?? '')
        ? [main]
        : [];
    }),
  );
  return drafts.filter((draft) => {
    if (issued.has(draft)) return false;
    const main = along.get(draft);
    return !(
      main !== undefined &&
      BY_WORDS.has(draft.type) &&
      main.type === draft.type &&
      main.status === draft.status &&
      main.recipient.length >= draft.recipient.length &&
      main.actor[0]?.name === draft.actor[0]?.name
    );
  });
};

const TEXTS = wordClass('issued-texts');
