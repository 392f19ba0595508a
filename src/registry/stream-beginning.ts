/** A stream of which the beginning is known. */
export interface BegunStream {
  /** the first that is not blank, without its line feed or a byte order mark; cut where it is longer than what was asked for */
  readonly firstLine: Uint8Array;
  /** the whole stream, to be gone through once */
  readonly all: AsyncIterable<Uint8Array>;
}

const LINE_FEED = 10;
const BYTE_ORDER_MARK = [0xef, 0xbb, 0xbf];
const BLANK: ReadonlySet<number> = new Set([9, LINE_FEED, 13, 32]);

/**
 * Waits for the first line of a stream that is not blank, and no longer.
 * @param most bytes of it that are waited for
 */
export const streamBeginning = async (stream: AsyncIterable<Uint8Array>, most: number): Promise<BegunStream> => {
  const rest = stream[Symbol.asyncIterator]();
  const chunks: Uint8Array[] = [];
  let size = 0;
  /** where in the stream the line begins and ends; -1 while that is not known */
  let [start, end] = [-1, -1];
  while (end < 0 && size <= most) {
    const { value, done } = await rest.next();
    if (done) break;
    const from = start < 0 ? value.findIndex((byte, i) => !isPassedOver(byte, size + i)) : 0;
    if (start < 0 && from >= 0) start = size + from;
    const at = from < 0 ? -1 : value.indexOf(LINE_FEED, from);
    if (at >= 0) end = size + at;
    size += value.length;
    chunks.push(value);
  }
  const begun = Buffer.concat(chunks);
  const firstLine = begun.subarray(start < 0 ? size : start, end < 0 ? size : end);
  return { firstLine, all: followed(begun, rest) };
};

/** Blanks, and the byte order mark at the beginning of the stream. */
const isPassedOver = (byte: number, at: number): boolean => BLANK.has(byte) || BYTE_ORDER_MARK[at] === byte;

async function* followed(begun: Uint8Array, rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield begun;
  yield* { [Symbol.asyncIterator]: () => rest };
}
