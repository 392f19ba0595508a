import { expect, test } from 'vitest';
import { loadLanguage } from '../../../resources/load-language.ts';
import { arcsOf } from './testing/arcs-of.ts';

const arcs = arcsOf(await loadLanguage('en'));

test('what stands between a conjunction and its verb is the subject', () => {
  expect(arcs('The announcement came as the assembly removed President Jan Holm.')).toEqual(
    expect.arrayContaining(['assembly/removed/nsubj', 'removed/came/advcl']),
  );
  expect(arcs('The announcement came as the state initiated criminal proceedings against him.')).toEqual(
    expect.arrayContaining(['the/state/det', 'state/initiated/nsubj']),
  );
});

test('a clause that has its subject keeps it', () => {
  expect(arcs('The mayor left after rain closed the road.')).toEqual(
    expect.arrayContaining(['mayor/left/nsubj', 'rain/closed/nsubj', 'road/closed/obj']),
  );
});
