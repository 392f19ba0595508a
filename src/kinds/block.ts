import { z } from 'zod';
import { EdtfDate } from './edtf-date.ts';
import { Span } from './span.ts';

/** What a stretch of a document may be. */
export const BLOCK_KINDS = [
  'title',
  'toc',
  'heading',
  'paragraph',
  'entry',
  'question',
  'answer',
  'footnote',
  'footnoteMarker',
  'pageNumber',
  'annex',
  'furniture',
] as const;
export const BlockKind = z.enum(BLOCK_KINDS);
export type BlockKind = z.infer<typeof BlockKind>;

/** Blocks with words of their own, which are read and searched; the others hold none, or lie inside one of these. */
export const PROSE_BLOCKS: ReadonlySet<BlockKind> = new Set([
  'title',
  'heading',
  'paragraph',
  'entry',
  'question',
  'answer',
  'footnote',
  'annex',
]);

/**
 * One piece of a document’s outline. Blocks lie in the order of their start. A block that is cut by a page break or by
 * hard line ends is one block whose span runs across it; page numbers, footnote marks and furniture inside that span are
 * blocks of their own and are left out of the block’s reading (see `blockReading` in outline/).
 */
export const Block = Span.extend({
  kind: BlockKind,
  level: z.int().positive().nullable().describe('of a heading, 1 is the highest'),
  number: z.string().nullable().describe('of a heading, article, entry, question or footnote, as written'),
  date: EdtfDate.nullable().describe(
    'of an entry; also of a heading that is or bears a date, of a line that says when the text below it came out, and of a paragraph with a dateline',
  ),
  dated: z.boolean().nullable().describe('of an entry: true when it states its date, false when it inherits it'),
  body: z
    .int()
    .nonnegative()
    .describe('where its prose begins, after a date label, bullet, number or `Question:`; start where there is none'),
  repeats: z.int().nonnegative().nullable().describe('index of the earlier block that this one repeats'),
  speaker: z.string().nullable().describe('who answers or asks, where the document says so'),
});
export type Block = Readonly<z.infer<typeof Block>>;
