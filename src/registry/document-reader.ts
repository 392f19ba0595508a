import type { Analysis } from '../kinds/analysis.ts';
import type { GatheredSource } from './gathered.ts';

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
 * A reader with so many threads; with one it reads on the calling thread. More than one pays from a few hundred
 * kilobytes on: each loads models and packs for itself.
 * @param packs folders of a desk’s own packs
 * @throws PackError, ModelError
 */
export const openReader = async (threads: number, packs: readonly string[] = []): Promise<DocumentReader> => {
  if (threads > 1) {
    const { ReadingThreads } = await import('./reading-threads.ts');
    const started = await ReadingThreads.start(threads, packs);
    return {
      engine: started.engine,
      concurrency: threads * 4,
      read: (source) => started.read(source),
      stop: () => started.stop(),
    };
  }
  const [{ loadResources }, { readDocument }, { engineVersion }] = await Promise.all([
    import('../resources/load-resources.ts'),
    import('./read-document.ts'),
    import('./engine-version.ts'),
  ]);
  const resources = await loadResources(packs);
  return {
    engine: engineVersion(resources),
    concurrency: 1,
    read: (source) => readDocument(source, resources),
    stop: async () => {},
  };
};
