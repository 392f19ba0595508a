import { describe, expect, it } from 'vitest';
import { contentWords } from './content-words.ts';

describe('contentWords', () => {
  it('gives forms of one word one stem, and leaves function words out', () => {
    expect(contentWords('They had rejected the extension of the terms')).toEqual(['reject', 'extens', 'term']);
    expect(contentWords('rejecting terms')).toEqual(['reject', 'term']);
    expect(contentWords('the maps of a map')).toEqual(['map']);
  });

  it('brings nouns and irregular forms to the verb', () => {
    expect(contentWords('death')).toEqual(contentWords('killed'));
    expect(contentWords('landmines')).toEqual(contentWords('mine'));
  });

  it('keeps words apart that only begin alike', () => {
    expect(contentWords('station')).not.toEqual(contentWords('state'));
    expect(contentWords('nation')).not.toEqual(contentWords('native'));
  });

  it('folds names and keeps numbers', () => {
    expect(contentWords('Vəlin, 2024')).toEqual(['velin', '2024']);
    expect(contentWords('')).toEqual([]);
  });
});
