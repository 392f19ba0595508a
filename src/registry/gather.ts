import { supported } from '../intake/decode-text.ts';
import { documentsIn } from './documents-in.ts';
import { feedItems, looksLikeFeed } from './feed-items.ts';
import { fetchAddress } from './fetch-address.ts';
import { gatherItems } from './gather-items.ts';
import { DEFAULT_GATHER_OPTIONS, type GatherOptions } from './gather-options.ts';
import { gatherPath } from './gather-path.ts';
import { gatherStream } from './gather-stream.ts';
import { failure, type Gathered } from './gathered.ts';
import { inOrder } from './in-order.ts';
import { isAddress } from './is-address.ts';

/**
 * Everything that the inputs lead to, one document after the other in the order of the inputs. An input is a file, a
 * folder, an http(s) address of a page, a PDF or a feed, a JSON Lines file of items, or `-` for what is handed over. What cannot be had comes as a
 * failure in its place; the rest goes on. Only addresses are fetched ahead.
 */
export async function* gather(inputs: Iterable<string>, given: Partial<GatherOptions> = {}): AsyncGenerator<Gathered> {
  const options = { ...DEFAULT_GATHER_OPTIONS, ...given };
  const tasks = [...inputs].map((input) => async (): Promise<Documents> => {
    if (isAddress(input)) return gatherAddress(input, options);
    return input === '-' && options.standardInput
      ? gatherStream(options.standardInput, 'standard input', options)
      : gatherPath(input, options);
  });
  for await (const documents of inOrder(tasks, options.concurrency)) {
    yield* documents;
    if (options.signal?.aborted) return;
  }
}

type Documents = Iterable<Gathered> | AsyncIterable<Gathered>;

const gatherAddress = async (address: string, options: GatherOptions): Promise<Documents> => {
  try {
    const { address: at, ...fetched } = await fetchAddress(address, options);
    const head = decode(fetched.bytes.subarray(0, 4096), fetched.encoding);
    if (looksLikeFeed(head))
      return gatherItems(await feedItems(decode(fetched.bytes, fetched.encoding), at), at, options);
    return documentsIn({ origin: at, name: at, ...fetched, metadata: {} }, options);
  } catch (error) {
    return [failure(address, error)];
  }
};

/** A feed’s characters: as its sender names them, else as its XML declaration does. */
const decode = (bytes: Uint8Array, named: string | null): string => {
  const declared = /^<\?xml[^>]+encoding\s*=\s*["']([\w-]{2,30})/.exec(
    String.fromCharCode(...bytes.subarray(0, 200)),
  )?.[1];
  return new TextDecoder((named && supported(named)) || (declared && supported(declared)) || 'utf-8').decode(bytes);
};
