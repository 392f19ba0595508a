import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { splitSentences } from '../../src/language/english/tokens/split-sentences.ts';

interface Boundary {
  readonly file: string;
  readonly start: number;
  readonly end: number;
}

/** Stretches of text between blank lines, with their offsets. */
function* stretches(text: string): Generator<{ text: string; start: number }> {
  for (const match of text.matchAll(/(?:[^\n]|\n(?![ \t\r]*\n))+/g)) yield { text: match[0], start: match.index };
}

export interface BoundaryErrors {
  readonly sentences: number;
  readonly split: readonly Boundary[];
  readonly joined: readonly Boundary[];
  readonly missingFiles: readonly string[];
}

/**
 * Sentences marked by hand in documents (`reference-boundaries.jsonl`: file, start, end): how many the splitter splits
 * inside, and how many it joins with a neighbour.
 */
export function checkBoundaries(folder: string): BoundaryErrors {
  const marked = readFileSync(fileURLToPath(new URL('reference-boundaries.jsonl', import.meta.url)), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Boundary);
  const split: Boundary[] = [];
  const joined: Boundary[] = [];
  const missingFiles: string[] = [];
  let sentences = 0;
  for (const file of new Set(marked.map((boundary) => boundary.file))) {
    const path = join(folder, file);
    if (!existsSync(path)) {
      missingFiles.push(file);
      continue;
    }
    const starts = new Set<number>();
    const ends = new Set<number>();
    for (const { text, start } of stretches(readFileSync(path, 'utf8')))
      for (const tokens of splitSentences(text)) {
        starts.add(start + tokens[0]!.start);
        ends.add(start + tokens[tokens.length - 1]!.end);
      }
    for (const boundary of marked.filter((entry) => entry.file === file)) {
      sentences++;
      let inside = false;
      for (let at = boundary.start + 1; at < boundary.end; at++) if (ends.has(at)) inside = true;
      if (inside) split.push(boundary);
      else if (!starts.has(boundary.start) || !ends.has(boundary.end)) joined.push(boundary);
    }
  }
  return { sentences, split, joined, missingFiles };
}
