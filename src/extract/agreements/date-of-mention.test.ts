import { describe, expect, it } from 'vitest';
import { loadResources } from '../../resources/load-resources.ts';
import { readText } from '../read-text.ts';
import { extractAgreements } from './extract-agreements.ts';

const { knowledge, engineFor } = await loadResources();

/** `name: date` of the agreements in the first of two entries of a chronicle of October 2024. */
const dated = (entry: string): readonly string[] => {
  const text = `Chronicle of events\n\n8 October 2024\n\n${entry}\n\n9 October 2024\n\nIt rained.\n`;
  const reading = readText(text, { engine: engineFor('en')!, knowledge }, { published: '2024-10-24' });
  return extractAgreements(reading, []).map(({ name, date }) => `${name}: ${date}`);
};

describe('the date of an agreement', () => {
  it('is that of what a text is cited for', () => {
    expect(dated('Norland and Ostria agreed on Monday to open the road, said a joint communique.')).toEqual([
      'joint communique: 2024-10-07',
    ]);
  });

  it('is that of its announcement, not how long it lasts', () => {
    expect(
      dated('The envoy welcomed the announcement made by Norland on the intention to keep a ten-day truce.'),
    ).toEqual(['ten-day truce: 2024-10-08']);
    expect(dated('The mayor said that the rebels agreed to a seven-day truce from 14 October to 20 October.')).toEqual([
      'seven-day truce: 2024-10-08',
    ]);
    expect(dated('Norland wants a ten-day truce.')).toEqual(['ten-day truce: null']);
  });

  it('is the date with which a paragraph begins, or the day of a news story, where it is told as made there', () => {
    const datesIn = (text: string, published: string | null = null) =>
      extractAgreements(readText(text, { engine: engineFor('en')!, knowledge }, { published, period: null }), []).map(
        ({ name, date }) => `${name}: ${date}`,
      );
    const note = '2003 - 16 April Norland signs the Treaty of Marn in Torstad.';
    expect(datesIn(`The lake question\n\nThe lake was calm.\n\n${note}\n`)).toEqual(['Treaty of Marn: 2003-04-16']);
    const story = 'TORSTAD (Sample Wire) — Norland and Ostria signed a fisheries pact.';
    expect(datesIn(`Pact signed\n\n${story}\n`, '2024-10-24')).toEqual(['fisheries pact: 2024-10-24']);
    expect(datesIn(`Pact signed\n\n${story.replace('pact.', 'pact after the war.')}\n`, '2024-10-24')).toEqual([
      'fisheries pact: null',
    ]);
    expect(datesIn(`Pact wanted\n\n${story.replace('signed', 'want')}\n`, '2024-10-24')).toEqual([
      'fisheries pact: null',
    ]);
  });

  it('is not the feast by which it is called, nor that of something made under it', () => {
    expect(dated('Norland rejected the Easter truce.')).toEqual(['Easter truce: null']);
    expect(dated('Under the Marn Accord, the mission was established in 2002.')).toEqual(['Marn Accord: null']);
    expect(dated('In the Marn Accord, which was signed in 2002, the road is named.')).toEqual(['Marn Accord: 2002']);
  });

  it('is the whole one that the packs know, where the text gives its month', () => {
    expect(dated('China has kept the Phase One trade deal signed in January 2020.')).toEqual([
      'Phase One Deal: 2020-01-15',
    ]);
  });
});

describe('an agreement spoken of again in fewer words', () => {
  const signed = 'Norland and Ostria signed the Marn Ceasefire Agreement on 3 March 2009.';

  it('is the one that the text has named', () => {
    expect(dated(`${signed} The rebels broke the ceasefire agreement.`).at(-1)).toBe(
      'Marn Ceasefire Agreement: 2009-03-03',
    );
  });

  it('is another without `the`, or with other words', () => {
    expect(dated(`${signed} The rebels want a ceasefire agreement.`).at(-1)).toBe('ceasefire agreement: null');
    expect(dated(`${signed} The rebels broke the customs agreement.`).at(-1)).toBe('customs agreement: null');
  });
});
