import { createHash } from 'node:crypto';
import { parseArgs } from 'node:util';
import { analyse } from '../../src/analyse.ts';
import { EXTRACTORS } from '../../src/extract/extractors.ts';
import { readSentences } from '../../src/extract/read-sentences.ts';
import { readSource } from '../../src/intake/read-source.ts';
import type { Draft } from '../../src/kinds/finding.ts';
import { blockReadings } from '../../src/outline/block-reading.ts';
import { outline } from '../../src/outline/outline.ts';
import { gather } from '../../src/registry/gather.ts';
import { isFailure } from '../../src/registry/gathered.ts';
import { loadResources } from '../../src/resources/load-resources.ts';
import { tagDates } from '../../src/time/tag-dates.ts';
import { NO_CONTEXT } from '../../src/time/time-context.ts';
import type { Bench } from '../main.ts';

const STAGES = ['intake', 'outline', 'language', 'dates', 'extract', 'all'] as const;
type Stage = (typeof STAGES)[number];

/** Reads every document once and times each stage by itself, then the whole reading as the record does it. */
export const bench: Bench = {
  summary: 'speed PATH… [--json] [--limit N]: kilobytes of text a second by stage and in all, peak memory',
  run: async (args) => {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { json: { type: 'boolean' }, limit: { type: 'string' } },
    });
    if (positionals.length === 0) {
      console.error('speed: name at least one file or folder, for example: npm run bench -- speed samples');
      return 2;
    }
    const started = performance.now();
    const resources = await loadResources();
    const loading = performance.now() - started;
    const spent = Object.fromEntries(STAGES.map((stage) => [stage, 0])) as Record<Stage, number>;
    const time = <T>(stage: Stage, work: () => T): T => {
      const from = performance.now();
      const result = work();
      spent[stage] += performance.now() - from;
      return result;
    };
    const total = { documents: 0, failed: 0, characters: 0, sentences: 0, tokens: 0, findings: 0 };
    const most = values.limit ? Number(values.limit) : Number.POSITIVE_INFINITY;
    for await (const item of gather(positionals)) {
      if (total.documents >= most) break;
      if (isFailure(item)) {
        total.failed++;
        continue;
      }
      const from = performance.now();
      const source = await readSource(item.bytes, item).catch(() => null);
      spent.intake += performance.now() - from;
      if (!source) {
        total.failed++;
        continue;
      }
      const facts = {
        id: createHash('sha256').update(item.bytes).digest('hex'),
        origin: item.origin,
        size: item.bytes.length,
      };
      const { blocks } = time('outline', () => outline(source));
      const readings = blockReadings(source.text, blocks);
      time('dates', () => readings.map((reading) => tagDates(reading.text, NO_CONTEXT)));
      const analysis = time('all', () => analyse(source, facts, resources));
      const engine = resources.engineFor(analysis.document.language);
      if (engine) {
        time('language', () => readings.map((reading) => engine.analyse(reading.text)));
        const sentences = readSentences(source.text, blocks, analysis.document, engine);
        const reading = {
          document: analysis.document,
          text: source.text,
          blocks,
          sentences,
          headlines: [],
          knowledge: resources.knowledge,
        };
        time('extract', () => {
          const drafts: Draft[] = [];
          for (const extract of EXTRACTORS) drafts.push(...extract(reading, drafts));
        });
        total.sentences += sentences.length;
        total.tokens += sentences.reduce((sum, sentence) => sum + sentence.tokens.length, 0);
      }
      total.documents++;
      total.characters += source.text.length;
      total.findings += analysis.findings.length;
    }
    spent.all += spent.intake;
    const kilobytes = total.characters / 1024;
    const rate = Object.fromEntries(STAGES.map((stage) => [stage, Math.round(kilobytes / (spent[stage] / 1000))]));
    const peak = Math.round(process.resourceUsage().maxRSS / 1024);
    const seconds = +(spent.all / 1000).toFixed(3);
    if (!values.json) {
      console.log(
        `${total.documents} documents (${total.failed} unreadable), ${Math.round(kilobytes)} KB of text, ${total.sentences} sentences, ${total.tokens} tokens, ${total.findings} findings`,
      );
      console.log(`models and packs loaded in ${Math.round(loading)} ms`);
      for (const stage of STAGES)
        console.log(
          `${stage.padEnd(10)}${(spent[stage] / 1000).toFixed(2).padStart(8)} s ${String(rate[stage]).padStart(8)} KB/s`,
        );
      console.log(`peak memory ${peak} MB`);
    } else
      console.log(
        JSON.stringify({
          ...total,
          seconds,
          loadingMilliseconds: Math.round(loading),
          kilobytesPerSecond: rate,
          peakMegabytes: peak,
        }),
      );
    return 0;
  },
};
