import { addAbortSignal, Readable } from 'node:stream';
import { documentsIn } from './documents-in.ts';
import type { GatherOptions } from './gather-options.ts';
import { failure, type Gathered } from './gathered.ts';
import { jsonLineItems, looksLikeJsonLines } from './json-lines.ts';
import { readStream } from './read-stream.ts';
import { streamBeginning } from './stream-beginning.ts';

/**
 * What another program hands over: one document, or the items of a feed or of JSON Lines. No name tells which it is, so
 * its beginning does. Items of JSON Lines are given as they come, however many there are; all else is read whole. When
 * it is to be stopped, what is still to come is not waited for.
 * @param origin under which it is known
 */
export async function* gatherStream(
  stream: AsyncIterable<Uint8Array>,
  origin: string,
  options: GatherOptions,
): AsyncGenerator<Gathered> {
  const { signal } = options;
  if (signal && stream instanceof Readable) addAbortSignal(signal, stream);
  try {
    const { firstLine, all } = await streamBeginning(stream, options.limits.bytes);
    if (looksLikeJsonLines(firstLine)) yield* jsonLineItems(all, origin);
    else {
      const bytes = await readStream(all, origin, options.limits);
      yield* documentsIn({ origin, name: origin, bytes, mediaType: null, encoding: null, metadata: {} }, options);
    }
  } catch (error) {
    if (!signal?.aborted) yield failure(origin, error);
  }
}
