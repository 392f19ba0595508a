import { existsSync, readFileSync } from 'node:fs';
import { splitSentences } from '../../src/language/english/tokens/split-sentences.ts';
import { CORPUS, treebank } from '../data.ts';

export interface Unlabelled {
  /** sentences of the items, words as written */
  readonly items: readonly (readonly string[])[];
  /** words as written, digits as 0 */
  readonly sentences: readonly (readonly string[])[];
  /** words that are seldom written with a capital inside a sentence */
  readonly common: ReadonlySet<string>;
  /** publishers that items name as their source more than once */
  readonly publishers: ReadonlySet<string>;
}

interface Item {
  readonly text: string;
  readonly publisher?: readonly string[];
}

/** Text without names marked: Wikipedia's current events and the treebanks' training parts. */
export function readUnlabelled(): Unlabelled {
  const path = `${CORPUS}/wikipedia_current_events_2010_2016.jsonl`;
  if (!existsSync(path)) throw new Error(`There is no ${path}: train/README.md says where to get it.`);
  const entries = readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Item);
  const items = entries.flatMap(({ text }) =>
    // Each item ends with its sources in brackets.
    splitSentences(text.replace(/(?: \([^()]*\))+$/, '')).map((tokens) => tokens.map((token) => token.text)),
  );
  const sentences: (readonly string[])[] = [...items];
  for (const name of ['ewt-train', 'gum-free']) for (const { form } of treebank(name)) sentences.push([...form]);
  const small = new Map<string, number>();
  const capital = new Map<string, number>();
  for (const words of sentences)
    for (const word of words.slice(1)) {
      const lower = word.toLowerCase();
      if (/^\p{Ll}/u.test(word)) small.set(lower, (small.get(lower) ?? 0) + 1);
      else if (/^\p{Lu}/u.test(word)) capital.set(lower, (capital.get(lower) ?? 0) + 1);
    }
  const common = new Set(
    [...small].flatMap(([word, count]) => (count >= 3 && count > (capital.get(word) ?? 0) ? [word] : [])),
  );
  const named = new Map<string, number>();
  for (const { publisher } of entries) for (const name of publisher ?? []) named.set(name, (named.get(name) ?? 0) + 1);
  const publishers = new Set(
    [...named].flatMap(([name, count]) => (count >= 2 && name.length > 2 && name.length < 40 ? [name] : [])),
  );
  return {
    items,
    sentences: sentences.map((words) => words.map((word) => word.replace(/\d/g, '0'))),
    common,
    publishers,
  };
}
