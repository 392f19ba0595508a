import { expect, test } from 'vitest';
import { abbreviationsIn } from './abbreviations.ts';
import { otherNamesIn } from './place-suggestions.ts';

const found = (text: string) => abbreviationsIn(text).map(({ short, long }) => `${short}: ${long}`);

test('a long form with its abbreviation, and the other way round', () => {
  expect(found('Yesterday the Union of Hill Farmers (UHF) met.')).toEqual(['UHF: Union of Hill Farmers']);
  expect(found('The UHF (Union of Hill Farmers) met.')).toEqual(['UHF: Union of Hill Farmers']);
  expect(found('Observers of the Norlandic Mine Clearance\nAgency (NORMCA) came.')).toEqual([
    'NORMCA: Norlandic Mine Clearance Agency',
  ]);
});

test('other parentheses explain nothing', () => {
  expect(found('The envoy (Ostria) came to the Hill House (see page 4).')).toEqual([]);
  expect(found('They met farmers and millers (UHF).')).toEqual([]);
  expect(found('(UHF) and ( ) and ((X))')).toEqual([]);
});

test('long lines without end come to an end', () => {
  expect(abbreviationsIn('Word '.repeat(50_000) + '('.repeat(20_000) + 'AB) '.repeat(5_000))).toEqual([]);
}, 10_000);

test('so do other names of places', () => {
  const endless = `${'Also Known As Called '.repeat(5_000)}${'Vatar (also known as in Ostrian by Ostrian '.repeat(3_000)}`;
  expect(otherNamesIn(endless)).toEqual([]);
  expect(otherNamesIn('In Tal, also known as Vatar, and in Mill (Ostrian: Moulin); not in Cape (Ostria).')).toEqual([
    { name: 'In Tal', other: 'Vatar' },
    { name: 'Mill', other: 'Moulin' },
  ]);
});
