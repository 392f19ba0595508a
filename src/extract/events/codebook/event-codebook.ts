import { z } from 'zod';
import { EventType } from '../../../kinds/event.ts';
import { codebookReader } from '../../codebook.ts';
import { type EventPattern, parseEventPattern } from './event-pattern.ts';

/** An entry of packs/codebook/events*.yaml: what is done, by which verbs and nouns texts tell it. */
export const EventCodebookEntry = z.object({
  type: EventType,
  mode: z.string().nullable().default(null).describe('PLOVER mode, in lower case'),
  contexts: z.array(z.string()).default([]),
  joint: z
    .boolean()
    .default(false)
    .describe('done by all together: several actors and no recipient where they stand in one subject'),
  reason: z.string().describe('why these belong here, in the words of the codebook'),
  verbs: z.array(z.string()).default([]).describe('patterns, see EventPattern'),
  nouns: z.array(z.string()).default([]).describe('nouns that tell the event by themselves: visit, meeting'),
  examples: z.array(z.string()).default([]).describe('sentences in which the entry must be found'),
  nearMisses: z.array(z.string()).default([]).describe('sentences in which it must not'),
});
export type EventCodebookEntry = Readonly<z.infer<typeof EventCodebookEntry>>;

export interface CodedPattern {
  readonly entry: EventCodebookEntry;
  readonly pattern: EventPattern;
}

/** The codebook by the lemmas of verbs and nouns. */
export interface EventCodebook {
  readonly entries: readonly EventCodebookEntry[];
  /** the most specific first */
  patternsOf(verb: string): readonly CodedPattern[];
  entriesOfNoun(noun: string): readonly EventCodebookEntry[];
}

/** @throws CodebookError when the file is missing or faulty; RangeError for a pattern that is not of its form. */
export const eventCodebook = codebookReader('events', z.array(EventCodebookEntry), (entries): EventCodebook => {
  const byVerb = new Map<string, CodedPattern[]>();
  const byNoun = new Map<string, EventCodebookEntry[]>();
  for (const entry of entries) {
    for (const source of entry.verbs) {
      const pattern = parseEventPattern(source);
      for (const verb of pattern.verbs) byVerb.set(verb, [...(byVerb.get(verb) ?? []), { entry, pattern }]);
    }
    for (const noun of entry.nouns) byNoun.set(noun, [...(byNoun.get(noun) ?? []), entry]);
  }
  for (const patterns of byVerb.values()) patterns.sort((a, b) => b.pattern.weight - a.pattern.weight);
  return {
    entries,
    patternsOf: (verb) => byVerb.get(verb) ?? [],
    entriesOfNoun: (noun) => byNoun.get(noun) ?? [],
  };
});
