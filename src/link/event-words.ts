import { z } from 'zod';
import { codebookReader } from '../extract/codebook.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { contentWords, stemOf } from './content-words.ts';

/** For the stem of each word of an act the stem of its first, under which the act is compared. */
const sameActs = codebookReader(
  'same-acts',
  z.record(z.string(), z.array(z.string()).min(1)),
  (acts): ReadonlyMap<string, string> =>
    new Map(Object.values(acts).flatMap((words) => words.map((word) => [stemOf(word), stemOf(words[0]!)] as const))),
);

/** `Syrian forces` and `the forces of Syria` are told of one state. */
const nationOf = (word: string): string =>
  word.length > 5 && (word.endsWith('an') || word.endsWith('i')) ? word.slice(0, -1) : word;

/** The words of an event by which it is compared, each act under one word; those of several words are put together. */
export const eventWords = (text: string, knowledge: Pick<Knowledge, 'codebook'>): readonly string[] => {
  const acts = sameActs(knowledge);
  return [...new Set(contentWords(text.replace(UNITED_NATIONS, 'UN')).map((word) => acts.get(word) ?? nationOf(word)))];
};

/** The body as texts have it; its two words by themselves tell nothing. */
export const UNITED_NATIONS = /\bUnited Nations\b|\bU\.N\.|\bUNO\b/g;
