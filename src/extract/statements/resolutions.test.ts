import { describe, expect, it } from 'vitest';
import { outline } from '../../outline/outline.ts';
import { plainSource } from '../../outline/plain-source.ts';
import { loadResources } from '../../resources/load-resources.ts';
import { readText } from '../read-text.ts';
import { INVENTED_STATES } from '../testing/invented-states.ts';
import { extractStatements } from './extract-statements.ts';

const { knowledge, engineFor } = await loadResources([INVENTED_STATES]);

const statements = (text: string) =>
  extractStatements(readText(text, { engine: engineFor('en')!, knowledge }, {}), []).map(
    ({ speaker, act, quote }) => `${speaker.map(({ name }) => name).join(' and ')}: ${act}: ${quote}`,
  );

const CLAUSES = `1. Strongly condemns the raid on Lomar of 3 May 2021;

2. Demands that both sides leave the island;

3. Expresses its deep concern about the fate of 40 sailors;

4. Urges Ostria to reopen the ferry.
`;

describe('a resolution', () => {
  it('says by its clauses what the body in the line above them says', () => {
    expect(
      statements(`Resolution on the island\n\nThe Lake Assembly,\n\nRecalling its resolution of 2019,\n\n${CLAUSES}`),
    ).toEqual([
      'Lake Assembly: condemn: the raid on Lomar of 3 May 2021',
      'Lake Assembly: demand: both sides leave the island',
      'Lake Assembly: concern: the fate of 40 sailors',
      'Lake Assembly: urge: reopen the ferry',
    ]);
  });

  it('has clauses of nobody where no line names a body', () => {
    expect(statements(`Notes on the island\n\nThe ferry was late on Monday.\n\n${CLAUSES}`)).toEqual([]);
  });

  it('is none where the line that names the body goes on', () => {
    const text =
      'Notes\n\nThe Lake Council, meeting in Livstad on Monday, heard the envoy.\n\nWarns of floods near the lake that come each spring.\n';
    expect(statements(text)).toEqual([]);
  });

  it('names its body in a line that is no masthead', () => {
    const text = `Resolution on the island\n\nThe Lake Security Council,\n\nRecalling its resolution of 2019,\n\n${CLAUSES}`;
    expect(outline(plainSource(text)).facts.publisher).toBeNull();
  });
});
