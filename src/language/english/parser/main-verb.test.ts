import { expect, it } from 'vitest';
import { loadLanguage } from '../../../resources/load-language.ts';
import { arcsOf } from './testing/arcs-of.ts';

const arcs = arcsOf(await loadLanguage('en'));

it.each([
  ['Norland’s two mayors called for talks.', ['Norland/mayors/nmod:poss', 'mayors/called/nsubj', 'called/–/root']],
  ['The two mayors called for talks.', ['mayors/called/nsubj', 'called/–/root']],
  ['The head of the port, Dan Holm, rejected Lind’s charges.', ['head/rejected/nsubj', 'rejected/–/root']],
  ['The two presidents approved a road map.', ['presidents/approved/nsubj', 'approved/–/root', 'map/approved/obj']],
  ['Anna Lind, Ivo Keller, and Dan Holm left the hall.', ['left/–/root']],
  [
    'The raid on the port of Kesh that killed six people was condemned by the league.',
    ['raid/condemned/nsubj:pass', 'condemned/–/root'],
  ],
  ['Having met the mayor, Anna Lind left the hall.', ['Anna/left/nsubj', 'left/–/root']],
])('the verb of a sentence that could be a noun is its root: %s', (text, found) => {
  expect(arcs(text)).toEqual(expect.arrayContaining(found));
});

it.each(['The talks called for by the mayors.', 'Clashes between the two mayors called for in May.'])(
  'what is done to somebody stays with its noun: %s',
  (text) => expect(arcs(text).some((arc) => arc === 'called/–/root')).toBe(false),
);
