import { readFileSync, writeFileSync } from 'node:fs';
import type { NetworkTrainer } from './train-network.ts';

/** Keeps a network's weights as floats between two steps of training. */
export function saveWeights(trainer: NetworkTrainer, path: string): void {
  writeFileSync(
    path,
    Buffer.concat(parts(trainer).map((part) => Buffer.from(part.buffer, part.byteOffset, part.byteLength))),
  );
}

export function loadWeights(trainer: NetworkTrainer, path: string): void {
  addWeights(trainer, path, 1, 0);
}

/** weights = weights × `keep` + file × `share`: several trained networks with one start become their mean. */
export function addWeights(trainer: NetworkTrainer, path: string, share: number, keep = 1): void {
  const bytes = readFileSync(path);
  const values = new Float32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength / 4);
  let at = 0;
  for (const part of parts(trainer)) {
    for (let index = 0; index < part.length; index++) part[index] = part[index]! * keep + values[at + index]! * share;
    at += part.length;
  }
}

function parts({ network, tables }: NetworkTrainer): Float32Array[] {
  return [network.floats.subarray(network.parameterStart, network.parameterEnd), ...tables];
}
