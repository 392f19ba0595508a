import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { attributionsOf } from '../../src/extract/statements/attributions-of.ts';
import { loadResources } from '../../src/resources/load-resources.ts';
import type { Bench } from '../main.ts';
import { readNews } from './read-news.ts';
import {
  type AttributionDocument,
  addTallies,
  contentKind,
  missesOf,
  ratesOf,
  type ScoredAttribution,
  scoreAttributions,
  type Tallies,
} from './score-attributions.ts';
import type { CharSpan } from './word-tokens.ts';

const USAGE = 'npm run bench -- attribution GOLD.jsonl [--out PRED.jsonl] [--misses] [--json]';

const readDocuments = (path: string): readonly AttributionDocument[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => JSON.parse(line));

const pairs = (spans: readonly { readonly start: number; readonly end: number }[]): readonly CharSpan[] =>
  spans.map(({ start, end }) => [start, end]);

const run = async (args: readonly string[]): Promise<number> => {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { out: { type: 'string' }, misses: { type: 'boolean' }, json: { type: 'boolean' } },
  });
  const path = positionals[0];
  if (!path) {
    console.error(USAGE);
    return 2;
  }
  const { knowledge, engineFor } = await loadResources();
  const engine = engineFor('en');
  if (!engine) throw new Error('the model of the English language is missing');
  const documents = readDocuments(path);
  const predicted = new Map<string, readonly ScoredAttribution[]>();
  let sentences = 0;
  let milliseconds = 0;
  for (const { id, text, date } of documents) {
    const reading = readNews(text, date ?? null, { engine, knowledge });
    const started = performance.now();
    const found = attributionsOf(reading);
    milliseconds += performance.now() - started;
    sentences += reading.sentences.length;
    predicted.set(
      id,
      found.map(({ source, cue, content }) => ({
        source: source ? pairs([source.span]) : [],
        cue: pairs([cue]),
        content: pairs(content),
      })),
    );
  }
  if (values.out)
    writeFileSync(
      values.out,
      [...predicted].map(([id, attributions]) => `${JSON.stringify({ id, attributions })}\n`).join(''),
    );
  let all: Tallies = {};
  const byKind: Record<string, Tallies> = {};
  for (const document of documents) {
    const guesses = predicted.get(document.id) ?? [];
    all = addTallies(all, scoreAttributions(document.text, document.attributions, guesses));
    for (const kind of ['direct', 'mixed', 'indirect'] as const) {
      const some = document.attributions.filter((one) => contentKind(document.text, one) === kind);
      if (some.length > 0)
        byKind[kind] = addTallies(byKind[kind] ?? {}, scoreAttributions(document.text, some, guesses));
    }
    if (values.misses) printMisses(document, guesses);
  }
  print(all, byKind);
  const perSecond = Math.round((1000 * sentences) / milliseconds);
  console.log(`${documents.length} documents, ${sentences} sentences, ${perSecond} sentences a second after parsing`);
  if (values.json)
    console.log(
      JSON.stringify({
        ...Object.fromEntries(Object.entries(all).map(([name, tally]) => [name, { ...ratesOf(tally), ...tally }])),
        recallByKind: recallByKind(byKind),
        sentencesPerSecond: perSecond,
      }),
    );
  return 0;
};

const recallByKind = (byKind: Readonly<Record<string, Tallies>>) =>
  Object.fromEntries(
    Object.entries(byKind).map(([kind, tallies]) => [
      kind,
      Object.fromEntries(
        ['cue', 'source', 'content', 'whole'].map((role) => [role, ratesOf(tallies[`${role} overlap`]!).recall]),
      ),
    ]),
  );

const figure = (value: number): string => value.toFixed(1).padStart(7);

const print = (all: Tallies, byKind: Readonly<Record<string, Tallies>>): void => {
  console.log(`${''.padEnd(18)}      P      R     F1`);
  for (const [name, tally] of Object.entries(all)) {
    const { precision, recall, f1 } = ratesOf(tally);
    console.log(`${name.padEnd(18)}${figure(precision)}${figure(recall)}${figure(f1)}`);
  }
  console.log('\nrecall                cue source content  whole');
  for (const [kind, recalls] of Object.entries(recallByKind(byKind)))
    console.log(`${kind.padEnd(18)}${Object.values(recalls).map(figure).join('')}`);
};

const printMisses = (document: AttributionDocument, guesses: readonly ScoredAttribution[]): void => {
  const { missed, extra } = missesOf(document, guesses);
  const show = (spans: readonly CharSpan[]) =>
    spans.map(([start, end]) => document.text.slice(start, end).replace(/\s+/g, ' ')).join(' … ') || '-';
  const line = ({ source, cue, content }: ScoredAttribution) => `[${show(source)}] {${show(cue)}} <${show(content)}>`;
  for (const { gold, near } of missed) {
    console.log(`${near ? 'wrong ' : 'missed'} ${line(gold)}`);
    if (near) console.log(`   got ${line(near)}`);
  }
  for (const one of extra) console.log(`extra  ${line(one)}`);
};

export const bench: Bench = { summary: 'who said what, against a gold file of attributions (PolNeAR)', run };
