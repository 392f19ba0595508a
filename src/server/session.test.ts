import { argon2Sync } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { checkPassword, hashPassword, isPassword } from './password.ts';
import { json, type Loose, SAMPLES, type SampleServer, sampleServer } from './sample-server.ts';

const PASSWORD = 'seven lean cows';

/** A desk whose administrator is `ada`. */
const withAda = async (options = {}): Promise<SampleServer> => {
  const server = await sampleServer(SAMPLES, options);
  const made = await server.send('POST', '/api/users', { name: 'ada', role: 'administrator', password: PASSWORD });
  expect(made.status).toBe(201);
  return server;
};

const cookieOf = (response: Response): string => response.headers.get('set-cookie')!.split(';')[0]!;

const signIn = async ({ send }: SampleServer, name = 'ada', password = PASSWORD): Promise<Record<string, string>> => {
  const response = await send('POST', '/api/session', { name, password });
  expect(response.status).toBe(204);
  return { cookie: cookieOf(response) };
};

describe('passwords', () => {
  test('are kept as PHC strings of argon2id with salts of their own', async () => {
    const [one, other] = [await hashPassword(PASSWORD), await hashPassword(PASSWORD)];
    expect(one).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$[\w+/]{22}\$[\w+/]{43}$/);
    expect(one).not.toBe(other);
    expect(await isPassword(PASSWORD, one)).toBe(true);
    expect(await isPassword('seven fat cows', one)).toBe(false);
    expect(await isPassword(PASSWORD, null)).toBe(false);
  });

  test('of letters outside the basic plane open as well, up to the longest that is taken', async () => {
    const long = Array.from({ length: 200 }, (_, i) => String.fromCodePoint(0x10330 + (i % 20))).join('');
    checkPassword(long, 'ada');
    expect(await isPassword(long, await hashPassword(long))).toBe(true);
    expect(await isPassword(`${long}!`, await hashPassword(long))).toBe(false);
  });

  test('of another setting still open: it is read from the string', async () => {
    const nonce = Buffer.alloc(16, 7);
    const setting = { memory: 64, passes: 1, parallelism: 1, tagLength: 32 };
    const tag = argon2Sync('argon2id', { message: PASSWORD, nonce, ...setting });
    const text = (bytes: Buffer) => bytes.toString('base64').replace(/=+$/, '');
    const phc = `$argon2id$v=19$m=64,t=1,p=1$${text(nonce)}$${text(tag)}`;
    expect([await isPassword(PASSWORD, phc), await isPassword('seven fat cows', phc)]).toEqual([true, false]);
  });
});

describe('an account', () => {
  test('is wanted from then on, and opens a session by name and password', async () => {
    const server = await sampleServer();
    expect((await json(server.get('/api/session'))).accounts).toBe(false);
    expect((await server.get('/api/info')).status).toBe(200);
    await server.send('POST', '/api/users', { name: 'ada', role: 'administrator', password: PASSWORD });
    expect((await server.get('/api/info')).status).toBe(401);
    expect(await json(server.get('/api/session'))).toEqual({ accounts: true, me: null });
    const response = await server.send('POST', '/api/session', { name: 'ada', password: PASSWORD });
    const cookie = response.headers.get('set-cookie')!;
    expect(cookie).toMatch(/^chancery-session=[\w-]{43}; HttpOnly; SameSite=Strict; Path=\/; Max-Age=43200$/);
    const headers = { cookie: cookieOf(response) };
    expect((await json(server.get('/api/info', headers))).me).toMatchObject({ name: 'ada', role: 'administrator' });
    expect((await server.send('DELETE', '/api/session', {}, headers)).status).toBe(204);
    expect((await server.get('/api/info', headers)).status).toBe(401);
  });

  test('the first one is an administrator; passwords keep people out', async () => {
    const { send } = await sampleServer();
    const make = async (name: string, role: string, password: string) =>
      (await send('POST', '/api/users', { name, role, password })).status;
    expect(await make('bob', 'reader', PASSWORD)).toBe(422);
    expect(await make('ada', 'administrator', 'short')).toBe(422);
    expect(await make('ada', 'administrator', 'aaaaaaaaaaaaaaaa')).toBe(422);
    expect(await make('ada', 'administrator', 'ada-ada-ada-1234')).toBe(422);
    expect(await make('<b>', 'administrator', PASSWORD)).toBe(400);
  });

  test('is kept for the only administrator, and ends its sessions when it is switched off', async () => {
    const server = await withAda();
    const ada = await signIn(server);
    expect((await server.send('PATCH', '/api/users/ada', { active: false }, ada)).status).toBe(422);
    await server.send('POST', '/api/users', { name: 'bob', role: 'analyst', password: 'eight fat cows' }, ada);
    expect(
      (await server.send('POST', '/api/users', { name: 'bob', role: 'reader', password: PASSWORD }, ada)).status,
    ).toBe(409);
    const bob = await signIn(server, 'bob', 'eight fat cows');
    expect((await server.get('/api/info', bob)).status).toBe(200);
    await server.send('PATCH', '/api/users/bob', { active: false }, ada);
    expect((await server.get('/api/info', bob)).status).toBe(401);
    expect((await server.send('POST', '/api/session', { name: 'bob', password: 'eight fat cows' })).status).toBe(401);
  });

  test('takes a new password from its owner, which ends the sessions elsewhere and is noted', async () => {
    const server = await withAda();
    const elsewhere = await signIn(server);
    const ada = await signIn(server);
    const change = (old: string) => server.send('PUT', '/api/session/password', { old, new: 'nine lean goats' }, ada);
    expect((await json(change('wrong'))).errors).toEqual([
      { where: 'body.old', message: 'This is not your password.' },
    ]);
    expect((await change(PASSWORD)).status).toBe(204);
    expect((await server.get('/api/info', elsewhere)).status).toBe(401);
    expect((await server.get('/api/info', ada)).status).toBe(200);
    expect((await server.send('POST', '/api/session', { name: 'ada', password: PASSWORD })).status).toBe(401);
    await signIn(server, 'ada', 'nine lean goats');
    const { items } = await json(server.get('/api/audit', ada));
    const noted = items.filter(({ action }: Loose) => /password/i.test(action));
    expect(noted.map(({ action, detail }: Loose) => [action, detail])).toEqual([
      ['putSessionPassword', null],
      ['password-change-failed', { address: null }],
    ]);
    expect(JSON.stringify(items)).not.toContain('goats');
  });

  test('gives up its password to nobody who guesses from an open session', async () => {
    const server = await withAda();
    const ada = await signIn(server);
    const tries: number[] = [];
    for (let i = 0; i < 9; i++)
      tries.push(
        (await server.send('PUT', '/api/session/password', { old: `guess ${i}`, new: 'nine lean goats' }, ada)).status,
      );
    expect(tries.slice(-2)).toEqual([422, 429]);
  });
});

