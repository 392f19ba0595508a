import type { Knowledge } from '../knowledge/knowledge.ts';
import type { FinishedItem, Job, JobOutcome } from '../record/desk/jobs.ts';
import type { RecordStore } from '../record/record-store.ts';
import { addDocuments } from '../registry/add-documents.ts';
import type { DocumentReader } from '../registry/document-reader.ts';
import { documentsIn, passedOverInside } from '../registry/documents-in.ts';
import { gather } from '../registry/gather.ts';
import { DEFAULT_GATHER_OPTIONS } from '../registry/gather-options.ts';
import type { Gathered } from '../registry/gathered.ts';
import { isAddress } from '../registry/is-address.ts';
import { PASSED_OVER, type PassedOver } from '../registry/passed-over.ts';
import { recordedSource } from '../registry/recorded-source.ts';
import type { EventStream } from './event-stream.ts';

export interface JobOptions {
  readonly record: RecordStore;
  readonly knowledge: Knowledge;
  readonly events: EventStream;
  readonly now: () => string;
  /** opens what reads documents, on threads of its own so that the desk goes on answering; called when first needed */
  readonly openReader: () => Promise<DocumentReader>;
  /** told of faults of the program */
  readonly onFault: (error: unknown) => void;
  /** how addresses are fetched */
  readonly gatherOptions?: Parameters<typeof gather>[1];
}

/**
 * Reads documents in the background, one job after the other. What waits is in the record: a job that was interrupted
 * goes on when the server starts again; what it was cut off at twice is a failure.
 */
export class Jobs {
  readonly #options: JobOptions;
  readonly #waiting: number[] = [];
  readonly #stop = new AbortController();
  #reader: Promise<DocumentReader> | null = null;
  #readerOutdated = false;
  /** readers that were replaced and not yet ended */
  #former: Promise<DocumentReader>[] = [];
  #running: Promise<void> | null = null;

  constructor(options: JobOptions) {
    this.#options = options;
  }

