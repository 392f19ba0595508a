import { describe, expect, it } from 'vitest';
import { loadLanguage } from '../../resources/load-language.ts';

const engine = await loadLanguage('en');

const arcs = (text: string): readonly string[] =>
  engine!.analyse(text)[0]!.tokens.map(({ text: word, head, deprel }) => `${word}/${head}/${deprel}`);

describe('an aside behind the subject of a sentence', () => {
  it('does not hide the verb, and hangs on it with its preposition', () => {
    expect(arcs('The emir, in a move that surprised many, dissolved parliament.')).toEqual([
      'The/1/det',
      'emir/10/nsubj',
      ',/5/punct',
      'in/5/case',
      'a/5/det',
      'move/10/obl',
      'that/7/nsubj',
      'surprised/5/acl:relcl',
      'many/5/parataxis',
      ',/5/punct',
      'dissolved/-1/root',
      'parliament/10/obj',
      './10/punct',
    ]);
  });

  it('hangs on the subject without one', () => {
    expect(arcs('Norland – the largest state of the region – doubled its military spending.')).toEqual(
      expect.arrayContaining(['Norland/9/nsubj', 'state/0/appos', 'doubled/-1/root']),
    );
  });

  it('may have a verb of its own, and the verb behind it a particle', () => {
    expect(arcs('The islanders, in a move that angered their allies, fended off the raiders.')).toEqual(
      expect.arrayContaining(['islanders/11/nsubj', 'fended/-1/root']),
    );
    expect(arcs('Norland, with foreign backing, handed the pilot to Ostria.')).toEqual(
      expect.arrayContaining(['Norland/6/nsubj', 'handed/-1/root']),
    );
  });

  it('leaves words where they stand, and sentences that read well as they are', () => {
    const text = 'The mine, in a move that surprised many, resumed production.';
    const [sentence] = engine!.analyse(text);
    expect(sentence!.tokens.every(({ text: word, start, end }) => text.slice(start, end) === word)).toBe(true);
    expect(arcs('Bread, salt, dried fish.')).not.toContain('dried/-1/root');
    expect(arcs('A ship, with grain aboard, seized near Marn.')).not.toContain('seized/-1/root');
    expect(arcs('Norland, a member of the league, expelled by its neighbours.')).toContain('Norland/-1/root');
  });

  it('is a relative clause too that swallows the verb behind it', () => {
    expect(arcs('The president who condemned Mr. Keller resigned.')).toEqual([
      'The/1/det',
      'president/6/nsubj',
      'who/3/nsubj',
      'condemned/1/acl:relcl',
      'Mr./5/nmod:desc',
      'Keller/3/obj',
      'resigned/-1/root',
      './6/punct',
    ]);
    expect(arcs('A man who said he was hungry.')).toContain('hungry/3/ccomp');
  });
});
