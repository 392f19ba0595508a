import { describe, expect, it } from 'vitest';
import type { Block } from '../kinds/block.ts';
import { blockReadings } from './block-reading.ts';
import { BrokenWords } from './broken-words.ts';

const TEXT = `The agreement was signed by the Brunn-Lenz council after long talks that made a lasting peace.
A third-party observer came.`;

describe('a hyphen at the end of a line', () => {
  it('is dropped in a word that the document has whole, or of which it knows no part', () => {
    const words = new BrokenWords(TEXT);
    expect(words.judge('agree-', 'ment')).toBe('dropped');
    expect(words.judge('demar-', 'cation')).toBe('dropped');
  });

  it('is kept before a capital or a number, between two known words, and in a known compound', () => {
    const words = new BrokenWords(TEXT);
    expect(words.judge('Brunn-', 'Lenz road')).toBe('kept');
    expect(words.judge('2-', '3')).toBe('kept');
    expect(words.judge('long-', 'lasting')).toBe('kept');
    expect(words.judge('third-', 'party')).toBe('kept');
  });

  it('is a dash where a blank stands before it', () => {
    expect(new BrokenWords(TEXT).judge('-', 'the new one')).toBe('none');
  });

  it('is looked for in time that grows with the length of what stands before it alone', () => {
    const word = 'a'.repeat(200_000);
    expect(new BrokenWords(TEXT).judge(word, 'ment')).toBe('none');
    expect(new BrokenWords(TEXT).judge(`${word}-`, 'ment')).toBe('dropped');
  });

  it('leaves every character of a block with its place', () => {
    const text = 'A long agreement: the agree-\nment of Brunn-\nLenz is a long-\nlasting peace, - \nlasting.';
    const block: Block = { kind: 'paragraph', start: 0, end: text.length, body: 0 } as Block;
    const [reading] = blockReadings(text, [block]);
    expect(reading!.text).toBe('A long agreement: the agreement of Brunn-Lenz is a long-lasting peace, - lasting.');
    const at = reading!.text.indexOf('agreement of');
    const span = reading!.map.toOriginSpan({ start: at, end: at + 'agreement'.length });
    expect(text.slice(span.start, span.end)).toBe('agree-\nment');
  });
});
