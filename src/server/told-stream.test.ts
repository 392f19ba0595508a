import { setImmediate } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { sampleServer } from './sample-server.ts';

test('who reads too slowly is let go, and what was still to be told to them is dropped', async () => {
  const { get, desk } = await sampleServer();
  const slow = (await get('/api/events')).body!.getReader();
  const tell = (job: number) => desk.events.tell({ type: 'job', data: { job }, document: null, who: null });
  for (let job = 0; job < 1010; job++) tell(job);
  await setImmediate();
  for (let job = 1010; job < 1200; job++) {
    tell(job);
    await null;
  }
  await setImmediate();
  let read = 0;
  while (!(await slow.read()).done) read++;
  expect(read).toBeGreaterThan(1010);
  expect(read).toBeLessThan(1100);
  expect(desk.events.listeners).toBe(0);
});

test('who goes away or whose server closes is told nothing more', async () => {
  const { get, desk, close } = await sampleServer();
  const first = (await get('/api/events')).body!.getReader();
  const other = (await get('/api/events')).body!.getReader();
  expect(desk.events.listeners).toBe(2);
  await first.cancel();
  expect(desk.events.listeners).toBe(1);
  await close();
  expect(desk.events.listeners).toBe(0);
  expect(new TextDecoder().decode((await other.read()).value)).toBe(': the desk\n\n');
  expect((await other.read()).done).toBe(true);
});
