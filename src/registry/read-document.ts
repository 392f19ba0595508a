import { createHash } from 'node:crypto';
import { analyse, type ReadingResources } from '../analyse.ts';
import { readSource } from '../intake/read-source.ts';
import type { Analysis } from '../kinds/analysis.ts';
import type { GatheredSource } from './gathered.ts';

/** The identity of a document: the sha256 of its bytes, in hexadecimal. */
export const documentId = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/**
 * The whole reading of a document that came in.
 * @throws UnreadableSource
 */
export const readDocument = async (source: GatheredSource, resources: ReadingResources): Promise<Analysis> => {
  const text = await readSource(source.bytes, source);
  return analyse(text, { id: documentId(source.bytes), origin: source.origin, size: source.bytes.length }, resources);
};
