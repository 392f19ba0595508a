import type { Knowledge } from '../knowledge/knowledge.ts';
import { eventWords } from './event-words.ts';
import { type PlaceTold, placesTold, stateNames } from './places-told.ts';
import { sideOf } from './side-of.ts';

/** What the sentence in which an event stands tells, the event itself among it. */
export interface EventContext {
  /** as `eventWords` gives them */
  readonly words: ReadonlySet<string>;
  /** those of proper names, states and their people aside */
  readonly names: ReadonlySet<string>;
  /** states that are named, and those to which named actors belong */
  readonly states: ReadonlySet<string>;
  /** where it says that something is */
  readonly places: readonly PlaceTold[];
}

export const NO_CONTEXT: EventContext = { words: new Set(), names: new Set(), states: new Set(), places: [] };

/** A word with a capital that does not begin a sentence. */
const NAME = /(?<=[\p{L}\p{N},;:’'"“(-]\s?)(?<!\p{L})\p{Lu}[\p{L}’'-]{2,}/gu;

/** @param sentence as it is printed */
export const eventContext = (sentence: string, knowledge: Pick<Knowledge, 'actors' | 'mentions'>): EventContext => {
  const states = stateNames(knowledge.actors);
  const ofStates = new Set(
    [...sentence.matchAll(NAME)].map(([word]) => word).filter((word) => states.has(word.toLowerCase())),
  );
  return {
    words: new Set(eventWords(sentence)),
    names: new Set([...sentence.matchAll(NAME)].flatMap(([word]) => (ofStates.has(word) ? [] : eventWords(word)))),
    states: new Set(
      knowledge.mentions(sentence).flatMap(({ actors }) => actors.flatMap((actor) => sideOf(actor, knowledge) ?? [])),
    ),
    places: placesTold(sentence, states),
  };
};
