import { z } from 'zod';
import { EdtfDate } from './edtf-date.ts';
import { QuotedSpan } from './span.ts';

/** What sort of publication a document is; `other` for one that cannot be told. */
export const DOCUMENT_KINDS = [
  'bulletin',
  'chronicle',
  'paper',
  'interview',
  'wire',
  'statement',
  'agreement',
  'other',
] as const;
export const DocumentKind = z.enum(DOCUMENT_KINDS);
export type DocumentKind = z.infer<typeof DocumentKind>;

/** The stretch of time that a document covers, and how that is known. */
export const Period = z.object({
  value: EdtfDate,
  basis: z.enum(['stated', 'inferred']),
  evidence: z.array(QuotedSpan).describe('the words that say so or from which it was inferred'),
});
export type Period = Readonly<z.infer<typeof Period>>;

/** A document as the record knows it. The bytes are kept beside it. */
export const DocumentRecord = z.object({
  id: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .describe('sha256 of the original bytes'),
  title: z.string().nullable(),
  publisher: z.string().nullable(),
  kind: DocumentKind,
  language: z.string().nullable().describe('ISO 639-1 code, null when it could not be told'),
  published: EdtfDate.nullable(),
  period: Period.nullable(),
  dateOrder: z
    .enum(['day-first', 'month-first'])
    .nullable()
    .describe('how 01.02.03 is read here, null without evidence'),
  mediaType: z.string(),
  encoding: z.string().nullable(),
  origin: z.string().describe('path or address it came from'),
  size: z.int().nonnegative().describe('bytes'),
});
export type DocumentRecord = Readonly<z.infer<typeof DocumentRecord>>;
