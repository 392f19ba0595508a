import { expect, test } from 'vitest';
import { z } from 'zod';
import { EVENT_STATUSES } from '../kinds/event.ts';
import { FINDING_KINDS } from '../kinds/finding.ts';
import { newIssue } from '../publish/issue/new-issue.ts';
import { FINDING_STATES } from '../record/effective-finding.ts';
import { openApiDocument } from './open-api.ts';
import { ROUTES } from './routes/all-routes.ts';
import { json, SAMPLES, sampleServer } from './sample-server.ts';

const DOCUMENT = SAMPLES[0]!.analysis.document.id;
const FINDING = SAMPLES[0]!.analysis.findings[0]!.id;

/** An address of every route that reads and needs more than its path. */
const ADDRESSES: Readonly<Record<string, string>> = {
  '/api/documents/{id}': DOCUMENT,
  '/api/findings/{id}': FINDING,
  '/api/actors/{id}': 'ilham-aliyev',
  '/api/places/{id}': 'kazan',
  '/api/threads/{id}': 'peace-treaty',
  '/api/issues/{id}': '2024-10',
  '/api/jobs/{id}': '1',
};
const QUERIES: Readonly<Record<string, string>> = {
  '/api/search': '?q=Aliyev',
  '/api/palette': '?q=ali',
  '/api/threads/{id}/digest': '?month=2024-10',
  '/api/balance': '?first=armenia&second=azerbaijan',
  '/api/links/decisions': '?kind=claim',
  '/api/names/suggestions': '?kind=actor',
};

test('every answer is what the description says, no more and no less', async () => {
  const server = await sampleServer();
  const { record, desk } = server;
  await newIssue(record, desk.knowledge, {
    period: '2024-10',
    name: null,
    masthead: {},
    theme: null,
    acceptedOnly: false,
    model: null,
    who: 'ana',
    at: desk.now(),
  });
  const job = await record.desk.jobs.add({ kind: 'add', who: 'ana', created: desk.now(), handling: null }, []);
  await record.desk.jobs.setState(job, 'done', desk.now());
  await record.decide({
    finding: FINDING,
    action: 'accept',
    changes: null,
    into: null,
    undoes: null,
    who: 'ana',
    at: desk.now(),
    reason: null,
  });
  for (const route of Object.values(ROUTES).flat()) {
    if (route.method !== 'get' || !(route.answer instanceof z.ZodType)) continue;
    const known = Object.keys(ADDRESSES).find((path) => route.path === path || route.path.startsWith(`${path}/`));
    const path = route.path.replace(/\{\w+\}/, ADDRESSES[known ?? ''] ?? '');
    const address = path + (QUERIES[route.path] ?? '');
    const response = await server.get(address);
    const answer = await json(response);
    expect([address, response.status, response.status === 200 ? null : answer]).toEqual([address, 200, null]);
    expect(route.answer.parse(answer), address).toEqual(answer);
  }
  expect(server.faults).toEqual([]);
});

test('the description names every route, its parameters and its problems', () => {
  const { paths, openapi, components } = openApiDocument(ROUTES) as {
    paths: Record<string, Record<string, { operationId: string; summary: string; responses: Record<string, unknown> }>>;
    openapi: string;
    components: { schemas: Record<string, unknown> };
  };
  expect(openapi).toBe('3.1.0');
  const routes = Object.values(ROUTES).flat();
  for (const { path, method, summary } of routes) expect(paths[path]?.[method]?.summary).toBe(summary);
  const ids = Object.values(paths).flatMap((methods) => Object.values(methods).map(({ operationId }) => operationId));
  expect(new Set(ids).size).toBe(ids.length);
  const references = [...JSON.stringify(paths).matchAll(/"\$ref":"#\/components\/schemas\/([^"]+)"/g)].map(
    ([, name]) => name!,
  );
  expect(references.filter((name) => !(name in components.schemas))).toEqual([]);
  for (const { path, method } of routes) expect(paths[path]![method]!.responses.default).toBeDefined();
});

test('what is one of few words is told as such: kinds, statuses and states, asked for and answered', () => {
  const { paths } = openApiDocument(ROUTES) as {
    paths: Record<string, { get: { parameters: { name: string; schema: { items: unknown } }[] } }>;
  };
  const parameters = new Map(paths['/api/findings']!.get.parameters.map(({ name, schema }) => [name, schema.items]));
  const enums = { kind: FINDING_KINDS, status: EVENT_STATUSES, state: FINDING_STATES };
  for (const [name, values] of Object.entries(enums))
    expect(parameters.get(name)).toEqual({ type: 'string', enum: values });
  expect(untold(openApiDocument(ROUTES))).toEqual([]);
});

/** Where the description has a kind, status or state as any text. */
const untold = (schema: unknown, path = ''): readonly string[] => {
  if (typeof schema !== 'object' || schema === null) return [];
  return Object.entries(schema).flatMap(([key, value]) => [
    ...(/properties\/(?:kind|status|state)$/.test(`${path}/${key}`) &&
    value.type === 'string' &&
    !value.enum &&
    !value.const
      ? [`${path}/${key}`]
      : []),
    ...untold(value, `${path}/${key}`),
  ]);
};
