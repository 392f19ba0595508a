import { analyse, type ReadingResources } from '../analyse.ts';
import { readSource } from '../intake/read-source.ts';
import type { Analysis } from '../kinds/analysis.ts';
import { documentId } from './document-id.ts';
import type { GatheredSource } from './gathered.ts';
import { isAddress } from './is-address.ts';

/**
 * The whole reading of a document that came in. One that was fetched and names no address of its own has the one from
 * which it came.
 * @throws UnreadableSource
 */
export const readDocument = async (source: GatheredSource, resources: ReadingResources): Promise<Analysis> => {
  const read = await readSource(source.bytes, source);
  const address = read.metadata.address ?? (isAddress(source.origin) ? source.origin : null);
  const text = { ...read, metadata: { ...read.metadata, address } };
  return analyse(text, { id: documentId(source.bytes), origin: source.origin, size: source.bytes.length }, resources);
};
