import { createHash } from 'node:crypto';
import { analyse, type ReadingResources } from '../../src/analyse.ts';
import { EXTRACTORS } from '../../src/extract/extractors.ts';
import { readSentences } from '../../src/extract/read-sentences.ts';
import { readSource } from '../../src/intake/read-source.ts';
import type { Draft } from '../../src/kinds/finding.ts';
import { blockReadings } from '../../src/outline/block-reading.ts';
import { outline } from '../../src/outline/outline.ts';
import { gather } from '../../src/registry/gather.ts';
import { isFailure } from '../../src/registry/gathered.ts';
import { tagDates } from '../../src/time/tag-dates.ts';
import { NO_CONTEXT } from '../../src/time/time-context.ts';

export const STAGES = ['intake', 'outline', 'language', 'dates', 'extract', 'all'] as const;
export type Stage = (typeof STAGES)[number];

/** What was read, and how many milliseconds each stage took of it. */
export interface StageTimes {
  readonly total: {
    readonly documents: number;
    readonly failed: number;
    readonly characters: number;
    readonly sentences: number;
    readonly tokens: number;
    readonly findings: number;
  };
  /** `all` is intake and the whole reading, in which the stages share what they work out */
  readonly spent: Readonly<Record<Stage, number>>;
}

/**
 * Reads every document once and times each stage by itself, then the whole reading as the record does it.
 * @param most documents after which it stops
 */
export const timeStages = async (
  paths: readonly string[],
  resources: ReadingResources,
  most: number,
): Promise<StageTimes> => {
  const spent = Object.fromEntries(STAGES.map((stage) => [stage, 0])) as Record<Stage, number>;
  const time = <Result>(stage: Stage, work: () => Result): Result => {
    const from = performance.now();
    const result = work();
    spent[stage] += performance.now() - from;
    return result;
  };
  const total = { documents: 0, failed: 0, characters: 0, sentences: 0, tokens: 0, findings: 0 };
  for await (const item of gather(paths)) {
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
  return { total, spent };
};
