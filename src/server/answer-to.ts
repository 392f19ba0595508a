import { audit } from './audit.ts';
import type { Desk } from './desk.ts';
import { operationId } from './operation-id.ts';
import { Problem } from './problem.ts';
import { readInput } from './read-input.ts';
import type { Route } from './route.ts';
import { type Viewer, viewerOf } from './viewer.ts';

/** A request as it reached a route. */
export interface Asked {
  readonly request: Request;
  readonly params: Record<string, string>;
  readonly address: string | null;
}

/** Stands for who has not signed in, on the few routes that ask for no permission. */
const NOBODY: Viewer = {
  name: 'nobody',
  role: 'reader',
  permissions: [],
  via: 'session',
  clearance: 'nothing',
  sees: null,
};

/**
 * What a route answers: after who asks is known and may, with input that is checked and a record that shows no more
 * than they may see. Whatever changes something is noted in the audit log.
 * @throws Problem
 */
export const answerTo = async (route: Route, { request, params, address }: Asked, desk: Desk): Promise<unknown> => {
  const seeing = await viewerOf(request, desk.record, desk.localName, desk.now()).catch((error: unknown) => {
    if (route.permission === 'anybody') return null;
    throw error;
  });
  if (route.permission !== 'anybody') {
    if (!seeing) throw new Problem('sign-in', 'Sign in at POST /api/session, or send a token.');
    if (!seeing.viewer.permissions.includes(route.permission))
      throw new Problem('forbidden', `${seeing.viewer.name} may not ${route.permission} here.`);
  }
  const input = await readInput(route, request, params);
  const viewer = seeing?.viewer ?? NOBODY;
  const record = seeing?.record ?? desk.record.visibleTo(NOTHING);
  const aside = typeof route.heavy === 'function' ? route.heavy(input.query) : route.heavy;
  if (aside && desk.viewThread)
    return desk.viewThread.answer({ operation: operationId(route), ...input, viewer, url: request.url });
  const answer = await route.handle({ ...input, record, viewer, desk, request, address });
  if (route.method !== 'get' && !route.changesNothing && route.permission !== 'anybody')
    await audit(
      desk,
      viewer,
      operationId(route),
      params.id ?? params.name ?? null,
      route.audited?.(input.body) ?? null,
    );
  return answer;
};

const NOTHING = { mark: 'clear', collections: [], embargoed: false, day: '0001-01-01' } as const;
