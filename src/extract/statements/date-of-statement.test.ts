import { expect, test } from 'vitest';
import { loadResources } from '../../resources/load-resources.ts';
import { readText } from '../read-text.ts';
import { INVENTED_STATES } from '../testing/invented-states.ts';
import { extractStatements } from './extract-statements.ts';

const { knowledge, engineFor } = await loadResources([INVENTED_STATES]);

const dates = (text: string): readonly (string | null)[] =>
  extractStatements(readText(text, { engine: engineFor('en')!, knowledge }), []).map(({ date }) => date);

const CALM = 'The two capitals lie on the same lake. The road between them is short.';
const STORY = `The port is open\n\n16 February 2019\n\nTORSTAD (Sample Wire) — Torvia opened the port.\n\n${CALM}\n\n`;

test('what a news story says was said on its day, or on the day of its news', () => {
  expect(dates(`${STORY}The minister said that the road was safe.`)).toEqual(['2019-02-16']);
  expect(dates(`${STORY}The minister opened the road on Friday.\n\nThe mayor said that it was safe.`)).toEqual([
    '2019-02-15',
  ]);
  expect(dates(`${STORY}The road was opened on 3 May 2011.\n\nThe mayor said that it was safe.`)).toEqual([
    '2019-02-16',
  ]);
});

test('what somebody has said, and what a paper says, was said at some other time', () => {
  expect(dates(`${STORY}The minister has said that the road was safe.`)).toEqual([null]);
  expect(dates(`The lake\n\n16 February 2019\n\n${CALM}\n\nThe minister said that the road was safe.`)).toEqual([null]);
});

test('what was said at another time, and what a treaty says, is not of the day of the story', () => {
  expect(dates(`${STORY}The late minister said that the road was safe.`)).toEqual([null]);
  expect(dates(`${STORY}The minister once said that the road was safe.`)).toEqual([null]);
  expect(dates(`${STORY}The treaty states that the road is open.`)).toEqual([null]);
});

test('a paragraph that begins with a date, and the issue of a newsletter, give what is said in them theirs', () => {
  expect(dates(`The lake\n\n${CALM}\n\n2003 - 16 April The minister says that the road is safe.`)).toEqual([
    '2003-04-16',
  ]);
  expect(dates(`Newsletter for 5 March 2019\n\n• ${CALM}\n\n• The minister said that the road was safe.`)).toEqual([
    '2019-03',
  ]);
});
