import { describe, expect, it } from 'vitest';
import type { NameSpan, Token } from '../../sentence.ts';
import { joinPersonNames } from './join-person-names.ts';

/** `word/UPOS/head/relation` for each token. */
const tokens = (line: string): readonly Token[] => {
  let start = 0;
  return line.split(' ').map((each, index) => {
    const [text, upos, head, deprel] = each.split('/') as [string, string, string, string];
    const token = {
      index,
      text,
      upos,
      xpos: '',
      lemma: text,
      feats: '',
      head: Number(head),
      deprel,
      start,
      end: start + text.length,
    };
    start = token.end + 1;
    return token;
  });
};
const person = (first: number, last: number): NameSpan => ({ type: 'PER', first, last, text: '', start: 0, end: 0 });
const arcs = (list: readonly Token[]) => list.map(({ head, deprel }) => `${head}/${deprel}`).join(' ');

describe('joinPersonNames', () => {
  it('parts the names of a list', () => {
    const list = tokens(
      'Ada/PROPN/6/nsubj Berg/PROPN/0/flat ,/PUNCT/3/punct Ivo/PROPN/0/flat Keller/PROPN/5/flat and/CCONJ/4/cc left/VERB/-1/root',
    );
    expect(arcs(joinPersonNames(list, [person(0, 1), person(3, 4)]))).toBe(
      '6/nsubj 0/flat 3/punct 0/conj 3/flat 3/cc -1/root',
    );
  });

  it('leaves whole names, other names and common words as they are', () => {
    const whole = tokens('Ada/PROPN/2/nsubj Berg/PROPN/0/flat left/VERB/-1/root');
    expect(joinPersonNames(whole, [person(0, 1)])).toBe(whole);
    const office = tokens('president/NOUN/2/nsubj Berg/PROPN/2/appos left/VERB/-1/root');
    expect(joinPersonNames(office, [person(0, 1)])).toBe(office);
  });
});
