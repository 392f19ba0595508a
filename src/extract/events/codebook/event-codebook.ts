import { z } from 'zod';
import { EventType } from '../../../kinds/event.ts';
import type { Knowledge } from '../../../knowledge/knowledge.ts';
import { oncePer } from '../../../text/once-per.ts';
import { CodebookError } from '../../codebook.ts';
import { contextWords } from './context-words.ts';
import { alternatives, type EventPattern, parseEventPattern, type WordClassLookup } from './event-pattern.ts';
import { type GovernorWords, governorWords } from './governor-words.ts';
import { namesOfStates } from './names-of-states.ts';
import { wordClasses } from './word-classes.ts';

/** An entry of packs/codebook/events*.yaml: what is done, by which verbs and nouns texts tell it. */
export const EventCodebookEntry = z.strictObject({
  type: EventType,
  mode: z.string().nullable().default(null).describe('PLOVER mode, in lower case'),
  contexts: z.array(z.string()).default([]),
  plover: EventType.nullable()
    .default(null)
    .describe('for Chancery’s own types: the PLOVER type, where it is not the usual one of the type'),
  joint: z
    .boolean()
    .default(false)
    .describe('done by all together: several actors and no recipient where they stand in one subject'),
  reason: z.string().describe('why these belong here, in the words of the codebook'),
  with: z
    .array(z.string())
    .default([])
    .describe('words or @classes of which one must stand with the predicate: in it, its subject or its object'),
  doers: z
    .array(z.string())
    .default([])
    .describe(
      'words or @classes of which one must be its subject or agent or stand in their noun phrase; @states are the names of states',
    ),
  persons: z.boolean().default(false).describe('whether a full name as its object does for a word of `with`'),
  undergone: z
    .boolean()
    .default(false)
    .describe('whether who stands as the subject, or owns the noun, is the one to whom it is done'),
  intransitive: z.boolean().default(false).describe('whether its verbs tell it only in the active, without an object'),
  itself: z
    .boolean()
    .default(false)
    .describe('whether its subject is what takes place, so that nobody need be named: the treaty entered into force'),
  without: z
    .array(z.string())
    .default([])
    .describe('words or @classes of which none may be its subject, its object or stand before their nouns'),
  verbs: z.array(z.string()).default([]).describe('patterns, see EventPattern'),
  nouns: z
    .array(z.string())
    .default([])
    .describe('nouns that tell the event by themselves: visit; with words that must stand below: act of aggression'),
  examples: z.array(z.string()).default([]).describe('sentences in which the entry must be found'),
  nearMisses: z.array(z.string()).default([]).describe('sentences in which it must not'),
});
export type EventCodebookEntry = Readonly<z.infer<typeof EventCodebookEntry>>;

/** An entry with its `with`, `doers` and `without` spelled out. */
export interface CodedEntry {
  readonly entry: EventCodebookEntry;
  readonly doers: ReadonlySet<string>;
  readonly with: ReadonlySet<string>;
  readonly without: ReadonlySet<string>;
}

export interface CodedPattern extends CodedEntry {
  readonly pattern: EventPattern;
}

/** A noun that tells an event, with alternatives of words that must stand below it. */
export interface CodedNoun extends CodedEntry {
  readonly noun: string;
  readonly words: readonly ReadonlySet<string>[];
  readonly weight: number;
}

/** The codebook by the lemmas of verbs and nouns. */
export interface EventCodebook {
  readonly entries: readonly EventCodebookEntry[];
  /** the file, without ending, that an entry stands in */
  fileOf(entry: EventCodebookEntry): string;
  /** the most specific first */
  patternsOf(verb: string): readonly CodedPattern[];
  /** the most specific first */
  nounsOf(noun: string): readonly CodedNoun[];
  /** patterns of `be` with this adjective or noun as its predicate */
  predicativesOf(word: string): readonly CodedPattern[];
  /** PLOVER’s contexts that a word tells */
  contextsOfWord(word: string): readonly string[];
  readonly governors: GovernorWords;
  /** what it was built of, for classes that rules ask for by name */
  readonly knowledge: Pick<Knowledge, 'codebook'>;
}

