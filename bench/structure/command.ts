import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { readSource } from '../../src/intake/read-source.ts';
import { outline } from '../../src/outline/outline.ts';
import type { Bench } from '../main.ts';
import { addScores, type GoldBlock, type KindScore, type StructureScore, scoreStructure } from './score-structure.ts';

const HELP = `npm run bench -- structure [GOLD.jsonl SOURCE]… [--json] [--out FILE] [--misses]

Compares the blocks that Chancery reads in SOURCE with those of GOLD.jsonl, one block a line with kind, start and end,
and where they apply level, number, date, dated and repeats. Without files: the gold files in ../shared, if they are there.
  --misses  lists what differs
  --out     writes the blocks of the sources as JSON Lines, each with its source and its quote
  --json    one object with all figures on the last line`;

export const bench: Bench = {
  summary: 'blocks, headings and dated entries against hand-made structure files',
  async run(args) {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        json: { type: 'boolean', default: false },
        misses: { type: 'boolean', default: false },
        out: { type: 'string' },
        help: { type: 'boolean', default: false },
      },
    });
    if (values.help || positionals.length % 2 !== 0) {
      console.log(HELP);
      return values.help ? 0 : 2;
    }
    const pairs = positionals.length > 0 ? pairsOf(positionals) : sharedPairs();
    if (pairs.length === 0) {
      console.log('No gold files: name GOLD.jsonl and SOURCE, or lay ../shared beside the checkout.');
      return 0;
    }
    const scores: StructureScore[] = [];
    const out: string[] = [];
    const files: Record<string, unknown>[] = [];
    for (const { gold, source } of pairs) {
      const read = await readSource(readFileSync(source), { name: basename(source), mediaType: null });
      const from = performance.now();
      const { blocks, facts } = outline(read);
      const milliseconds = performance.now() - from;
      const score = scoreStructure(goldBlocks(gold), blocks);
      scores.push(score);
      for (const block of blocks)
        out.push(
          JSON.stringify({ source: basename(source), ...block, quote: read.text.slice(block.start, block.end) }),
        );
      files.push({
        source: basename(source),
        kinds: score.kinds,
        facts,
        milliseconds: Math.round(milliseconds * 10) / 10,
      });
      console.log(`${basename(source)}  ${(read.text.length / 1000).toFixed(0)} KB, ${milliseconds.toFixed(1)} ms`);
      printKinds(score.kinds);
      if (values.misses)
        for (const miss of score.misses)
          console.log(
            `  ${miss.kind} ${miss.start}–${miss.end}: ${miss.why}: ${quote(read.text, miss.start, miss.end)}`,
          );
    }
    const all = addScores(scores);
    if (pairs.length > 1) {
      console.log('all');
      printKinds(all);
    }
    if (values.out) writeFileSync(values.out, `${out.join('\n')}\n`);
    if (values.json) console.log(JSON.stringify({ bench: 'structure', kinds: all, files }));
    return 0;
  },
};

interface Pair {
  readonly gold: string;
  readonly source: string;
}

const pairsOf = (names: readonly string[]): readonly Pair[] => {
  const pairs: Pair[] = [];
  for (let i = 0; i + 1 < names.length; i += 2) pairs.push({ gold: names[i]!, source: names[i + 1]! });
  return pairs;
};

const sharedPairs = (): readonly Pair[] => {
  const shared = join(import.meta.dirname, '../../../shared');
  const gold = join(shared, 'gold');
  const reference = join(shared, 'documents/reference');
  if (!existsSync(gold) || !existsSync(reference)) return [];
  const documents = readdirSync(reference);
  return readdirSync(gold)
    .filter((name) => name.endsWith('.structure.jsonl'))
    .sort()
    .flatMap((name) => {
      const source = documents.find((document) => document.startsWith(`${name.split('.')[0]}_`));
      return source ? [{ gold: join(gold, name), source: join(reference, source) }] : [];
    });
};

const goldBlocks = (file: string): readonly GoldBlock[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line, i) => {
      if (!line.trim()) return [];
      try {
        const record = JSON.parse(line) as GoldBlock;
        return typeof record.start === 'number' && typeof record.end === 'number' ? [record] : [];
      } catch {
        throw new Error(`${file}:${i + 1} is no JSON object; each line must be one block.`);
      }
    });

const printKinds = (kinds: StructureScore['kinds']): void => {
  for (const [kind, score] of Object.entries(kinds) as [string, KindScore][]) {
    const fields = Object.entries(score.fields).map(([field, count]) => `${field} ${count.right}/${count.stated}`);
    console.log(
      `  ${kind.padEnd(15)} exact ${`${score.found}/${score.gold}`.padEnd(9)} ${percent(score.found, score.gold).padStart(7)}   all right ${percent(score.right, score.gold).padStart(7)}   predicted ${String(score.predicted).padEnd(5)}${fields.join(', ')}`,
    );
  }
};

const percent = (part: number, whole: number): string => (whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`);

const quote = (text: string, start: number, end: number): string => {
  const words = text.slice(start, end).replace(/\s+/g, ' ');
  return words.length > 90 ? `${words.slice(0, 55)} … ${words.slice(-30)}` : words;
};
