import { readFileSync } from 'node:fs';
import { z } from 'zod';

/** Words of a document by their place in it; UTF-16 offsets of the text read. No text is kept. */
const Quote = z.strictObject({ document: z.string(), start: z.int().min(0), end: z.int().min(1) });

export const LINK_KINDS = ['repeat', 'same-event', 'claim', 'series'] as const;

/** Two quotes of which a reader decided whether they belong together. */
export const ListedPair = z.strictObject({
  kind: z.enum(LINK_KINDS),
  /** true: they repeat one another, tell one event, hold or deny one claim, or measure the same; false: they only seem to */
  same: z.boolean(),
  first: Quote,
  second: Quote,
});
export type Quote = z.infer<typeof Quote>;
export type ListedPair = z.infer<typeof ListedPair>;
export type LinkKind = ListedPair['kind'];

/** @throws z.ZodError naming what is wrong with a line */
export const readPairs = (path: string | URL): readonly ListedPair[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => ListedPair.parse(JSON.parse(line)));
