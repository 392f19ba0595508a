import { parentPort, workerData } from 'node:worker_threads';
import { UnreadableSource } from '../intake/unreadable-source.ts';
import type { Analysis } from '../kinds/analysis.ts';
import { loadResources } from '../resources/load-resources.ts';
import { engineVersion } from './engine-version.ts';
import type { GatheredSource } from './gathered.ts';
import { readDocument } from './read-document.ts';

/** A source to be read; the answer bears its number. */
export interface WorkerTask {
  readonly number: number;
  readonly source: GatheredSource;
}

/** What a reading thread says: first its engine or why it cannot read at all, then an answer for each source. */
export type WorkerReply =
  | { readonly engine: string }
  | { readonly broken: PlainError }
  | { readonly number: number; readonly analysis: Analysis }
  | { readonly number: number; readonly failed: PlainError };

/** An error that can be sent to another thread; `reason` and `advice` make it an `UnreadableSource` again. */
export interface PlainError {
  readonly name: string;
  readonly message: string;
  readonly stack: string | undefined;
  readonly unreadable: Pick<UnreadableSource, 'reason' | 'source' | 'advice'> | null;
}

const plainError = (error: unknown): PlainError => ({
  name: error instanceof Error ? error.name : 'Error',
  message: error instanceof Error ? error.message : String(error),
  stack: error instanceof Error ? error.stack : undefined,
  unreadable:
    error instanceof UnreadableSource ? { reason: error.reason, source: error.source, advice: error.advice } : null,
});

const reply = (message: WorkerReply): void => parentPort!.postMessage(message);

try {
  const resources = await loadResources((workerData as { readonly packs: readonly string[] }).packs);
  reply({ engine: engineVersion(resources) });
  let last = Promise.resolve();
  parentPort!.on('message', ({ number, source }: WorkerTask) => {
    // One after the other: a PDF waits in between, and what came after it would be read beside it.
    last = last.then(async () => {
      try {
        reply({ number, analysis: await readDocument(source, resources) });
      } catch (error) {
        reply({ number, failed: plainError(error) });
      }
    });
  });
} catch (error) {
  reply({ broken: plainError(error) });
}
