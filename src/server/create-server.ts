import { createHash } from 'node:crypto';
import { Hono } from 'hono';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { RecordStore } from '../record/record-store.ts';
import { checkHost, checkSameOrigin } from './check-origin.ts';
import type { Desk } from './desk.ts';
import { openApiDocument } from './open-api.ts';
import { may } from './permissions.ts';
import { Problem, problemOf, problemResponse } from './problem.ts';
import { readInput } from './read-input.ts';
import type { Route } from './route.ts';
import { ROUTES } from './routes/all-routes.ts';
import { SECURITY_HEADERS } from './security-headers.ts';
import { StaticDesk } from './static-desk.ts';
import { ViewCache } from './view-cache.ts';
import type { Viewer } from './viewer.ts';

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
  /** told of faults; they are not shown to who asked */
  readonly onFault?: (error: unknown, request: Request) => void;
}

/** The server of the desk: the API under /api, the desk’s pages under everything else. */
export const createServer = (options: ServerOptions): Hono => {
  const desk: Desk = {
    record: options.record,
    knowledge: options.knowledge,
    views: new ViewCache(),
    engine: options.engine,
    now: options.now,
    localName: options.localName,
  };
  const hosts = new Set(options.hosts.map((host) => host.toLowerCase()));
  const app = new Hono();
  app.use(async (context, next) => {
    checkHost(context.req.raw, hosts);
    checkSameOrigin(context.req.raw);
    await next();
    for (const [name, value] of Object.entries(SECURITY_HEADERS))
      if (!context.res.headers.has(name)) context.res.headers.set(name, value);
  });
  app.onError((error, context) => {
    const problem = problemOf(error);
    if (problem.problem === 'fault') options.onFault?.(error, context.req.raw);
    const response = problemResponse(problem, context.req.path);
    for (const [name, value] of Object.entries(SECURITY_HEADERS)) response.headers.set(name, value);
    return response;
  });
  for (const route of Object.values(ROUTES).flat())
    app.on(route.method.toUpperCase(), honoPath(route.path), async (context) => {
      const request = context.req.raw;
      const viewer = await viewerOf(desk);
      if (route.permission !== 'anybody' && !may(viewer.role, route.permission))
        throw new Problem('forbidden', `A ${viewer.role} may not ${route.permission} here.`);
      const input = await readInput(route, request, context.req.param() as Record<string, string>);
      const answer = await route.handle({ ...input, record: desk.record, viewer, desk, request });
      return answer instanceof Response ? answer : jsonResponse(answer, route, request);
    });
  app.get('/api/openapi.json', (context) => {
    const document = openApiDocument();
    return context.json(document);
  });
  app.all('/api/*', (context) => {
    const known = Object.values(ROUTES)
      .flat()
      .filter(({ path }) => pathPattern(path).test(context.req.path));
    if (known.length === 0) throw new Problem('not-found', `There is no ${context.req.path}. See /api/reference.`);
    const methods = known.map(({ method }) => method.toUpperCase()).join(', ');
    throw new Problem('wrong-method', `${context.req.path} can be asked with ${methods}.`, {
      headers: { allow: methods },
    });
  });
  const pages = new StaticDesk(options.desk);
  app.get('*', (context) => pages.answer(context.req.raw));
  return app;
};

const viewerOf = async (desk: Desk): Promise<Viewer> => ({
  name: desk.localName,
  role: 'administrator',
  via: 'local',
  clearance: 'all',
});

const honoPath = (path: string): string => path.replace(/\{(\w+)\}/g, ':$1');

const pathPattern = (path: string): RegExp => new RegExp(`^${path.replace(/\{\w+\}/g, '[^/]+')}$`);

/** The answer as JSON; one that the asker has already is not sent again. */
const jsonResponse = (answer: unknown, { method, status = 200 }: Route, request: Request): Response => {
  if (status === 204 || answer === undefined) return new Response(null, { status: 204 });
  const body = JSON.stringify(answer);
  const headers: Record<string, string> = { 'content-type': 'application/json', 'cache-control': 'private, no-cache' };
  if (method !== 'get') return new Response(body, { status, headers });
  headers.etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
  const known = request.headers.get('if-none-match')?.split(/\s*,\s*/) ?? [];
  if (known.includes(headers.etag) || known.includes('*')) return new Response(null, { status: 304, headers });
  return new Response(body, { status, headers });
};
