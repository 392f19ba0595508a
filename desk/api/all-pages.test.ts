import { afterEach, expect, it, vi } from 'vitest';
import { allPages } from './all-pages.ts';

afterEach(() => vi.unstubAllGlobals());

it('asks for page after page until there is no next one', async () => {
  const asked: string[] = [];
  vi.stubGlobal('fetch', async (address: string) => {
    asked.push(address);
    return Response.json(address.includes('cursor=b') ? { items: [3], next: null } : { items: [1, 2], next: 'b' });
  });
  expect(await allPages('/findings', { kind: 'provision' })).toEqual([1, 2, 3]);
  expect(asked).toEqual(['/api/findings?kind=provision&limit=500', '/api/findings?kind=provision&limit=500&cursor=b']);
});
