import type { EventCodebookEntry } from './codebook/event-codebook.ts';

/** A word of a sentence that may tell an event, before it is known whether it does. */
export interface EventCandidate {
  /** index of the verb or noun */
  readonly predicate: number;
  /** index of the object noun of a light verb (`held talks`), or null */
  readonly object: number | null;
  readonly entry: EventCodebookEntry;
  /** true where a noun tells it: `the visit of …` */
  readonly nominal: boolean;
  /** heads of noun phrases that the codebook’s pattern itself points at as those upon whom */
  readonly recipients: readonly number[];
  /** the verb that only says that the noun’s event begins, is held, goes on: `launched` protests; null without one */
  readonly support: number | null;
}
