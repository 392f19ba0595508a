import { setTimeout } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { ViewCache } from './view-cache.ts';

test('a view is made once for a version, and anew for another', async () => {
  const views = new ViewCache();
  let made = 0;
  const make = async () => ++made;
  expect(await Promise.all([views.get('1', ['a'], make), views.get('1', ['a'], make)])).toEqual([1, 1]);
  expect(await views.get('1', ['b'], make)).toBe(2);
  expect(await views.get('2', ['a'], make)).toBe(3);
});

test('one that takes much work is shown on while it is made anew', async () => {
  let worked = 0;
  const views = new ViewCache(() => worked);
  let made = 0;
  const make = async () => {
    worked += 4000;
    return ++made;
  };
  expect(await views.get('1', ['a'], make)).toBe(1);
  expect(await views.get('2', ['a'], make)).toBe(1);
  await setTimeout(50);
  expect(await views.get('2', ['a'], make)).toBe(2);
});

test('one that fails is tried again', async () => {
  const views = new ViewCache();
  await expect(views.get('1', ['a'], () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect(await views.get('1', ['a'], async () => 'yes')).toBe('yes');
});
