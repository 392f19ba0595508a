import { z } from 'zod';
import { audit } from '../audit.ts';
import { checkIdentity, WAITING_MINUTES } from '../check-identity.ts';
import { later } from '../later.ts';
import { checkPassword, hashPassword } from '../password.ts';
import { PERMISSIONS, ROLES } from '../permissions.ts';
import { Problem } from '../problem.ts';
import { route } from '../route.ts';
import { newSecret, SESSION_COOKIE, secretHash } from '../secret.ts';
import { sessionOf, viewerOf } from '../viewer.ts';

/** How long a session holds. */
const HOURS = 12;

const Me = z.object({
  name: z.string(),
  role: z.enum(ROLES),
  via: z.enum(['local', 'session', 'token']),
  permissions: z.array(z.enum(PERMISSIONS)),
});

const whoAmI = route({
  method: 'get',
  path: '/api/session',
  permission: 'anybody',
  summary: 'Whether you are signed in, and whether you need to be',
  answer: z.object({ accounts: z.boolean().describe('people sign in here'), me: Me.nullable() }),
  handle: async ({ desk, request }) => {
    const seeing = await viewerOf(request, desk.record, desk.localName, desk.now());
    const { name, role, via, permissions } = seeing?.viewer ?? {};
    return {
      accounts: (await desk.record.desk.accounts.users()).length > 0,
      me: seeing && { name: name!, role: role!, via: via!, permissions: permissions! },
    };
  },
});

const signIn = route({
  method: 'post',
  path: '/api/session',
  permission: 'anybody',
  summary: 'Sign in',
  description: `Sets a cookie that holds for ${HOURS} hours. After several failures no more tries are taken for ${WAITING_MINUTES} minutes.`,
  body: z.strictObject({ name: z.string().min(1).max(100), password: z.string().min(1).max(1000) }),
  status: 204,
  answer: null,
  handle: async ({ body, desk, request, address }) => {
    const { accounts } = desk.record.desk;
    const now = desk.now();
    await checkIdentity(body.name, body.password, { desk, address }, 'sign-in-failed', () => {
      throw new Problem('sign-in', 'Name and password do not fit together.');
    });
    const secret = newSecret('');
    await accounts.openSession(secretHash(secret), body.name, now, later(now, HOURS * 3_600_000));
    await audit(desk, { name: body.name, via: 'session' }, 'sign-in', null, { address });
    // Behind a proxy that speaks TLS only the browser knows that it does: `Origin` is the address that it sees.
    const seen = URL.parse(request.headers.get('origin') ?? request.url);
    const secure = seen?.protocol === 'https:' ? '; Secure' : '';
    return new Response(null, {
      status: 204,
      headers: {
        'set-cookie': `${SESSION_COOKIE}=${secret}; HttpOnly; SameSite=Strict; Path=/; Max-Age=${HOURS * 3600}${secure}`,
      },
    });
  },
});

const signOut = route({
  method: 'delete',
  path: '/api/session',
  permission: 'anybody',
  summary: 'Sign out',
  status: 204,
  answer: null,
  handle: async ({ desk, request }) => {
    const session = sessionOf(request);
    if (session !== null) await desk.record.desk.accounts.closeSession(secretHash(session));
    return new Response(null, {
      status: 204,
      headers: { 'set-cookie': `${SESSION_COOKIE}=; HttpOnly; SameSite=Strict; Path=/; Max-Age=0` },
    });
  },
});

const changePassword = route({
  method: 'put',
  path: '/api/session/password',
  permission: 'read',
  summary: 'Give yourself another password; ends your sessions elsewhere',
  description: 'Keys for programs stay; several wrong old passwords count as tries to sign in.',
  body: z.strictObject({ old: z.string().max(1000), new: z.string().max(1000) }),
  status: 204,
  answer: null,
  handle: async ({ body, viewer, desk, request, address }) => {
    const { accounts } = desk.record.desk;
    const session = sessionOf(request);
    if (viewer.via !== 'session' || session === null)
      throw new Problem('refused', 'Sign in with your password to change it.');
    await checkIdentity(viewer.name, body.old, { desk, address }, 'password-change-failed', () => {
      throw new Problem('refused', 'The old password is another one.', {
        errors: [{ where: 'body.old', message: 'This is not your password.' }],
      });
    });
    checkPassword(body.new, viewer.name);
    await accounts.setPassword(viewer.name, await hashPassword(body.new), secretHash(session));
    return new Response(null, { status: 204 });
  },
});

export const sessionRoutes = [whoAmI, signIn, signOut, changePassword];
