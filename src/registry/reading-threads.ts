import { Worker } from 'node:worker_threads';
import type { Analysis } from '../kinds/analysis.ts';
import type { GatheredSource } from './gathered.ts';
import type { PlainError, WorkerReply, WorkerTask } from './reading-worker.ts';

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

interface Waiting extends PromiseWithResolvers<Analysis> {
  readonly source: GatheredSource;
}

/**
 * One thread and what waits for it, in order. A document over which the thread ends (it takes more memory than there is)
 * is refused; a new thread reads those behind it.
 */
class ReadingThread {
  readonly #packs: readonly string[];
  readonly #waiting = new Map<number, Waiting>();
  #worker: Worker;
  #ready: PromiseWithResolvers<string>;
  #count = 0;
  #stopped = false;
  /** why no thread can read any more */
  #broken: Error | null = null;

  constructor(packs: readonly string[]) {
    this.#packs = packs;
    this.#ready = Promise.withResolvers();
    this.#worker = this.#begin();
  }

  /** its engine, once it can read */
  get ready(): Promise<string> {
    return this.#ready.promise;
  }

  /** bytes that wait to be read */
  get pending(): number {
    let bytes = 0;
    for (const { source } of this.#waiting.values()) bytes += source.bytes.length + 1;
    return bytes;
  }

  read(source: GatheredSource): Promise<Analysis> {
    if (this.#broken) return Promise.reject(this.#broken);
    const waiting = { ...Promise.withResolvers<Analysis>(), source };
    const number = this.#count++;
    this.#waiting.set(number, waiting);
    this.#worker.postMessage({ number, source } satisfies WorkerTask);
    return waiting.promise;
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    await this.#worker.terminate();
  }

  #begin(): Worker {
    const worker = new Worker(WORKER, { workerData: { packs: this.#packs } });
    let isReady = false;
    let ended: Error | null = null;
    worker.on('message', (reply: WorkerReply) => {
      if ('engine' in reply) {
        isReady = true;
        this.#ready.resolve(reply.engine);
      } else if ('broken' in reply) ended = asError(reply.broken);
      else this.#answer(reply);
    });
    worker.on('error', (error: Error) => {
      ended = error;
    });
    worker.on('exit', () => this.#end(ended ?? new Error('a reading thread ended before it was done'), isReady));
    return worker;
  }

  #answer(reply: Exclude<WorkerReply, { readonly engine: string } | { readonly broken: PlainError }>): void {
    const waiting = this.#waiting.get(reply.number);
    this.#waiting.delete(reply.number);
    if ('analysis' in reply) waiting?.resolve(reply.analysis);
    else waiting?.reject(asError(reply.failed));
  }

  #end(error: Error, wasReady: boolean): void {
    this.#ready.reject(error);
    const [first, ...others] = [...this.#waiting];
    if (this.#stopped || !wasReady) {
      this.#broken = error;
      for (const [, { reject }] of this.#waiting) reject(error);
      this.#waiting.clear();
      return;
    }
    if (first) {
      this.#waiting.delete(first[0]);
      first[1].reject(new Error(`${first[1].source.origin}: the thread that read it ended (${error.message}).`));
    }
    this.#ready = Promise.withResolvers();
    this.#ready.promise.catch(() => {});
    this.#worker = this.#begin();
    for (const [number, { source }] of others) this.#worker.postMessage({ number, source } satisfies WorkerTask);
  }
}

const asError = ({ name, message, stack, unreadable }: PlainError): Error =>
  Object.assign(new Error(message), { name, stack, ...unreadable });
