import { expect, test } from 'vitest';
import { loadResources } from '../../resources/load-resources.ts';
import { asTold, eventsIn } from './testing/events-in-text.ts';

const { knowledge, engineFor } = await loadResources();
const tools = { engine: engineFor('en')!, knowledge };

/** The events of a paragraph in a paper that tells of nothing else. */
const told = (paragraph: string): readonly string[] =>
  eventsIn(`The state of the region\n\n${paragraph}\n`, tools).map((event) => asTold(event, event.status));

test('one of several acts by name, where the text gives it, or as one of them', () => {
  expect(told('One of its members, Finland, has joined NATO.')).toEqual(['COOPERATE happened: Finland > ']);
  expect(told('One of the rebels shot a guard.')).toEqual(['ASSAULT happened: One of the rebels > guard']);
  expect(told('One of the books was red.')).toEqual([]);
});

test('we are those whom the text names behind the word', () => {
  expect(told('We, the United States, recognized the council in January 2019.')).toEqual([
    'SUPPORT happened: United States > council',
  ]);
});

test('what a text says is done by whoever brings it out', () => {
  expect(told('Council members issued a press statement condemning the raid.')).toContain(
    'ACCUSE happened: Council members > ',
  );
  expect(told('The senate adopted a resolution urging the cabinet to act.')).toContain(
    'REQUEST happened: senate > cabinet',
  );
  expect(told('A statement condemning the raid lay on the table.')).toEqual([]);
});

test('a body in letters acts though it is like no word that is known', () => {
  expect(told('The FARC attacked a convoy in 2002.')).toEqual(['ASSAULT happened: FARC > convoy']);
});

test('talks under way go on, and what has yet to be done was not', () => {
  expect(told('Talks are under way between Norway and Sweden.')).toEqual(['CONSULT ongoing: Norway, Sweden > ']);
  expect(told('Norway has yet to ratify the treaty.')).toEqual(['AGREE denied: Norway > ']);
});

test('operations against mines are no attacks, though they are under way', () => {
  expect(told('The demining operations of Norway are under way.')).toEqual([]);
});

test('a participle behind a comma is no part of the clause before it', () => {
  const [deed] = eventsIn(
    'The state of the region\n\nNorway expelled two Swedish envoys on Monday, accusing them of fraud over a fund.\n',
    tools,
  );
  expect(deed!.quote).toBe('Norway expelled two Swedish envoys on Monday');
});
