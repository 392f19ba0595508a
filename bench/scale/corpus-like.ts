import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { GatheredSource } from '../../src/registry/gathered.ts';
import { givenMetadata } from '../../src/registry/json-lines.ts';
import { Draws } from './draws.ts';

const FOLDER = new URL('../../../shared/corpus/', import.meta.url);
const FILES = ['wikipedia_current_events_2010_2016.jsonl', 'reuters21578_political.jsonl'];

export interface CorpusItem {
  readonly id: string;
  readonly date: string;
  readonly title: string | null;
  readonly publisher: unknown;
  readonly text: string;
}

/** Items of the shared corpus; null when it does not lie beside the repository. */
export const readCorpus = (): readonly CorpusItem[] | null => {
  const paths = FILES.map((name) => fileURLToPath(new URL(name, FOLDER)));
  if (!paths.every((path) => existsSync(path))) return null;
  return paths.flatMap((path) =>
    readFileSync(path, 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as CorpusItem),
  );
};

/**
 * So many documents, drawn from the corpus item by item. An item that was drawn before comes again as another publisher
 * might have it: word for word under another head, with sentences left out, another figure, another name, or as another
 * day’s news. The same numbers give the same documents.
 */
export function* corpusLike(corpus: readonly CorpusItem[], count: number): Generator<GatheredSource> {
  const draws = new Draws(20_240_517);
  const drawn = new Map<number, number>();
  const encoder = new TextEncoder();
  for (let n = 0; n < count; n++) {
    const which = draws.below(corpus.length);
    const times = drawn.get(which) ?? 0;
    drawn.set(which, times + 1);
    const original = corpus[which]!;
    const item = times === 0 ? original : varied(original, n, times, corpus, draws);
    const origin = `corpus-like#${n}`;
    yield {
      origin,
      name: origin,
      bytes: encoder.encode(item.text),
      mediaType: 'text/plain',
      encoding: 'utf-8',
      metadata: givenMetadata({ ...item }),
    };
  }
}

const PUBLISHERS = [
  'Northern Wire',
  'Harbour Daily',
  'Morning Ledger',
  'Evening Courier',
  'River Post',
  'Hill Gazette',
];

const varied = (
  item: CorpusItem,
  n: number,
  times: number,
  corpus: readonly CorpusItem[],
  draws: Draws,
): CorpusItem => {
  const publisher = `${PUBLISHERS[draws.below(PUBLISHERS.length)]} ${1 + draws.below(40)}`;
  const changes = [withoutSentence, otherFigure, otherName, otherDay];
  let changed: CorpusItem = { ...item, id: `${item.id}-${times}`, publisher };
  for (let change = draws.below(3); change > 0; change--)
    changed = changes[draws.below(changes.length)]!(changed, corpus, draws);
  // Without a head of its own a word-for-word copy would be the same document.
  return { ...changed, text: `${changed.text}\n\n${publisher}, item ${n}.` };
};

type Change = (item: CorpusItem, corpus: readonly CorpusItem[], draws: Draws) => CorpusItem;

const withoutSentence: Change = (item, _corpus, draws) => {
  const sentences = item.text.split(/(?<=[.!?])\s+(?=[A-Z])/);
  if (sentences.length < 2) return item;
  const left = draws.below(sentences.length);
  return { ...item, text: sentences.filter((_, i) => i !== left).join(' ') };
};

const otherFigure: Change = (item, _corpus, draws) => ({
  ...item,
  text: item.text.replace(/\b[1-9]\d{0,2}\b/, () => String(2 + draws.below(900))),
});

const NAME = /\b[A-Z][a-z]{3,}(?: [A-Z][a-z]{3,})+\b/;

const otherName: Change = (item, corpus, draws) => {
  const other = NAME.exec(corpus[draws.below(corpus.length)]!.text)?.[0];
  return other ? { ...item, text: item.text.replace(NAME, () => other) } : item;
};

const MILLISECONDS_A_DAY = 86_400_000;

const otherDay: Change = (item, _corpus, draws) => {
  const day = Date.parse(`${item.date}T00:00:00Z`) + (draws.below(600) - 300) * MILLISECONDS_A_DAY;
  return { ...item, date: new Date(day).toISOString().slice(0, 10) };
};
