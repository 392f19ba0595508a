import { analyse, type ReadingResources } from '../analyse.ts';
import { readSource } from '../intake/read-source.ts';
import type { Analysis } from '../kinds/analysis.ts';
import { documentId } from './document-id.ts';
import type { GatheredSource } from './gathered.ts';

/**
 * The whole reading of a document that came in.
 * @throws UnreadableSource
 */
export const readDocument = async (source: GatheredSource, resources: ReadingResources): Promise<Analysis> => {
  const text = await readSource(source.bytes, source);
  return analyse(text, { id: documentId(source.bytes), origin: source.origin, size: source.bytes.length }, resources);
};
