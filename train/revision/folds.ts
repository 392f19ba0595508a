import { hashString } from '../../src/language/english/linear/hash.ts';
import type { TreebankSentence } from '../treebank/read-conllu.ts';

/** Into so many parts the treebanks are divided; a network reads a part after learning from the others (jackknifing). */
export const FOLDS = 4;

/** The part of a sentence: sentences of one document, whose numbers follow its name, stay together. */
export const foldOf = ({ id }: TreebankSentence): number => (hashString(id.replace(/-\d+$/, '')) >>> 5) % FOLDS;
