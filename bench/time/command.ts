import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { NO_CONTEXT, tagDates } from '../../src/time/index.ts';
import type { Bench } from '../main.ts';
import { type ScoredTimex, scoreTimexes, type TimeDocument, type TimeScore } from './score.ts';

const USAGE = `npm run bench -- time GOLD.jsonl [--out PRED.jsonl] [--by-type] [--errors] [--peers] [--json]
npm run bench -- time --speed [--json]`;

/** What the tagger finds in a document that was published on its creation day; range ends apart, as TIMEX3 counts them. */
const predict = ({ dct, text }: TimeDocument): readonly ScoredTimex[] =>
  tagDates(text, { ...NO_CONTEXT, documentDate: dct.slice(0, 10) }, { ranges: 'apart' });

const readDocuments = (path: string): readonly TimeDocument[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));

const tableRow = (name: string, { strict, relaxed, typeF1, valueF1 }: TimeScore): string =>
  name.padEnd(34) + [strict.f1, relaxed.f1, typeF1, valueF1].map((figure) => figure.toFixed(2).padStart(9)).join('');

const TABLE_HEAD = ''.padEnd(34) + ['strict', 'relaxed', 'type', 'value'].map((head) => head.padStart(9)).join('');

const figures = ({ errors: _, ...rest }: TimeScore) => rest;

const describe = (timex: ScoredTimex | null, text: string): string =>
  timex ? `${text.slice(timex.start, timex.end).replaceAll('\n', ' ')}|${timex.type}|${timex.value}` : '-';

const run = async (args: readonly string[]): Promise<number> => {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      out: { type: 'string' },
      'by-type': { type: 'boolean' },
      errors: { type: 'boolean' },
      peers: { type: 'boolean' },
      speed: { type: 'boolean' },
      json: { type: 'boolean' },
    },
  });
  if (values.speed) return (await import('./speed.ts')).measureSpeed(values.json ?? false);
  const path = positionals[0];
  if (!path) {
    console.error(USAGE);
    return 2;
  }
  const documents = readDocuments(path);
  const started = performance.now();
  const ours = new Map(documents.map((document) => [document.id, predict(document)]));
  const milliseconds = performance.now() - started;
  const score = scoreTimexes(documents, ours);
  if (values.out)
    writeFileSync(values.out, documents.map(({ id }) => `${JSON.stringify({ id, timex: ours.get(id) })}\n`).join(''));
  console.log(
    `${score.documents} documents, ${score.gold} expressions, ${score.predicted} found, ${milliseconds.toFixed(0)} ms`,
  );
  console.log(TABLE_HEAD);
  console.log(tableRow('chancery', score));
  const others: Record<string, ReturnType<typeof figures>> = {};
  if (values.peers) {
    const { PEERS } = await import('./peers.ts');
    for (const { name, tag } of PEERS) {
      const found = new Map(documents.map((document) => [document.id, tag(document)]));
      const peer = scoreTimexes(documents, found);
      others[name] = figures(peer);
      console.log(tableRow(name, peer));
    }
  }
  if (values['by-type'])
    for (const [type, count] of Object.entries(score.byType))
      console.log(
        `${type.padEnd(10)} gold ${count.gold}, predicted ${count.predicted}, found ${count.found}, value right ${count.valueRight}`,
      );
  if (values.errors) {
    const texts = new Map(documents.map(({ id, text }) => [id, text]));
    for (const { document, kind, gold, predicted } of score.errors) {
      const text = texts.get(document) ?? '';
      console.log([kind, document, describe(gold, text), describe(predicted, text)].join('\t'));
    }
  }
  if (values.json) console.log(JSON.stringify({ ...figures(score), milliseconds, peers: others }));
  return 0;
};

export const bench: Bench = { summary: 'temporal expressions against a gold file (TempEval-3), and speed', run };
