import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { Mark } from '../../record/desk/handling.ts';
import { checkPassword, hashPassword } from '../password.ts';
import { PERMISSIONS, ROLES } from '../permissions.ts';
import { Problem } from '../problem.ts';
import { route } from '../route.ts';
import { newSecret, secretHash, TOKEN_PREFIX } from '../secret.ts';

const UserView = z.object({
  name: z.string(),
  role: z.enum(ROLES),
  clearance: Mark.describe('the highest handling mark that they may see'),
  active: z.boolean(),
  created: z.string(),
});

const UserName = z
  .string()
  .regex(/^[\p{L}\p{N}][\p{L}\p{N}._ @-]{0,63}$/u, 'Give letters, digits, blanks and . _ @ - only.');

const users = route({
  method: 'get',
  path: '/api/users',
  permission: 'manage',
  summary: 'Who has an account',
  answer: z.object({ items: z.array(UserView) }),
  handle: async ({ desk }) => ({ items: await desk.record.desk.accounts.users() }),
});

const addUser = route({
  method: 'post',
  path: '/api/users',
  permission: 'manage',
  summary: 'Make an account',
  description: 'The first one is an administrator; from then on everybody signs in, on this machine too.',
  body: z.strictObject({
    name: UserName,
    role: z.enum(ROLES),
    clearance: Mark.default('green'),
    password: z.string().max(1000),
  }),
  audited: ({ name, role, clearance }) => ({ name, role, clearance }),
  status: 201,
  answer: UserView,
  handle: async ({ body: { password, ...body }, desk }) => {
    const { accounts } = desk.record.desk;
    if (body.role !== 'administrator' && (await accounts.users()).length === 0)
      throw new Problem('refused', 'The first account is an administrator, or nobody could make another.');
    checkPassword(password, body.name);
    const user = { ...body, active: true, created: desk.now() };
    await accounts.add(user, await hashPassword(password));
    return user;
  },
});

const changeUser = route({
  method: 'patch',
  path: '/api/users/{name}',
  permission: 'manage',
  summary: 'Change somebody’s role, clearance or password, or let them sign in no more',
  params: z.object({ name: z.string() }),
  body: z.strictObject({
    role: z.enum(ROLES).optional(),
    clearance: Mark.optional(),
    active: z.boolean().optional(),
    password: z.string().max(1000).optional(),
  }),
  audited: ({ password, ...rest }) => ({ ...rest, password: password !== undefined }),
  answer: UserView,
  handle: async ({ params, body: { password, role, clearance, active }, desk }) => {
    const { accounts } = desk.record.desk;
    if (!(await accounts.user(params.name))) throw new Problem('not-found', `There is no user '${params.name}'.`);
    if (password !== undefined) {
      checkPassword(password, params.name);
      await accounts.setPassword(params.name, await hashPassword(password));
    }
    return accounts.change(params.name, {
      ...(role && { role }),
      ...(clearance && { clearance }),
      ...(active !== undefined && { active }),
    });
  },
});

const Scopes = z.array(z.enum(PERMISSIONS)).min(1);

const TokenView = z.object({
  id: z.string(),
  user: z.string(),
  name: z.string(),
  scopes: z.array(z.string()),
  created: z.string(),
  expires: z.string().nullable(),
  revoked: z.string().nullable(),
});

const tokens = route({
  method: 'get',
  path: '/api/tokens',
  permission: 'read',
  summary: 'Your keys for programs; those of everybody for administrators',
  answer: z.object({ items: z.array(TokenView) }),
  handle: async ({ viewer, desk }) => ({
    items: await desk.record.desk.accounts.tokens(viewer.role === 'administrator' ? undefined : viewer.name),
  }),
});

const addToken = route({
  method: 'post',
  path: '/api/tokens',
  permission: 'read',
  summary: 'Make a key for a program; it is shown this once',
  body: z.strictObject({
    name: z.string().min(1).max(100),
    scopes: Scopes.describe('what it may be used for; never more than you may do'),
    expires: z.iso.datetime().nullable().default(null),
  }),
  status: 201,
  answer: TokenView.extend({ secret: z.string().describe('send it as `Authorization: Bearer`') }),
  handle: async ({ body, viewer, desk }) => {
    if (viewer.via !== 'session') throw new Problem('refused', 'Sign in to make a key.');
    const beyond = body.scopes.filter((scope) => !viewer.permissions.includes(scope));
    if (beyond.length > 0) throw new Problem('refused', `You may not ${beyond.join(', ')} yourself.`);
    const secret = newSecret(TOKEN_PREFIX);
    const token = { id: randomUUID(), user: viewer.name, ...body, created: desk.now(), revoked: null };
    await desk.record.desk.accounts.addToken(token, secretHash(secret));
    return { ...token, secret };
  },
});

const revokeToken = route({
  method: 'delete',
  path: '/api/tokens/{id}',
  permission: 'read',
  summary: 'Let a key open nothing any more',
  params: z.object({ id: z.string() }),
  status: 204,
  answer: null,
  handle: async ({ params, viewer, desk }) => {
    const { accounts } = desk.record.desk;
    const own = await accounts.tokens(viewer.role === 'administrator' ? undefined : viewer.name);
    if (!own.some(({ id }) => id === params.id)) throw new Problem('not-found', `You have no key ${params.id}.`);
    await accounts.revokeToken(params.id, desk.now());
    return new Response(null, { status: 204 });
  },
});

const Settings = z.strictObject({
  separateReviewers: z.boolean().describe('nobody accepts what they added or corrected themselves'),
});

const settings = route({
  method: 'get',
  path: '/api/settings',
  permission: 'read',
  summary: 'Rules that the desk gives itself',
  answer: Settings,
  handle: ({ desk }) => desk.record.desk.settings(),
});

const setSettings = route({
  method: 'put',
  path: '/api/settings',
  permission: 'manage',
  summary: 'Change the rules of the desk',
  body: Settings,
  audited: (body) => body,
  answer: Settings,
  handle: async ({ body, desk }) => {
    await desk.record.desk.setSettings(body);
    return body;
  },
});

export const peopleRoutes = [users, addUser, changeUser, tokens, addToken, revokeToken, settings, setSettings];
