import { describe, expect, it } from 'vitest';
import { mayHaveLostHyphens, withHyphens } from './lost-hyphens.ts';

const piece = (str: string, width = 100) => ({ str, width, transform: [10, 0, 0, 10, 0, 0], fontName: 'f' });
const glyphs = (text: string) => [...text].map((unicode) => ({ unicode, width: 300 }));

describe('withHyphens', () => {
  it('puts a hyphen back at the end of a piece, with its width', () => {
    const restored = withHyphens([piece('decla', 25), piece('ration')], glyphs('decla\u00adration'));
    expect(restored).toMatchObject([{ str: 'decla-', width: 28 }, { str: 'ration' }]);
  });

  it('takes a blank that was made of the gap for the hyphen, and leaves real blanks', () => {
    expect(withHyphens([piece('long lasting peace')], glyphs('long\u00adlasting peace'))?.[0]?.str).toBe(
      'long-lasting peace',
    );
  });

  it('walks past ligatures', () => {
    expect(withHyphens([piece('of fice hours')], glyphs('of\u00adﬁce hours'))?.[0]?.str).toBe('of-fice hours');
    expect(withHyphens([piece('off ice')], glyphs('oﬀ\u00adice'))?.[0]?.str).toBe('off-ice');
  });

  it('leaves a page alone that it cannot follow or that lost nothing', () => {
    expect(withHyphens([piece('one two')], glyphs('one two'))).toBeNull();
    expect(withHyphens([piece('backwards')], glyphs('sdrawk\u00adcab'))).toBeNull();
  });
});

describe('mayHaveLostHyphens', () => {
  it('suspects a font that sets much text without a hyphen', () => {
    const text = piece('The ministers met in Tbilisi and spoke about roads. '.repeat(12));
    expect(mayHaveLostHyphens([[text]])).toBe(true);
    expect(mayHaveLostHyphens([[text], [piece('a cease-fire')]])).toBe(false);
    expect(mayHaveLostHyphens([[piece('Short.')]])).toBe(false);
  });
});
