import { describe, expect, it } from 'vitest';
import { tokenize } from '../language/english/tokens/tokenize.ts';
import { loadPacks } from '../resources/load-packs.ts';
import { gazetteerOf } from './gazetteer-of.ts';

const gazetteer = gazetteerOf(loadPacks());

const types = (text: string): readonly string[] => {
  const tokens = tokenize(text);
  return gazetteer
    .match(tokens)
    .map(({ first, last, type }) => `${text.slice(tokens[first]!.start, tokens[last]!.end)}/${type}`);
};

describe('gazetteerOf', () => {
  it('types what the packs know', () => {
    expect(
      types("Azerbaijani diplomats left Baku; Armenia's Nikol Pashinyan called the U.S. State Department."),
    ).toEqual(['Azerbaijani/DEMONYM', 'Baku/LOC', 'Armenia/LOC', 'Nikol Pashinyan/PER', 'U.S. State Department/ORG']);
  });

  it('leaves bare family names, agreements and strangers to the model', () => {
    expect(types('Aliyev cited the Bishkek Protocol to Hunter Biden.')).toEqual([]);
  });

  it('finds a name before a mark that takes no room', () => {
    const [port, of, batumi, ...rest] = tokenize('port of Batumi Georgian police');
    const comma = { text: ',', start: batumi!.end, end: batumi!.end };
    expect(gazetteer.match([port!, of!, batumi!, comma, ...rest])).toContainEqual({ first: 2, last: 2, type: 'LOC' });
  });

  it('takes no tokens', () => {
    expect(gazetteer.match([])).toEqual([]);
  });
});
