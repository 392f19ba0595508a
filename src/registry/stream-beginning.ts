/** A stream of which the beginning is known. */
export interface BegunStream {
  /** without its line feed; cut where it is longer than what was asked for */
  readonly firstLine: Uint8Array;
  /** the whole stream, to be gone through once */
  readonly all: AsyncIterable<Uint8Array>;
}

const LINE_FEED = 10;

/**
 * Waits for the first line of a stream and no longer.
 * @param most bytes of it that are waited for
 */
export const streamBeginning = async (stream: AsyncIterable<Uint8Array>, most: number): Promise<BegunStream> => {
  const rest = stream[Symbol.asyncIterator]();
  const chunks: Uint8Array[] = [];
  let size = 0;
  let end = -1;
  while (end < 0 && size <= most) {
    const { value, done } = await rest.next();
    if (done) break;
    const at = value.indexOf(LINE_FEED);
    if (at >= 0) end = size + at;
    size += value.length;
    chunks.push(value);
  }
  const begun = Buffer.concat(chunks);
  return { firstLine: end < 0 ? begun : begun.subarray(0, end), all: followed(begun, rest) };
};

async function* followed(begun: Uint8Array, rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield begun;
  yield* { [Symbol.asyncIterator]: () => rest };
}
