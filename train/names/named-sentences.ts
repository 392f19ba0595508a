import { readFileSync } from 'node:fs';
import type { RawToken } from '../../src/language/english/stages.ts';
import { tokenize } from '../../src/language/english/tokens/tokenize.ts';
import type { NameType } from '../../src/language/sentence.ts';

export interface NamedSpan {
  readonly first: number;
  readonly last: number;
  readonly type: NameType;
}

/** A sentence with its names, and what its annotation leaves open. */
export interface NamedSentence {
  readonly document: string;
  readonly tokens: readonly RawToken[];
  readonly spans: readonly NamedSpan[];
  /** whether names of other kinds are annotated as MISC; otherwise what is outside may be MISC */
  readonly hasMisc: boolean;
  /** tokens of which the annotation says nothing */
  readonly open?: ReadonlySet<number>;
}

const TYPES: ReadonlySet<string> = new Set(['PER', 'LOC', 'ORG', 'MISC']);

/** Tokens whose offsets are those of the words joined by blanks. */
export function asTokens(words: readonly string[]): RawToken[] {
  let at = 0;
  return words.map((text) => {
    const start = at;
    at += text.length + 1;
    return { text, start, end: start + text.length };
  });
}

/** Spans of labels `B-`, `I-`, `O`; both IOB1 and IOB2. */
export function spansOf(labels: readonly string[]): NamedSpan[] {
  const spans: NamedSpan[] = [];
  for (let at = 0; at < labels.length; at++) {
    const [, type] = labels[at]!.split('-');
    if (!type || !TYPES.has(type)) continue;
    let last = at;
    while (labels[last + 1] === `I-${type}`) last++;
    spans.push({ first: at, last, type: type as NameType });
    at = last;
  }
  return spans;
}

/** Universal NER: comments, then number, word, label and more columns. */
export function readUner(path: string): NamedSentence[] {
  let document = '';
  return readFileSync(path, 'utf8')
    .split(/\n\n+/)
    .flatMap((part) => {
      const lines = part.split('\n').filter(Boolean);
      document =
        lines
          .find((line) => line.startsWith('# newdoc'))
          ?.split('=')[1]
          ?.trim() ?? document;
      const rows = lines.filter((line) => !line.startsWith('#')).map((line) => line.split('\t'));
      if (rows.length === 0) return [];
      const tokens = asTokens(rows.map((row) => row[1]!));
      return [{ document, tokens, spans: spansOf(rows.map((row) => row[2]!)), hasMisc: false }];
    });
}

/** WikiGold: word and label a line. Its words are split as this project's tokenizer does. */
export function readWikiGold(path: string): NamedSentence[] {
  return readFileSync(path, 'utf8')
    .split(/\n\n+/)
    .flatMap((part, index) => {
      const rows = part
        .split('\n')
        .filter(Boolean)
        .map((line) => line.split(' ') as [string, string]);
      if (rows.length === 0) return [];
      const words: string[] = [];
      const labels: string[] = [];
      for (const [word, label] of rows) {
        for (const { text } of tokenize(word)) {
          words.push(text);
          labels.push(label);
        }
      }
      return [{ document: `wikigold-${index}`, tokens: asTokens(words), spans: spansOf(labels), hasMisc: true }];
    });
}
