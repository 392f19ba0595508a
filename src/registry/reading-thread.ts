import { Worker } from 'node:worker_threads';
import { UnreadableSource } from '../intake/unreadable-source.ts';
import type { Analysis } from '../kinds/analysis.ts';
import type { GatheredSource } from './gathered.ts';
import { inWords, READING_SECONDS, readingLimit } from './reading-limit.ts';
import type { PlainError, WorkerReply, WorkerTask } from './reading-worker.ts';

const WORKER = new URL(
  import.meta.url.endsWith('.ts') ? './reading-worker.ts' : './reading-worker.js',
  import.meta.url,
);

export interface ReadingThreadOptions {
  /** folders of a desk’s own packs */
  readonly packs?: readonly string[];
  /** for how long a document may be read, for each megabyte of it begun; {@link READING_SECONDS} when left out */
  readonly secondsPerMegabyte?: number;
  /** another program of the thread */
  readonly worker?: URL;
}

interface Waiting extends PromiseWithResolvers<Analysis> {
  readonly source: GatheredSource;
}

/**
 * One thread and what waits for it, in order. A document over which the thread ends (it takes more memory than there is)
 * or is ended (it takes too long) is refused; a new thread reads those behind it.
 */
export class ReadingThread {
  readonly #options: ReadingThreadOptions;
  readonly #waiting = new Map<number, Waiting>();
  #worker: Worker;
  #ready: PromiseWithResolvers<string>;
  #count = 0;
  #stopped = false;
  /** ends when the document in hand has been read for too long */
  #limit: NodeJS.Timeout | undefined;
  #isReady = false;
  /** the document over which the thread is being ended */
  #givenUp: { readonly number: number; readonly error: Error } | null = null;
  /** why no thread can read any more */
  #broken: Error | null = null;

  constructor(options: ReadingThreadOptions = {}) {
    this.#options = options;
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
    if (this.#waiting.size === 1) this.#watch();
    return waiting.promise;
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    clearTimeout(this.#limit);
    await this.#worker.terminate();
  }

  #begin(): Worker {
    const { packs = [], worker: program = WORKER } = this.#options;
    const worker = new Worker(program, { workerData: { packs } });
    this.#isReady = false;
    let ended: Error | null = null;
    worker.on('message', (reply: WorkerReply) => {
      if ('engine' in reply) {
        this.#isReady = true;
        this.#watch();
        this.#ready.resolve(reply.engine);
      } else if ('broken' in reply) ended = asError(reply.broken);
      else this.#answer(reply);
    });
    worker.on('error', (error: Error) => {
      ended = error;
    });
    worker.on('exit', () => this.#end(ended ?? new Error('a reading thread ended before it was done')));
    return worker;
  }

  #answer(reply: Exclude<WorkerReply, { readonly engine: string } | { readonly broken: PlainError }>): void {
    const waiting = this.#waiting.get(reply.number);
    this.#waiting.delete(reply.number);
    this.#watch();
    if ('analysis' in reply) waiting?.resolve(reply.analysis);
    else waiting?.reject(asError(reply.failed));
  }

  /** Gives the first of what waits, which is in hand now, its time. */
  #watch(): void {
    clearTimeout(this.#limit);
    const [first] = this.#waiting;
    if (!first || !this.#isReady || this.#givenUp || this.#stopped) return;
    const [number, { source }] = first;
    const { secondsPerMegabyte = READING_SECONDS } = this.#options;
    const allowed = readingLimit(source.bytes.length, secondsPerMegabyte);
    this.#limit = setTimeout(() => {
      // The answer may have come while this thread was busy: it is taken before the document is given up.
      setImmediate(() => {
        if (this.#waiting.has(number)) this.#giveUp(number, allowed);
      });
    }, allowed);
  }

  #giveUp(number: number, allowed: number): void {
    const error = new UnreadableSource(
      'tooLong',
      this.#waiting.get(number)!.source.origin,
      `was given up after it had been read for ${inWords(allowed)}`,
      'Split it, or allow more with --time-limit.',
    );
    this.#givenUp = { number, error };
    void this.#worker.terminate();
  }

  #end(error: Error): void {
    clearTimeout(this.#limit);
    this.#ready.reject(error);
    const [first] = this.#waiting;
    if (this.#stopped || !this.#isReady) {
      this.#broken = error;
      for (const [, { reject }] of this.#waiting) reject(error);
      this.#waiting.clear();
      return;
    }
    const givenUp = this.#givenUp;
    this.#givenUp = null;
    if (first && (!givenUp || givenUp.number === first[0])) {
      this.#waiting.delete(first[0]);
      const { source, reject } = first[1];
      reject(givenUp?.error ?? new Error(`${source.origin}: the thread that read it ended (${error.message}).`));
    }
    this.#ready = Promise.withResolvers();
    this.#ready.promise.catch(() => {});
    this.#worker = this.#begin();
    for (const [number, { source }] of this.#waiting) this.#worker.postMessage({ number, source } satisfies WorkerTask);
  }
}

const asError = ({ name, message, stack, unreadable }: PlainError): Error =>
  Object.assign(new Error(message), { name, stack, ...unreadable });
