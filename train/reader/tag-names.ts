import type { TreebankSentence } from '../treebank/read-conllu.ts';

/** Every pair of universal and Penn tag that the sentences have, as `UPOS|XPOS`, sorted. */
export function tagNames(sentences: readonly TreebankSentence[]): string[] {
  const tags = new Set<string>();
  for (const { upos, xpos } of sentences) for (const [at, tag] of upos.entries()) tags.add(`${tag}|${xpos[at]}`);
  return [...tags].sort();
}
