import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readConllu, type TreebankSentence } from './treebank/read-conllu.ts';

/** Where the treebanks lie: `CHANCERY_TREEBANKS`, or ../shared/treebanks beside the repository. See train/README.md. */
export const TREEBANKS =
  process.env.CHANCERY_TREEBANKS ?? fileURLToPath(new URL('../../shared/treebanks', import.meta.url));
/** Where unlabelled text lies: `CHANCERY_CORPUS`, or ../shared/corpus beside the repository. */
export const CORPUS = process.env.CHANCERY_CORPUS ?? fileURLToPath(new URL('../../shared/corpus', import.meta.url));
export const MODELS = fileURLToPath(new URL('../models', import.meta.url));

export function treebank(name: string): TreebankSentence[] {
  const path = `${TREEBANKS}/${name}.conllu`;
  if (!existsSync(path)) throw new Error(`There is no ${path}: train/README.md says where to get it.`);
  return readConllu(path);
}
