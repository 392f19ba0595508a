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
`;

describe('extractProvisions', () => {
  it('reads articles and numbered paragraphs with force and obligor', () => {
    expect(read(TREATY)).toEqual([
      ['Article 1', 'obligation', 'Parties'],
      ['Article 2(1)', 'prohibition', 'Parties'],
      ['Article 2(2)', 'permission', 'Party'],
    ]);
  });

  it('is silent on what is no agreement', () => expect(read(TREATY, 'other')).toEqual([]));
});
