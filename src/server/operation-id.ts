import type { Route } from './route.ts';

/** The name of a route in its description and in the audit log: `getDocumentsIdText` of GET /api/documents/{id}/text. */
export const operationId = ({ method, path }: Pick<Route, 'method' | 'path'>): string =>
  method +
  path
    .split(/[/{}.-]+/)
    .slice(2)
    .map((part) => `${part.charAt(0).toUpperCase()}${part.slice(1)}`)
    .join('');
