import { describe, expect, it } from 'vitest';
import { loadResources } from '../../resources/load-resources.ts';
import { readText } from '../read-text.ts';
import { extractProvisions } from './extract-provisions.ts';

const { knowledge, engineFor } = await loadResources();

const read = (text: string, kind: 'agreement' | 'other' = 'agreement') =>
  extractProvisions(
    readText(text, { engine: engineFor('en')!, knowledge }, { kind, title: 'Treaty on Ferries' }),
    [],
  ).map(({ number, force, obligor }) => [number, force, obligor.map((party) => party.name).join(', ')]);

const TREATY = `Treaty on Ferries

The States Parties to this Treaty, wishing to keep the lake open, have agreed as follows:

Article 1

The Parties shall inspect every ferry once a year.

Article 2

1. The Parties shall not place weapons on ferries.

2. Each Party may close its harbour in a storm.

3. Neither Party shall tow ferries of the other.
`;

describe('extractProvisions', () => {
  it('reads articles and numbered paragraphs with force and obligor', () => {
    expect(read(TREATY)).toEqual([
      ['Article 1', 'obligation', 'Parties'],
      ['Article 2(1)', 'prohibition', 'Parties'],
      ['Article 2(2)', 'permission', 'Party'],
      ['Article 2(3)', 'prohibition', 'Party'],
    ]);
  });

  it('knows by when, or on which day, and leaves out the day of signing', () => {
    const text = `Treaty on Ferries

Article 1

Norland shall repair the quay no later than 30 June 2025.

Article 2

The ferries shall sail from 5 May 2025.

Done at Lomar on 2 May 2025.
`;
    const found = extractProvisions(
      readText(text, { engine: engineFor('en')!, knowledge }, { kind: 'agreement', title: 'Treaty on Ferries' }),
      [],
    );
    expect(found.map(({ deadline }) => deadline)).toEqual(['../2025-06-30', '2025-05-05']);
  });

  it('is silent on what is no agreement', () => expect(read(TREATY, 'other')).toEqual([]));
});
