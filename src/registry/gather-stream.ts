import { addAbortSignal, Readable } from 'node:stream';
import { feedItems, looksLikeFeed } from './feed-items.ts';
import { gatherItems } from './gather-items.ts';
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
    else yield* wholeDocument(await readStream(all, origin, options.limits), origin, options);
  } catch (error) {
    if (!signal?.aborted) yield failure(origin, error);
  }
}

/** So many bytes show whether it is a feed. */
const HEAD = 4096;

async function* wholeDocument(bytes: Uint8Array, origin: string, options: GatherOptions): AsyncGenerator<Gathered> {
  if (looksLikeFeed(new TextDecoder().decode(bytes.subarray(0, HEAD))))
    yield* gatherItems(await feedItems(new TextDecoder().decode(bytes), origin), origin, options);
  else yield { origin, name: origin, bytes, mediaType: null, encoding: null, metadata: {} };
}
