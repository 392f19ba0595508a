import { statSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { SqliteRecord } from '../../src/record/sqlite/sqlite-record.ts';
import { addDocuments } from '../../src/registry/add-documents.ts';
import { openReader } from '../../src/registry/document-reader.ts';
import { loadPacks } from '../../src/resources/load-packs.ts';
import { temporaryFolder } from '../../src/resources/passing-path.ts';
import type { Bench } from '../main.ts';
import { AddingSteps, type Step } from './adding-steps.ts';
import { corpusLike, readCorpus } from './corpus-like.ts';
import { timeSearches } from './time-searches.ts';

const STEP = 1000;

/** Adds many documents to an empty record in one go, as `chancery add` does, and searches it. */
export const bench: Bench = {
  summary: 'scale [--items N] [--threads N] [--record FILE] [--json]: does adding stay as quick, and a search?',
  run: async (args) => {
    const { values } = parseArgs({
      args: [...args],
      options: {
        items: { type: 'string', default: '100000' },
        threads: { type: 'string', default: '2' },
        record: { type: 'string' },
        json: { type: 'boolean' },
      },
    });
    const corpus = readCorpus();
    if (!corpus) {
      console.error('scale: the corpus does not lie at ../shared/corpus; there is nothing to make documents of.');
      return 2;
    }
    using folder = values.record ? null : temporaryFolder('chancery-scale-');
    const path = values.record ?? join(folder!.path, 'record.sqlite');
    const say = (line: string) => (values.json ? console.error(line) : console.log(line));
    const record = SqliteRecord.open(path, 'write');
    const reader = await openReader(Number(values.threads));
    try {
      const adding = new AddingSteps(record);
      const step = (documents: number) => {
        const one = adding.end(documents);
        say(
          `${String(documents).padStart(7)}  ${one.seconds.toFixed(2)} s, processor ${one.processorSeconds.toFixed(2)} s, ` +
            `storing ${one.storing.toFixed(2)} s, linking ${one.linking.toFixed(2)} s, ${one.megabytes} MB`,
        );
      };
      // The links of a thousand are found before the first of the next thousand is said to be done.
      let isLinked = false;
      const items = (async function* () {
        yield* corpusLike(corpus, Number(values.items));
      })();
      const report = await addDocuments(items, record, {
        reader,
        now: () => new Date().toISOString(),
        linking: {
          knowledge: loadPacks(),
          onProgress: (done, all) => {
            isLinked = done === all;
          },
        },
        onProgress: (_last, done) => {
          if (isLinked) step(done - 1);
          isLinked = false;
        },
      });
      step(report.done.length);
      const result = {
        documents: report.done.length,
        failed: report.failed.length,
        links: (await record.links.counts()).links,
        ...lastByFirst(adding.steps),
        ...searchesOf(await timeSearches(record, corpus)),
        peakMegabytes: Math.round(process.resourceUsage().maxRSS / 1024),
        recordMegabytes: Math.round(statSync(path).size / 1024 / 1024),
      };
      console.log(values.json ? JSON.stringify({ ...result, steps: adding.steps }) : inWords(result));
      return report.failed.length === 0 ? 0 : 1;
    } finally {
      await reader.stop();
      await record.close();
    }
  },
};

/** How much longer the last thousand took than the first. */
const lastByFirst = (steps: readonly Step[]) => {
  const full = steps.filter(({ documents }, i) => documents - (steps[i - 1]?.documents ?? 0) >= STEP);
  const [first, end] = [full[0] ?? steps[0]!, full.at(-1) ?? steps[0]!];
  return {
    ratio: round(end.seconds / first.seconds),
    ratioOfProcessor: round(end.processorSeconds / first.processorSeconds),
    ratioOfStoringAndLinking: round((end.storing + end.linking) / (first.storing + first.linking)),
  };
};

/** @param times milliseconds of each search, the shortest first */
const searchesOf = (times: readonly number[]) => ({
  search: { median: round(at(times, 0.5)), p95: round(at(times, 0.95)), most: round(times.at(-1)!) },
});

type Result = ReturnType<typeof lastByFirst> &
  ReturnType<typeof searchesOf> & {
    readonly documents: number;
    readonly failed: number;
    readonly links: Readonly<Record<string, number>>;
    readonly peakMegabytes: number;
    readonly recordMegabytes: number;
  };

const inWords = (result: Result): string =>
  [
    `${result.documents} documents, ${result.failed} failed; links: ${Object.entries(result.links)
      .map(([kind, n]) => `${n} ${kind}`)
      .join(', ')}`,
    `last thousand by first: ${result.ratio} by the clock, ${result.ratioOfProcessor} by the processor, ` +
      `${result.ratioOfStoringAndLinking} storing and linking alone`,
    `peak memory ${result.peakMegabytes} MB, record ${result.recordMegabytes} MB`,
    `search: median ${result.search.median} ms, 95th percentile ${result.search.p95} ms, most ${result.search.most} ms`,
  ].join('\n');

const at = (sorted: readonly number[], share: number): number => sorted[Math.floor((sorted.length - 1) * share)]!;

const round = (value: number): number => Math.round(value * 100) / 100;
