import { expect, test } from 'vitest';
import { loadResources } from '../../resources/load-resources.ts';
import { readText } from '../read-text.ts';
import { extractStatements } from './extract-statements.ts';

const { knowledge, engineFor } = await loadResources();

const ANSWERS = [
  ...['Question: Will the road be opened?', '', 'Answer: It will. I told the mayor on Monday that the bridge is safe.'],
  ...['', 'Question: And the ferry?', '', 'Answer: We have asked the council to wait.'],
];

/** `speaker (cue)` of each statement in an interview with these lines before it. */
const speakers = (...before: readonly string[]): readonly string[] => {
  const text = [...before, '', ...ANSWERS].join('\n');
  const reading = readText(
    text,
    { engine: engineFor('en')!, knowledge },
    { kind: 'interview', published: '2024-10-24' },
  );
  return extractStatements(reading, []).map(
    ({ speaker, cue }) => `${speaker.map(({ name }) => name).join(' + ')} (${cue ?? 'answer'})`,
  );
};

const ALL = ['Anna Lind (answer)', 'Anna Lind (told)', 'Anna Lind (answer)', 'Anna Lind (have asked)'];

test('whom the title names answers, and is meant by “I” and “we” in the answers', () => {
  expect(speakers('# Interview with Harbour Minister Anna Lind')).toEqual(ALL);
  // what the title quotes is said as well
  expect(speakers('# Anna Lind: “The road will be opened”')).toEqual(['Anna Lind (answer)', ...ALL]);
  expect(speakers('# The road', '', 'Anna Lind has been harbour minister since May.')).toEqual(ALL);
});

test('where several may be meant nobody is', () => {
  expect(speakers('# The road', '', 'Jan Holm and Anna Lind both know the harbour well.')).toEqual([]);
});
