import { describe, expect, it } from 'vitest';
import { loadResources } from '../../resources/load-resources.ts';
import { readText } from '../read-text.ts';
import { INVENTED_STATES } from '../testing/invented-states.ts';
import { extractStatements } from './extract-statements.ts';

const { knowledge, engineFor } = await loadResources([INVENTED_STATES]);

/** Who speaks in each statement of a text. */
const speakers = (text: string): readonly string[] =>
  extractStatements(readText(text, { engine: engineFor('en')!, knowledge }, { published: '2024-10-24' }), []).map(
    ({ speaker }) => speaker.map(({ name }) => name).join(' + '),
  );

describe('by his role', () => {
  it.each([
    [
      'Deputy Foreign Minister Jonas Brandt said the phrase meant nothing. “They hear us,” the senior diplomat noted. He added that the talks go on.',
      ['Jonas Brandt', 'Jonas Brandt', 'Jonas Brandt'],
    ],
    [
      'Norlandic Ambassador Ulla Berg said the talks had failed. The Norlandic diplomat said nobody had signed.',
      ['Ulla Berg', 'Ulla Berg'],
    ],
    [
      'A transport ministry official said the road was shut. Ulla Berg said that the shops were empty. The official added that trucks would wait.',
      ['transport ministry official', 'Ulla Berg', 'transport ministry official'],
    ],
    [
      'The ministry’s spokesman, Jonas Brandt, said the road was shut. The official added that it would open in May.',
      ['Jonas Brandt', 'Jonas Brandt'],
    ],
    [
      'Ambassador Ulla Berg said the talks went well. A Western diplomat said they had failed. The diplomat said nobody had signed.',
      ['Ulla Berg', 'Western diplomat', 'Western diplomat'],
    ],
    [
      'The foreign minister of Vestria, Anna Brandt, said the pact was fair. The Vestrian diplomat added that it was short.',
      ['Anna Brandt', 'Anna Brandt'],
    ],
    ['Anna Brandt said the quay was safe. The politician added that it was new.', ['Anna Brandt', 'Anna Brandt']],
    ['Anna Brandt said the quay was safe. The official added that it was new.', ['Anna Brandt', 'Anna Brandt']],
    [
      'Anna Brandt told the council that the road was shut. According to her, trucks would wait.',
      ['Anna Brandt', 'Anna Brandt'],
    ],
  ])('is meant who spoke: %s', (text, found) => expect(speakers(text)).toEqual(found));

  it.each([
    [
      'Norlandic Ambassador Ulla Berg said the talks had failed. The Ostrian diplomat said nobody had signed.',
      ['Ulla Berg', 'Ostrian diplomat'],
    ],
    ['Jonas Brandt, an architect, said the wall was old. The official said it was new.', ['Jonas Brandt', 'official']],
    [
      'Trade Minister Jonas Brandt said the fair was late. The diplomat said it was early.',
      ['Jonas Brandt', 'diplomat'],
    ],
    [
      'Ambassador Ulla Berg said the talks went well. The other diplomat said nobody had signed.',
      ['Ulla Berg', 'other diplomat'],
    ],
    // states whose names begin alike
    [
      'Australian Foreign Minister Anna Brandt said the hall was full. The Austrian official said the hall was old.',
      ['Anna Brandt', 'Austrian official'],
    ],
    [
      'Nigerian Ambassador Anna Brandt said the hall was full. The Nigerien diplomat said the hall was old.',
      ['Anna Brandt', 'Nigerien diplomat'],
    ],
    [
      'South Korean Ambassador Anna Brandt said the hall was full. The North Korean diplomat said the hall was old.',
      ['Anna Brandt', 'North Korean diplomat'],
    ],
    [
      'Police spokesman Jonas Brandt said the hall was full. The Polish official said the hall was old.',
      ['Jonas Brandt', 'Polish official'],
    ],
    [
      'Architect Jonas Brandt said the wall was old. The official said it was new.',
      ['Architect Jonas Brandt', 'official'],
    ],
  ])('is not meant who cannot be called so: %s', (text, found) => expect(speakers(text)).toEqual(found));

  it('speaks whose report cites another', () => {
    expect(speakers('The envoy urged the sides to talk, as stated by Keller, and to sign.')).toEqual(['envoy']);
  });
});
