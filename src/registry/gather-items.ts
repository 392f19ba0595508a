import { UnreadableSource } from '../intake/unreadable-source.ts';
import type { FeedItem } from './feed-items.ts';
import { fetchAddress } from './fetch-address.ts';
import type { GatherOptions } from './gather-options.ts';
import { failure, type Gathered } from './gathered.ts';
import { inOrder } from './in-order.ts';

/** The documents of a feed’s items: an item’s own content where it is whole, else what lies at its link. */
export async function* gatherItems(
  items: readonly FeedItem[],
  feed: string,
  options: GatherOptions,
): AsyncGenerator<Gathered> {
  const tasks = items.slice(0, options.feedItems).map((item) => () => gatherItem(item, feed, options));
  yield* inOrder(tasks, options.concurrency);
  if (items.length > options.feedItems)
    yield failure(
      feed,
      new UnreadableSource(
        'tooLarge',
        feed,
        `has ${items.length} items, of which ${options.feedItems} were taken`,
        'Add the others by their own addresses.',
      ),
    );
}

const gatherItem = async (item: FeedItem, feed: string, options: GatherOptions): Promise<Gathered> => {
  const origin = item.link ?? `${feed}#${item.id}`;
  try {
    if (item.full && item.content)
      return {
        origin,
        name: origin,
        bytes: new TextEncoder().encode(item.content.text),
        mediaType: item.content.mediaType,
        encoding: 'utf-8',
        metadata: item.metadata,
      };
    if (!item.link || !/^https?:/i.test(item.link))
      throw new UnreadableSource(
        'noText',
        origin,
        'is an item without content and without a link',
        'There is nothing to read.',
      );
    const { address, ...fetched } = await fetchAddress(item.link, options);
    return { origin: address, name: address, ...fetched, metadata: item.metadata };
  } catch (error) {
    return failure(origin, error);
  }
};
