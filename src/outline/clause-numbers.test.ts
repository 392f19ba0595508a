import { describe, expect, it } from 'vitest';
import { outline } from './outline.ts';
import { plainSource } from './plain-source.ts';

const CLAUSES = [
  'Memorandum of Understanding between the Government of Ostria and the Lake Movement',
  'The parties confirm their wish for peace in the valley.',
  '1.1 A new law on the valley will be adopted by the assembly.',
  '1.2 The valley has the right to raise funds abroad.',
  '2.1 The Government will grant an amnesty to all fighters.',
  '2.2 The Movement undertakes to hand over its arms.',
  '2.3 The parties will not move troops without notice.',
].join('\n\n');

const DAYS = [
  'Chronicle of the valley',
  '24.10 The council met in the town hall of Brunn.',
  '25.10 The mayor resigned after a long debate.',
  '26.10 Voters marched through the town.',
  '27.10 The council met again and chose a mayor.',
].join('\n\n');

const read = (text: string) => {
  const { blocks, facts } = outline(plainSource(text));
  return { kind: facts.kind, entries: blocks.filter(({ kind }) => kind === 'entry').length };
};

describe('numbers at the beginning of paragraphs', () => {
  it('are those of clauses where the second goes up within one first: the text of an agreement', () =>
    expect(read(CLAUSES)).toEqual({ kind: 'agreement', entries: 0 }));

  it('make no agreement of reports beside a few clauses', () => {
    const report = 'The council met in Brunn and heard of the accord.\n\n'.repeat(6);
    expect(read(`${CLAUSES}\n\n${report}`).kind).not.toBe('agreement');
  });

  it('are not needed behind the words by which the parties agree, or under headings of sections', () => {
    const title = 'Memorandum of Understanding between the Ministry of Energy of Ostria and the Lake Movement';
    expect(read(`${title}\n\nThe two have reached the following understanding:\n\nThe dam will be closed.`).kind).toBe(
      'agreement',
    );
    expect(read(`${title}\n\nThe sides have agreed on talks, the envoy said.\n\nThe mayor spoke.`).kind).not.toBe(
      'agreement',
    );
  });

  it('are days where the first goes up', () => expect(read(DAYS)).toEqual({ kind: 'chronicle', entries: 4 }));

  it('make no agreement of a report with numbered parts', () =>
    expect(read(CLAUSES.replace(/^.*\n/, 'Roads and harbours of the valley\n')).kind).not.toBe('agreement'));

  it.each([
    ['2.1 The Government will grant an amnesty.', 'The Government will grant an amnesty.'],
    ['3.1.4 GoO will grant an amnesty.', 'GoO will grant an amnesty.'],
    ['IV. The Movement gives up its arms.', 'The Movement gives up its arms.'],
    ['Article 3: The Movement gives up its arms.', 'The Movement gives up its arms.'],
    ['a) The Movement gives up its arms.', 'The Movement gives up its arms.'],
    ['(iii) The Movement gives up its arms.', 'The Movement gives up its arms.'],
    // no number of a clause
    ['2.50 Euro was the price of bread.', '2.50 Euro was the price of bread.'],
    ['2.5 million people voted in the spring.', '2.5 million people voted in the spring.'],
    ['V. Keller gives up his office.', 'V. Keller gives up his office.'],
    ['Article 3 of the accord binds the Movement.', 'Article 3 of the accord binds the Movement.'],
  ])('are no words of the clause: %s', (text, words) => {
    const source = plainSource(`The valley in the spring\n\n${text}\n\nThe mayor resigned after a long debate.`);
    const block = outline(source).blocks.find(({ start }) => source.text.startsWith(text, start))!;
    expect(source.text.slice(block.body, block.end)).toBe(words);
  });
});
