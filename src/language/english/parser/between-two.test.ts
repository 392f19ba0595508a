import { expect, test } from 'vitest';
import { loadLanguage } from '../../../resources/load-language.ts';
import { arcsOf } from './testing/arcs-of.ts';

const arcs = arcsOf(await loadLanguage('en'));

test('between are two, and the clause is about what is between them', () => {
  expect(arcs('Talks between Norland and the US began on Monday.')).toEqual(
    expect.arrayContaining(['US/Norland/conj', 'Talks/began/nsubj']),
  );
  expect(arcs('Talks between Norland and foreign-backed rebels began on Monday.')).toEqual(
    expect.arrayContaining(['rebels/Norland/conj', 'Talks/began/nsubj']),
  );
});

test('a state beside officials of another is no kind of official, unless it is told by letters', () => {
  expect(arcs('Talks between Norland and Ostrian officials began on Monday.')).toEqual(
    expect.arrayContaining(['Norland/Talks/nmod', 'officials/Norland/conj', 'Ostrian/officials/amod']),
  );
  expect(arcs('Talks between US and Ostrian officials began on Monday.')).not.toContain('officials/US/conj');
});

test('a clause behind and stays one where both stand before it', () => {
  expect(arcs('Talks between Norland and Ostria failed and the league left.')).toEqual(
    expect.arrayContaining(['Ostria/Norland/conj', 'left/failed/conj', 'league/left/nsubj']),
  );
});
