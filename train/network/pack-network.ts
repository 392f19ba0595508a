import { packKeys } from '../../src/language/english/linear/packed-keys.ts';
import { knownWordKey } from '../../src/language/english/network/known-words.ts';
import type { ReaderSettings } from '../../src/language/english/reader/sentence-reader.ts';
import { type IntegerArray, writeModel } from '../../src/language/model-file.ts';
import type { NetworkTrainer, Vocabulary } from './train-network.ts';

/** Words met fewer times have rows of 31 levels instead of 255: of rows that were learnt from so little no more is known. */
const SELDOM = 6;

/** The model file of a trained network: dense weights as 16-bit integers, rows of tables as 8-bit integers with a scale. */
export function packNetwork(trainer: NetworkTrainer, name: string, version: string): Promise<Uint8Array> {
  const { sizes } = trainer.settings;
  const { tags, labels, counts } = trainer.vocabulary;
  const steps: Record<string, number> = {};
  const words = wordsByKey(trainer.vocabulary);
  const arrays: Record<string, IntegerArray> = { wordKeys: packKeys(words.keys) };
  for (const [parameter, { data }] of trainer.network.parameters) {
    const most = data.reduce((top, value) => Math.max(top, Math.abs(value)), 1e-6);
    // A power of two keeps the products exact.
    const step = 2 ** Math.ceil(Math.log2(most / 32767));
    steps[parameter] = step;
    arrays[parameter] = Int16Array.from(data, (value) => Math.round(value / step));
  }
  const rowsOf = (index: number) =>
    index === 0 ? words.rows : Array.from({ length: sizes.tables[index]! }, (_, r) => r);
  trainer.tables.forEach((own, index) => {
    const table = index === 0 && trainer.vectors ? trainer.vectors.fold(own, counts) : own;
    const levels = (row: number) => (index === 0 && counts[row]! < SELDOM ? 15 : 127);
    const { values, scales } = packRows(table, sizes.width, rowsOf(index), levels);
    arrays[`table${index}`] = values;
    arrays[`scale${index}`] = scales;
  });
  const packed = { ...sizes, tables: [words.rows.length, ...sizes.tables.slice(1)] };
  const settings: ReaderSettings = { sizes: packed, tags, labels, steps };
  return writeModel({ name, version, settings: { ...settings } }, arrays);
}

/** The words' keys in ascending order, and the rows to write: the unknown word's, then theirs. Of two words with one key
 * the one that was met more often counts. */
function wordsByKey({ words, counts }: Vocabulary): { keys: number[]; rows: number[] } {
  const rowOf = new Map<number, number>();
  for (const [word, row] of words) {
    const key = knownWordKey(word);
    const other = rowOf.get(key);
    if (other === undefined || counts[other]! < counts[row]!) rowOf.set(key, row);
  }
  const keys = [...rowOf.keys()].sort((a, b) => a - b);
  return { keys, rows: [0, ...keys.map((key) => rowOf.get(key)!)] };
}

/** Rows of a table as integers between −levels and levels, each with its scale in units of 1/65536. */
function packRows(table: Float32Array, width: number, rows: readonly number[], levels: (row: number) => number) {
  const values = new Int8Array(rows.length * width);
  const scales = new Uint16Array(rows.length);
  rows.forEach((row, at) => {
    const part = table.subarray(row * width, (row + 1) * width);
    const most = part.reduce((top, value) => Math.max(top, Math.abs(value)), 0);
    const limit = levels(row);
    const scale = Math.min(65535, Math.ceil((most / limit) * 65536));
    scales[at] = scale;
    if (scale === 0) return;
    part.forEach((value, unit) => {
      values[at * width + unit] = Math.max(-limit, Math.min(limit, Math.round((value * 65536) / scale)));
    });
  });
  return { values, scales };
}
