import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Bench } from '../main.ts';
import { analyseFile } from '../record/predict.ts';
import { readJsonLines } from '../record/scored-record.ts';
import { drawn } from './drawn.ts';
import { FIELDS, type JudgedEvent, sharesOf } from './judged-events.ts';

const HELP = `npm run bench -- event-sample [--json]
npm run bench -- event-sample --draw FOLDER [--seed N] [--size N]

Says how many of the findings in judged.jsonl and judged-again.jsonl tell an event, and each field right, with 95 %
intervals.
  --draw FOLDER  draws another sample from the texts of FOLDER instead: all events of paragraphs, and of the entries of
                 chronicles as many as are left; one object a line, to be judged by adding event, wrong and reason
  --seed N       the same seed draws the same sample of the same findings (default 20261122)
  --size N       how many are drawn (default 200)`;

/** The judged sample of events that Chancery finds in documents of publishers on which no rule was made. */
export const bench: Bench = {
  summary: 'events in other documents, as a reader judged a sample of them; draws another',
  async run(args) {
    const { values } = parseArgs({
      args: [...args],
      options: {
        json: { type: 'boolean', default: false },
        draw: { type: 'string' },
        seed: { type: 'string', default: '20261122' },
        size: { type: 'string', default: '200' },
        help: { type: 'boolean', default: false },
      },
    });
    if (values.help) {
      console.log(HELP);
      return 0;
    }
    if (values.draw) {
      await draw(values.draw, Number(values.seed), Number(values.size));
      return 0;
    }
    const samples = SAMPLES.map((name) => ({ name, judged: readJudged(name) }));
    if (values.json) {
      const shares = samples.map(({ name, judged }) => [name, sharesOf(judged)]);
      console.log(JSON.stringify({ bench: 'event-sample', ...Object.fromEntries(shares) }));
    } else for (const { name, judged } of samples) printShares(name, judged);
    return 0;
  },
};

/** The first sample, and another that was drawn apart from it after its errors were mended. */
const SAMPLES = ['judged', 'judged-again'];

const readJudged = (name: string): readonly JudgedEvent[] =>
  readJsonLines(join(import.meta.dirname, `${name}.jsonl`)).slice(1) as unknown as readonly JudgedEvent[];

const printShares = (name: string, judged: readonly JudgedEvent[]): void => {
  const inParagraphs = judged.filter(({ block }) => block !== 'entry');
  const inEntries = judged.filter(({ block }) => block === 'entry');
  for (const [part, own] of Object.entries({ all: judged, paragraphs: inParagraphs, entries: inEntries })) {
    const shares = sharesOf(own);
    console.log(`${name}, ${part}`);
    for (const what of ['event', ...FIELDS, 'throughout'] as const) {
      const { right, of, percent, from, to } = shares[what];
      console.log(`  ${what.padEnd(11)}${`${right} of ${of}`.padStart(11)}  ${percent} % (${from} to ${to})`);
    }
  }
};

const draw = async (folder: string, seed: number, size: number): Promise<void> => {
  const found = [];
  for (const file of readdirSync(folder).sort()) {
    if (!file.endsWith('.txt')) continue;
    const { findings, blocks } = await analyseFile(join(folder, file));
    for (const one of findings) {
      if (one.kind !== 'event') continue;
      const block = blocks[one.block]?.kind ?? 'paragraph';
      found.push({ file, start: one.start, end: one.end, block, type: one.type, status: one.status });
    }
  }
  const inParagraphs = found.filter(({ block }) => block !== 'entry');
  const inEntries = found.filter(({ block }) => block === 'entry');
  for (const one of [
    ...drawn(inParagraphs, size, seed),
    ...drawn(inEntries, Math.max(0, size - inParagraphs.length), seed),
  ])
    console.log(JSON.stringify(one));
};
