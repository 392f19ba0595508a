import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Passage, repeats } from './repeats.ts';
import { wordDifferences } from './word-differences.ts';

const passage = (document: string, block: number, text: string): Passage => ({
  document,
  block,
  text,
  start: 0,
  end: text.length,
});
const STORY =
  'The harbour ministry said on Monday that eleven ferries of the northern line would be docked for repairs until the end of May.';

describe('repeats', () => {
  it('finds a story again with its changes, and keeps both', () => {
    const first = passage('gazette', 3, STORY);
    const again = passage('wire', 0, STORY.replace('eleven', 'twelve').replace('Monday', 'Tuesday'));
    const [repeat, ...others] = repeats([first, passage('gazette', 4, 'Read more'), again]);
    expect(others).toEqual([]);
    expect([repeat!.first, repeat!.again]).toEqual([first, again]);
    expect(repeat!.differences.filter((run) => run.in !== 'both')).toEqual([
      { in: 'first', text: 'Monday' },
      { in: 'second', text: 'Tuesday' },
      { in: 'first', text: 'eleven' },
      { in: 'second', text: 'twelve' },
    ]);
  });

  it('leads each repeat back to the earliest of those most like it', () => {
    const copies = ['c', 'a', 'b'].map((document) => passage(document, 0, STORY));
    expect(repeats(copies).map(({ first, again }) => [first.document, again.document])).toEqual([
      ['c', 'a'],
      ['c', 'b'],
    ]);
  });

  it('stays silent on short lines that stand everywhere', () => {
    expect(repeats([passage('a', 0, 'Leave a review'), passage('b', 0, 'Leave a review')])).toEqual([]);
  });
});

describe('wordDifferences', () => {
  it('says nothing differs when nothing does', () => {
    expect(wordDifferences('one  two', 'one two')).toEqual([{ in: 'both', text: 'one two' }]);
    expect(wordDifferences('', '')).toEqual([]);
  });

  it('gives both texts back, whatever they are', () => {
    const text = fc.array(fc.constantFrom('ferry', 'lake', 'gate', 'Gate,', 'north'), { maxLength: 30 });
    fc.assert(
      fc.property(text, text, (a, b) => {
        const runs = wordDifferences(a.join(' '), b.join(' '));
        const without = (where: string) => runs.filter((run) => run.in !== where).map((run) => run.text);
        expect(without('second').join(' ')).toBe(a.join(' '));
        expect(without('first').join(' ')).toBe(b.join(' '));
        for (let i = 1; i < runs.length; i++) expect(runs[i]!.in).not.toBe(runs[i - 1]!.in);
      }),
    );
  });
});
