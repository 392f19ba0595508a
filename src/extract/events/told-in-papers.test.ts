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

test('what is done to places and works of the public is told though nobody is named', () => {
  expect(told('The pipeline was blown up in September 2022.')).toEqual(['ASSAULT happened:  > ']);
  expect(told('Several heights were retaken in 2001.')).toEqual(['ASSAULT happened:  > ']);
  expect(told('The wardrobe was blown up in 2001.')).toEqual([]);
});

test('what was also discussed was so by those who met', () => {
  expect(told('The presidents of Norway and Sweden met in Oslo in May. The border was also discussed.').at(-1)).toMatch(
    /^CONSULT happened: .*Sweden/,
  );
  expect(told('The border was also discussed.')).toEqual([]);
});

test('an election that is scheduled is planned', () => {
  expect(told('The election is scheduled for 12 May.')).toEqual(['DECIDE planned:  > ']);
});

test('a decision that has its maker beside it was made', () => {
  const [deed] = eventsIn(
    'The state of the region\n\nThe ministry notified the embassy of Norway’s decision to expel two diplomats.\n',
    tools,
  );
  expect(deed!.status).toBe('happened');
  expect(deed!.quote).toBe('Norway’s decision to expel two diplomats');
});

test('what somebody was unable to do did not happen', () => {
  expect(told('The members of the council were unable to reach agreement on the text.')).toEqual([
    'AGREE denied: members of the council > ',
  ]);
});

test('a visit on which somebody is goes on', () => {
  expect(told('The president of Norway is on a three-day visit to Beijing.')).toEqual([
    'CONSULT ongoing: president of Norway > China',
  ]);
});

test('fighting drives people away, whoever fights', () => {
  expect(told('The fighting has displaced 40,000 people.')).toContain('COERCE happened:  > 40,000 people');
});

test('what is put off is decided, and what sets off riots tells them', () => {
  expect(told('The elections were put off until December.')).toEqual(['DECIDE happened:  > ']);
  expect(told('The verdict sparked riots in several cities.')).toEqual(['PROTEST happened:  > ']);
  expect(told('The verdict sparked anger in several cities.')).toEqual([]);
});

test('a deed that took place on a day needs nobody named', () => {
  expect(told('The exchange of prisoners took place on 3 May 2019.')).toEqual(['COOPERATE happened:  > ']);
  expect(told('The exchange of prisoners is under discussion.')).toEqual([]);
});

test('who speaks of us to somebody by name asks and blames, though the text does not say who we are', () => {
  expect(told('We urge the Norwegian authorities to release the editor.')).toEqual(['REQUEST happened:  > Norway']);
  expect(told('We urge you to come.')).toEqual([]);
  expect(told('We want Norway to win.')).toEqual([]);
});

test('what is decided or planned by somebody is still to come', () => {
  expect(told('Norway’s decision to sell the port angered Sweden.')).toEqual(['TRADE planned: Norway > ']);
  expect(told('The decision to sell the port was wrong.')).toEqual([]);
  expect(told('A meeting with the president of Norway is planned for May.')).toEqual([
    'CONSULT planned:  > president of Norway',
  ]);
});

test('a relative clause tells what was done on a day though it leaves out by whom', () => {
  expect(told('The curfew, which was imposed in March 2019, angers the miners.')).toEqual(['COERCE happened:  > ']);
  expect(told('The curfew, which is imposed on miners, is harsh.')).toEqual([]);
  expect(told('The accord, brokered by Egypt and signed in Cairo in 1979, pleased the miners.')).toHaveLength(2);
  expect(told('The accord, brokered by Egypt and financed by its clerks, pleased the miners.')).toHaveLength(1);
});

test('a pronoun stands for the two of whom its clause tells', () => {
  expect(told('The two countries, which fought a war in 1995, share a river.')).toEqual([
    'ASSAULT happened: two countries > ',
  ]);
});
