import { feedItems, looksLikeFeed } from './feed-items.ts';
import { gatherItems } from './gather-items.ts';
import type { GatherOptions } from './gather-options.ts';
import { failure, type Gathered } from './gathered.ts';
import { jsonLineItems, looksLikeJsonLines } from './json-lines.ts';
import { readStream } from './read-stream.ts';

/**
 * What another program hands over: one document, or the items of a feed or of JSON Lines. No name tells which it is, so
 * its beginning does.
 * @param origin under which it is known
 */
export async function* gatherStream(
  stream: AsyncIterable<Uint8Array>,
  origin: string,
  options: GatherOptions,
): AsyncGenerator<Gathered> {
  try {
    const bytes = await readStream(stream, origin, options.limits);
    const head = new TextDecoder().decode(bytes.subarray(0, HEAD));
    if (looksLikeFeed(head))
      yield* gatherItems(await feedItems(new TextDecoder().decode(bytes), origin), origin, options);
    else if (looksLikeJsonLines(bytes)) yield* jsonLineItems([bytes], origin);
    else yield { origin, name: origin, bytes, mediaType: null, encoding: null, metadata: {} };
  } catch (error) {
    yield failure(origin, error);
  }
}

/** So many bytes show whether it is a feed. */
const HEAD = 4096;