test('a session ends with its time', async () => {
  let now = '2026-01-02T03:04:05.000Z';
  const server = await withAda({ now: () => now });
  const ada = await signIn(server);
  now = '2026-01-02T15:04:04.000Z';
  expect((await server.get('/api/info', ada)).status).toBe(200);
  now = '2026-01-02T15:04:05.000Z';
  expect((await server.get('/api/info', ada)).status).toBe(401);
});

test('no more tries are taken after several failures, until some time has gone by', async () => {
  let now = '2026-01-02T03:04:05.000Z';
  const server = await withAda({ now: () => now });
  const tries: number[] = [];
  for (let i = 0; i < 10; i++)
    tries.push((await server.send('POST', '/api/session', { name: 'ada', password: `guess ${i}` })).status);
  expect(tries).toEqual([401, 401, 401, 401, 401, 401, 401, 401, 429, 429]);
  const refused = await server.send('POST', '/api/session', { name: 'ada', password: PASSWORD });
  expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '900']);
  now = '2026-01-02T03:19:06.000Z';
  await signIn(server);
});

test('of many tries at the same time no more are looked at than of many in a row', async () => {
  const server = await withAda();
  const tries = await Promise.all(
    Array.from({ length: 40 }, (_, i) => server.send('POST', '/api/session', { name: 'ada', password: `guess ${i}` })),
  );
  expect(tries.filter(({ status }) => status === 401)).toHaveLength(8);
  expect(tries.filter(({ status }) => status === 429)).toHaveLength(32);
});

test('the cookie of a session is for TLS alone where the browser sees the desk through it', async () => {
  const server = await withAda();
  const signedIn = await server.send(
    'POST',
    '/api/session',
    { name: 'ada', password: PASSWORD },
    { origin: 'https://desk.example', 'sec-fetch-site': 'same-origin' },
  );
  expect(signedIn.headers.get('set-cookie')).toMatch(/; Secure$/);
});

test('nobody accepts what they corrected or added themselves where the desk wants that', async () => {
  const server = await withAda();
  const ada = await signIn(server);
  await server.send('POST', '/api/users', { name: 'bob', role: 'analyst', password: 'eight fat cows' }, ada);
  const bob = await signIn(server, 'bob', 'eight fat cows');
  expect((await server.send('PUT', '/api/settings', { separateReviewers: true }, ada)).status).toBe(200);
  const [{ finding, version }] = (await json(server.get('/api/findings?kind=event', bob))).items;
  const decide = (who: Record<string, string>, body: Loose) =>
    server.send('POST', '/api/decisions', { finding: finding.id, ...body }, who);
  const corrected = await json(decide(bob, { action: 'correct', changes: { status: 'planned' }, seen: version }));
  const seen = corrected.finding.version;
  expect((await decide(bob, { action: 'accept', seen })).status).toBe(403);
  expect((await decide(ada, { action: 'accept', seen })).status).toBe(201);
  const { document, start, end } = finding;
  const added = await json(
    server.send('POST', '/api/findings', { document, kind: 'statement', start, end, values: { act: 'state' } }, bob),
  );
  const accept = { finding: added.finding.id, action: 'accept', seen: added.version };
  expect((await server.send('POST', '/api/decisions', accept, bob)).status).toBe(403);
  expect((await server.send('POST', '/api/decisions', accept, ada)).status).toBe(201);
});

test('the audit log has who did what, cannot be changed, and is exported', async () => {
  const server = await withAda();
  const ada = await signIn(server);
  await server.send('POST', '/api/session', { name: '=cmd()', password: 'x' });
  const id = SAMPLES[0]!.analysis.document.id;
  await server.send('PUT', `/api/documents/${id}/handling`, { collection: null, mark: 'amber', embargo: null }, ada);
  await server.get(`/api/documents/${id}/text`, ada);
  await server.get('/api/export?as=csv', ada);
  const { items } = await json(server.get('/api/audit', ada));
  expect(items.map(({ action, who, target }: Loose) => [action, who, target]).toReversed()).toEqual([
    ['postUsers', 'ana', null],
    ['sign-in', 'ada', null],
    ['sign-in-failed', '=cmd()', null],
    ['putDocumentsIdHandling', 'ada', id],
    ['view-restricted', 'ada', id],
    ['export', 'ada', 'csv'],
  ]);
  const table = await (await server.get('/api/audit.csv', ada)).text();
  expect(table.split('\r\n').length).toBe(8);
  expect(table).toContain("'=cmd()");
});
