import { z } from 'zod';
import { plainMessage } from './plain-message.ts';
import { type FieldProblem, Problem } from './problem.ts';
import type { Route } from './route.ts';

/** Most bytes of a JSON body. */
const MOST_BYTES = 1_000_000;

/**
 * The parameters, query and body of a request, checked by the route’s schemas.
 * @throws Problem that names every field that is wrong
 */
export const readInput = async (
  route: Route,
  request: Request,
  pathParams: Record<string, string>,
): Promise<{ readonly params: unknown; readonly query: unknown; readonly body: unknown }> => ({
  params: route.params ? checked(route.params, pathParams, 'path') : {},
  query: checked(
    route.query ?? z.strictObject({}),
    queryValues(new URL(request.url).searchParams, route.query),
    'query',
  ),
  body: route.body ? checked(route.body, await jsonBody(request), 'body') : undefined,
});

/** Values of parameters that may be given several times as arrays, others as text. */
const queryValues = (given: URLSearchParams, schema: z.ZodType | undefined): Record<string, string | string[]> => {
  const shape = schema instanceof z.ZodObject ? schema.shape : {};
  const values: Record<string, string | string[]> = {};
  for (const name of new Set(given.keys()))
    values[name] = isList(shape[name]) || given.getAll(name).length > 1 ? given.getAll(name) : given.get(name)!;
  return values;
};

const isList = (schema: unknown): boolean => {
  if (schema instanceof z.ZodArray) return true;
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) return isList(schema.unwrap());
  return schema instanceof z.ZodPipe && isList(schema.in);
};

const jsonBody = async (request: Request): Promise<unknown> => {
  const type = request.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase();
  if (type !== 'application/json') throw new Problem('wrong-type', 'Send the body as application/json.');
  const text = new TextDecoder().decode(await bodyBytes(request, MOST_BYTES));
  try {
    return JSON.parse(text);
  } catch {
    throw new Problem('bad-request', 'The body is no JSON.');
  }
};

/**
 * The bytes of a body; stops reading where it is too large, whatever its length is said to be.
 * @throws Problem
 */
export const bodyBytes = async (request: Request, most: number): Promise<Uint8Array<ArrayBuffer>> => {
  const tooLarge = () => new Problem('too-large', `The body has more than ${most} bytes, the most that is taken here.`);
  if (Number(request.headers.get('content-length') ?? 0) > most) throw tooLarge();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of request.body ?? []) {
    size += chunk.length;
    if (size > most) throw tooLarge();
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
};

const checked = (schema: z.ZodType, value: unknown, where: string): unknown => {
  const strict = schema instanceof z.ZodObject ? schema.strict() : schema;
  const parsed = strict.safeParse(value, { error: plainMessage });
  if (parsed.success) return parsed.data;
  const errors = parsed.error.issues.map(
    ({ path, message }): FieldProblem => ({ where: [where, ...path].join('.'), message }),
  );
  throw new Problem('bad-request', errors.map((each) => `${each.where}: ${each.message}`).join('; '), { errors });
};
