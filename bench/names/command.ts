import { readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { harmoniseNames } from '../../src/language/english/names/harmonise-names.ts';
import type { RawToken } from '../../src/language/english/stages.ts';
import type { NameSpan, NameType } from '../../src/language/sentence.ts';
import { loadEnglishStages, loadLanguage } from '../../src/resources/load-language.ts';
import { loadResources } from '../../src/resources/load-resources.ts';
import { Tally } from '../language/score-conllu.ts';
import type { Bench } from '../main.ts';
import { goldNames } from './gold-names.ts';
import { type NamedSentence, readIob } from './read-iob.ts';

const USAGE = 'names FILE.iob2… | --gold FOLDER [--out PRED.iob2] [--peers] [--json]';

interface Found {
  readonly first: number;
  readonly last: number;
  readonly type: NameType;
}

/** Names found in sentences whose tokens are given: F1 over names with the same tokens and, typed, the same type. */
export const bench: Bench = {
  summary: USAGE,
  run: async (args) => {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        gold: { type: 'string' },
        out: { type: 'string' },
        peers: { type: 'boolean' },
        json: { type: 'boolean' },
      },
    });
    if (values.gold) return await ofGold(values.gold, values.json ?? false);
    if (positionals.length === 0) {
      console.error(USAGE);
      return 2;
    }
    const { tagger, names } = await loadEnglishStages();
    const results = [];
    for (const file of positionals) {
      const sentences = readIob(readFileSync(file, 'utf8'));
      const tagged = sentences.map(({ words }) => {
        const tokens = asTokens(words);
        return { tokens, tags: tagger.tag(tokens) };
      });
      const started = process.cpuUsage();
      const alone = tagged.map(({ tokens, tags }) => names.find(tokens, tags));
      const { user, system } = process.cpuUsage(started);
      const seconds = (user + system) / 1e6;
      const found = throughDocuments(sentences, alone);
      const count = tagged.reduce((sum, { tokens }) => sum + tokens.length, 0);
      const result = {
        file: basename(file),
        ...report('chancery', sentences, found),
        tokensPerSecond: Math.round(count / seconds),
      };
      console.log(`  ${result.tokensPerSecond} tokens a second of processor time, names alone, cold`);
      results.push(result);
      if (values.peers) report('compromise', sentences, await compromiseNames(sentences));
      if (values.out)
        writeFileSync(values.out, sentences.map((sentence, index) => iob(sentence, found[index]!)).join('\n'));
    }
    if (values.json) console.log(JSON.stringify({ results }));
    return 0;
  },
};

/** Of the names in gold records those that are found, by the models alone and with the names of the packs. */
async function ofGold(folder: string, json: boolean): Promise<number> {
  const { knowledge, engineFor } = await loadResources();
  const engines = { models: await loadLanguage('en'), 'models and packs': engineFor('en')! };
  const results = Object.entries(engines).map(([by, engine]) => ({ by, ...goldNames(folder, engine, knowledge) }));
  for (const { by, mentions, inName, exact } of results)
    console.log(
      `  ${by.padEnd(17)} ${mentions} mentions, ${percent(inName, mentions)} % in a name, ${percent(exact, mentions)} % exactly one`,
    );
  if (json) console.log(JSON.stringify({ results }));
  return 0;
}

const percent = (part: number, all: number): string => ((100 * part) / all).toFixed(1);

/** One type for a name through each document, as in use; a file that names no documents is read sentence by sentence. */
function throughDocuments(
  sentences: readonly NamedSentence[],
  found: readonly (readonly NameSpan[])[],
): readonly (readonly NameSpan[])[] {
  const settled: (readonly NameSpan[])[] = [...found];
  for (let first = 0; first < sentences.length; ) {
    const { document } = sentences[first]!;
    let end = first + 1;
    while (document !== '' && end < sentences.length && sentences[end]!.document === document) end++;
    const read = found.slice(first, end).map((names) => ({ start: 0, end: 0, tokens: [], names }));
    harmoniseNames(read).forEach(({ names }, index) => {
      settled[first + index] = names;
    });
    first = end;
  }
  return settled;
}

function asTokens(words: readonly string[]): RawToken[] {
  let at = 0;
  return words.map((text) => {
    const start = at;
    at += text.length + 1;
    return { text, start, end: start + text.length };
  });
}

function report(name: string, sentences: readonly NamedSentence[], found: readonly (readonly Found[])[]) {
  // What the file does not annotate is not held against a system.
  const types = new Set(sentences.flatMap((sentence) => sentence.names.map(({ type }) => type)));
  const typed = new Map<string, Tally>([...types].sort().map((type) => [type, new Tally()]));
  const all = new Tally();
  const untyped = new Tally();
  sentences.forEach(({ names }, index) => {
    const gold = new Map(names.map((entry) => [`${entry.first}-${entry.last}`, entry.type]));
    for (const type of gold.values()) typed.get(type)!.gold++;
    all.gold += gold.size;
    untyped.gold += gold.size;
    for (const { first, last, type } of found[index]!) {
      const tally = typed.get(type);
      if (!tally) continue;
      const right = gold.get(`${first}-${last}`);
      for (const each of [tally, all, untyped]) each.system++;
      if (right) untyped.correct++;
      if (right !== type) continue;
      tally.correct++;
      all.correct++;
    }
  });
  const figures = Object.fromEntries(
    [...typed, ['typed', all] as const, ['untyped', untyped] as const].map(([type, { f1, gold, system, correct }]) => [
      type,
      {
        f1: round(f1),
        precision: round((100 * correct) / (system || 1)),
        recall: round((100 * correct) / (gold || 1)),
        gold,
      },
    ]),
  );
  console.log(`${name}\n  names       F1      P      R   gold`);
  for (const [type, { f1, precision, recall, gold }] of Object.entries(figures))
    console.log(
      `  ${type.padEnd(8)}${[f1, precision, recall].map((value) => value.toFixed(1).padStart(7)).join('')}${String(gold).padStart(7)}`,
    );
  return figures;
}

const round = (value: number): number => Math.round(value * 100) / 100;

async function compromiseNames(sentences: readonly NamedSentence[]): Promise<Found[][]> {
  const { default: nlp } = await import('compromise');
  const kinds: readonly (readonly [string, NameType])[] = [
    ['#Person+', 'PER'],
    ['#Organization+', 'ORG'],
    ['#Place+', 'LOC'],
  ];
  return sentences.map(({ words }) => {
    const text = words.join(' ');
    const starts = asTokens(words);
    const found: Found[] = [];
    const document = nlp(text);
    for (const [pattern, type] of kinds)
      for (const { offset } of document.match(pattern).json({ offset: true }) as readonly {
        offset: { start: number; length: number };
      }[]) {
        const first = starts.findIndex(({ end }) => end > offset.start);
        let last = first;
        while (last + 1 < starts.length && starts[last + 1]!.start < offset.start + offset.length) last++;
        while (last > first && /^[.,;:'"’”)]+$/.test(words[last]!)) last--;
        if (first >= 0) found.push({ first, last, type });
      }
    return found;
  });
}

function iob({ id, words }: NamedSentence, found: readonly Found[]): string {
  const labels = words.map(() => 'O');
  for (const { first, last, type } of found)
    for (let at = first; at <= last; at++) labels[at] = `${at === first ? 'B' : 'I'}-${type}`;
  return `# sent_id = ${id}\n${words.map((word, at) => [at + 1, word, labels[at], '-', '-'].join('\t')).join('\n')}\n`;
}
