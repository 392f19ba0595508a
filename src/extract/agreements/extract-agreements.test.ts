import { describe, expect, it } from 'vitest';
import { loadResources } from '../../resources/load-resources.ts';
import { readText } from '../read-text.ts';
import { extractAgreements } from './extract-agreements.ts';

const { knowledge, engineFor } = await loadResources();
const read = (text: string) =>
  extractAgreements(readText(text, { engine: engineFor('en')!, knowledge }, { published: '2024-06-30' }), []).map(
    ({ quote, date, provision, agreement }) => ({ quote, date, provision, agreement }),
  );

describe('extractAgreements', () => {
  it('reads a provision, a known name and its date', () =>
    expect(read('They left under Article 4 of the Trilateral Statement of November 10, 2020.')).toEqual([
      {
        quote: 'Article 4 of the Trilateral Statement of November 10, 2020',
        date: '2020-11-10',
        provision: 'Article 4',
        agreement: 'tripartite-statement-2020',
      },
    ]));

  it('records a new one with the date of its signing', () =>
    expect(read('On 3 May 2024, the ministers signed an agreement on lake ferries.')).toEqual([
      { quote: 'agreement on lake ferries', date: '2024-05-03', provision: null, agreement: null },
    ]));

  it('takes common words for a known name only where a party of it is named, and none before it was made', () => {
    const known = (text: string, published = '2024-06-30') =>
      extractAgreements(readText(text, { engine: engineFor('en')!, knowledge }, { published }), []).map(
        ({ agreement }) => agreement,
      );
    expect(known('Norland and Ostria must implement these basic principles together.')).not.toContain(
      'madrid-principles',
    );
    expect(known('Armenia must implement these basic principles.')).toContain('madrid-principles');
    expect(known('Armenia signed the Basic Principles.', '1987-03-05')).not.toContain('madrid-principles');
  });

  it.each([
    'The two leaders reached an agreement.',
    'The new agreement will help.',
    'In his statement the minister thanked them.',
    'There is no agreement.',
  ])('is silent on the bare word: %s', (text) => expect(read(text)).toEqual([]));
});
