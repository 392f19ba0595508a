import { expect, test } from 'vitest';
import { attachPunctuation } from './attach-punctuation.ts';

/** Words as `form/head`, heads counted from 1; answers the word that each mark hangs on. */
function marks(sentence: string): string[] {
  const rows = sentence.split(' ').map((word) => word.split('/') as [string, string]);
  const texts = rows.map((row) => row[0]);
  const head = Int32Array.from(rows, (row) => Number(row[1]) - 1);
  const upos = texts.map((text) => (/^\p{L}/u.test(text) ? 'X' : 'PUNCT'));
  attachPunctuation({ texts, upos, head });
  return texts.flatMap((text, at) => (upos[at] === 'PUNCT' ? [`${text} ${texts[head[at]!]}`] : []));
}

test('a comma hangs on the subordinate of the two units that it parts', () => {
  expect(marks('Yesterday/4 ,/4 they/4 left/0')).toEqual([', Yesterday']);
  expect(marks('bread/0 ,/1 salt/1 and/5 wine/1')).toEqual([', salt']);
});

test('brackets and quotation marks hang on the head of what they enclose', () => {
  expect(marks('Baku/2 said/0 (/2 the/5 city/2 )/2')).toEqual(['( city', ') city']);
  expect(marks('He/2 called/0 it/2 "/2 a/6 lie/2 "/2')).toEqual(['" lie', '" lie']);
});

test('a hyphen hangs on the word before it inside a compound', () => {
  expect(marks('km/3 -/3 long/4 road/0')).toEqual(['- km']);
});

test('a pair whose inside hangs together in two places stays as it is', () => {
  expect(marks('a/5 (/5 b/1 c/5 )/1')).toEqual(['( )', ') a']);
});

test('sentences that are marks alone are left alone', () => {
  expect(marks('(/0 )/1')).toEqual(['( undefined', ') (']);
});
