import { z } from 'zod';
import type { RecordedDocument } from '../record/record-store.ts';
import { Problem } from './problem.ts';
import type { Call } from './route.ts';

/** The path of what is asked of one document. */
export const DocumentId = z.object({ id: z.string().regex(/^[0-9a-f]{64}$/, 'Give the sha256 of the document.') });

/** @throws Problem when there is none or the viewer may not see it, which is the same to them */
export const knownDocument = async ({
  params,
  record,
}: Pick<Call<z.infer<typeof DocumentId>, unknown, unknown>, 'params' | 'record'>): Promise<RecordedDocument> => {
  const found = await record.document(params.id);
  if (!found) throw new Problem('not-found', `There is no document ${params.id}.`);
  return found;
};
