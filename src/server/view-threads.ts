import { Worker } from 'node:worker_threads';
import { Problem } from './problem.ts';
import type { ViewReply, ViewRequest, ViewSettings } from './view-worker.ts';

/** JSON that is written already. */
export class Serialised {
  readonly json: string;

  constructor(json: string) {
    this.json = json;
  }
}

const WORKER = new URL(import.meta.url.endsWith('.ts') ? './view-worker.ts' : './view-worker.js', import.meta.url);

/**
 * A thread of its own that makes the views which take long, so that reading and deciding go on meanwhile. It reads the
 * same file; what one transaction wrote it sees.
 */
export class ViewThread {
  #settings: ViewSettings;
  #outdated = false;
  readonly #waiting = new Map<number, PromiseWithResolvers<Serialised>>();
  #worker: Worker | null = null;
  #last = 0;

  constructor(settings: ViewSettings) {
    this.#settings = settings;
  }

  /** Rejects with the Problem that the route throws. */
  answer(request: ViewRequest): Promise<Serialised> {
    const id = ++this.#last;
    const waiting = Promise.withResolvers<Serialised>();
    this.#waiting.set(id, waiting);
    this.#started().postMessage({ id, ...request });
    return waiting.promise;
  }

  /** Loads what views are made from, before the first is asked for. */
  start(): void {
    this.#started();
  }

  /** Makes views with other packs from now on; what is being made is finished as it was begun. */
  renew(settings: Pick<ViewSettings, 'packs' | 'engine'>): void {
    this.#settings = { ...this.#settings, ...settings };
    this.#outdated = this.#worker !== null;
    this.#replaceWhenIdle();
  }

  /** Ends the thread; those who wait for a view are told so. */
  async stop(): Promise<void> {
    const worker = this.#worker;
    this.#end(worker, new Problem('unavailable', 'The desk is being stopped. Ask again when it runs.'));
    await worker?.terminate();
  }

  #started(): Worker {
    if (this.#worker) return this.#worker;
    const worker = new Worker(WORKER, { workerData: this.#settings });
    worker.on('message', (reply: ViewReply) => this.#settle(reply));
    worker.on('error', (error) => this.#end(worker, error));
    worker.on('exit', () => this.#end(worker, new Error('the thread that makes views ended')));
    worker.unref();
    this.#worker = worker;
    return worker;
  }

  #end(worker: Worker | null, why: unknown): void {
    if (this.#worker !== worker) return;
    this.#worker = null;
    for (const waiting of this.#waiting.values()) waiting.reject(why);
    this.#waiting.clear();
  }

  #replaceWhenIdle(): void {
    if (!this.#outdated || this.#waiting.size > 0) return;
    const before = this.#worker;
    this.#outdated = false;
    this.#worker = null;
    void before?.terminate();
  }

  #settle(reply: ViewReply): void {
    const waiting = this.#waiting.get(reply.id);
    this.#waiting.delete(reply.id);
    if ('json' in reply) waiting?.resolve(new Serialised(reply.json));
    else if ('problem' in reply) waiting?.reject(new Problem(reply.problem, reply.detail, { errors: reply.errors }));
    else waiting?.reject(new Error(reply.fault));
    this.#replaceWhenIdle();
  }
}