/** The rules of the packs, and whom the packs know where states are asked for by name. */
type CodebookKnowledge = Pick<Knowledge, 'codebook'> & Partial<Pick<Knowledge, 'actors'>>;

const NONE: readonly never[] = [];

/**
 * The event codebook of all packs: every file `events.yaml` or `events-….yaml`, so that a desk’s own pack adds entries
 * by a file of its own name.
 * @throws CodebookError when no file is there, or one is faulty or holds a pattern that is not of its form.
 */
export const eventCodebook = oncePer((knowledge: CodebookKnowledge): EventCodebook => {
  const listed = wordClasses(knowledge);
  const classes: WordClassLookup = (name) => (name === 'states' ? namesOfStates(knowledge) : listed(name));
  const contexts = contextWords(knowledge);
  const byVerb = new Map<string, CodedPattern[]>();
  const byNoun = new Map<string, CodedNoun[]>();
  const predicatives = new Map<string, CodedPattern[]>();
  const files = new Map<EventCodebookEntry, string>();
  for (const { file, entry } of entriesOf(knowledge)) {
    files.set(entry, file);
    try {
      const spelled = (words: readonly string[]): ReadonlySet<string> =>
        new Set(words.flatMap((word) => alternatives(word, word, classes)));
      const coded: CodedEntry = {
        entry,
        with: spelled(entry.with),
        doers: spelled(entry.doers),
        without: spelled(entry.without),
      };
      const more = coded.with.size + coded.doers.size > 0 ? 4 : 0;
      for (const source of entry.verbs) {
        const parsed = parseEventPattern(source, classes);
        const pattern = { ...parsed, weight: parsed.weight + more };
        for (const verb of pattern.verbs)
          if (verb === 'be') for (const word of pattern.objects) add(predicatives, word, { ...coded, pattern });
          else add(byVerb, verb, { ...coded, pattern });
      }
      for (const source of entry.nouns) {
        const [heads, ...words] = source.split(/\s+/).map((place) => alternatives(place, source, classes));
        for (const noun of heads ?? [])
          add(byNoun, noun, {
            ...coded,
            noun: source,
            words: words.map((place) => new Set(place)),
            weight: words.length + more,
          });
      }
    } catch (error) {
      if (error instanceof RangeError) throw new CodebookError(file, `${entry.type}: ${error.message}`);
      throw error;
    }
  }
  for (const patterns of [...byVerb.values(), ...predicatives.values()])
    patterns.sort((a, b) => b.pattern.weight - a.pattern.weight);
  for (const nouns of byNoun.values()) nouns.sort((a, b) => b.weight - a.weight);
  return {
    entries: [...files.keys()],
    fileOf: (entry) => files.get(entry) ?? 'events',
    patternsOf: (verb) => byVerb.get(verb) ?? NONE,
    nounsOf: (noun) => byNoun.get(noun) ?? NONE,
    predicativesOf: (word) => predicatives.get(word) ?? NONE,
    contextsOfWord: (word) => contexts.get(word) ?? NONE,
    governors: governorWords(classes),
    knowledge,
  };
});

const entriesOf = (
  knowledge: Pick<Knowledge, 'codebook'>,
): readonly { readonly file: string; readonly entry: EventCodebookEntry }[] => {
  const files = [...knowledge.codebook].filter(([file]) => /^events(?:-|$)/.test(file));
  if (files.length === 0) throw new CodebookError('events', 'no pack has this file');
  return files.flatMap(([file, content]) => {
    const parsed = z.array(EventCodebookEntry).safeParse(content);
    if (parsed.success) return parsed.data.map((entry) => ({ file, entry }));
    const faults = parsed.error.issues.map((issue) => `${issue.path.join('.') || 'file'}: ${issue.message}`);
    throw new CodebookError(file, faults.join('; '));
  });
};

const add = <T>(index: Map<string, T[]>, key: string, value: T): void => {
  const listed = index.get(key);
  if (listed) listed.push(value);
  else index.set(key, [value]);
};
