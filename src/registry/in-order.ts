/** Runs tasks, at most `concurrency` at the same time, and yields their results in the order of the tasks. */
export async function* inOrder<T>(
  tasks: Iterable<() => Promise<T>> | AsyncIterable<() => Promise<T>>,
  concurrency: number,
): AsyncGenerator<T> {
  const running: Promise<T>[] = [];
  for await (const task of tasks) {
    const result = task();
    // A rejection is thrown where the result is awaited, not as unhandled before that.
    result.catch(() => {});
    running.push(result);
    if (running.length >= concurrency) yield await running.shift()!;
  }
  while (running.length > 0) yield await running.shift()!;
}
