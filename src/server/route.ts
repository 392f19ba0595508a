import { z } from 'zod';
import type { RecordStore } from '../record/record-store.ts';
import type { Desk } from './desk.ts';
import type { Permission } from './permissions.ts';
import type { Viewer } from './viewer.ts';

/** What a handler is called with: everything checked, nothing that the viewer may not see. */
export interface Call<Params, Query, Body> {
  readonly params: Params;
  readonly query: Query;
  readonly body: Body;
  /** the record as the viewer may see it */
  readonly record: RecordStore;
  readonly viewer: Viewer;
  readonly desk: Desk;
  readonly request: Request;
  /** network address of who asks; null where there is none */
  readonly address: string | null;
}

/** What looking at the record takes: the record as somebody may see it, and what is known beside it. */
export interface Looking {
  readonly record: RecordStore;
  readonly viewer: Pick<Viewer, 'clearance'>;
  readonly desk: Pick<Desk, 'knowledge' | 'views'>;
}

/** A value as handlers may return it: the same, nothing of it to be changed. */
export type Frozen<T> = T extends readonly (infer Item)[]
  ? readonly Frozen<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]: Frozen<T[Key]> }
    : T;

/** An answer that is no JSON: a download, a stream of events. */
export interface OtherAnswer {
  readonly mediaTypes: readonly string[];
}

export interface RouteDefinition<Params, Query, Body, Answer> {
  readonly method: 'get' | 'post' | 'put' | 'patch' | 'delete';
  /** with `{id}` for parameters */
  readonly path: `/api/${string}`;
  /** what the viewer must be allowed; `anybody` also those who are not signed in */
  readonly permission: Permission | 'anybody';
  readonly summary: string;
  readonly description?: string;
  readonly params?: z.ZodType<Params>;
  readonly query?: z.ZodType<Query>;
  readonly body?: z.ZodType<Body>;
  /** media type of a body that is no JSON; the handler reads it from the request */
  readonly upload?: string;
  /** 200 when left out */
  readonly status?: 200 | 201 | 202 | 204;
  readonly answer: z.ZodType<Answer> | OtherAnswer | null;
  /** the ETag of an answer that has a version of its own; one of its bytes when left out */
  readonly etag?: (answer: Frozen<Answer>) => string;
  /** true for a view that goes through much of the record: made on a thread of its own; it may not write */
  readonly heavy?: boolean | ((query: Query) => boolean);
  /** true for a request that is no GET only because of its size */
  readonly changesNothing?: boolean;
  /** what of the body the audit log keeps; names and ids, no secrets and no words of documents */
  readonly audited?: (body: Body) => Readonly<Record<string, unknown>>;
  readonly handle: (call: Call<Params, Query, Body>) => Promise<Frozen<Answer> | Response>;
}

// biome-ignore lint/suspicious/noExplicitAny: routes of all shapes stand in one list
export type Route = RouteDefinition<any, any, any, any>;

/** One way to ask the server; its schemas check what comes in, describe it, and type its handler. */
export const route = <Params = unknown, Query = unknown, Body = unknown, Answer = unknown>(
  definition: RouteDefinition<Params, Query, Body, Answer>,
): Route => definition;

/** `?repeated=true`; false when left out. */
export const flag = (what: string) =>
  z
    .enum(['true', 'false'])
    .default('false')
    .transform((value) => value === 'true')
    .describe(what);
