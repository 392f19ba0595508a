import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Bench } from '../main.ts';
import { predict } from './predict.ts';
import { addCounts, countRecords, type KindCounts, rates } from './score-records.ts';
import { readGold, readJsonLines, type ScoredRecord } from './scored-record.ts';

const USAGE = `usage: npm run bench -- record GOLD.jsonl SOURCE [--json] [--out FILE] [--misses] [--kind KIND]
       npm run bench -- record GOLD.jsonl --predicted FILE.jsonl [--json] [--misses] [--kind KIND]
       npm run bench -- record --all GOLD_DIR [--sources DIR] [--suffix .dev.jsonl] [--json] [--misses] [--kind KIND]`;

/** Scores what Chancery reads out of documents against hand-made gold. */
export const bench: Bench = {
  summary: 'findings of every kind against hand-made gold (GOLD SOURCE, or --all DIR)',
  async run(args) {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        json: { type: 'boolean', default: false },
        misses: { type: 'boolean', default: false },
        out: { type: 'string' },
        kind: { type: 'string' },
        predicted: { type: 'string' },
        all: { type: 'string' },
        sources: { type: 'string' },
        suffix: { type: 'string', default: '.dev.jsonl' },
      },
    });
    const jobs = values.all
      ? await directoryJobs(values.all, values.sources, values.suffix)
      : positionals[0]
        ? [{ gold: positionals[0], source: positionals[1] ?? null }]
        : [];
    if (jobs.length === 0 || (!values.all && !positionals[1] && !values.predicted)) {
      console.error(USAGE);
      return 2;
    }
    const all: Readonly<Record<string, KindCounts>>[] = [];
    const predictions: ScoredRecord[] = [];
    for (const job of jobs) {
      const predicted = (values.predicted
        ? readJsonLines(values.predicted)
        : await predict(job.source ?? '')) as unknown as readonly ScoredRecord[];
      predictions.push(...predicted);
      const counts = countRecords(readGold(job.gold), predicted);
      if (values.misses) printMisses(counts, values.kind ?? null);
      if (jobs.length > 1 && !values.json) printScores(basename(job.gold), counts, values.kind ?? null);
      all.push(counts);
    }
    if (values.out) writeFileSync(values.out, predictions.map((one) => `${JSON.stringify(one)}\n`).join(''));
    const sum = addCounts(all);
    if (values.json)
      console.log(JSON.stringify(Object.fromEntries(Object.entries(sum).map(([kind, one]) => [kind, rates(one)]))));
    else printScores(jobs.length > 1 ? 'all' : null, sum, values.kind ?? null);
    return 0;
  },
};

/** Every gold file of a folder with the document that its first line names. */
const directoryJobs = async (folder: string, sources: string | undefined, suffix: string) => {
  const places = sources
    ? [sources]
    : [join(folder, '../documents/reference'), join(folder, '../documents/other'), folder];
  return readdirSync(folder)
    .filter((file) => file.endsWith(suffix))
    .sort()
    .map((file) => {
      const gold = join(folder, file);
      const { source } = readGold(gold);
      const found = places.map((place) => join(place, source ?? '')).find((path) => source && existsSync(path));
      if (!found)
        throw new Error(
          `${gold}: its document '${source ?? '(not named)'}' is not in ${places.join(', ')}; give --sources DIR`,
        );
      return { gold, source: found };
    });
};

const printScores = (title: string | null, counts: Readonly<Record<string, KindCounts>>, only: string | null): void => {
  if (title) console.log(title);
  for (const [kind, one] of Object.entries(counts)) {
    if (only && kind !== only) continue;
    const score = rates(one);
    console.log(
      `${kind.padEnd(11)} gold ${String(score.gold).padStart(3)}  predicted ${String(score.predicted).padStart(3)}  ` +
        `P ${score.precision}  R ${score.recall}  F1 ${score.f1}  all-right F1 ${score.allRightF1}  ${JSON.stringify(score.ofFound)}`,
    );
  }
};

const printMisses = (counts: Readonly<Record<string, KindCounts>>, only: string | null): void => {
  for (const [kind, one] of Object.entries(counts)) {
    if (only && kind !== only) continue;
    for (const record of one.missed) console.log(`missed ${kind} ${record.start}: ${shorten(record)}`);
    for (const record of one.extra) console.log(`extra  ${kind} ${record.start}: ${shorten(record)}`);
    for (const { attribute, gold, predicted } of one.wrong)
      console.log(
        `wrong  ${kind} ${gold.start} ${attribute}: wanted ${JSON.stringify(gold[attribute])}, got ${JSON.stringify(predicted[attribute])}: ${shorten(predicted)}`,
      );
  }
};

const shorten = (record: ScoredRecord): string =>
  String(record.quote ?? JSON.stringify(record))
    .replace(/\s+/g, ' ')
    .slice(0, 140);
