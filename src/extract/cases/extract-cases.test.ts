import { describe, expect, it } from 'vitest';
import { loadResources } from '../../resources/load-resources.ts';
import { extractPosts } from '../posts/extract-posts.ts';
import { readText } from '../read-text.ts';
import { extractVotes } from '../votes/extract-votes.ts';
import { extractCases } from './extract-cases.ts';

const { knowledge, engineFor } = await loadResources();
const reading = (text: string) => readText(text, { engine: engineFor('en')!, knowledge }, { published: '2024-06-30' });
const cases = (text: string) =>
  extractCases(reading(text), []).map(({ stage, person, term }) => [
    stage,
    person.map((party) => party.name).join(', '),
    term,
  ]);
const posts = (text: string) =>
  extractPosts(reading(text), []).map(({ change, person, office }) => [change, person.name, office]);
const votes = (text: string) =>
  extractVotes(reading(text), []).map(({ result, inFavour, against, abstained }) => [
    result,
    inFavour,
    against,
    abstained,
  ]);

describe('extractCases', () => {
  it('reads a step with its person and term', () => {
    expect(cases('The court sentenced activist Leyla Karimova to three years in prison.')).toEqual([
      ['sentenced', 'Leyla Karimova', 'P3Y'],
    ]);
    expect(cases('Journalist Murad Aslanov was detained on Monday.')).toEqual([['detained', 'Murad Aslanov', null]]);
  });

  it('reads names that are followed by nothing but a term', () =>
    expect(cases('Murad Aslanov received a 13-year sentence, Rauf Karimov 10 years.')).toEqual([
      ['sentenced', 'Murad Aslanov', 'P13Y'],
      ['sentenced', 'Rauf Karimov', 'P10Y'],
    ]));

  it.each([
    'They called on the court to release Leyla Karimova.',
    'The group released a report.',
    'Leyla Karimova was not detained.',
    'The police may arrest Murad Aslanov.',
  ])('is silent on %s', (text) => expect(cases(text)).toEqual([]));
});

describe('extractPosts', () => {
  it('reads who takes up or leaves which office', () => {
    expect(posts('Murad Aslanov was appointed ambassador to Norway.')).toEqual([
      ['appointed', 'Murad Aslanov', 'ambassador to Norway'],
    ]);
    expect(posts('Prime Minister Leyla Karimova resigned on Friday.').map(([change, name]) => [change, name])).toEqual([
      ['resigned', 'Leyla Karimova'],
    ]);
  });

  it.each(['The president dismissed the accusations.', 'Murad Aslanov may be appointed ambassador.'])(
    'is silent on %s',
    (text) => expect(posts(text)).toEqual([]),
  );
});

describe('extractVotes', () => {
  it('reads counts and result', () => {
    expect(votes('The resolution passed with 53 votes in favour, 12 against and 9 abstentions.')).toEqual([
      ['adopted', 53, 12, 9],
    ]);
    expect(votes('Parliament ratified the agreement.')).toEqual([['adopted', null, null, null]]);
  });

  it('is silent on states that turn something down', () => expect(votes('Georgia rejected the proposal.')).toEqual([]));
});
