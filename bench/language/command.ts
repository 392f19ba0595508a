import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { analyseSentence } from '../../src/language/english/english.ts';
import { splitSentences } from '../../src/language/english/tokens/split-sentences.ts';
import type { Sentence } from '../../src/language/sentence.ts';
import { loadEnglishStages } from '../../src/resources/load-language.ts';
import type { Bench } from '../main.ts';
import { checkBoundaries } from './boundaries.ts';
import { type GoldParagraph, readConllu, writeSentence } from './conllu.ts';
import { compromise, winkNlp } from './peers.ts';
import { ConlluScore, METRICS } from './score-conllu.ts';

const USAGE =
  'language FILE.conllu… [--tokens gold|own] [--out PRED.conllu] [--by-relation] [--by-genre] [--peers] [--json], or --boundaries FOLDER';

type Stages = Awaited<ReturnType<typeof loadEnglishStages>>;

interface Result extends Readonly<Record<string, unknown>> {
  readonly file: string;
  readonly given: string;
  readonly tokensPerSecond: Readonly<Record<string, number>>;
}

/** Accuracy and speed of tokens, sentences, tags, heads on treebanks. */
export const bench: Bench = {
  summary: USAGE,
  run: async (args) => {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        tokens: { type: 'string', default: 'gold' },
        out: { type: 'string' },
        boundaries: { type: 'string' },
        'by-relation': { type: 'boolean' },
        'by-genre': { type: 'boolean' },
        peers: { type: 'boolean' },
        json: { type: 'boolean' },
      },
    });
    if (values.boundaries !== undefined) return reportBoundaries(values.boundaries, values.json === true);
    if (positionals.length === 0 || (values.tokens !== 'gold' && values.tokens !== 'own')) {
      console.error(`${USAGE}\nName at least one CoNLL-U file; --tokens is gold or own.`);
      return 2;
    }
    const stages = await loadEnglishStages();
    const results: Result[] = [];
    for (const file of positionals) {
      const paragraphs = readConllu(readFileSync(file, 'utf8'));
      const own = values.tokens === 'own';
      const started = process.cpuUsage();
      const predicted = paragraphs.map((paragraph) => predict(paragraph, stages, own));
      const first = Math.round(wordsIn(predicted) / secondsSince(started));
      const result: Result = {
        file: basename(file),
        given: values.tokens,
        ...scoreOf(paragraphs, predicted),
        tokensPerSecond: {
          ...(results.length === 0 && { 'all stages, first reading': first }),
          ...speedOf(paragraphs, stages, own),
        },
      };
      results.push(result);
      print(result);
      if (values['by-relation']) printRelations(paragraphs, predicted);
      if (values['by-genre']) printGenres(paragraphs, predicted);
      if (values.peers) await printPeers(paragraphs);
      if (values.out) writePredicted(values.out, paragraphs, predicted, values.tokens === 'own');
    }
    const machine = { modelBytes: modelSizes(), ...measureMemory(positionals[0]!) };
    console.log(
      `\nmodels ${(Object.values(machine.modelBytes).reduce((sum, bytes) => sum + bytes, 0) / 1e6).toFixed(2)} MB, loaded in ${machine.loadMilliseconds} ms; peak memory ${machine.megabytesAfterLoading} MB after loading, ${machine.peakMegabytes} MB after reading ${basename(positionals[0]!)}`,
    );
    if (values.json) console.log(JSON.stringify({ results, ...machine }));
    return 0;
  },
};

/** Own tokens start from the paragraph's text; gold tokens are tagged and parsed as they are. */
function predict({ text, sentences }: GoldParagraph, stages: Stages, own: boolean): Sentence[] {
  const raw = own
    ? splitSentences(text)
    : sentences.map(({ words }) => words.map(({ form, start, end }) => ({ text: form, start, end })));
  return raw.map((tokens) => analyseSentence(tokens, stages));
}

function scoreOf(paragraphs: readonly GoldParagraph[], predicted: readonly (readonly Sentence[])[]) {
  const score = total(paragraphs, predicted);
  return Object.fromEntries(METRICS.map((metric) => [metric, round(score.f1(metric))]));
}

function total(paragraphs: readonly GoldParagraph[], predicted: readonly (readonly Sentence[])[]): ConlluScore {
  const score = new ConlluScore();
  paragraphs.forEach((paragraph, index) => {
    score.add(
      paragraph,
      predicted[index]!.map(({ tokens }) => tokens),
    );
  });
  return score;
}

const round = (value: number): number => Math.round(value * 100) / 100;

/** Tokens a second of processor time once the program is warm. */
function speedOf(paragraphs: readonly GoldParagraph[], stages: Stages, own: boolean): Record<string, number> {
  return {
    'all stages': perSecond(() => wordsIn(paragraphs.map((paragraph) => predict(paragraph, stages, own)))),
    'tokens and sentences': perSecond(() => tokensIn(paragraphs, (text) => splitSentences(text))),
  };
}

const tokensIn = (
  paragraphs: readonly GoldParagraph[],
  split: (text: string) => readonly { readonly length: number }[],
): number =>
  paragraphs.reduce((sum, { text }) => sum + split(text).reduce((count, { length }) => count + length, 0), 0);

/** Seconds of processor time that the work is repeated unmeasured, until what is called often is compiled. */
const WARMING = 6;
/** Seconds of processor time that are measured. */
const MEASURED = 3;

/** How much the work does in a second of processor time (so that a busy machine does not count), once it is warm. */
function perSecond(work: () => number): number {
  repeat(work, WARMING);
  return Math.round(repeat(work, MEASURED));
}

