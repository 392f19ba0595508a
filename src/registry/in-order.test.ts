import { setTimeout } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { inOrder } from './in-order.ts';

it('runs so many at the same time and gives the results in the order of the tasks', async () => {
  let [running, most] = [0, 0];
  const tasks = [30, 1, 20, 1].map((wait, number) => async () => {
    most = Math.max(most, ++running);
    await setTimeout(wait);
    running--;
    return number;
  });
  expect(await Array.fromAsync(inOrder(tasks, 2))).toEqual([0, 1, 2, 3]);
  expect(most).toBe(2);
  expect(await Array.fromAsync(inOrder([], 2))).toEqual([]);
});

it('gives a result while the next task is still to come', async () => {
  const second = Promise.withResolvers<void>();
  async function* tasks() {
    yield async () => 'first';
    await second.promise;
    yield async () => 'second';
  }
  const results = inOrder(tasks(), 4);
  expect(await results.next()).toEqual({ value: 'first', done: false });
  second.resolve();
  expect(await Array.fromAsync(results)).toEqual(['second']);
});

it('fails where the result would have come, and gives up what is not wanted any more', async () => {
  const given: string[] = [];
  function* tasks() {
    try {
      yield async () => 'first';
      yield async () => {
        throw new Error('second');
      };
      yield async () => 'third';
    } finally {
      given.push('closed');
    }
  }
  const results = inOrder(tasks(), 2);
  expect(await results.next()).toEqual({ value: 'first', done: false });
  await expect(results.next()).rejects.toThrow('second');
  expect(given).toEqual(['closed']);
});

it('does not wait for a task that is still to come when nobody wants it', async () => {
  async function* tasks() {
    yield async () => 'first';
    await new Promise(() => {});
  }
  for await (const result of inOrder(tasks(), 2)) {
    expect(result).toBe('first');
    break;
  }
});
