import { expect, it } from 'vitest';
import { loadResources } from '../resources/load-resources.ts';
import { readClauseOfResolution } from './read-clause-of-resolution.ts';

const engine = (await loadResources()).engineFor('en')!;

it.each([
  ['Demands that both sides leave the island;', 'Demands', ['island']],
  ['Strongly condemns the raid on Lomar;', 'condemns', ['Lomar']],
  ['Calls on Norland to open the road. It must not wait.', 'Calls', ['Norland', 'wait']],
])('%s has its verb as root, and every token its place', (text, root, words) => {
  const sentences = readClauseOfResolution(engine, text);
  const [first] = sentences;
  expect(first!.tokens.find(({ head }) => head < 0)?.text).toBe(root);
  for (const { tokens, names, start, end } of sentences) {
    expect([start, end]).toEqual([tokens[0]!.start, tokens.at(-1)!.end]);
    for (const token of tokens) {
      expect(text.slice(token.start, token.end)).toBe(token.text);
      expect(tokens[token.index]).toBe(token);
      expect(token.head < tokens.length).toBe(true);
    }
    for (const name of names) expect(text.slice(name.start, name.end)).toBe(name.text);
  }
  const all = sentences.flatMap(({ tokens }) => tokens.map((token) => token.text));
  expect(all).toEqual(expect.arrayContaining(words));
});

it('reads what has a subject as it is', () => {
  const text = 'The road stays shut.';
  expect(readClauseOfResolution(engine, text)).toEqual(engine.analyse(text));
});
