import type { RecordStore } from '../../src/record/record-store.ts';

/** What a thousand documents took. */
export interface Step {
  /** how many are in the record behind it */
  readonly documents: number;
  readonly seconds: number;
  /** of all threads; on a busy machine it says more than the clock */
  readonly processorSeconds: number;
  /** seconds of the processor */
  readonly storing: number;
  readonly linking: number;
  readonly megabytes: number;
}

/** Takes the time of adding to a record, step by step; what is stored and linked is timed by itself. */
export class AddingSteps {
  readonly steps: Step[] = [];
  readonly #spent = { storing: 0, linking: 0 };
  #last = { at: performance.now(), processor: process.cpuUsage(), storing: 0, linking: 0 };

  /** Wraps what the record stores and links by, for as long as it is open. */
  constructor(record: RecordStore) {
    const add = record.add.bind(record);
    record.add = (entry) => this.#timed('storing', () => add(entry));
    const update = record.links.update.bind(record.links);
    record.links.update = (work) => this.#timed('linking', () => update(work));
  }

  /** Ends a step with so many documents in the record. */
  end(documents: number): Step {
    const used = process.cpuUsage(this.#last.processor);
    const now = performance.now();
    const step: Step = {
      documents,
      seconds: (now - this.#last.at) / 1000,
      processorSeconds: (used.user + used.system) / 1e6,
      storing: (this.#spent.storing - this.#last.storing) / 1000,
      linking: (this.#spent.linking - this.#last.linking) / 1000,
      megabytes: Math.round(process.memoryUsage().rss / 1024 / 1024),
    };
    this.steps.push(step);
    this.#last = { at: now, processor: process.cpuUsage(), ...this.#spent };
    return step;
  }

  async #timed<Result>(name: 'storing' | 'linking', work: () => Promise<Result>): Promise<Result> {
    const from = process.threadCpuUsage();
    try {
      return await work();
    } finally {
      const { user, system } = process.threadCpuUsage(from);
      this.#spent[name] += (user + system) / 1000;
    }
  }
}
