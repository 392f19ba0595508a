import { parentPort, workerData } from 'node:worker_threads';
import { SqliteRecord } from '../record/sqlite/sqlite-record.ts';
import { loadPacks } from '../resources/load-packs.ts';
import type { Desk } from './desk.ts';
import { operationId } from './operation-id.ts';
import { type FieldProblem, Problem, type ProblemName } from './problem.ts';
import { ROUTES } from './routes/all-routes.ts';
import { ViewCache } from './view-cache.ts';
import type { Viewer } from './viewer.ts';

/** What a view is made from, on another thread: who asks which route, with input that was checked. */
export interface ViewRequest {
  readonly operation: string;
  readonly params: unknown;
  readonly query: unknown;
  readonly viewer: Viewer;
  readonly url: string;
}

export interface ViewSettings {
  /** path of the record’s file */
  readonly record: string;
  /** folders of a desk’s own packs */
  readonly packs: readonly string[];
  readonly engine: string;
  readonly localName: string;
}

export type ViewReply = { readonly id: number } & (
  | { readonly json: string }
  | { readonly problem: ProblemName; readonly detail: string; readonly errors: readonly FieldProblem[] }
  | { readonly fault: string }
);

const { record: path, packs, engine, localName } = workerData as ViewSettings;
const record = SqliteRecord.open(path, 'read');
const routes = new Map(
  Object.values(ROUTES)
    .flat()
    .map((route) => [operationId(route), route]),
);

/** As much of the desk as views take; nothing here writes. */
const desk = {
  record,
  knowledge: loadPacks(packs),
  views: new ViewCache(),
  engine,
  localName,
  now: () => new Date().toISOString(),
} as unknown as Desk;

const answer = async ({ operation, params, query, viewer, url }: ViewRequest): Promise<string> => {
  const seen = viewer.sees === null ? record : record.visibleTo(viewer.sees);
  const call = { params, query, body: undefined, record: seen, viewer, desk, request: new Request(url), address: null };
  return JSON.stringify(await routes.get(operation)!.handle(call));
};

parentPort!.on('message', async ({ id, ...request }: ViewRequest & { readonly id: number }) => {
  const reply = (message: ViewReply): void => parentPort!.postMessage(message);
  try {
    reply({ id, json: await answer(request) });
  } catch (error) {
    if (error instanceof Problem) reply({ id, problem: error.problem, detail: error.message, errors: error.errors });
    else reply({ id, fault: error instanceof Error ? (error.stack ?? error.message) : String(error) });
  }
});
