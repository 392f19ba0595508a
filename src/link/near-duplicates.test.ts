import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NearDuplicates } from './near-duplicates.ts';
import { textOverlap } from './shingles.ts';

const STORY =
  'The harbour ministry said on Monday that eleven ferries of the northern line would be docked for repairs until the end of May.';
const REISSUED = STORY.replace('eleven', 'twelve');

describe('NearDuplicates', () => {
  it('finds a story again that was re-issued with a change, and says how much is the same', () => {
    const index = new NearDuplicates();
    expect(index.add('first', STORY)).toEqual([]);
    const [found, ...others] = index.add('second', REISSUED);
    expect(others).toEqual([]);
    expect(found!.id).toBe('first');
    expect(found!.overlap).toBeCloseTo(18 / 24, 10);
    expect(index.size).toBe(2);
  });

  it('says when one text is wholly inside the other', () => {
    const index = new NearDuplicates({ least: 0.4 });
    index.add('long', `${STORY} Passengers are asked to take the bus over the bridge instead of waiting.`);
    expect(index.of(STORY)).toMatchObject([{ id: 'long', contained: 1 }]);
  });

  it('makes no difference of case, accents, punctuation and line ends', () => {
    const index = new NearDuplicates();
    index.add('a', 'Vəlin said: “The ferry, built in 1990, is lost.”');
    expect(index.of('VELIN SAID the ferry built\nin 1990 is lost')).toEqual([{ id: 'a', overlap: 1, contained: 1 }]);
  });

  it('stays silent on texts of one topic in other words, and on texts without words', () => {
    const index = new NearDuplicates();
    index.add('a', STORY);
    index.add('empty', '—');
    expect(
      index.of('On Monday the ministry of harbours announced repairs to eleven northern ferries until late May.'),
    ).toEqual([]);
    expect(index.of('… —')).toEqual([]);
  });

  it('gives every copy of a text that stands a thousand times', () => {
    const index = new NearDuplicates();
    for (let i = 0; i < 1000; i++) index.add(`copy ${i}`, STORY);
    expect(index.of(REISSUED)).toHaveLength(1000);
  });

  it('refuses an id twice and options without sense', () => {
    const index = new NearDuplicates();
    index.add('a', STORY);
    expect(() => index.add('a', STORY)).toThrow("the text 'a' was added before");
    expect(() => new NearDuplicates({ shingle: 0 })).toThrow('whole number of words');
    expect(() => new NearDuplicates({ least: 2 })).toThrow('least overlap');
  });
});

const word = fc.constantFrom(...'ferry bridge port lake road tower gate mine treaty north south minister'.split(' '));
const text = fc.array(word, { minLength: 1, maxLength: 40 }).map((words) => words.join(' '));

describe('NearDuplicates, of any texts', () => {
  it('finds a text that was added, and no text below the least overlap', () => {
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 12 }), (texts) => {
        const index = new NearDuplicates({ least: 0.5 });
        for (const [i, each] of texts.entries()) index.add(String(i), each);
        for (const [i, each] of texts.entries()) {
          const found = index.of(each);
          expect(found.find(({ id }) => id === String(i))).toMatchObject({ overlap: 1 });
          for (const { id, overlap } of found) expect(overlap).toBe(textOverlap(each, texts[Number(id)]!));
          expect(found.every(({ overlap }) => overlap >= 0.5)).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('takes overlap for the same in both directions', () => {
    fc.assert(fc.property(text, text, (a, b) => textOverlap(a, b) === textOverlap(b, a)));
  });
});

describe('NearDuplicates, many texts', () => {
  it('finds nearly all pairs of an overlap of 0.6 or more among a thousand texts and as many copies', () => {
    const index = new NearDuplicates();
    const random = sequence(7);
    const texts = Array.from({ length: 1000 }, () =>
      Array.from({ length: 30 }, () => `word${Math.floor(random() * 5000)}`),
    );
    for (const [i, words] of texts.entries()) index.add(`original ${i}`, words.join(' '));
    let wanted = 0;
    let found = 0;
    for (const [i, words] of texts.entries()) {
      const changed = words.toSpliced(Math.floor(random() * 30), 1, `other${i}`).join(' ');
      if (textOverlap(words.join(' '), changed) < 0.6) continue;
      wanted++;
      if (index.add(`changed ${i}`, changed).some(({ id }) => id === `original ${i}`)) found++;
    }
    expect(wanted).toBeGreaterThan(900);
    expect(found / wanted).toBeGreaterThan(0.99);
  });
});

/** The same numbers from 0 to 1 for the same seed (mulberry32). */
const sequence = (seed: number) => {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let value = Math.imul(state ^ (state >>> 15), state | 1);
    value ^= value + Math.imul(value ^ (value >>> 7), value | 61);
    return ((value ^ (value >>> 14)) >>> 0) / 4294967296;
  };
};
