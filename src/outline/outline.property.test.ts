import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SourceMark } from '../intake/source-text.ts';
import { Block } from '../kinds/block.ts';
import { blockReadings } from './block-reading.ts';
import { outline } from './outline.ts';
import { plainSource } from './plain-source.ts';

const documents = join(import.meta.dirname, '../../../shared/documents');
const files = existsSync(documents)
  ? ['reference', 'other'].flatMap((folder) =>
      readdirSync(join(documents, folder))
        .filter((name) => name.endsWith('.txt'))
        .map((name) => join(documents, folder, name)),
    )
  : [];

/** What holds of every outline of every text. */
const checkOutline = (text: string, marks: readonly SourceMark[] = []): void => {
  const { blocks, facts } = outline({ ...plainSource(text), marks });
  const covered = new Uint8Array(text.length);
  let last = 0;
  for (const block of blocks) {
    expect(block.start).toBeGreaterThanOrEqual(last);
    expect(block.end).toBeGreaterThan(block.start);
    expect(block.end).toBeLessThanOrEqual(text.length);
    expect(block.body).toBeGreaterThanOrEqual(block.start);
    expect(block.body).toBeLessThanOrEqual(block.end);
    if (block.repeats !== null) expect(block.repeats).toBeLessThan(blocks.indexOf(block));
    last = block.start;
    covered.fill(1, block.start, block.end);
  }
  for (let i = 0; i < text.length; i++)
    if (covered[i] === 0 && /\S/.test(text[i]!))
      throw new Error(`no block holds ${JSON.stringify(text.slice(i, i + 40))}`);
  const open: number[] = [];
  for (const block of blocks) {
    while (open.length > 0 && open.at(-1)! <= block.start) open.pop();
    if (open.length > 0) expect(block.end).toBeLessThanOrEqual(open.at(-1)!);
    open.push(block.end);
  }
  for (const piece of facts.period?.evidence ?? []) expect(text.slice(piece.start, piece.end)).toBe(piece.quote);
  checkReadings(text, blocks);
};

/** All that is not blank, without hyphens: one at the end of a line may be the line’s and not the word’s. */
const letters = (text: string): string => text.replace(/[\s\-‐]+/g, '');

/** A reading holds the block’s words, all of them, and leads back to where they stand. */
const checkReadings = (text: string, blocks: readonly Block[]): void => {
  for (const reading of blockReadings(text, blocks)) {
    const block = blocks[reading.block]!;
    for (const run of reading.map.runs)
      expect(text.slice(run.origin, run.origin + run.length)).toBe(
        reading.text.slice(run.start, run.start + run.length),
      );
    const inner = blocks.filter((other) => other !== block && other.start >= block.start && other.end <= block.end);
    let expected = '';
    let at = block.body;
    for (const hole of inner) {
      if (hole.start > at) expected += text.slice(at, hole.start);
      at = Math.max(at, hole.end);
    }
    expected += text.slice(at, block.end);
    expect(letters(reading.text)).toBe(letters(expected.replace(/\*{2,3}/g, '')));
  }
};

const line = fc.oneof(
  fc.constantFrom(
    '',
    '',
    '',
    'Contents',
    'I. The talks',
    'II. The road ... 3',
    '12.05.2021',
    '12 May:',
    '* * *',
    '4',
    '\f',
  ),
  fc.constantFrom(
    'Question: Why?',
    'Answer: So.',
    '- one item',
    '## Heading',
    'Notes',
    '1 See p. 4.',
    'ANNEX 1',
    'Article 1',
  ),
  fc.constantFrom(
    '12.05.21: The talks began.',
    'The talks ended.1 And so',
    'it went on, in the evening,',
    'Share this',
    'By Trend',
  ),
  fc.string({ maxLength: 60 }),
  fc.lorem({ maxCount: 8 }),
);
const someText = fc.array(line, { maxLength: 40 }).map((lines) => lines.join('\n'));

describe('every outline', () => {
  it('holds every character that is not blank, in ordered blocks, whatever the text', () => {
    fc.assert(
      fc.property(someText, (text) => checkOutline(text)),
      { numRuns: 400 },
    );
  });

  it('holds for any characters, lone surrogates included', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => checkOutline(text)),
      { numRuns: 300 },
    );
  });

  it('holds for any marks', () => {
    const role = fc.constantFrom<SourceMark['role']>(
      'title',
      'heading',
      'paragraph',
      'listItem',
      'tableRow',
      'footnote',
      'footnoteReference',
      'furniture',
    );
    const mark = fc.record({ at: fc.nat(600), length: fc.nat(120), role, level: fc.integer({ min: 1, max: 6 }) });
    fc.assert(
      fc.property(someText, fc.array(mark, { maxLength: 12 }), (text, drafts) => {
        const marks = drafts
          .map(({ at, length, role, level }) => {
            const start = Math.min(at, text.length);
            return { start, end: Math.min(text.length, start + length), role, level, number: null };
          })
          .sort((a, b) => a.start - b.start);
        checkOutline(text, marks);
      }),
      { numRuns: 300 },
    );
  });

  it.skipIf(files.length === 0)('of the shared documents (../shared/documents; skipped when missing)', () => {
    for (const file of files) {
      const text = readFileSync(file, 'utf8');
      checkOutline(text);
      for (const block of outline(plainSource(text)).blocks) expect(() => Block.parse(block)).not.toThrow();
    }
  });
});

/** What a step that is not linear would not come back from within the test runner’s time. */
describe('endless texts', () => {
  const hard: Readonly<Record<string, string>> = {
    'one line of a megabyte': 'word '.repeat(200_000),
    'one word of a megabyte': 'x'.repeat(1_000_000),
    'a hundred thousand blank lines': '\n'.repeat(100_000),
    'a hundred thousand short lines': 'short line\n'.repeat(100_000),
    'a hundred thousand spaced lines': 'short line\n\n'.repeat(100_000),
    'a hundred thousand page numbers': '7\n\n'.repeat(100_000),
    'a hundred thousand entries': '12.05.21: It began.\n\n'.repeat(100_000),
    'a hundred thousand date lines': '12.05.2021\n'.repeat(100_000),
    'a hundred thousand bullets': '- item\n'.repeat(100_000),
    'a hundred thousand headings': '## Heading\n\n'.repeat(100_000),
    'half a million digits and stops': '1.'.repeat(500_000),
    'half a million blanks': `a${' '.repeat(500_000)}b`,
    'two hundred thousand brackets': '('.repeat(200_000),
    'credits without end': '. (a) '.repeat(100_000),
    'months without end': 'May '.repeat(200_000),
    'stars without end': '*'.repeat(300_000),
    'footnote marks without end': 'word.1 '.repeat(100_000),
    'hyphens at line ends without end': 'Word-\n'.repeat(50_000),
    'dots without end': `Contents\n${'. '.repeat(200_000)}`,
    'numbered lines': Array.from({ length: 50_000 }, (_, i) => `${i} See p. ${i}.`).join('\n\n'),
    'questions without end': 'Question: Why?\n\nAnswer: So.\n\n'.repeat(30_000),
    'cut paragraphs': 'and so it went on and on, in the evening and in the morning too\n\n4\n\n'.repeat(20_000),
  };
  for (const [name, text] of Object.entries(hard))
    it(`are read: ${name}`, () => {
      const { blocks } = outline(plainSource(text));
      expect(blocks[0]?.start ?? 0).toBe(text.search(/\S|$/) % text.length);
    });
});
