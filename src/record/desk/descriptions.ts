import { z } from 'zod';
import { EdtfDate } from '../../kinds/edtf-date.ts';
import { statedDay } from '../../outline/stated-day.ts';
import { parseEdtf } from '../../time/edtf.ts';
import { saidWords } from './said-words.ts';

const words = z
  .string()
  .refine((value) => value === '' || saidWords(value) !== '', { error: 'Give words, or null to leave it as it is.' })
  .overwrite(saidWords)
  .max(500)
  .describe('empty to take back what was said of it');

/** A date that there is, and that reading holds as it stands: another would leave the document without one. */
const isHeld = (value: string): boolean =>
  /^\d{4}(?:-\d\d){0,2}$/.test(value) && parseEdtf(value) !== null && statedDay(value, null) === value;

const appeared = z
  .string()
  .refine((value) => value === '' || isHeld(value.trim()), {
    error: 'Give the day, month or year in which it appeared, such as 2024-10-31, 2024-10 or 2024.',
  })
  .trim()
  .describe('when it appeared: a day, month or year (EDTF); empty to take back what was said of it');

/** What an analyst says that a document is; null for what they leave as it is, empty for what they take back. */
export const Description = z.strictObject({
  title: words.nullable().default(null),
  publisher: words.nullable().default(null),
  published: appeared.nullable().default(null),
});
export type Description = Readonly<z.infer<typeof Description>>;

export const DESCRIBED_FIELDS = ['title', 'publisher', 'published'] as const satisfies readonly (keyof Description)[];

/** What is known of a document; null for what is not. */
export const DocumentDescribed = z.object({
  title: z.string().nullable(),
  publisher: z.string().nullable(),
  published: EdtfDate.nullable(),
});
export type DocumentDescribed = Readonly<z.infer<typeof DocumentDescribed>>;

export const RecordedDescription = Description.extend({
  number: z.int().positive(),
  was: DocumentDescribed.describe('what stood there before'),
  who: z.string(),
  at: z.string().describe('UTC'),
});
export type RecordedDescription = Readonly<z.infer<typeof RecordedDescription>>;

/**
 * Of each field the latest that says something; of one that was taken back what stood there before anybody spoke of it.
 * A field of which nothing was said is not there.
 * @param all of one document, latest first
 */
export const descriptionHeld = (all: readonly (Description & { readonly was: DocumentDescribed })[]) => {
  const held: { -readonly [Field in keyof DocumentDescribed]?: DocumentDescribed[Field] } = {};
  for (const field of DESCRIBED_FIELDS) {
    const said = all.filter((each) => each[field] !== null);
    if (said.length > 0) held[field] = said[0]![field] || said.at(-1)!.was[field];
  }
  return held as Partial<DocumentDescribed>;
};

/**
 * Descriptions of documents are appended; of each field the latest that says something holds, on every reading from then
 * on. They change what is known of a document, never its words.
 */
export interface DescriptionStore {
  /**
   * What is said already is not recorded again.
   * @throws RecordError when the record has no such document, and when nothing would change
   */
  append(document: string, description: Description, who: string, at: string): Promise<RecordedDescription>;
  /** What holds of a document now, as far as somebody said something of it. */
  of(document: string): Promise<Partial<DocumentDescribed>>;
  /** All of a document, latest first. */
  history(document: string): Promise<readonly RecordedDescription[]>;
}
