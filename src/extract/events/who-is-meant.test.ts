import { describe, expect, it } from 'vitest';
import { loadResources } from '../../resources/load-resources.ts';
import { INVENTED_STATES } from '../testing/invented-states.ts';
import { asTold, eventsIn, OCTOBER_2024 } from './testing/events-in-text.ts';

const { knowledge, engineFor } = await loadResources([INVENTED_STATES]);
const tools = { engine: engineFor('en')!, knowledge };

/** Events of a text as `TYPE: actors > recipients`. */
const told = (text: string): readonly string[] => eventsIn(text, tools, OCTOBER_2024).map((event) => asTold(event));

describe('they', () => {
  it('are all who were the subject together', () => {
    expect(told('Omaria and Marvia held talks in Adel on 4 May 2023. They signed a pact on fishing.').at(-1)).toBe(
      'AGREE: Omaria, Marvia > ',
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
    expect(told('Karl Berg, Anna Lind, and Ivo Holm expressed their support for Vestria on 4 May 2023.')).toEqual([
      'SUPPORT: Karl Berg, Anna Lind, Ivo Holm > Vestria',
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
      'The withdrawal of Vestrian troops from Kelvia was completed on 4 May 2023.',
      'The pullout of Vestrian forces from Kelvia began on 4 May 2023.',
      'Vestria completed the withdrawal of its troops from Kelvia on 4 May 2023.',
    ])
      expect(told(text)).toEqual(['RETREAT: Vestria > Kelvia']);
  });
});

describe('forces of one of two states', () => {
  it('are nobody’s by name where it may be either', () => {
    expect(told('On 4 May 2023, Omaria suspended ties with Marvia after its troops shelled a camp.').at(-1)).toBe(
      'ASSAULT: its troops > ',
    );
    expect(told('On 4 May 2023, Omaria said that its troops had shelled a camp.').at(-1)).toBe('ASSAULT: Omaria > ');
  });
});

describe('what a state keeps abroad', () => {
  it('is not done to itself but to the state where it is', () => {
    expect(told('The Vestrian government suspended its mission in Kelvia on 4 May 2023.')).toEqual([
      'SANCTION: Vestria > Kelvia',
    ]);
  });

  it('is done to whose it is where it is another’s', () => {
    expect(told('Vestria closed the embassy of Kelvia on 4 May 2023.')).toEqual(['SANCTION: Vestria > Kelvia']);
  });
});

describe('partners', () => {
  it('stand in what an infinitive or gerund is about', () => {
    expect(told('Kelvia is ready to start working on a peace treaty with Vestria.')).toEqual([
      'AGREE: Kelvia > Vestria',
    ]);
  });

  it('own the text that is rejected, whichever word of its name they hang on', () => {
    expect(told('Kelvia rejected Vestria’s River Principles on 4 May 2023.')).toEqual(['REJECT: Kelvia > Vestria']);
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
    expect(told('Students held anti-Vestrian protests in Kelstad on 4 May 2023.')).toEqual([
      'PROTEST: Students > Vestria',
    ]);
  });

  it('are not the state in which they do, nor what no pack knows', () => {
    expect(told('Students held anti-Fascist protests in Kelstad on 4 May 2023.')).toEqual(['PROTEST: Students > ']);
  });
});

it('what somebody receives comes from another', () => {
  expect(told('Vestria received an apology from Kelvia on 4 May 2023.')).toEqual(['CONCEDE: Kelvia > Vestria']);
});

it('its troops are the state’s', () => {
  expect(told('Rebels said that Vestria had fallen. Its troops entered Kelvia on 4 May 2023.').at(-1)).toBe(
    'MOBILIZE: Vestria > Kelvia',
  );
});

it('a deed that opens a sentence is of whom its verb tells', () => {
  expect(told('Having met the envoy Anna Lind on 4 May 2023, the mayor Karl Berg flew home.')).toEqual([
    'CONSULT: Karl Berg > Anna Lind',
  ]);
});

it('ministers who are named one by one with their states all met', () => {
  expect(told('Foreign ministers Karl Berg of Kelvia and Anna Lind of Vestria met in Adel on 4 May 2023.')).toEqual([
    'CONSULT: Karl Berg, Anna Lind > ',
  ]);
});

it('who votes for what is done accuses by the words that go along with it', () => {
  expect(told('On 4 May 2023, the council voted to suspend Vestria, accusing it of fraud.').at(-1)).toMatch(
    /^ACCUSE: council > Vestria$/,
  );
});
