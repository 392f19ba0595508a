import { describe, expect, it } from 'vitest';
import { loadPacks } from '../resources/load-packs.ts';
import { reasonsInWords } from './reasons-in-words.ts';

const knowledge = loadPacks();
const told = (reasons: readonly string[], ...texts: readonly string[]) => reasonsInWords(reasons, texts, knowledge);

describe('reasonsInWords', () => {
  it('gives words as the texts have them, not by their stems', () => {
    expect(
      told(
        ['words: shipp, threaten, intend, gulf', 'the same speaker'],
        'Norland intended to threaten Gulf shipping',
        'it intends no threat to shipping in the Gulf',
      ),
    ).toEqual(['words: shipping, threaten, intended, Gulf', 'the same speaker']);
  });

  it('knows an act by whichever word tells it', () => {
    expect(told(['words: kill, 12'], 'the deaths of 12 miners')).toEqual(['words: deaths, 12']);
  });

  it('gives the words of figures too, whatever stands before them', () => {
    expect(
      told(
        ['the same number; told of both: impos, tariff', 'measure: japans, trade'],
        'Tariffs imposed',
        "Japan's trade",
      ),
    ).toEqual(['the same number; told of both: imposed, Tariffs', 'measure: Japan, trade']);
  });

  it('names actors and places, known to the packs or not', () => {
    expect(told(['both with armenia', 'both at yerevan', 'both with miners of the pit'], 'Miners of the Pit')).toEqual([
      'both with Armenia',
      'both at Yerevan',
      'both with Miners of the Pit',
    ]);
  });

  it('leaves what an analyst wrote, and a stem that no text has', () => {
    expect(told(['joined by ana: both with armenia', 'words: ferr'], 'nothing of it')).toEqual([
      'joined by ana: both with armenia',
      'words: ferr',
    ]);
  });
});
