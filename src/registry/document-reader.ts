import type { Analysis } from '../kinds/analysis.ts';
import type { GatheredSource } from './gathered.ts';
import type { ReadingThreadOptions } from './reading-thread.ts';

/** What reads documents, on this thread or on others. */
export interface DocumentReader {
  /** name and version of all that takes part */
  readonly engine: string;
  /** how many documents it likes to be given at the same time */
  readonly concurrency: number;
  read(source: GatheredSource): Promise<Analysis>;
  stop(): Promise<void>;
}

/**
 * A reader with so many threads of its own. More than one pays from a few hundred kilobytes on: each loads models and
 * packs for itself. With none it reads on the calling thread, where a document that takes too long can’t be given up.
 * @throws PackError, ModelError
 */
export const openReader = async (
  threads: number,
  options: Omit<ReadingThreadOptions, 'worker'> = {},
): Promise<DocumentReader> => {
  if (threads > 0) {
    const { ReadingThreads } = await import('./reading-threads.ts');
    const started = await ReadingThreads.start(threads, options);
    return {
      engine: started.engine,
      // One is read while the one before it is written.
      concurrency: threads === 1 ? 2 : threads * 4,
      read: (source) => started.read(source),
      stop: () => started.stop(),
    };
  }
  const [{ loadResources }, { readDocument }, { engineVersion }] = await Promise.all([
    import('../resources/load-resources.ts'),
    import('./read-document.ts'),
    import('./engine-version.ts'),
  ]);
  const resources = await loadResources(options.packs);
  return {
    engine: engineVersion(resources),
    concurrency: 1,
    read: (source) => readDocument(source, resources),
    stop: async () => {},
  };
};
