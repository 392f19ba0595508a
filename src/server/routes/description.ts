import { openApiDocument, type RoutesByTag } from '../open-api.ts';
import { REFERENCE_STYLE, referencePage } from '../reference/reference-page.ts';
import { type Route, route } from '../route.ts';

const fixed = (body: string, type: string): Response =>
  new Response(body, { headers: { 'content-type': type, 'cache-control': 'no-cache' } });

/** Routes that tell of all routes, these among them. */
export const descriptionRoutes = (all: () => RoutesByTag): readonly Route[] => {
  const description = route({
    method: 'get',
    path: '/api/openapi.json',
    permission: 'anybody',
    summary: 'This description, as OpenAPI 3.1',
    answer: { mediaTypes: ['application/json'] },
    handle: async () => fixed(JSON.stringify(openApiDocument(all())), 'application/json'),
  });

  const reference = route({
    method: 'get',
    path: '/api/reference',
    permission: 'anybody',
    summary: 'This description, as a page to read',
    answer: { mediaTypes: ['text/html'] },
    handle: async () => fixed(referencePage(openApiDocument(all())), 'text/html; charset=utf-8'),
  });

  const style = route({
    method: 'get',
    path: '/api/reference.css',
    permission: 'anybody',
    summary: 'How that page looks',
    answer: { mediaTypes: ['text/css'] },
    handle: async () => fixed(REFERENCE_STYLE, 'text/css; charset=utf-8'),
  });

  return [description, reference, style];
};
