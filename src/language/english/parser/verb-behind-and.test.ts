import { expect, test } from 'vitest';
import { loadLanguage } from '../../../resources/load-language.ts';
import { arcsOf } from './testing/arcs-of.ts';

const arcs = arcsOf(await loadLanguage('en'));

test('a past tense behind and has its object', () => {
  expect(arcs('The league held a session in May, reviewed its policy and imposed sanctions on Norland.')).toEqual(
    expect.arrayContaining(['imposed/reviewed/conj', 'sanctions/imposed/obj']),
  );
});

test('a participle behind an article stays one', () => {
  expect(arcs('The league lifted the ban and the imposed tariffs.')).not.toContain('imposed/lifted/conj');
});
