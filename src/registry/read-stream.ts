import type { IntakeLimits } from '../intake/intake-limits.ts';
import { checkSize } from '../intake/read-source.ts';

/**
 * All bytes of a stream.
 * @param name of the stream, for the message
 * @throws UnreadableSource as soon as there are more than may be read, or when there are none
 */
export const readStream = async (
  stream: AsyncIterable<Uint8Array>,
  name: string,
  limits: IntakeLimits,
): Promise<Uint8Array> => {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    size += chunk.length;
    if (size > limits.bytes) checkSize(size, name, limits);
    chunks.push(chunk);
  }
  checkSize(size, name, limits);
  return Buffer.concat(chunks);
};
