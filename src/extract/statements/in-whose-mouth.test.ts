import { describe, expect, it } from 'vitest';
import { loadResources } from '../../resources/load-resources.ts';
import { readText } from '../read-text.ts';
import { extractStatements } from './extract-statements.ts';

const { knowledge, engineFor } = await loadResources();
const tools = { engine: engineFor('en')!, knowledge };

/** Statements of a text as `speakers: words`. */
const said = (text: string): readonly string[] =>
  extractStatements(readText(text, tools), []).map(
    ({ speaker, quote }) => `${speaker.map(({ name }) => name).join(', ')}: ${quote}`,
  );

describe('words are put in the mouth', () => {
  it('of those whom the verb has before it, not of whoever was named last', () => {
    expect(
      said(
        'The mayor spoke with Ivo Keller for half an hour, the press secretary of the President of Norway, Dag Solberg told journalists.',
      ),
    ).toEqual(['Dag Solberg: The mayor spoke with Ivo Keller for half an hour']);
    expect(said('The league is fighting clerks, small clubs and the press, all three unions said.')).toEqual([
      'three unions: The league is fighting clerks, small clubs and the press',
    ]);
  });

  it('of whoever has spoken, where something is added', () => {
    expect(
      said('Ivo Keller said that Norway was “ready to sign,” adding that a deal can be reached in May.').at(-1),
    ).toBe('Ivo Keller: a deal can be reached in May');
  });

  it('of a source that ends at its comma', () => {
    expect(
      said('According to the press service of the Prosecutor’s Office of Norway, Karl Meyer was arrested in Oslo.'),
    ).toEqual(['press service of the Prosecutor’s Office of Norway: Karl Meyer was arrested in Oslo']);
    expect(said('According to the Norwegian Mine Agency, by May half of the land had been cleared.')).toEqual([
      'Norwegian Mine Agency: by May half of the land had been cleared',
    ]);
    expect(said('According to the Norwegian minister, Ivo Keller, “the work goes on.”')).toEqual([
      'Ivo Keller: the work goes on.',
    ]);
  });

  it('of nobody for those of whom it is only said that they spoke', () => {
    expect(said('Norway reminded those who accused Denmark of theft.')).not.toContainEqual(
      expect.stringMatching(/^Norway: theft/),
    );
  });

  it('of people and texts, not of the lack or the blow that is told', () => {
    expect(said('The lack of progress in the talks urged Norway to invest in its army.')).toEqual([]);
    expect(
      said(
        'One of the hardest blows was dealt by then Defence Minister, Dag Solberg, who, at a meeting in Oslo, announced that the offer was void.',
      ),
    ).toEqual(['Dag Solberg: the offer was void']);
  });
});

it('what experts say begins with the gerund that is its subject', () => {
  expect(said('Experts estimate that fully clearing the affected areas could take two decades.')).toEqual([
    'Experts: fully clearing the affected areas could take two decades',
  ]);
  expect(said('The minister touched upon this issue.')).toEqual(['minister: this issue']);
});
