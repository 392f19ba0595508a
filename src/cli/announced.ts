import { type Gathered, isFailure } from '../registry/gathered.ts';
import type { Progress } from './progress.ts';
import { shown } from './terminal.ts';

/** A document of so many bytes keeps whoever waits for it waiting for seconds. */
const LONG = 200_000;

/** What was gathered; of each document that takes long it is said that it is being read. */
export async function* announced(gathered: AsyncIterable<Gathered>, progress: Progress): AsyncGenerator<Gathered> {
  for await (const each of gathered) {
    if (!isFailure(each) && each.bytes.length > LONG)
      progress.announce(`reading ${shown(each.origin)}, ${(each.bytes.length / 1e6).toFixed(1)} MB`);
    yield each;
  }
}
