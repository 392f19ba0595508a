import { z } from 'zod';
import { Handling } from './handling.ts';

/** What became of one document of a job. */
export const JobOutcome = z.object({
  outcome: z
    .enum(['added', 'replaced', 'known', 'failed', 'passed'])
    .describe('passed: it is no document, or one that was withdrawn'),
  document: z.string().nullable(),
  findings: z.int(),
  message: z
    .string()
    .nullable()
    .describe('of a failure: what, why, and what to do; of what was passed over: what it is'),
});
export type JobOutcome = Readonly<z.infer<typeof JobOutcome>>;

export const JobItem = z.object({
  origin: z.string().describe('file name or address'),
  outcome: JobOutcome.nullable().describe('null while it waits'),
});
export type JobItem = Readonly<z.infer<typeof JobItem>>;

/** Work that goes on in the background. */
export const Job = z.object({
  number: z.int().positive(),
  kind: z.enum(['add', 'reread']),
  state: z.enum(['waiting', 'running', 'done', 'stopped']),
  who: z.string(),
  created: z.string(),
  finished: z.string().nullable(),
  handling: Handling.nullable().describe('how the documents that it adds are handled'),
  items: z.array(JobItem),
});
export type Job = Readonly<z.infer<typeof Job>>;

/** One thing to be done: bytes that were sent, or where they lie. */
export interface NewJobItem {
  readonly origin: string;
  /** null for an address that is fetched, or a document that the record holds */
  readonly bytes: Uint8Array | null;
}

/** Something that was dealt with, and what became of it. */
export interface FinishedItem {
  readonly origin: string;
  readonly outcome: JobOutcome;
}

export interface JobStore {
  add(job: Pick<Job, 'kind' | 'who' | 'created' | 'handling'>, items: readonly NewJobItem[]): Promise<number>;
  job(number: number): Promise<Job | null>;
  /** Latest first. */
  latest(limit: number): Promise<readonly Job[]>;
  /** Those that are not finished, first come first; after a crash also what was running. */
  unfinished(): Promise<readonly number[]>;
  setState(number: number, state: Job['state'], at: string): Promise<void>;
  /** The bytes of an item that waits; null when none were sent. */
  bytes(number: number, position: number): Promise<Uint8Array | null>;
  /**
   * Notes that an item is taken in hand.
   * @returns how many times it has been, with this one, without being finished or given back
   */
  beginItem(number: number, position: number): Promise<number>;
  /** Gives an item back that was taken in hand: it waits again as if it had not been. */
  giveBackItem(number: number): Promise<void>;
  /**
   * Says what became of an item and lets its bytes go.
   * @param others more that it led to, such as the documents of a feed; they follow behind the items of the job
   */
  finishItem(number: number, position: number, outcome: JobOutcome, others?: readonly FinishedItem[]): Promise<void>;
}
