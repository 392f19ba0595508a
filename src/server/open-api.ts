import { z } from 'zod';
import { version } from '../registry/version.ts';
import { oncePer } from '../text/once-per.ts';
import { operationId } from './operation-id.ts';
import { PROBLEMS } from './problem.ts';
import type { Route } from './route.ts';
import { NAMED_SCHEMAS } from './schemas/named-schemas.ts';

type Json = Record<string, unknown>;

export type RoutesByTag = Readonly<Record<string, readonly Route[]>>;

/** The OpenAPI 3.1 description of every route, from the schemas by which requests are checked. Made once. */
export const openApiDocument = oncePer((all: RoutesByTag): Json => {
  const components: Json = { Problem: PROBLEM_SCHEMA };
  const schemaOf = (schema: z.ZodType, io: 'input' | 'output'): Json => {
    const {
      $schema: _dialect,
      $defs = {},
      ...own
    } = z.toJSONSchema(schema, { io, metadata: NAMED_SCHEMAS, unrepresentable: 'any' }) as Json;
    for (const [name, definition] of Object.entries($defs as Json)) components[name] ??= withComponentRefs(definition);
    return withComponentRefs(own) as Json;
  };
  const paths: Record<string, Json> = {};
  for (const [tag, routes] of Object.entries(all))
    for (const route of routes) {
      const operations = paths[route.path] ?? {};
      operations[route.method] = describe(route, tag, schemaOf);
      paths[route.path] = operations;
    }
  return {
    openapi: '3.1.0',
    info: { title: 'Chancery', version, description: DESCRIPTION },
    tags: Object.keys(all).map((name) => ({ name })),
    paths,
    components: {
      schemas: Object.fromEntries(Object.entries(components).toSorted(([a], [b]) => (a < b ? -1 : 1))),
      securitySchemes: {
        session: { type: 'apiKey', in: 'cookie', name: 'chancery-session', description: 'by POST /api/session' },
        token: { type: 'http', scheme: 'bearer', description: 'by POST /api/tokens' },
      },
    },
    security: [{ session: [] }, { token: [] }, {}],
  };
});

const DESCRIPTION = `A record of who did what and who said what, every part of it with its source.

Lists answer \`{ items, next }\`: ask again with \`cursor\` set to \`next\` until it is null. Every GET has an \`ETag\`; ask
again with \`If-None-Match\` and get 304 while nothing changed. Errors are \`application/problem+json\` (RFC 9457). Dates
are EDTF; offsets count UTF-16 code units of the document’s text. Filters are those of the command line.`;

const PROBLEM_SCHEMA: Json = {
  type: 'object',
  description: 'Why a request was not done (RFC 9457)',
  properties: {
    type: { type: 'string', enum: Object.keys(PROBLEMS).map((name) => `urn:chancery:problem:${name}`) },
    title: { type: 'string' },
    status: { type: 'integer' },
    detail: { type: 'string', description: 'what, where, and what to do' },
    instance: { type: 'string', description: 'path of the request' },
    errors: {
      type: 'array',
      items: {
        type: 'object',
        properties: { where: { type: 'string' }, message: { type: 'string' } },
        required: ['where', 'message'],
      },
    },
  },
  required: ['type', 'title', 'status', 'detail', 'instance'],
};

type SchemaOf = (schema: z.ZodType, io: 'input' | 'output') => Json;

const describe = (route: Route, tag: string, schemaOf: SchemaOf): Json => ({
  tags: [tag],
  operationId: operationId(route),
  summary: route.summary,
  ...(route.description && { description: route.description }),
  ...(route.permission === 'anybody' && { security: [{}] }),
  'x-permission': route.permission,
  parameters: [...parameters(route.params, 'path', schemaOf), ...parameters(route.query, 'query', schemaOf)],
  ...(route.body && {
    requestBody: { required: true, content: { 'application/json': { schema: schemaOf(route.body, 'input') } } },
  }),
  ...(route.upload && {
    requestBody: { required: true, content: { [route.upload]: { schema: UPLOAD_SCHEMA } } },
  }),
  responses: {
    [route.status ?? 200]: { description: 'Done', ...content(route, schemaOf) },
    default: {
      description: 'Not done',
      content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
    },
  },
});

const UPLOAD_SCHEMA: Json = {
  type: 'object',
  properties: { files: { type: 'array', items: { type: 'string', contentMediaType: 'application/octet-stream' } } },
  required: ['files'],
};

const content = ({ answer }: Route, schemaOf: SchemaOf): Json => {
  if (answer === null) return {};
  if (answer instanceof z.ZodType) return { content: { 'application/json': { schema: schemaOf(answer, 'output') } } };
  return { content: Object.fromEntries(answer.mediaTypes.map((type: string) => [type, {}])) };
};

const parameters = (schema: z.ZodType | undefined, where: 'path' | 'query', schemaOf: SchemaOf): Json[] => {
  if (!schema) return [];
  const { properties = {}, required = [] } = schemaOf(schema, 'input') as {
    properties?: Record<string, Json>;
    required?: string[];
  };
  return Object.entries(properties).map(([name, { description, ...own }]) => ({
    name,
    in: where,
    required: required.includes(name),
    ...(description !== undefined && { description }),
    schema: own,
  }));
};

/** zod gathers named schemas under `$defs`; OpenAPI has them under `components`. */
const withComponentRefs = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(withComponentRefs);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => key !== 'id' || typeof (value as Json).id !== 'string' || !('type' in value))
      .map(([key, inner]) =>
        key === '$ref' && typeof inner === 'string'
          ? [key, inner.replace('#/$defs/', '#/components/schemas/')]
          : [key, withComponentRefs(inner)],
      ),
  );
};
