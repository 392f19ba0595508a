import { Worker } from 'node:worker_threads';
import type { Analysis } from '../kinds/analysis.ts';
import type { GatheredSource } from './gathered.ts';
import type { PlainError, WorkerReply } from './reading-worker.ts';

const WORKER = new URL(
  import.meta.url.endsWith('.ts') ? './reading-worker.ts' : './reading-worker.js',
  import.meta.url,
);

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
   * @param packs folders of a desk’s own packs
   * @throws the error because of which a thread cannot read at all (PackError, ModelError)
   */
  static async start(count: number, packs: readonly string[] = []): Promise<ReadingThreads> {
    const threads = Array.from({ length: count }, () => new ReadingThread(packs));
    try {
      const engines = await Promise.all(threads.map((thread) => thread.ready));
      return new ReadingThreads(threads, engines[0]!);
    } catch (error) {
      await Promise.all(threads.map((thread) => thread.stop()));
      throw error;
    }
  }

  /** Reads on the thread with the least to do. Rejects with what `readDocument` throws. */
  read(source: GatheredSource): Promise<Analysis> {
    return this.#threads.reduce((a, b) => (b.pending < a.pending ? b : a)).read(source);
  }

  async stop(): Promise<void> {
    await Promise.all(this.#threads.map((thread) => thread.stop()));
  }
}

type Waiting = PromiseWithResolvers<Analysis> & { readonly size: number };

class ReadingThread {
  readonly ready: Promise<string>;
  readonly #worker: Worker;
  readonly #waiting: Waiting[] = [];

  constructor(packs: readonly string[]) {
    this.#worker = new Worker(WORKER, { workerData: { packs } });
    const { promise, resolve, reject } = Promise.withResolvers<string>();
    this.ready = promise;
    this.#worker.on('message', (reply: WorkerReply) => {
      if ('engine' in reply) resolve(reply.engine);
      else if ('broken' in reply) reject(asError(reply.broken));
      else if ('analysis' in reply) this.#waiting.shift()!.resolve(reply.analysis);
      else this.#waiting.shift()!.reject(asError(reply.failed));
    });
    const onEnd = (error: Error) => {
      reject(error);
      for (const waiting of this.#waiting.splice(0)) waiting.reject(error);
    };
    this.#worker.on('error', onEnd);
    this.#worker.on('exit', () => onEnd(new Error('a reading thread ended before it was done')));
  }

  /** bytes that wait to be read */
  get pending(): number {
    return this.#waiting.reduce((sum, { size }) => sum + size, 0);
  }

  read(source: GatheredSource): Promise<Analysis> {
    const waiting = { ...Promise.withResolvers<Analysis>(), size: source.bytes.length + 1 };
    this.#waiting.push(waiting);
    this.#worker.postMessage(source);
    return waiting.promise;
  }

  async stop(): Promise<void> {
    await this.#worker.terminate();
  }
}

const asError = ({ name, message, stack, unreadable }: PlainError): Error =>
  Object.assign(new Error(message), { name, stack, ...unreadable });
