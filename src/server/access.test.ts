import { describe, expect, test } from 'vitest';
import { INVENTED_STATES } from '../extract/testing/invented-states.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { newIssue } from '../publish/issue/new-issue.ts';
import { OPEN_HANDLING } from '../record/desk/handling.ts';
import type { RecordStore } from '../record/record-store.ts';
import { event, party, sampleDocument, statement } from '../record/sample-analysis.ts';
import { loadPacks } from '../resources/load-packs.ts';
import { hashPassword } from './password.ts';
import { mayAs, ROLES, type Role } from './permissions.ts';
import type { Route } from './route.ts';
import { ROUTES } from './routes/all-routes.ts';
import { json, SAMPLES, type SampleServer, sampleServer } from './sample-server.ts';
import { newSecret, SESSION_COOKIE, secretHash } from './secret.ts';

const PACKS = loadPacks([INVENTED_STATES]);
const NOW = '2026-01-02T03:04:05.000Z';

/** Says of the peace treaty what nobody but the cleared may know, in words that stand nowhere else. */
const HELD = sampleDocument({
  text:
    'Zebulon Quagmire met Maja Lindqvist in Xyzzyville.\nHe said that the plugh clause of the peace treaty was agreed.\n' +
    'Ilham Aliyev met Nikol Pashinyan in Kazan.',
  document: { title: 'Frobozz cable', publisher: 'Grue Office', published: '2024-10-25', origin: 'cables/frobozz.txt' },
  drafts: (quote) => [
    event(quote('Zebulon Quagmire met Maja Lindqvist in Xyzzyville'), {
      date: '2024-10-25',
      actor: [party('Zebulon Quagmire'), party('Maja Lindqvist', 'maja-lindqvist')],
      place: { name: 'Xyzzyville', place: null },
    }),
    statement(quote('the plugh clause of the peace treaty was agreed'), {
      speaker: [party('Zebulon Quagmire')],
      date: '2024-10-25',
    }),
    event(quote('Ilham Aliyev met Nikol Pashinyan in Kazan'), {
      date: '2024-10-24',
      actor: [party('Ilham Aliyev', 'ilham-aliyev'), party('Nikol Pashinyan', 'nikol-pashinyan')],
      place: { name: 'Kazan', place: 'kazan' },
    }),
  ],
});
const [HELD_EVENT, , HELD_TWIN] = HELD.analysis.findings;
const OPEN_EVENT = SAMPLES[0]!.analysis.findings[0]!;
const DECISION = { changes: null, into: null, undoes: null, who: 'ada', at: NOW, reason: null } as const;

/** Everything by which the held document could be told. */
const TELLTALES = [
  ...['Zebulon', 'Quagmire', 'Xyzzy', 'plugh', 'Frobozz', 'frobozz', 'Grue'],
  HELD.analysis.document.id,
  ...HELD.analysis.findings.map(({ id }) => id),
];

interface House extends SampleServer {
  /** headers of somebody with this role */
  readonly as: Record<Role, Record<string, string>>;
}

/** A desk with somebody of every role; with or without the held document and what was made of it. */
const house = async (withHeld: boolean): Promise<House> => {
  const server = await sampleServer(SAMPLES, { knowledge: PACKS });
  const { record } = server;
  const { accounts } = record.desk;
  const password = await hashPassword('a password of no use');
  const as = {} as Record<Role, Record<string, string>>;
  for (const role of ROLES.toReversed()) {
    await accounts.add({ name: `one ${role}`, role, clearance: 'green', active: true, created: NOW }, password);
    const secret = newSecret('');
    await accounts.openSession(secretHash(secret), `one ${role}`, NOW, '2026-01-03T00:00:00.000Z');
    as[role] = { cookie: `${SESSION_COOKIE}=${secret}` };
  }
  await record.decide({ ...DECISION, finding: OPEN_EVENT.id, action: 'accept' });
  await drafted(record, server.desk.knowledge, '2024-10');
  if (withHeld) await hold(server);
  return { ...server, as };
};

