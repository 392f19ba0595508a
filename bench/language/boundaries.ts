import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readSource } from '../../src/intake/read-source.ts';
import { splitSentences } from '../../src/language/english/tokens/split-sentences.ts';
import { blockReadings } from '../../src/outline/block-reading.ts';
import { outline } from '../../src/outline/outline.ts';

interface MarkedSentence {
  readonly file: string;
  readonly start: number;
  readonly end: number;
}

export interface BoundaryErrors {
  readonly sentences: number;
  readonly split: readonly MarkedSentence[];
  readonly joined: readonly MarkedSentence[];
  readonly missingFiles: readonly string[];
}

/**
 * Sentences marked by hand in documents (`reference-boundaries.jsonl`: file, start, end): how many are split inside, and
 * how many go on past their end. The documents are read as always, block by block. Labels of entries and footnote
 * numbers, which the outline may set apart, count on neither side: a boundary is the same when no letter stands between.
 */
export async function checkBoundaries(folder: string): Promise<BoundaryErrors> {
  const marked = readFileSync(fileURLToPath(new URL('reference-boundaries.jsonl', import.meta.url)), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as MarkedSentence);
  const split: MarkedSentence[] = [];
  const joined: MarkedSentence[] = [];
  const missingFiles: string[] = [];
  let sentences = 0;
  for (const file of new Set(marked.map((sentence) => sentence.file))) {
    const path = join(folder, file);
    if (!existsSync(path)) {
      missingFiles.push(file);
      continue;
    }
    const { text, ends } = await sentenceEnds(path);
    const hasLetter = (from: number, to: number): boolean => /\p{L}/u.test(text.slice(from, to));
    for (const sentence of marked.filter((each) => each.file === file)) {
      sentences++;
      const near = ends.filter((end) => end > sentence.start && end < sentence.end + 8);
      if (near.some((end) => end < sentence.end && hasLetter(sentence.start, end) && hasLetter(end, sentence.end)))
        split.push(sentence);
      else if (!near.some((end) => !hasLetter(Math.min(end, sentence.end), Math.max(end, sentence.end))))
        joined.push(sentence);
    }
  }
  return { sentences, split, joined, missingFiles };
}

async function sentenceEnds(path: string): Promise<{ text: string; ends: number[] }> {
  const source = await readSource(new Uint8Array(readFileSync(path)), { name: basename(path), mediaType: null });
  const ends = blockReadings(source.text, outline(source).blocks).flatMap(({ text, map }) =>
    splitSentences(text).map(
      (tokens) => map.toOriginSpan({ start: tokens[0]!.start, end: tokens[tokens.length - 1]!.end }).end,
    ),
  );
  return { text: source.text, ends };
}
