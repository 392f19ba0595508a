import { expect, test } from 'vitest';
import { loadLanguage } from '../../../resources/load-language.ts';
import { arcsOf } from './testing/arcs-of.ts';

const arcs = arcsOf(await loadLanguage('en'));

test('a plural behind a relative pronoun that has an object is a verb', () => {
  expect(arcs('Norland, which borders Kelvia, withdrew from the court.')).toEqual(
    expect.arrayContaining(['which/borders/nsubj', 'borders/Norland/acl:relcl', 'Kelvia/borders/obj']),
  );
});

test('a noun whose verb follows stays a noun', () => {
  expect(arcs('He asked, which villages Kelvia had taken.')).not.toContain('which/villages/nsubj');
});
