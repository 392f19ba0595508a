import { expect, test } from 'vitest';
import { loadResources } from '../../resources/load-resources.ts';
import { INVENTED_STATES } from '../testing/invented-states.ts';
import { asTold, eventsIn } from './testing/events-in-text.ts';

const { knowledge, engineFor } = await loadResources([INVENTED_STATES]);
const tools = { engine: engineFor('en')!, knowledge };

/** The events of a paragraph in a paper that tells of nothing else. */
const told = (paragraph: string): readonly string[] =>
  eventsIn(`The state of the region\n\n${paragraph}\n`, tools).map((event) => asTold(event, event.status));

test('one of several acts by name, where the text gives it, or as one of them', () => {
  expect(told('One of the islands, Kelvia, has joined the League of Ports.')).toEqual([
    'COOPERATE happened: Kelvia > ',
  ]);
  expect(told('One of the rebels shot a guard.')).toEqual(['ASSAULT happened: One of the rebels > guard']);
  expect(told('One of the books was red.')).toEqual([]);
});

test('we are those whom the text names behind the word', () => {
  expect(told('We, the Republic of Kelvia, recognized the council in January 2019.')).toEqual([
    'SUPPORT happened: Kelvia > council',
  ]);
});

test('what a text says is done by whoever brings it out', () => {
  expect(told('The mayors of the coast issued a letter condemning the raid.')).toContain(
    'ACCUSE happened: mayors of the coast > ',
  );
  expect(told('The senate adopted a resolution urging the cabinet to act.')).toContain(
    'REQUEST happened: senate > cabinet',
  );
  expect(told('A statement condemning the raid lay on the table.')).toEqual([]);
  expect(told('Kelvia drafted a resolution condemning Vestria.')).toEqual([]);
});

test('who sends home those who stand for a state does it to that state, and not who punishes one of them', () => {
  expect(told('Kelvia expelled the ambassador of Vestria.')).toEqual(['SANCTION happened: Kelvia > Vestria']);
  expect(told('Kelvia imposed sanctions on the Vestrian consul’s cousin.')).toEqual([
    'SANCTION happened: Kelvia > Vestrian consul’s cousin',
  ]);
  expect(told('Kelvia sanctioned the former Vestrian envoy.')).toEqual([
    'SANCTION happened: Kelvia > former Vestrian envoy',
  ]);
});

test('a body in letters acts though it is like no word that is known', () => {
  expect(told('The KPLA attacked a convoy in 2002.')).toEqual(['ASSAULT happened: KPLA > convoy']);
});

test('talks under way go on, and what has yet to be done was not', () => {
  expect(told('Talks are under way between Kelvia and Vestria.')).toEqual(['CONSULT ongoing: Kelvia, Vestria > ']);
  expect(told('Kelvia has yet to ratify the treaty.')).toEqual(['AGREE denied: Kelvia > ']);
});

test('operations against mines are no attacks, though they are under way', () => {
  expect(told('The demining operations of Kelvia are under way.')).toEqual([]);
});

test('a participle behind a comma is no part of the clause before it', () => {
  const [deed] = eventsIn(
    'The state of the region\n\nKelvia expelled two Vestrian envoys on Monday, accusing them of fraud over a fund.\n',
    tools,
  );
  expect(deed!.quote).toBe('Kelvia expelled two Vestrian envoys on Monday');
});

test('what is done to places and works of the public is told though nobody is named', () => {
  expect(told('The pipeline was blown up in September 2022.')).toEqual(['ASSAULT happened:  > ']);
  expect(told('Several heights were retaken in 2001.')).toEqual(['ASSAULT happened:  > ']);
  expect(told('The wardrobe was blown up in 2001.')).toEqual([]);
  expect(told('The harbour was invaded by jellyfish in 2001.')).toEqual([]);
  expect(told('The depot was burned down.')).toEqual([]);
  expect(told('The chapel and the mill were sold.')).toEqual([]);
});

test('what was also discussed was so by those who met', () => {
  expect(
    told('The presidents of Kelvia and Vestria met in Torstad in May. The border was also discussed.').at(-1),
  ).toMatch(/^CONSULT happened: .*Vestria/);
  expect(told('The border was also discussed.')).toEqual([]);
});

test('an election that is scheduled is planned', () => {
  expect(told('The election is scheduled for 12 May.')).toEqual(['DECIDE planned:  > ']);
});

test('a decision that has its maker beside it was made', () => {
  const [deed] = eventsIn(
    'The state of the region\n\nThe ministry notified the embassy of Kelvia’s decision to expel two diplomats.\n',
    tools,
  );
  expect(deed!.status).toBe('happened');
  expect(deed!.quote).toBe('Kelvia’s decision to expel two diplomats');
});

test('what somebody was unable to do did not happen', () => {
  expect(told('The mayors of the coast were unable to reach agreement about fish.')).toEqual([
    'AGREE denied: mayors of the coast > ',
  ]);
});

test('a visit on which somebody is goes on', () => {
  expect(told('The president of Kelvia is on a three-day visit to Torstad.')).toEqual([
    'CONSULT ongoing: president of Kelvia > Torvia',
  ]);
});

test('fighting drives people away, whoever fights', () => {
  expect(told('The fighting has displaced 40,000 people since 2019.')).toContain('COERCE happened:  > 40,000 people');
  expect(told('The fight for the trophy displaced two cooks.')).toEqual([]);
});

test('what is put off is decided, and what sets off riots tells them', () => {
  expect(told('The elections were put off until December.')).toEqual(['DECIDE happened:  > ']);
  expect(told('The verdict sparked riots in several cities.')).toEqual(['PROTEST happened:  > ']);
  expect(told('The verdict sparked anger in several cities.')).toEqual([]);
  expect(told('The spring sparked riots of blossom in the park.')).toEqual([]);
});

test('a deed that took place on a day needs nobody named', () => {
  expect(told('The exchange of prisoners took place on 3 May 2019.')).toEqual(['COOPERATE happened:  > ']);
  expect(told('The exchange of prisoners is under discussion.')).toEqual([]);
});

test('who speaks of us to somebody by name asks and blames, though the text does not say who we are', () => {
  expect(told('We urge the Kelvian authorities to release the editor.')).toEqual(['REQUEST happened:  > Kelvia']);
  expect(told('We urge you to come.')).toEqual([]);
  expect(told('We want Kelvia to win.')).toEqual([]);
});

test('what is decided or planned by somebody is still to come', () => {
  expect(told('Kelvia’s decision to sell the port angered Vestria.')).toEqual(['TRADE planned: Kelvia > ']);
  expect(told('The decision to sell the port was wrong.')).toEqual([]);
  expect(told('A meeting with the president of Kelvia is planned for May.')).toEqual([
    'CONSULT planned:  > president of Kelvia',
  ]);
});

test('a relative clause tells what was done on a day though it leaves out by whom', () => {
  expect(told('The curfew, which was imposed in March 2019, angers the miners.')).toEqual(['COERCE happened:  > ']);
  expect(told('The curfew, which is imposed on miners, is harsh.')).toEqual([]);
  expect(told('The accord, brokered by Torvia and signed in Torstad in 1979, pleased the miners.')).toHaveLength(2);
  expect(told('The accord, brokered by Torvia and financed by its clerks, pleased the miners.')).toHaveLength(1);
});

test('a pronoun stands for the two of whom its clause tells', () => {
  expect(told('The two countries, which fought a war in 1995, share a river.')).toEqual([
    'ASSAULT happened: two countries > ',
  ]);
});
