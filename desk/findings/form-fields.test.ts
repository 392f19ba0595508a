import { expect, test } from 'vitest';
import type { FindingKind } from '../../src/kinds/finding.ts';
import { emptyValues, formFields } from './form-fields.ts';

const looks = (kind: FindingKind) =>
  Object.fromEntries(formFields(kind).map(({ name, look, nullable }) => [name, `${look.as}${nullable ? '?' : ''}`]));

test('numbers are filled in as numbers, and what may be left unsaid can be emptied', () => {
  expect(looks('figure')).toEqual({
    value: 'number?',
    min: 'number?',
    max: 'number?',
    bound: 'choice',
    unit: 'text',
    measure: 'text',
    asOf: 'date?',
    place: 'place?',
    attributedTo: 'party?',
  });
  expect(looks('vote')).toMatchObject({ inFavour: 'number?', against: 'number?', abstained: 'number?' });
  expect(looks('statement')).toMatchObject({ speaker: 'parties', direct: 'yes-no', date: 'date?', occasion: 'text?' });
});

test('a new finding says nothing where nothing need be said', () => {
  expect(emptyValues('statement')).toMatchObject({ speaker: [], addressee: null, direct: false, occasion: null });
  expect(emptyValues('figure')).toMatchObject({ value: null, bound: '=', unit: '' });
});
