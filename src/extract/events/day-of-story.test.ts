import { expect, test } from 'vitest';
import { loadResources } from '../../resources/load-resources.ts';
import { INVENTED_STATES } from '../testing/invented-states.ts';
import { asTold, eventsIn } from './testing/events-in-text.ts';

const { knowledge, engineFor } = await loadResources([INVENTED_STATES]);
const tools = { engine: engineFor('en')!, knowledge };

const told = (text: string): readonly string[] => eventsIn(text, tools).map((event) => asTold(event, event.date));

const CALM = 'The two capitals lie on the same lake. The road between them is short.';
const FIRST = `Torvia recalls its ambassador

February 16, 2019

TORSTAD (Sample Wire) — Torvia has recalled its ambassador to Halvia, the foreign ministry said.

${CALM}

`;

test('the news of a story is of its day: what has been done, and what was done or said without a day', () => {
  expect(told(FIRST)).toEqual(['SANCTION 2019-02-16: Torvia > ', 'SANCTION 2019-02-16: Torvia > Halvia']);
  const text = `Envoys go\n\n16 February 2019\n\nHalvia expelled two envoys of Torvia, officials said on Saturday.\n\n${CALM}\n\nTorvia condemned Halvia.`;
  expect(told(text)).toEqual(['SANCTION 2019-02-16: Halvia > Torvia', 'ACCUSE 2019-02-16: Torvia > Halvia']);
});

test('each story of a file has its own day', () => {
  const second = `Halvia expels two envoys

June 18, 2020

HALSTAD (Sample Wire) — Halvia on Tuesday expelled two envoys of Torvia.

Torvia has closed its consulate in Halvia.
`;
  expect(told(FIRST + second).slice(2)).toEqual([
    'SANCTION 2020-06-16: Halvia > two envoys',
    'SANCTION 2020-06-16: Halvia > Torvia',
    'SANCTION 2020-06-18: Torvia > Halvia',
  ]);
});

test('what was done at a time of its own, in passing or in the past is not of that day', () => {
  const story = (sentence: string) => told(`${FIRST}${sentence}`).slice(2).join();
  expect(story('In 2011, Halvia expelled two envoys of Torvia.')).toContain('SANCTION 2011:');
  expect(story('Torvia, which expelled two envoys of Halvia, is a member of the league.')).toContain('null');
  expect(story('Torvia has repeatedly condemned Halvia.')).toContain('null');
});

test('below its first paragraphs a story lets people speak on its day, and tells of earlier deeds', () => {
  const below = (sentence: string) => told(`${FIRST}${CALM}\n\n${CALM}\n\n${CALM}\n\n${sentence}`).slice(2).join();
  expect(below('Minister Keller of Halvia called for new talks with Torvia.')).toContain('REQUEST 2019-02-16');
  expect(below('Halvia expelled two envoys of Torvia.')).toContain('null');
  expect(below('The two had met in the spring. Halvia condemned Torvia.')).not.toContain('2019-02-16');
});

test('stories of a file whose heads have an agency over the day are no sections of a paper', () => {
  const file = `${FIRST}---\n\nHalvia expels two envoys\n\nAFP\nJune 18, 2020\n\nHalvia on Tuesday expelled two envoys of Torvia.\n\n${CALM}\n\nTorvia has closed its consulate in Halvia.`;
  expect(told(file).slice(2)).toEqual([
    'SANCTION 2020-06-16: Halvia > two envoys',
    'SANCTION 2020-06-16: Halvia > Torvia',
    'SANCTION 2020-06-18: Torvia > Halvia',
  ]);
});

test('a headline is of the day that the text below it gives, also where that names who says so', () => {
  const text = `Halvia expels two envoys of Torvia\n\n16 February 2019\n\nHalvia on Thursday expelled two envoys of Torvia, the foreign ministry said.\n\n${CALM}`;
  expect(told(text)).toEqual(['SANCTION 2019-02-14: Halvia > Torvia', 'SANCTION 2019-02-14: Halvia > Torvia']);
});

test('a paper that came out on a day tells of no one day', () => {
  const paper = `Torvia and Halvia\n\n16 February 2019\n\nTorvia has recalled its ambassador to Halvia.\n\n${CALM}`;
  expect(told(paper)).toEqual(['SANCTION null: Torvia > Halvia']);
});

test('a paper with sections is no story for a day of the week in it', () => {
  const paper = `The lake\n\n16 February 2019\n\nSummary\n\nOn Friday the mayors opened a bridge.\n\nThe past\n\n${CALM}\n\nThe peace\n\nTorvia has recalled its ambassador to Halvia.`;
  expect(told(paper).at(-1)).toBe('SANCTION null: Torvia > Halvia');
});

test('below the first paragraphs of a story the simple past tells of no day, and what has been done still does', () => {
  const below = (sentence: string) =>
    told(
      `Bridge closed\n\nTORSTAD, February 16, 2019 (Sample Wire) — The bridge is closed.\n\n${CALM}\n\n${CALM}\n\n${sentence}`,
    ).at(-1);
  expect(below('Torvia expelled two envoys of Halvia.')).toBe('SANCTION null: Torvia > Halvia');
  expect(below('Torvia has expelled two envoys of Halvia.')).toBe('SANCTION 2019-02-16: Torvia > Halvia');
});

