import { readFileSync, writeFileSync } from 'node:fs';
import { writeModel } from '../../src/language/model-file.ts';
import { MODELS, treebank } from '../data.ts';
import { trainLinearParser } from './train-linear-parser.ts';

export async function trainParser(epochs = 6): Promise<void> {
  const sentences = [...treebank('ewt-train'), ...treebank('gum-free')];
  const codes = (JSON.parse(readFileSync('/tmp/jackknife.json', 'utf8')) as number[][]).map((code) =>
    Int32Array.from(code),
  );
  const labels = [...new Set(sentences.flatMap(({ deprel }) => deprel))].sort();
  const bytes = await writeModel(
    { name: 'english-parser', version: '1.0.0', settings: { labels } },
    trainLinearParser(sentences, codes, labels, epochs, 1).compile(100, 0.25),
  );
  writeFileSync(`${MODELS}/english-parser.bin`, bytes);
  console.log(`english-parser.bin: ${bytes.length} bytes`);
}
