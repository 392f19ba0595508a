import { KnownWords } from '../../src/language/english/network/known-words.ts';
import type { ReaderSettings } from '../../src/language/english/reader/sentence-reader.ts';
import type { Model } from '../../src/language/model-file.ts';
import type { NetworkTrainer } from './train-network.ts';

/**
 * Puts the weights of a model file (`packNetwork`) into a trainer of the same sizes. The trainer may know more words: one
 * that the model does not know starts as the model's unknown word.
 */
export function unpackNetwork(trainer: NetworkTrainer, model: Model): void {
  const { sizes, steps, tags, labels } = model.header.settings as unknown as ReaderSettings;
  const { vocabulary } = trainer;
  if (tags.join() !== vocabulary.tags.join() || labels.join() !== vocabulary.labels.join())
    throw new Error(`${model.header.name} was trained for other tags or labels`);
  for (const [name, { data }] of trainer.network.parameters) {
    const integers = model.array(name, 'Int16Array');
    for (let at = 0; at < data.length; at++) data[at] = integers[at]! * steps[name]!;
  }
  const known = KnownWords.fromModel(model, sizes.tables[0]! - 1);
  const wordRowsOf = [0, ...[...vocabulary.words.keys()].map((word) => known.get(word))];
  // What the model took from vectors is in its table already.
  trainer.vectors?.projection.data.fill(0);
  const { width } = trainer.settings.sizes;
  trainer.tables.forEach((table, index) => {
    const values = model.array(`table${index}`, 'Int8Array');
    const scales = model.array(`scale${index}`, 'Uint16Array');
    for (let row = 0; row * width < table.length; row++) {
      const from = index === 0 ? wordRowsOf[row]! : row;
      const scale = scales[from]! / 65536;
      for (let unit = 0; unit < width; unit++) table[row * width + unit] = values[from * width + unit]! * scale;
    }
  });
}
