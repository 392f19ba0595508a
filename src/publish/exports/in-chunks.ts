/** The items in lists of at most `size`, so that writers need not take them one by one. */
export async function* inChunks<T>(items: AsyncIterable<T>, size = 500): AsyncGenerator<readonly T[]> {
  let chunk: T[] = [];
  for await (const item of items) {
    chunk.push(item);
    if (chunk.length < size) continue;
    yield chunk;
    chunk = [];
  }
  if (chunk.length > 0) yield chunk;
}
