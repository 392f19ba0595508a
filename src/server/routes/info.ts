import { z } from 'zod';
import { lenses } from '../lens.ts';
import { PERMISSIONS, ROLES } from '../permissions.ts';
import { route } from '../route.ts';

const Info = z.object({
  record: z.string().describe('name of the record’s file'),
  schema: z.int(),
  bytes: z.int().describe('size of the file; 0 for those who may not see all of it'),
  documents: z.int(),
  blocks: z.int(),
  findings: z.record(z.string(), z.int()).describe('by kind'),
  states: z.record(z.string(), z.int()).describe('findings by what analysts decided'),
  decisions: z.int(),
  earliest: z.string().nullable(),
  latest: z.string().nullable(),
  engines: z.array(z.string()).describe('what read the documents'),
  engine: z.string().describe('what reads documents now'),
  packs: z.array(z.object({ name: z.string(), version: z.string() })),
  lenses: z.array(z.object({ id: z.string(), name: z.string() })).describe('values of `names`: how names can be shown'),
  me: z.object({
    name: z.string(),
    role: z.enum(ROLES),
    via: z.enum(['local', 'session', 'token']),
    permissions: z.array(z.enum(PERMISSIONS)),
  }),
});

const info = route({
  method: 'get',
  path: '/api/info',
  permission: 'read',
  summary: 'What the record holds, and who you are',
  answer: Info,
  handle: async ({ record, viewer, desk }) => {
    // Every page asks for it.
    const facts = await desk.views.get(await record.version(), ['info', viewer.clearance], () => record.info());
    return {
      ...facts,
      bytes: viewer.clearance === 'all' ? facts.bytes : 0,
      record: facts.record.split(/[\\/]/).at(-1)!,
      engine: desk.engine,
      packs: desk.knowledge.packs,
      lenses: lenses(desk),
      me: { name: viewer.name, role: viewer.role, via: viewer.via, permissions: viewer.permissions },
    };
  },
});

export const infoRoutes = [info];