test('the lead may look back on another time', () => {
  const lead = (sentence: string) =>
    told(`Bridge closed\n\nTORSTAD, February 16, 2019 (Sample Wire) — The bridge is closed.\n\n${sentence}`).at(-1);
  expect(lead('Torvia expelled two envoys of Halvia.')).toBe('SANCTION 2019-02-16: Torvia > Halvia');
  expect(lead('Torvia once expelled two envoys of Halvia.')).toBe('SANCTION null: Torvia > Halvia');
  expect(lead('Torvia expelled two envoys of Halvia under its former president.')).toBe(
    'SANCTION null: Torvia > Halvia',
  );
  expect(lead('Torvia expelled two envoys of Halvia during the talks.')).toBe('SANCTION null: Torvia > Halvia');
  expect(lead('Torvia accused Halvia of having attacked its envoy.')).toContain('null');
  expect(lead('The war had begun in the north. Torvia expelled two envoys of Halvia.')).toBe(
    'SANCTION null: Torvia > Halvia',
  );
});

test('the issue of a newsletter tells what was done in its month', () => {
  const news = `Newsletter for 5 March 2019\n\n• Torvia expelled two envoys of Halvia.\n\n• ${CALM}\n\nNewsletter for 9 April 2019\n\n• The Torvian president visited Halvia.\n\n• Halvia condemned Torvia on Monday.\n\n• ${CALM}`;
  expect(told(news)).toEqual([
    'SANCTION 2019-03: Torvia > Halvia',
    'CONSULT 2019-04: Torvian president > Halvia',
    'ACCUSE 2019-04-08: Halvia > Torvia',
  ]);
});

test('days below a month are of its year, whatever year a sentence names', () => {
  const months = `Watch of the lake\n\nAugust 2022\n\nTorvia\n\nPresident Keller promised to keep the 2016 accord; Torvia 11 Aug expelled two envoys of Halvia.\n\nJanuary 2024\n\nHalvia\n\nHalvia recalled its ambassador to Torvia.`;
  expect(told(months).slice(-2)).toEqual(['SANCTION 2022-08-11: Torvia > Halvia', 'SANCTION 2024-01: Halvia > Torvia']);
});

test('what is reported to have been done is of the day of the report, and what a story alleges or charges of its day', () => {
  const story = (sentence: string) => told(`${FIRST}${sentence}`).slice(2);
  expect(story('Halvia has expelled two envoys of Torvia, the ministry said on Friday.')).toEqual([
    'SANCTION 2019-02-15: Halvia > Torvia',
  ]);
  expect(story('Halvia said Torvia had broken the accord.').join()).not.toContain('null');
  expect(story('“The two states agreed to meet again,” the ministry said.').join()).toContain('AGREE 2019-02-16');
  expect(story('“We agreed to meet them again,” the minister said.').join()).not.toContain('AGREE 2019-02-16');
});

test('in a section under a month the simple past goes on with the day that the paragraph told of', () => {
  const month = (told: string) =>
    `Watch of the lake\n\nAugust 2022\n\nTorvia\n\n${told}\n\nJanuary 2024\n\nHalvia\n\nHalvia recalled its ambassador to Torvia.`;
  expect(told(month('Torvia 11 Aug expelled two envoys of Halvia. It condemned Halvia.')).slice(0, 2)).toEqual([
    'SANCTION 2022-08-11: Torvia > Halvia',
    'ACCUSE 2022-08-11: Torvia > Halvia',
  ]);
  expect(told(month('Torvia condemned Halvia.'))[0]).toBe('ACCUSE 2022-08: Torvia > Halvia');
});

test('what an issue about a week tells is of that week', () => {
  const issue = (days: string, told: string) => `Lake review: ${days}\n\nIn brief\n\n${told}\n\n${CALM}\n\n`;
  const text = `Lake papers\n\n${issue('4 - 8 February 2018', 'Torvia expelled two envoys of Halvia.')}${issue('7 – 11 January 2019', 'Halvia recalled its ambassador to Torvia on 9 January. The president of Halvia visited Torvia.')}`;
  expect(told(text)).toEqual([
    'SANCTION 2018-02-04/2018-02-08: Torvia > Halvia',
    'SANCTION 2019-01-09: Halvia > Torvia',
    'CONSULT 2019-01-09: president of Halvia > Torvia',
  ]);
});

test('what a speaker says now is of the day of the text', () => {
  const text = `Remarks to the press on 7 July 2021\n\nMinister Keller: We urge Halvia to open the port.\n\n${CALM}`;
  expect(told(text)).toEqual(['REQUEST 2021-07-07: Keller > Halvia']);
  expect(told(text.replace(' on 7 July 2021', ''))[0]).toContain('REQUEST null');
});
