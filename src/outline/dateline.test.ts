import { describe, expect, it } from 'vitest';
import { datelineLength } from './dateline.ts';

const parted = (text: string): readonly [string, string] => {
  const length = datelineLength(text);
  return [text.slice(0, length), text.slice(length)];
};

describe('datelineLength', () => {
  it.each([
    ['KAZAN, Oct. 24 – ', 'The leaders met.'],
    ['TBILISI (Sample Wire) — ', 'Ministers met.'],
    ['BAKU, Azerbaijan (Sample Wire) - ', 'Ministers met.'],
    ['NEW YORK, February 3 (Sample Wire) -- ', 'A vote was held.'],
    ['GENEVA - ', 'Talks resumed.'],
    ['Geneva, March 5 - ', 'Talks resumed.'],
    ['New York, 3 February 2024 – ', 'A vote was held.'],
    ['BRASILIA, MARCH 5 - ', 'Ministers met.'],
  ])('sets %s apart', (line, rest) => expect(parted(line + rest)).toEqual([line, rest]));

  it.each([
    'NATO – the alliance of thirty-two states – met.'.replace('NATO – ', 'Nato – '),
    'The talks – long awaited – began.',
    'COP29 - a conference – opened.',
    'Geneva - talks resumed.',
    'Anna Grau, 54 - a teacher - won.',
    'On Monday, March 5 - a holiday - nobody came.',
    'EU-Armenia relations are good.',
  ])('leaves %s whole', (text) => expect(datelineLength(text)).toBe(0));
});
