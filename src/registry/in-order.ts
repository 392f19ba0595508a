type Task<T> = () => Promise<T>;

/**
 * Runs tasks, at most `concurrency` at the same time, and yields their results in the order of the tasks. A result that
 * is there does not wait for a task that is still to come.
 */
export async function* inOrder<T>(
  tasks: Iterable<Task<T>> | AsyncIterable<Task<T>>,
  concurrency: number,
): AsyncGenerator<T> {
  const source = Symbol.asyncIterator in tasks ? tasks[Symbol.asyncIterator]() : tasks[Symbol.iterator]();
  const running: Promise<T>[] = [];
  let coming: Promise<IteratorResult<Task<T>>> | null = null;
  let isMore = true;
  try {
    while (isMore || running.length > 0) {
      if (isMore && running.length < concurrency) {
        coming ??= heldBack(Promise.resolve(source.next()));
        const came = await (running[0] ? Promise.race([coming, settled(running[0])]) : coming);
        if (came !== null) {
          coming = null;
          if (came.done) isMore = false;
          else running.push(heldBack(came.value()));
          continue;
        }
      }
      yield await running.shift()!;
    }
  } finally {
    const closed = heldBack(Promise.resolve(isMore ? source.return?.() : undefined));
    // A task that is being waited for would have to come first.
    if (coming === null) await closed;
  }
}

const settled = (promise: Promise<unknown>): Promise<null> =>
  promise.then(
    () => null,
    () => null,
  );

/** A rejection is thrown where the result is awaited, not as unhandled before that. */
const heldBack = <T>(promise: Promise<T>): Promise<T> => {
  promise.catch(() => {});
  return promise;
};
