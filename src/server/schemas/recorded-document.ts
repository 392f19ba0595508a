import { z } from 'zod';
import { DocumentRecord } from '../../kinds/document.ts';

/** A document of the record, with what is known of its reading. */
export const RecordedDocumentView = DocumentRecord.extend({
  engine: z.string().describe('what read it'),
  added: z.string().describe('ISO 8601 UTC'),
  read: z.string().describe('when it was last read'),
  withdrawn: z.string().nullable().describe('why it counts no longer; null when it does'),
  blocks: z.int(),
  findings: z.int(),
  outdated: z.boolean().describe('another engine than the present one read it'),
});