/** Repeats the work for so many seconds of processor time, of all threads, and says how much it did a second. */
function repeat(work: () => number, seconds: number): number {
  let done = 0;
  const started = process.cpuUsage();
  for (;;) {
    done += work();
    const passed = secondsSince(started);
    if (passed > seconds) return done / passed;
  }
}

function secondsSince(started: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(started);
  return (user + system) / 1e6;
}

const wordsIn = (predicted: readonly (readonly Sentence[])[]): number =>
  predicted.reduce((sum, sentences) => sum + sentences.reduce((count, { tokens }) => count + tokens.length, 0), 0);

function print(result: Result): void {
  console.log(`\n${result.file}, ${result.given} tokens`);
  for (const [name, value] of Object.entries(result)) {
    if (typeof value === 'number') console.log(`  ${name.padEnd(20)}${value.toFixed(2)}`);
    if (value && typeof value === 'object')
      for (const [stage, speed] of Object.entries(value))
        console.log(`  ${`${speed}`.padStart(9)} tokens a second, ${stage}`);
  }
}

function printRelations(paragraphs: readonly GoldParagraph[], predicted: readonly (readonly Sentence[])[]): void {
  console.log('  relation            F1 with head     gold');
  const { relations } = total(paragraphs, predicted);
  for (const [name, tally] of [...relations].sort((a, b) => b[1].gold - a[1].gold))
    if (tally.gold > 0)
      console.log(`  ${name.padEnd(20)}${tally.f1.toFixed(1).padStart(6)}${String(tally.gold).padStart(15)}`);
}

/** The genre is the first part of a document's name in EWT and the second in GUM. */
function printGenres(paragraphs: readonly GoldParagraph[], predicted: readonly (readonly Sentence[])[]): void {
  const byGenre = new Map<string, number[]>();
  paragraphs.forEach(({ document }, index) => {
    const genre = document.replace(/^GUM_/, '').split(/[-_]/)[0]!;
    byGenre.set(genre, [...(byGenre.get(genre) ?? []), index]);
  });
  console.log('  genre          sentences   upos    uas    las');
  for (const [genre, indexes] of byGenre) {
    const score = total(
      indexes.map((index) => paragraphs[index]!),
      indexes.map((index) => predicted[index]!),
    );
    const figures = (['sentences', 'upos', 'uas', 'las'] as const).map((metric) =>
      score.f1(metric).toFixed(1).padStart(7),
    );
    console.log(`  ${genre.padEnd(15)}${figures.join('')}`);
  }
}

async function printPeers(paragraphs: readonly GoldParagraph[]): Promise<void> {
  const ours = {
    name: 'chancery',
    analyse: (text: string) => splitSentences(text) as { start: number; end: number }[][],
  };
  console.log('  peer          tokens  sentences  UPOS of agreeing tokens  tokens a second');
  for (const peer of [ours, await winkNlp(), await compromise()]) {
    const score = new ConlluScore();
    for (const paragraph of paragraphs) score.add(paragraph, peer.analyse(paragraph.text));
    const speed = perSecond(() => tokensIn(paragraphs, (text) => peer.analyse(text)));
    const tags = peer === ours ? 'see above' : ((100 * score.agreeing.upos) / score.agreeing.words).toFixed(1);
    console.log(
      `  ${peer.name.padEnd(12)}${score.f1('tokens').toFixed(2).padStart(8)}${score.f1('sentences').toFixed(2).padStart(11)}${tags.padStart(25)}${String(speed).padStart(17)}`,
    );
  }
}

function writePredicted(
  path: string,
  paragraphs: readonly GoldParagraph[],
  predicted: readonly (readonly Sentence[])[],
  own: boolean,
): void {
  const blocks = paragraphs.flatMap(({ document, text, sentences }, index) =>
    predicted[index]!.map(({ tokens }, at) =>
      writeSentence((own ? undefined : sentences[at]?.id) ?? `${document}-${index}-${at}`, text, tokens),
    ),
  );
  writeFileSync(path, `${blocks.join('\n')}\n`);
}

async function reportBoundaries(folder: string, json: boolean): Promise<number> {
  const { sentences, split, joined, missingFiles } = await checkBoundaries(folder);
  if (missingFiles.length) console.error(`Not in ${folder}: ${missingFiles.join(', ')}`);
  console.log(`${sentences} marked sentences: ${split.length} split inside, ${joined.length} going on past their end`);
  for (const { file, start, end } of [...split, ...joined]) console.log(`  ${file} ${start}–${end}`);
  if (json) console.log(JSON.stringify({ sentences, split: split.length, joined: joined.length }));
  return missingFiles.length ? 1 : 0;
}

function modelSizes(): Record<string, number> {
  const folder = fileURLToPath(new URL('../../models/', import.meta.url));
  return Object.fromEntries(
    readdirSync(folder)
      .filter((name) => name.endsWith('.bin'))
      .map((name) => [name, statSync(`${folder}/${name}`).size]),
  );
}

interface Memory {
  readonly loadMilliseconds: number;
  readonly megabytesAfterLoading: number;
  readonly peakMegabytes: number;
}

/** Loading time and memory of the engine alone, in a process of its own. */
function measureMemory(file: string): Memory {
  const program = fileURLToPath(new URL('measure-memory.ts', import.meta.url));
  return JSON.parse(execFileSync(process.execPath, [program, file], { encoding: 'utf8' })) as Memory;
}
