import { expect, test, vi } from 'vitest';
import { ModelError, readModel, writeModel } from './model-file.ts';

const arrays = { small: Int8Array.of(1, -2, 3), large: Int32Array.of(100_000, -7) };
const written = () => writeModel({ name: 'toy', version: '2.1.0', settings: { labels: ['a', 'b'] } }, arrays);

test('a model comes back as it was written', async () => {
  const model = await readModel(await written(), 'toy', 2);
  expect(model.header.settings).toEqual({ labels: ['a', 'b'] });
  expect([...model.array('small', 'Int8Array')]).toEqual([1, -2, 3]);
  expect([...model.array('large', 'Int32Array')]).toEqual([100_000, -7]);
});

test('the same arrays give the same bytes', async () => {
  expect(await written()).toEqual(await written());
});

test('another model, another version, a missing array and a wrong type are told apart', async () => {
  const bytes = await written();
  await expect(readModel(bytes, 'other', 2)).rejects.toThrow('the file holds the model toy');
  await expect(readModel(bytes, 'toy', 3)).rejects.toThrow('version 2.1.0, but this program reads version 3.x');
  const model = await readModel(bytes, 'toy', 2);
  expect(() => model.array('small', 'Int16Array')).toThrow(ModelError);
  expect(() => model.array('none', 'Int8Array')).toThrow("there is no Int8Array 'none'");
});

test('damaged and foreign bytes are refused', async () => {
  const bytes = await written();
  const altered = bytes.slice();
  altered[altered.length - 3]! ^= 0xff;
  await expect(readModel(altered, 'toy', 2)).rejects.toThrow(ModelError);
  await expect(readModel(bytes.subarray(0, bytes.length - 5), 'toy', 2)).rejects.toThrow('damaged');
  await expect(readModel(bytes.subarray(0, 20), 'toy', 2)).rejects.toThrow('cut short');
  await expect(readModel(new TextEncoder().encode('hello, world'), 'toy', 2)).rejects.toThrow('not a model file');
});

test('where there is no Node, streams and web cryptography read the same, and refuse the same', async () => {
  const bytes = await written();
  const node = vi.spyOn(process, 'getBuiltinModule').mockReturnValue(undefined);
  const model = await readModel(bytes, 'toy', 2);
  expect([...model.array('large', 'Int32Array')]).toEqual([100_000, -7]);
  await expect(readModel(bytes.subarray(0, bytes.length - 5), 'toy', 2)).rejects.toThrow('damaged');
  expect(node).toHaveBeenCalled();
  node.mockRestore();
});
