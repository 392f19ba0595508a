import { expect, test } from 'vitest';
import { loadLanguage } from '../../../resources/load-language.ts';
import { arcsOf } from './testing/arcs-of.ts';

const arcs = arcsOf(await loadLanguage('en'));

test('a verb behind what stands between commas has the name before them for its subject', () => {
  expect(arcs('Norland, a neighbour of Kelvia, suspended food aid to Ostria.')).toEqual(
    expect.arrayContaining(['Norland/suspended/nsubj', 'suspended/–/root', 'aid/suspended/obj']),
  );
  expect(arcs('Norland, with foreign backing, handed the pilot to Ostria.')).toEqual(
    expect.arrayContaining(['Norland/handed/nsubj', 'handed/–/root']),
  );
});

test('the aside may have a verb of its own, or stand between dashes', () => {
  expect(arcs('The islanders, in a move that angered their allies, fended off the raiders.')).toEqual(
    expect.arrayContaining(['islanders/fended/nsubj', 'fended/–/root']),
  );
  expect(arcs('Norland – the largest state of the region – doubled its military spending.')).toEqual(
    expect.arrayContaining(['Norland/doubled/nsubj', 'doubled/–/root']),
  );
});

test('what is done to somebody stays as it is', () => {
  expect(arcs('Norland, a member of the league, expelled by its neighbours.')).toContain('Norland/–/root');
  expect(arcs('A ship of Kelvia, with grain aboard, seized near Torvia.')).not.toContain('seized/–/root');
});
