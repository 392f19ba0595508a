import type { ReaderSettings } from '../../src/language/english/reader/sentence-reader.ts';
import { type IntegerArray, writeModel } from '../../src/language/model-file.ts';
import type { NetworkTrainer } from './train-network.ts';

/** Words met fewer times have rows of 31 levels instead of 255: of rows that were learnt from so little no more is known. */
const SELDOM = 6;

/** The model file of a trained network: dense weights as 16-bit integers, rows of tables as 8-bit integers with a scale. */
export function packNetwork(trainer: NetworkTrainer, name: string, version: string): Promise<Uint8Array> {
  const { sizes } = trainer.settings;
  const { tags, labels, words, counts } = trainer.vocabulary;
  const steps: Record<string, number> = {};
  const arrays: Record<string, IntegerArray> = {
    vocabulary: new TextEncoder().encode([...words.keys()].join('\n')) as Uint8Array<ArrayBuffer>,
  };
  for (const [parameter, { data }] of trainer.network.parameters) {
    const most = data.reduce((top, value) => Math.max(top, Math.abs(value)), 1e-6);
    // A power of two keeps the products exact.
    const step = 2 ** Math.ceil(Math.log2(most / 32767));
    steps[parameter] = step;
    arrays[parameter] = Int16Array.from(data, (value) => Math.round(value / step));
  }
  trainer.tables.forEach((own, index) => {
    const table = index === 0 && trainer.vectors ? trainer.vectors.fold(own, trainer.vocabulary.counts) : own;
    const rows = sizes.tables[index]!;
    const values = new Int8Array(table.length);
    const scales = new Uint16Array(rows);
    for (let row = 0; row < rows; row++) {
      const part = table.subarray(row * sizes.width, (row + 1) * sizes.width);
      const most = part.reduce((top, value) => Math.max(top, Math.abs(value)), 0);
      const levels = index === 0 && counts[row]! < SELDOM ? 15 : 127;
      const scale = Math.min(65535, Math.ceil((most / levels) * 65536));
      scales[row] = scale;
      if (scale > 0)
        part.forEach((value, unit) => {
          values[row * sizes.width + unit] = Math.max(-levels, Math.min(levels, Math.round((value * 65536) / scale)));
        });
    }
    arrays[`table${index}`] = values;
    arrays[`scale${index}`] = scales;
  });
  const settings: ReaderSettings = { sizes, tags, labels, steps };
  return writeModel({ name, version, settings: { ...settings } }, arrays);
}
