import type { Knowledge } from '../knowledge/knowledge.ts';
import type { RecordStore } from '../record/record-store.ts';
import type { EventStream } from './event-stream.ts';
import type { Jobs } from './jobs.ts';
import type { Learning } from './learning/learning.ts';
import type { ViewCache } from './view-cache.ts';
import type { ViewThread } from './view-threads.ts';

/** Everything that the routes share while the server runs. */
export interface Desk {
  /** the whole record; a route reads through `Call.record`, which holds back what the viewer may not see */
  readonly record: RecordStore;
  readonly knowledge: Knowledge;
  readonly views: ViewCache;
  readonly events: EventStream;
  readonly jobs: Jobs;
  /** writes what analysts teach into the desk’s own pack; null where it has none */
  readonly learning: Learning | null;
  /** makes the views that take long; null where there is no file that a second thread could read */
  readonly viewThread: ViewThread | null;
  /** aborted when the server ends */
  readonly closing: AbortSignal;
  /** name and version of what reads documents */
  readonly engine: string;
  /** the time now, ISO 8601 UTC */
  readonly now: () => string;
  /** name of the one who needs no account on this machine */
  readonly localName: string;
}
