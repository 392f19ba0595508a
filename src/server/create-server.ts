import { createHash } from 'node:crypto';
import type { HttpBindings } from '@hono/node-server';
import { type Context, Hono } from 'hono';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { RecordStore } from '../record/record-store.ts';
import type { DocumentReader } from '../registry/document-reader.ts';
import type { OwnPackPlace } from '../resources/own-pack.ts';
import { answerTo } from './answer-to.ts';
import { checkHost, checkSameOrigin } from './check-origin.ts';
import type { Desk } from './desk.ts';
import { EventStream } from './event-stream.ts';
import { type JobOptions, Jobs } from './jobs.ts';
import { type Learned, Learning } from './learning/learning.ts';
import { Problem, problemOf, problemResponse } from './problem.ts';
import type { Route } from './route.ts';
import { ROUTES } from './routes/all-routes.ts';
import { SECURITY_HEADERS } from './security-headers.ts';
import { StaticDesk } from './static-desk.ts';
import { ViewCache } from './view-cache.ts';
import { Serialised, type ViewThread } from './view-threads.ts';

/** What a server is made of. */
export interface ServerOptions {
  readonly record: RecordStore;
  readonly knowledge: Knowledge;
  /** name and version of what reads documents */
  readonly engine: string;
  /** the time now, ISO 8601 UTC */
  readonly now: () => string;
  /** name of the one who needs no account on this machine */
  readonly localName: string;
  /** names by which the server may be called */
  readonly hosts: readonly string[];
  /** folder of the built desk; null when there is only the API */
  readonly desk: string | null;
  /** opens what reads documents, on threads of its own */
  readonly openReader: () => Promise<DocumentReader>;
  /** where what analysts teach is written; left out nothing can be taught */
  readonly ownPack?: OwnPackPlace;
  /** makes the views that take long; left out they are made on this thread */
  readonly viewThread?: ViewThread | null;
  /** how addresses are fetched; tests say otherwise */
  readonly gatherOptions?: JobOptions['gatherOptions'];
  /** told of faults; they are not shown to who asked */
  readonly onFault?: (error: unknown, request: Request | null) => void;
}

/** A server that is not listening yet: its app answers requests, with or without a port. */
export interface DeskServer {
  readonly app: Hono;
  readonly desk: Desk;
  /** Ends streams and background work; what waits is done after the next start. */
  close(): Promise<void>;
}

/** The server of the desk: the API under /api, the desk’s pages under everything else. */
export const createServer = (options: ServerOptions): DeskServer => {
  const closing = new AbortController();
  const onFault: FaultListener = (error, request = null) => options.onFault?.(error, request);
  const desk = deskOf(options, closing.signal, onFault);
  const app = new Hono();
  guard(app, options.hosts, onFault);
  for (const route of ALL_ROUTES)
    app.on(route.method.toUpperCase(), honoPath(route.path), async (context: Context<{ Bindings: Bindings }>) => {
      const request = context.req.raw;
      const address = context.env?.incoming?.socket.remoteAddress ?? null;
      const answer = await answerTo(route, { request, params: context.req.param(), address }, desk);
      return answer instanceof Response ? answer : jsonResponse(answer, route, request);
    });
  app.all('/api/*', (context) => {
    throw noSuchRoute(context.req.path);
  });
  const pages = new StaticDesk(options.desk);
  app.get('*', (context) => pages.answer(context.req.raw));
  return {
    app,
    desk,
    close: async () => {
      closing.abort();
      await desk.jobs.stop();
      await options.viewThread?.stop();
    },
  };
};

type FaultListener = (error: unknown, request?: Request | null) => void;

/** What the HTTP server tells of a connection; nothing where a test asks without one. */
type Bindings = Partial<HttpBindings> | undefined;

const ALL_ROUTES: readonly Route[] = Object.values(ROUTES).flat();

/** What the routes share. What is known changes when somebody teaches the desk something; everybody reads it anew. */
const deskOf = (options: ServerOptions, closing: AbortSignal, onFault: FaultListener): Desk => {
  const { record, now, localName, openReader, ownPack, viewThread = null, gatherOptions } = options;
  let known = { knowledge: options.knowledge, engine: options.engine, views: new ViewCache() };
  const events = new EventStream();
  const jobs = new Jobs({
    record,
    get knowledge() {
      return known.knowledge;
    },
    events,
    now,
    openReader,
    onFault,
    ...(gatherOptions && { gatherOptions }),
  });
  const learn = ({ knowledge, engine, packs }: Learned): void => {
    known = { knowledge, engine, views: new ViewCache() };
    jobs.renewReader();
    viewThread?.renew({ packs, engine });
  };
  return {
    record,
    get knowledge() {
      return known.knowledge;
    },
    get views() {
      return known.views;
    },
    events,
    jobs,
    learning: ownPack ? new Learning(ownPack, learn) : null,
    viewThread,
    closing,
    get engine() {
      return known.engine;
    },
    now,
    localName,
  };
};

/** Answers only who calls the server by a name of its own and from its own pages, and says what browsers may do with it. */
const guard = (app: Hono, names: readonly string[], onFault: FaultListener): void => {
  const hosts = new Set(names.map((name) => name.toLowerCase()));
  app.use(async (context, next) => {
    checkHost(context.req.raw, hosts);
    checkSameOrigin(context.req.raw);
    await next();
    for (const [name, value] of Object.entries(SECURITY_HEADERS))
      if (!context.res.headers.has(name)) context.res.headers.set(name, value);
  });
  app.onError((error, context) => {
    const problem = problemOf(error);
    if (problem.problem === 'fault') onFault(error, context.req.raw);
    const response = problemResponse(problem, context.req.path);
    for (const [name, value] of Object.entries(SECURITY_HEADERS)) response.headers.set(name, value);
    return response;
  });
};

/** Why nothing under /api answers to a path: there is none, or it is asked with another method. */
const noSuchRoute = (path: string): Problem => {
  const methods = ALL_ROUTES.filter((route) => pathPattern(route.path).test(path)).map(({ method }) =>
    method.toUpperCase(),
  );
  if (methods.length === 0) return new Problem('not-found', `There is no ${path}. See /api/reference.`);
  const allow = methods.join(', ');
  return new Problem('wrong-method', `${path} can be asked with ${allow}.`, { headers: { allow } });
};

const honoPath = (path: string): string => path.replace(/\{(\w+)\}/g, ':$1');

const pathPattern = (path: string): RegExp => new RegExp(`^${path.replace(/\{\w+\}/g, '[^/]+')}$`);

/** The answer as JSON; one that the asker has already is not sent again. */
const jsonResponse = (answer: unknown, { method, status = 200, etag }: Route, request: Request): Response => {
  if (status === 204 || answer === undefined) return new Response(null, { status: 204 });
  const body = answer instanceof Serialised ? answer.json : JSON.stringify(answer);
  const headers: Record<string, string> = { 'content-type': 'application/json', 'cache-control': 'private, no-cache' };
  if (etag) headers.etag = etag(answer);
  if (method !== 'get') return new Response(body, { status, headers });
  headers.etag ??= `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
  const known = request.headers.get('if-none-match')?.split(/\s*,\s*/) ?? [];
  if (known.includes(headers.etag) || known.includes('*')) return new Response(null, { status: 304, headers });
  return new Response(body, { status, headers });
};
