import { expect, test } from 'vitest';
import { loadLanguage } from '../../../resources/load-language.ts';
import { arcsOf } from './testing/arcs-of.ts';

const arcs = arcsOf(await loadLanguage('en'));

test('the first of several past tenses leads them', () => {
  expect(arcs('The emir held a session in May, reviewed its policy and dissolved his cabinet.')).toEqual(
    expect.arrayContaining(['emir/held/nsubj', 'held/–/root', 'reviewed/held/conj']),
  );
});

test('a clause with a conjunction stays one of another verb', () => {
  expect(arcs('When the emir held a session, rebels closed the road.')).toContain('held/closed/advcl');
});