const drafted = (record: RecordStore, knowledge: Knowledge, name: string) =>
  newIssue(record, knowledge, {
    period: '2024-10',
    name,
    masthead: {},
    theme: null,
    acceptedOnly: false,
    model: null,
    who: 'ada',
    at: NOW,
  });

const hold = async ({ record, desk }: SampleServer): Promise<void> => {
  const draft = (name: string) => drafted(record, desk.knowledge, name);
  await record.add(HELD);
  const { id } = HELD.analysis.document;
  await record.decide({ ...DECISION, finding: HELD_EVENT!.id, action: 'accept', reason: 'plugh' });
  await record.decide({ ...DECISION, finding: HELD_TWIN!.id, action: 'merge', into: OPEN_EVENT.id });
  await record.threads.decide({
    thread: 'peace-treaty',
    finding: HELD_EVENT!.id,
    action: 'add',
    undoes: null,
    who: 'ada',
    at: NOW,
    reason: 'plugh',
  });
  await record.names.decide({
    kind: 'actor',
    action: 'merge',
    name: 'Zebulon Quagmire',
    id: null,
    document: null,
    into: null,
    intoName: 'Z. Quagmire',
    undoes: null,
    who: 'ada',
    at: NOW,
    reason: null,
  });
  await record.links.decide({
    action: 'join',
    first: OPEN_EVENT.id,
    second: HELD_EVENT!.id,
    relation: null,
    undoes: null,
    who: 'ada',
    at: NOW,
    reason: 'plugh',
  });
  const job = await record.desk.jobs.add({ kind: 'reread', who: 'one reader', created: NOW, handling: null }, [
    { origin: id, bytes: null },
  ]);
  await record.desk.jobs.setState(job, 'done', NOW);
  await draft('held');
  await record.desk.handling.setCollection({
    id: 'grue',
    title: 'Grue cables',
    restricted: true,
    note: null,
    members: [],
  });
  await record.desk.handling.set(id, { ...OPEN_HANDLING, mark: 'amber', collection: 'grue' });
};

/** Values for the parameters of paths and queries: of the held document first, then of what everybody sees. */
const PARAMETERS: Readonly<Record<string, readonly string[]>> = {
  '/api/documents/{id}': [HELD.analysis.document.id, SAMPLES[0]!.analysis.document.id],
  '/api/findings/{id}': [HELD_EVENT!.id, HELD_EVENT!.id.slice(0, 8), OPEN_EVENT.id],
  '/api/actors/{id}': ['ilham-aliyev', 'maja-lindqvist', 'Zebulon Quagmire', 'record:zebulon-quagmire'],
  '/api/places/{id}': ['kazan', 'Xyzzyville'],
  '/api/threads/{id}': ['peace-treaty'],
  '/api/issues/{id}': ['held', '2024-10'],
  '/api/jobs/{id}': ['1'],
};
const QUERIES: Readonly<Record<string, readonly string[]>> = {
  '/api/search': ['?q=Quagmire', '?q=plugh', '?q=Kazan', '?q=peace'],
  '/api/palette': ['?q=Frob', '?q=Queb', '?q=kaz', '?q=Grue'],
  '/api/threads/{id}/digest': ['?month=2024-10'],
  '/api/findings': [
    '',
    '?actor=Quagmire',
    '?source=Grue',
    '?q=plugh',
    '?state=merged,accepted,open,rejected',
    '?place=Kazan',
  ],
  '/api/findings/facets': ['', '?state=merged,accepted'],
  '/api/overview': ['', '?month=2024-10'],
  '/api/decisions': ['', `?finding=${HELD_EVENT!.id}`],
  '/api/balance': ['?first=armenia&second=azerbaijan'],
  '/api/links/decisions': ['?kind=same-event'],
  '/api/names/suggestions': ['?kind=actor', '?kind=place'],
  '/api/export': [
    '',
    '?restricted=true',
    '?as=jsonl',
    '?as=csvw&restricted=true',
    '?as=web-annotation&restricted=true',
  ],
  '/api/documents': ['', '?source=Frobozz'],
  '/api/actors': ['', '?name=queb', '?name=quag'],
};

