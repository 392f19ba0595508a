import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Model, readModel } from '../../src/language/model-file.ts';
import { packNetwork } from '../network/pack-network.ts';
import type { NetworkTrainer } from '../network/train-network.ts';

const FOLDER = fileURLToPath(new URL('../../out/teachers', import.meta.url));

/**
 * A network on the way to the reader, as a model file in out/teachers: the one that is there, or trained now. So a run
 * that was broken off goes on where it was; whoever wants it from the beginning deletes the folder.
 */
export async function keptModel(name: string, train: () => Promise<NetworkTrainer>): Promise<Model> {
  const path = `${FOLDER}/${name}.bin`;
  if (existsSync(path)) console.log(`${name}: taken from ${path}`);
  else {
    console.log(name);
    const bytes = await packNetwork(await train(), name, '1.0.0');
    mkdirSync(FOLDER, { recursive: true });
    writeFileSync(path, bytes);
  }
  return readModel(readFileSync(path), name, 1);
}
