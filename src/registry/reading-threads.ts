import type { Analysis } from '../kinds/analysis.ts';
import type { GatheredSource } from './gathered.ts';
import { ReadingThread, type ReadingThreadOptions } from './reading-thread.ts';

/**
 * Threads that read documents at the same time, each with models and packs of its own. What they read is the same as
 * what one thread reads.
 */
export class ReadingThreads {
  readonly engine: string;
  readonly #threads: readonly ReadingThread[];

  private constructor(threads: readonly ReadingThread[], engine: string) {
    this.#threads = threads;
    this.engine = engine;
  }

  /**
   * @throws the error because of which a thread cannot read at all (PackError, ModelError)
   */
  static async start(count: number, options: ReadingThreadOptions = {}): Promise<ReadingThreads> {
    const threads = Array.from({ length: count }, () => new ReadingThread(options));
    try {
      const engines = await Promise.all(threads.map((thread) => thread.ready));
      return new ReadingThreads(threads, engines[0]!);
    } catch (error) {
      await Promise.all(threads.map((thread) => thread.stop()));
      throw error;
    }
  }

  /** Reads on the thread with the least to do. Rejects with what `readDocument` throws, and when it takes too long. */
  read(source: GatheredSource): Promise<Analysis> {
    return this.#threads.reduce((a, b) => (b.pending < a.pending ? b : a)).read(source);
  }

  async stop(): Promise<void> {
    await Promise.all(this.#threads.map((thread) => thread.stop()));
  }
}
