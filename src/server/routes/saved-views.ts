import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { SavedView } from '../../record/desk/saved-views.ts';
import { Problem } from '../problem.ts';
import { route } from '../route.ts';

const views = route({
  method: 'get',
  path: '/api/views',
  permission: 'read',
  summary: 'Your saved views, and those that are shared',
  answer: z.object({ items: z.array(SavedView), next: z.null() }),
  handle: async ({ viewer, desk }) => ({ items: await desk.record.desk.views.of(viewer.name), next: null }),
});

const addView = route({
  method: 'post',
  path: '/api/views',
  permission: 'read',
  summary: 'Save a page with its filters under a name',
  body: SavedView.pick({ name: true, page: true, search: true }).extend({ shared: z.boolean().default(true) }),
  status: 201,
  answer: SavedView,
  handle: async ({ body, viewer, desk }) => {
    const view = { id: randomUUID(), owner: viewer.name, ...body, created: desk.now() };
    await desk.record.desk.views.add(view);
    return view;
  },
});

const removeView = route({
  method: 'delete',
  path: '/api/views/{id}',
  permission: 'read',
  summary: 'Forget one of your saved views',
  params: z.object({ id: z.string() }),
  status: 204,
  answer: null,
  handle: async ({ params, viewer, desk }) => {
    if (!(await desk.record.desk.views.remove(params.id, viewer.name)))
      throw new Problem('not-found', `You have no saved view ${params.id}.`);
    return new Response(null, { status: 204 });
  },
});

export const savedViewRoutes = [views, addView, removeView];
