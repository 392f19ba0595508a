import { describe, expect, it } from 'vitest';
import { loadResources } from '../../resources/load-resources.ts';
import { readText } from '../read-text.ts';
import { extractStatements } from './extract-statements.ts';

const { knowledge, engineFor } = await loadResources();
/** `speaker | content` of every statement. */
const read = (text: string): readonly string[] =>
  extractStatements(readText(text, { engine: engineFor('en')!, knowledge }), []).map(
    ({ speaker, quote }) => `${speaker.map(({ name }) => name).join(' & ')} | ${quote}`,
  );

describe('who says so at the end of a sentence', () => {
  it.each([
    [
      'The barn burned near the village of Brunn, the Adler district, the press reported.',
      'press | The barn burned near the village of Brunn, the Adler district',
    ],
    [
      'The treaty was signed in Brunn on June 15, 2021, Lake News reports.',
      'Lake News | The treaty was signed in Brunn on June 15, 2021',
    ],
    ['The bridge fell near the town of Brunn, the daily reported.', 'daily | The bridge fell near the town of Brunn'],
    [
      'The road would be closed for a week, the ministry of transport was quoted as saying.',
      'ministry of transport | The road would be closed for a week',
    ],
    [
      'The road would be closed for a week, Anna Lind was quoted by Lake News as saying on Friday.',
      'Anna Lind | The road would be closed for a week',
    ],
    ['The road is closed, Anna Lind, head of the union, said.', 'Anna Lind | The road is closed'],
  ])('%s', (text, expected) => expect(read(text)).toEqual([expected]));
});
