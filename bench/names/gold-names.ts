import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readText } from '../../src/extract/read-text.ts';
import type { Span } from '../../src/kinds/span.ts';
import type { Knowledge } from '../../src/knowledge/knowledge.ts';
import type { LanguageEngine } from '../../src/language/sentence.ts';

/** Fields of a gold record that name persons, states, bodies and places. */
const FIELDS = ['actor', 'recipient', 'speaker', 'place'] as const;

type GoldRecord = { readonly start: number } & Readonly<Partial<Record<(typeof FIELDS)[number], unknown>>>;

export interface GoldNames {
  /** names that records give and that stand so in the text, each time that a record gives them */
  readonly mentions: number;
  /** those that lie in a name that is found */
  readonly inName: number;
  /** those that are exactly a name that is found */
  readonly exact: number;
}

/**
 * Recall over the names in gold records (`*.dev.jsonl` beside the folder `documents/reference`): each is looked for at the
 * place nearest to its record.
 */
export const goldNames = (gold: string, engine: LanguageEngine, knowledge: Knowledge): GoldNames => {
  const total = { mentions: 0, inName: 0, exact: 0 };
  for (const file of readdirSync(gold).filter((name) => name.endsWith('.dev.jsonl'))) {
    const [head, ...lines] = readFileSync(join(gold, file), 'utf8').split('\n').filter(Boolean);
    const { source } = JSON.parse(head!) as { readonly source: string };
    const text = readFileSync(join(gold, '../documents/reference', source), 'utf8');
    const { sentences } = readText(text, { engine, knowledge });
    const found = sentences.flatMap(({ names, tokens }) =>
      names.map(({ first, last }) => ({ start: tokens[first]!.start, end: tokens[last]!.end })),
    );
    for (const line of lines) {
      const record = JSON.parse(line) as GoldRecord;
      for (const name of FIELDS.flatMap((field) => namesIn(record[field]))) {
        const start = nearest(text, name, record.start, sentences);
        if (start === null) continue;
        const end = start + name.length;
        total.mentions++;
        if (found.some((one) => one.start <= start && end <= one.end)) total.inName++;
        if (found.some((one) => one.start === start && one.end === end)) total.exact++;
      }
    }
  }
  return total;
};

/** Values that are written as names: words with a capital, and such as stand between them. */
const namesIn = (value: unknown): readonly string[] =>
  (Array.isArray(value) ? value : [value]).filter(
    (name): name is string => typeof name === 'string' && NAME.test(name) && !/^(?:I|We|They|He|She|It)$/.test(name),
  );

const NAME = /^\p{Lu}\S*(?: (?:of|the|for|and|in|on|to|with|[\p{Lu}\p{N}]\S*))*$/u;

/** Where a name stands in a sentence by itself, nearest to an offset; headings are not read. */
const nearest = (text: string, name: string, to: number, sentences: readonly Span[]): number | null => {
  let best: number | null = null;
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    if (/\p{L}/u.test(text[at - 1] ?? '') || /\p{L}/u.test(text[at + name.length] ?? '')) continue;
    if (best !== null && Math.abs(at - to) >= Math.abs(best - to)) continue;
    if (sentences.some(({ start, end }) => start <= at && at + name.length <= end)) best = at;
  }
  return best;
};
