import { describe, expect, it } from 'vitest';
import { loadResources } from '../../resources/load-resources.ts';
import { asTold, eventsIn, OCTOBER_2024 } from './testing/events-in-text.ts';

const { knowledge, engineFor } = await loadResources();
const tools = { engine: engineFor('en')!, knowledge };

/** Events of a text as `TYPE: actors > recipients`. */
const told = (text: string): readonly string[] => eventsIn(text, tools, OCTOBER_2024).map((event) => asTold(event));

describe('they', () => {
  it('are all who were the subject together', () => {
    expect(told('Oman and Chad held talks in Adel on 4 May 2023. They signed a pact on fishing.').at(-1)).toBe(
      'AGREE: Oman, Chad > ',
    );
  });

  it('are those who met, where one received the other', () => {
    expect(told('Karl Berg received Anna Lind in Adel on 4 May 2023. They discussed fishing.').at(-1)).toBe(
      'CONSULT: Karl Berg, Anna Lind > ',
    );
  });

  it('are not those who met where a group stood before', () => {
    expect(
      told('Karl Berg received Anna Lind in Adel on 4 May 2023. Protesters marched to the port. They burned two cars.'),
    ).not.toContain('ASSAULT: Karl Berg, Anna Lind > ');
  });
});

describe('subjects of a sentence that the parse takes for a noun', () => {
  it('are all persons of a list', () => {
    expect(told('Karl Berg, Anna Lind, and Ivo Holm expressed their support for Moldova on 4 May 2023.')).toEqual([
      'SUPPORT: Karl Berg, Anna Lind, Ivo Holm > Moldova',
    ]);
  });

  it('stand before a past tense', () => {
    expect(
      told('Karl Berg met Anna Lind on 4 May 2023. The two mayors called for a ceasefire in Adel.').at(-1),
    ).toMatch(/^REQUEST: /);
  });
});

describe('forces that leave', () => {
  it('are their state’s, and leave another', () => {
    for (const text of [
      'The withdrawal of Moldovan troops from Georgia was completed on 4 May 2023.',
      'The pullout of Moldovan forces from Georgia began on 4 May 2023.',
      'Moldova completed the withdrawal of its troops from Georgia on 4 May 2023.',
    ])
      expect(told(text)).toEqual(['RETREAT: Moldova > Georgia']);
  });
});

describe('forces of one of two states', () => {
  it('are nobody’s by name where it may be either', () => {
    expect(told('On 4 May 2023, Oman suspended ties with Chad after its troops shelled a camp.').at(-1)).toBe(
      'ASSAULT: its troops > ',
    );
    expect(told('On 4 May 2023, Oman said that its troops had shelled a camp.').at(-1)).toBe('ASSAULT: Oman > ');
  });
});

describe('what a state keeps abroad', () => {
  it('is not done to itself but to the state where it is', () => {
    expect(told('The Moldovan government suspended its mission in Georgia on 4 May 2023.')).toEqual([
      'SANCTION: Moldova > Georgia',
    ]);
  });

  it('is done to whose it is where it is another’s', () => {
    expect(told('Moldova closed the embassy of Georgia on 4 May 2023.')).toEqual(['SANCTION: Moldova > Georgia']);
  });
});

describe('partners', () => {
  it('stand in what an infinitive or gerund is about', () => {
    expect(told('Georgia is ready to start working on a peace treaty with Moldova.')).toEqual([
      'AGREE: Georgia > Moldova',
    ]);
  });

  it('own the text that is rejected, whichever word of its name they hang on', () => {
    expect(told('Georgia rejected Moldova’s River Principles on 4 May 2023.')).toEqual(['REJECT: Georgia > Moldova']);
  });
});

it('a name ends where another phrase tells who did it', () => {
  expect(told('The killing of three farmers by rebels in Adel on 4 May 2023 shocked the province.')).toEqual([
    'ASSAULT: rebels > three farmers',
  ]);
});

describe('those against whom people protest', () => {
  it('are whose end in office they demand, or whom a word beside them is against', () => {
    expect(told('Thousands rallied in Adel to demand the ouster of President Karl Berg on 4 May 2023.').at(0)).toBe(
      'PROTEST: Thousands > Karl Berg',
    );
    expect(told('Karl Berg is the mayor. On 4 May 2023, anti-Berg protesters marched in Adel.').at(-1)).toMatch(
      /^PROTEST: .* > Karl Berg$/,
    );
    expect(told('Students held anti-Moldovan protests in Tbilisi on 4 May 2023.')).toEqual([
      'PROTEST: Students > Moldova',
    ]);
  });

  it('are not the state in which they do, nor what no pack knows', () => {
    expect(told('Students held anti-Fascist protests in Tbilisi on 4 May 2023.')).toEqual(['PROTEST: Students > ']);
  });
});

it('what somebody receives comes from another', () => {
  expect(told('Moldova received an apology from Georgia on 4 May 2023.')).toEqual(['CONCEDE: Georgia > Moldova']);
});

it('its troops are the state’s', () => {
  expect(told('Rebels said that Moldova had fallen. Its troops entered Georgia on 4 May 2023.').at(-1)).toBe(
    'MOBILIZE: Moldova > Georgia',
  );
});

it('a deed that opens a sentence is of whom its verb tells', () => {
  expect(told('Having met the envoy Anna Lind on 4 May 2023, the mayor Karl Berg flew home.')).toEqual([
    'CONSULT: Karl Berg > Anna Lind',
  ]);
});

it('ministers who are named one by one with their states all met', () => {
  expect(told('Foreign ministers Karl Berg of Georgia and Anna Lind of Moldova met in Adel on 4 May 2023.')).toEqual([
    'CONSULT: Karl Berg, Anna Lind > ',
  ]);
});

it('who votes for what is done accuses by the words that go along with it', () => {
  expect(told('On 4 May 2023, the council voted to suspend Moldova, accusing it of fraud.').at(-1)).toMatch(
    /^ACCUSE: council > Moldova$/,
  );
});