const addresses = (route: Route): string[] => {
  const known = Object.keys(PARAMETERS).find((path) => route.path === path || route.path.startsWith(`${path}/`));
  const values = /\{\w+\}/.test(route.path) ? (PARAMETERS[known ?? ''] ?? ['nothing']) : [''];
  const queries = QUERIES[route.path] ?? [''];
  return values.flatMap((value) =>
    queries.map((query) => route.path.replace(/\{\w+\}/, encodeURIComponent(value)) + query),
  );
};

const all = Object.values(ROUTES).flat();
const reads = all.filter(({ method, path }) => method === 'get' && path !== '/api/events');

/** The answer without what the request itself said, and without packed bytes, which no two answers share. */
const told = async (response: Response, address: string): Promise<string> => {
  const text = await response.text();
  const asked = decodeURIComponent(address)
    .split(/[/?=&]/)
    .filter((part) => part.length > 3);
  return asked.reduce((rest, part) => rest.replaceAll(part, '…'), `${response.status} ${text}`);
};

describe('a document that somebody is not cleared for', () => {
  test.each(['reader', 'analyst', 'editor'] as const)('is told of by no route to one %s', async (role) => {
    const [with_, without] = [await house(true), await house(false)];
    for (const route of reads)
      for (const address of addresses(route)) {
        const answer = await told(await with_.get(address, with_.as[role]), address);
        for (const telltale of TELLTALES)
          expect(answer.includes(telltale), `${role} ${address} tells ${telltale}: ${answer.slice(0, 600)}`).toBe(
            false,
          );
        if (!/zip|session|jobs/.test(address))
          expect(answer, `${role} ${address}`).toBe(await told(await without.get(address, without.as[role]), address));
      }
    expect(with_.faults).toEqual([]);
  });

  test('is told of to an administrator by many routes, so that the walk above would find it', async () => {
    const server = await house(true);
    const telling = new Set<string>();
    for (const route of reads)
      for (const address of addresses(route)) {
        const answer = await told(await server.get(address, server.as.administrator), address);
        if (TELLTALES.some((telltale) => answer.includes(telltale))) telling.add(route.path);
      }
    expect([...telling].toSorted()).toEqual(
      expect.arrayContaining([
        '/api/actors',
        '/api/chronicle',
        '/api/decisions',
        '/api/documents',
        '/api/documents/{id}/findings',
        '/api/export',
        '/api/findings',
        '/api/findings/{id}',
        '/api/issues/{id}/render',
        '/api/links/decisions',
        '/api/names/decisions',
        '/api/overview',
        '/api/palette',
        '/api/places',
        '/api/review/queue',
        '/api/search',
      ]),
    );
  });

  test('is there for an administrator, and for a member who is cleared', async () => {
    const server = await house(true);
    const address = `/api/documents/${HELD.analysis.document.id}`;
    expect((await server.get(address, server.as.administrator)).status).toBe(200);
    await server.record.desk.accounts.change('one reader', { clearance: 'amber' });
    expect((await server.get(address, server.as.reader)).status).toBe(404);
    const { handling } = server.record.desk;
    const [collection] = await handling.collections();
    await handling.setCollection({ ...collection!, members: ['one reader'] });
    expect((await server.get(address, server.as.reader)).status).toBe(200);
  });

  test.each([
    ['POST', '/api/decisions', { finding: HELD_EVENT!.id, action: 'accept', seen: 'x' }],
    ['POST', '/api/decisions', { finding: OPEN_EVENT.id, action: 'merge', into: HELD_EVENT!.id, seen: 'x' }],
    ['POST', '/api/decisions/bulk', { findings: [{ finding: HELD_EVENT!.id, seen: 'x' }], action: 'accept' }],
    ['POST', '/api/findings', { document: HELD.analysis.document.id, kind: 'statement', start: 0, end: 8 }],
    [
      'POST',
      `/api/findings/${HELD_EVENT!.id}/split`,
      {
        seen: 'x',
        parts: [
          { start: 0, end: 1 },
          { start: 1, end: 2 },
        ],
      },
    ],
    ['POST', '/api/links/decisions', { action: 'join', first: OPEN_EVENT.id, second: HELD_EVENT!.id }],
    ['POST', '/api/threads/peace-treaty/entries', { finding: HELD_EVENT!.id, action: 'add' }],
    ['PUT', `/api/documents/${HELD.analysis.document.id}/handling`, OPEN_HANDLING],
    ['POST', '/api/documents/reread', { documents: [HELD.analysis.document.id] }],
  ])('cannot be changed: %s %s', async (method, path, body) => {
    const server = await house(true);
    const response = await server.send(method, path, body, server.as.editor);
    expect([404, 422]).toContain(response.status);
    const answer = await told(response, [path, ...Object.values(body).map(String)].join('/') + HELD_EVENT!.id);
    for (const word of TELLTALES.filter((each) => !JSON.stringify([path, body]).includes(each)))
      expect(answer).not.toContain(word);
  });

  test('is told of to nobody who looks on', async () => {
    const server = await house(true);
    const events = await server.get('/api/events', server.as.reader);
    const reader = events.body!.getReader();
    const { id } = HELD.analysis.document;
    server.desk.events.tell({ type: 'document', data: { document: id }, document: id, who: null });
    server.desk.events.tell({ type: 'issue', data: { issue: 'open' }, document: null, who: null });
    let text = '';
    while (!text.includes('open')) text += new TextDecoder().decode((await reader.read()).value);
    expect(text).not.toContain(id);
    await reader.cancel();
  });
});

