import { expect, test } from 'vitest';
import { readConllu } from './conllu.ts';
import { ConlluScore } from './score-conllu.ts';

const row = (...columns: string[]): string => columns.join('\t');

const GOLD = [
  '# newdoc id = d',
  '# newpar',
  '# sent_id = 1',
  row('1', 'They', 'they', 'PRON', 'PRP', '_', '2', 'nsubj', '_', '_'),
  row('2-3', "didn't", '_', '_', '_', '_', '_', '_', '_', '_'),
  row('2', 'did', 'do', 'VERB', 'VBD', '_', '0', 'root', '_', '_'),
  row('3', "n't", 'not', 'PART', 'RB', '_', '2', 'advmod:neg', '_', '_'),
  row('4', '.', '.', 'PUNCT', '.', '_', '2', 'punct', '_', '_'),
  '',
  '# sent_id = 2',
  row('1', 'Go', 'go', 'VERB', 'VB', '_', '0', 'root', '_', 'SpaceAfter=No'),
  row('2', '!', '!', 'PUNCT', '.', '_', '1', 'punct', '_', '_'),
  '',
].join('\n');

const [paragraph] = readConllu(GOLD);

test('reads running text and the places of words, also inside a multiword token', () => {
  expect(paragraph!.text).toBe("They didn't . Go!");
  expect(paragraph!.sentences.map(({ words }) => words.map(({ start, end }) => [start, end]))).toEqual([
    [
      [0, 4],
      [5, 8],
      [8, 11],
      [12, 13],
    ],
    [
      [14, 16],
      [16, 17],
    ],
  ]);
});

test('what agrees wholly scores 100', () => {
  const score = new ConlluScore();
  score.add(
    paragraph!,
    paragraph!.sentences.map(({ words }) => words),
  );
  for (const metric of ['tokens', 'sentences', 'upos', 'uas', 'las', 'las with subtypes'] as const)
    expect(score.f1(metric)).toBe(100);
});

test('a wrong token costs itself and what hangs on it; subtypes count only in the stricter figure', () => {
  const score = new ConlluScore();
  const word = (start: number, end: number, head: number, deprel: string, upos = 'X') => ({
    start,
    end,
    head,
    deprel,
    upos,
  });
  score.add(paragraph!, [
    // "didn't" in one piece: two words of six are not found, and `They` and `.` hang on a word that is not there.
    [word(0, 4, 1, 'nsubj', 'PRON'), word(5, 11, -1, 'root'), word(12, 13, 1, 'punct', 'PUNCT')],
    [word(14, 16, -1, 'root', 'VERB'), word(16, 17, 0, 'punct', 'PUNCT')],
  ]);
  expect(score.f1('tokens')).toBeCloseTo((200 * 4) / 11);
  expect(score.f1('sentences')).toBe(100);
  expect(score.f1('upos')).toBeCloseTo((200 * 4) / 11);
  expect(score.f1('uas')).toBeCloseTo((200 * 2) / 11);
  const other = new ConlluScore();
  other.add(
    paragraph!,
    paragraph!.sentences.map(({ words }) => words.map((entry) => ({ ...entry, deprel: entry.deprel.split(':')[0]! }))),
  );
  expect(other.f1('las')).toBe(100);
  expect(other.f1('las with subtypes')).toBeCloseTo((100 * 5) / 6);
});
