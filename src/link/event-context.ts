import type { EventFinding } from '../kinds/event.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { eventWords } from './event-words.ts';
import { namesTold } from './names-told.ts';
import { type PlaceTold, placesTold, stateNames } from './places-told.ts';
import { sideOf } from './side-of.ts';

/** What the sentence in which an event stands tells, or its whole entry, the event itself among it. */
export interface EventContext {
  /** as `eventWords` gives them */
  readonly words: ReadonlySet<string>;
  /** those of proper names, states and their people aside */
  readonly names: ReadonlySet<string>;
  /** states that are named, and those to which named actors belong */
  readonly states: ReadonlySet<string>;
  /** where it says that something is */
  readonly places: readonly PlaceTold[];
  /** states of which its document is a chronicle, when no other entry of that day tells an event of its type; else empty */
  readonly onlyOf: ReadonlySet<string>;
}

export const NO_CONTEXT: EventContext = {
  words: new Set(),
  names: new Set(),
  states: new Set(),
  places: [],
  onlyOf: new Set(),
};

/** A chronicle has entries of so many days, */
const LEAST_DAYS = 5;
/** and is about the states of which so much of it speaks. */
const LEAST_SUBJECT = 0.3;

/**
 * The context of each event, by its id.
 * @param passage the sentence in which it stands, or what else is told together with it
 */
export const eventContexts = (
  events: Iterable<EventFinding>,
  passage: (finding: EventFinding) => string,
  knowledge: Pick<Knowledge, 'actors' | 'mentions' | 'codebook'>,
): ReadonlyMap<string, EventContext> => {
  const contexts = new Map<string, EventContext>();
  for (const ofDocument of Map.groupBy(events, ({ document }) => document).values()) {
    const read = new Map<string, EventContext>();
    const contextOf = (sentence: string): EventContext => {
      const context = read.get(sentence) ?? ofSentence(sentence, knowledge);
      read.set(sentence, context);
      return context;
    };
    const sentences = ofDocument.map((finding) => ({ finding, context: contextOf(passage(finding)) }));
    const subject = subjectOf(sentences.map(({ context }) => context));
    const entries = ofDocument.filter(isOfEntry);
    const isChronicle = subject.size > 0 && new Set(entries.map(({ date }) => date)).size >= LEAST_DAYS;
    const blocks = Map.groupBy(isChronicle ? entries : [], dayAndType);
    for (const { finding, context } of sentences) {
      const alike = blocks.get(dayAndType(finding)) ?? [];
      const isOnly = isOfEntry(finding) && alike.length > 0 && alike.every(({ block }) => block === finding.block);
      const states = isChronicle && context.states.size === 0 ? subject : context.states;
      contexts.set(finding.id, { ...context, states, onlyOf: isOnly ? subject : context.onlyOf });
    }
  }
  return contexts;
};

const isOfEntry = ({ date, dateBasis }: EventFinding): boolean =>
  (dateBasis === 'entry' || dateBasis === 'heading') && date !== null && DAY.test(date);
const DAY = /^\d{4}-\d{2}-\d{2}$/;

const dayAndType = ({ date, type }: EventFinding): string => `${date} ${type}`;

const subjectOf = (contexts: readonly EventContext[]): ReadonlySet<string> => {
  const counts = new Map<string, number>();
  for (const { states } of contexts) for (const state of states) counts.set(state, (counts.get(state) ?? 0) + 1);
  return new Set([...counts].filter(([, count]) => count >= LEAST_SUBJECT * contexts.length).map(([state]) => state));
};

const ofSentence = (sentence: string, knowledge: Pick<Knowledge, 'actors' | 'mentions' | 'codebook'>): EventContext => {
  const states = stateNames(knowledge.actors);
  const names = namesTold(sentence);
  const ofStates = new Set(names.filter((word) => states.has(word.toLowerCase())));
  return {
    words: new Set(eventWords(sentence, knowledge)),
    names: new Set(names.flatMap((word) => (ofStates.has(word) ? [] : eventWords(word, knowledge)))),
    states: new Set(
      knowledge
        .mentions(sentence)
        .flatMap(({ actors }) => actors)
        // a medium tells of other states than its own
        .flatMap((actor) => (knowledge.actors.get(actor)?.kind === 'medium' ? [] : (sideOf(actor, knowledge) ?? []))),
    ),
    places: placesTold(sentence, knowledge),
    onlyOf: new Set(),
  };
};