describe('what a role may not do', () => {
  test('is refused on every route, and asked to sign in where nobody is known', async () => {
    const server = await house(false);
    for (const route of all) {
      if (route.permission === 'anybody') continue;
      const [address] = addresses(route);
      const method = route.method.toUpperCase();
      const ask = (headers: Record<string, string>) =>
        method === 'GET' ? server.get(address!, headers) : server.send(method, address!, {}, headers);
      const signedOut = await ask({});
      expect([method, address, signedOut.status]).toEqual([method, address, 401]);
      expect(signedOut.headers.get('content-type')).toBe('application/problem+json');
      for (const role of ROLES)
        if (!mayAs(role, route.permission)) {
          const refused = await ask(server.as[role]);
          expect([role, method, address, refused.status]).toEqual([role, method, address, 403]);
          expect(await json(refused)).toMatchObject({ type: 'urn:chancery:problem:forbidden', status: 403 });
        }
    }
  });

  test('a token does no more than its scopes, nor than its user', async () => {
    const server = await house(false);
    const made = await server.send('POST', '/api/tokens', { name: 'script', scopes: ['read'] }, server.as.analyst);
    const { secret, id } = await json(made);
    const headers = { authorization: `Bearer ${secret}` };
    expect((await server.get('/api/findings', headers)).status).toBe(200);
    expect((await server.send('POST', '/api/decisions', {}, headers)).status).toBe(403);
    const more = { name: 'script', scopes: ['manage'] };
    expect((await server.send('POST', '/api/tokens', more, server.as.analyst)).status).toBe(422);
    expect((await server.send('DELETE', `/api/tokens/${id}`, {}, server.as.analyst)).status).toBe(204);
    expect((await server.get('/api/findings', headers)).status).toBe(401);
  });
});