  /** Takes up what an earlier run left. */
  async resume(): Promise<void> {
    for (const number of await this.#options.record.desk.jobs.unfinished()) this.start(number);
  }

  start(number: number): void {
    this.#waiting.push(number);
    this.#running ??= this.#work();
  }

  /** Resolves when nothing waits. */
  async idle(): Promise<void> {
    while (this.#running) await this.#running;
  }

  /** Lets the document in hand be finished, then ends; the rest waits for the next start. */
  async stop(): Promise<void> {
    this.#stop.abort();
    await this.#running;
    await this.#endFormer();
    await (await this.#reader)?.stop();
  }

  /** Opens another reader before the next document: the packs changed. */
  renewReader(): void {
    this.#readerOutdated = true;
  }

  reader(): Promise<DocumentReader> {
    if (this.#readerOutdated) {
      this.#readerOutdated = false;
      // Not ended at once: a preview may still be reading with it.
      if (this.#reader) this.#former.push(this.#reader);
      this.#reader = null;
    }
    if (this.#reader) return this.#reader;
    const opened = this.#options.openReader();
    opened.catch(() => {
      // One that could not be opened is tried anew; another may have taken its place meanwhile.
      if (this.#reader === opened) this.#reader = null;
    });
    this.#reader = opened;
    return opened;
  }

  async #endFormer(): Promise<void> {
    const former = this.#former;
    this.#former = [];
    for (const reader of former) await (await reader.catch(() => null))?.stop();
  }

  async #work(): Promise<void> {
    for (let number = this.#waiting.shift(); number !== undefined; number = this.#waiting.shift()) {
      if (this.#stop.signal.aborted) break;
      try {
        await this.#run(number);
      } catch (error) {
        this.#options.onFault(error);
      }
    }
    this.#running = null;
  }

  async #run(number: number): Promise<void> {
    const { record, now } = this.#options;
    const { jobs } = record.desk;
    const job = await jobs.job(number);
    if (!job || job.state === 'done' || job.state === 'stopped') return;
    await jobs.setState(number, 'running', now());
    this.#tell(job);
    for (const [position, { origin, outcome }] of job.items.entries()) {
      if (outcome !== null) continue;
      if (this.#stop.signal.aborted) return;
      await this.#item(job, position, origin);
      this.#tell(job);
    }
    await jobs.setState(number, 'done', now());
    await this.#endFormer();
    this.#tell(job);
  }

  async #item(job: Job, position: number, origin: string): Promise<void> {
    const { record, knowledge, events, now } = this.#options;
    const { jobs } = record.desk;
    if ((await jobs.beginItem(job.number, position)) > MOST_BEGINNINGS)
      return await jobs.finishItem(job.number, position, failed(new Error(cutOff(origin))));
    const outcomes: FinishedItem[] = [];
    const passed: FinishedItem[] = [];
    const onPassedOver = (from: string, why: PassedOver) => {
      passed.push({ origin: from, outcome: passedBy(PASSED_OVER[why]) });
    };
    try {
      const report = await addDocuments(await this.#sources(job, position, origin, onPassedOver), record, {
        reader: await this.reader(),
        now,
        // what is asked for by name is read again whatever read it: its description may be another
        reread: job.kind === 'reread' && 'all',
        linking: { knowledge },
        signal: this.#stop.signal,
        // with the document, in one step: what is restricted never stands open, whatever happens to the desk
        ...(job.handling && { handling: job.handling }),
      });
      if (report.interrupted) return await jobs.giveBackItem(job.number);
      for (const { origin: from, document, outcome, findings, withdrawn } of report.done) {
        if (withdrawn !== null) {
          passed.push({ origin: from, outcome: passedBy(`it was withdrawn: ${withdrawn}`) });
          continue;
        }
        outcomes.push({ origin: from, outcome: { outcome, document, findings, message: null } });
        events.tell({ type: 'document', data: { document, outcome }, document, who: null });
      }
      for (const { origin: from, error } of report.failed) outcomes.push({ origin: from, outcome: failed(error) });
    } catch (error) {
      this.#options.onFault(error);
      outcomes.push({ origin, outcome: failed(error) });
    }
    const [first, ...others] = outcomes;
    const inside = passed.filter(({ origin: from }) => from !== origin);
    const itself = passed.find(({ origin: from }) => from === origin)?.outcome;
    const nothing = inside.length > 0 ? passedBy('there is no document in it') : failed(`${origin} holds nothing.`);
    await jobs.finishItem(job.number, position, first?.outcome ?? itself ?? nothing, [...others, ...inside]);
  }

  async #sources(
    job: Job,
    position: number,
    origin: string,
    onPassedOver: (origin: string, why: PassedOver) => void,
  ): Promise<AsyncIterable<Gathered>> {
    const { record, gatherOptions } = this.#options;
    if (job.kind === 'reread') return only(await recordedSource(record, origin));
    const bytes = await record.desk.jobs.bytes(job.number, position);
    const options = { allowPrivateAddresses: false, signal: this.#stop.signal, onPassedOver, ...gatherOptions };
    if (bytes) {
      // A name with folders in it is of a file that lay in a folder, and was not chosen itself.
      const why = origin.includes('/') ? passedOverInside({ name: origin, bytes }) : null;
      if (why !== null) {
        onPassedOver(origin, why);
        return none();
      }
      return documentsIn(
        { origin, name: origin, bytes, mediaType: null, encoding: null, metadata: {} },
        { ...DEFAULT_GATHER_OPTIONS, ...options },
      );
    }
    if (!isAddress(origin)) throw new Error(`${origin}: what was sent is no longer there. Send it again.`);
    return gather([origin], options);
  }

  #tell({ number, who }: Job): void {
    this.#options.events.tell({ type: 'job', data: { job: number }, document: null, who });
  }
}

/** What was begun so often and never ended takes the desk down with it: it is not tried again. */
const MOST_BEGINNINGS = 2;

const cutOff = (origin: string): string =>
  `${origin}: the desk ended twice while it was read, so it is not tried again. Split it, or save it in another format, and send it again.`;

async function* only(source: Gathered): AsyncGenerator<Gathered> {
  yield source;
}

async function* none(): AsyncGenerator<Gathered> {}

const passedBy = (message: string): JobOutcome => ({ outcome: 'passed', document: null, findings: 0, message });

const failed = (error: unknown): JobOutcome => ({
  outcome: 'failed',
  document: null,
  findings: 0,
  message: error instanceof Error ? error.message : String(error),
});
