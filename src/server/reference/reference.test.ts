import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { sampleServer } from '../sample-server.ts';
import { apiTables } from './api-page.ts';
import { referencePage } from './reference-page.ts';

test('docs/api.md has every route as it is', () => {
  const page = readFileSync(new URL('../../../docs/api.md', import.meta.url), 'utf8');
  expect(page.endsWith(apiTables()), "run 'node scripts/api-page.ts' after routes were changed").toBe(true);
});

test('the reference is one page of this server, without scripts and without anything from elsewhere', async () => {
  const { get } = await sampleServer([]);
  const response = await get('/api/reference');
  const page = await response.text();
  expect([response.status, response.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
  expect(page).not.toMatch(/<script|style="|\son\w+=|src=|href="(?!#|\/api\/)/);
  for (const [, link] of page.matchAll(/href="#([^"]+)"/g)) expect(page).toContain(`id="${link}"`);
  expect((await get('/api/reference.css')).headers.get('content-type')).toBe('text/css; charset=utf-8');
  const { paths } = (await (await get('/api/openapi.json')).json()) as { paths: Record<string, unknown> };
  for (const path of Object.keys(paths)) expect(page).toContain(`<code>${path}</code>`);
});

test('words of a description cannot become markup', () => {
  const page = referencePage({
    info: { title: '<b>', version: '1', description: '`<i>`' },
    tags: [],
    paths: {},
    components: { schemas: {} },
  });
  expect(page).not.toMatch(/<b>|<i>/);
});
