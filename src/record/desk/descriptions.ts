import { z } from 'zod';
import { EdtfDate } from '../../kinds/edtf-date.ts';

const words = z.string().trim().min(1, 'Give words, or null to leave it as it is.').max(500);

/** What an analyst says that a document is; null for what they leave as it was read. */
export const Description = z.strictObject({
  title: words.nullable().default(null),
  publisher: words.nullable().default(null),
  published: EdtfDate.nullable().default(null).describe('when it appeared (EDTF)'),
});
export type Description = Readonly<z.infer<typeof Description>>;

export const RecordedDescription = Description.extend({
  number: z.int().positive(),
  was: Description.describe('what stood there before'),
  who: z.string(),
  at: z.string().describe('UTC'),
});
export type RecordedDescription = Readonly<z.infer<typeof RecordedDescription>>;

/**
 * Descriptions of documents are appended; of each field the latest that says something holds, on every reading from then
 * on. They change what is known of a document, never its words.
 */
export interface DescriptionStore {
  /** @throws RecordError when the record has no such document */
  append(document: string, description: Description, who: string, at: string): Promise<RecordedDescription>;
  /** What holds of a document now. */
  of(document: string): Promise<Description>;
  /** All of a document, latest first. */
  history(document: string): Promise<readonly RecordedDescription[]>;
}
