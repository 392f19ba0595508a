import { expect, test } from 'vitest';
import { loadLanguage } from '../../resources/load-language.ts';
import { arcsOf } from './parser/testing/arcs-of.ts';

const arcs = arcsOf(await loadLanguage('en'));

test.each([
  ['The senate in turn annulled the decree.', ['senate/annulled/nsubj', 'turn/annulled/obl', 'annulled/–/root']],
  ['The army without warning shelled the village.', ['army/shelled/nsubj', 'warning/shelled/obl', 'shelled/–/root']],
  ['Norland to the surprise of many dissolved parliament.', ['Norland/dissolved/nsubj', 'parliament/dissolved/obj']],
  ['The police more than once arrested the editor.', ['police/arrested/nsubj', 'editor/arrested/obj']],
  ['Norland in mid-May doubled its military spending.', ['Norland/doubled/nsubj', 'mid-May/doubled/obl']],
  ['The emir same day dissolved his cabinet.', ['emir/dissolved/nsubj', 'day/dissolved/obl:unmarked']],
  ['Norland through mediators offered a truce.', ['Norland/offered/nsubj', 'mediators/offered/obl']],
  ['Ivo Keller in Marn rejected the plan.', ['Ivo/rejected/nsubj', 'Marn/rejected/obl']],
  ['The premier in a letter to the league rejected the plan.', ['premier/rejected/nsubj', 'letter/rejected/obl']],
])('a circumstance between subject and verb hangs on the verb: %s', (sentence, expected) => {
  expect(arcs(sentence)).toEqual(expect.arrayContaining(expected));
});

test.each([
  ['The council in Marn rejected the plan.', 'Marn/council/nmod'],
  ['The talks after the war collapsed.', 'talks/collapsed/nsubj'],
  ['Kelvia suspended ties with Vestria after its troops shelled a camp.', 'troops/shelled/nsubj'],
  ['Norland after its troops shelled a camp withdrew.', 'troops/shelled/nsubj'],
  ['Doctors Without Borders opened a clinic.', 'Borders/opened/nsubj'],
  ['They were thought a peaceful people since they lacked walls.', 'they/lacked/nsubj'],
])('what tells which one is meant stays with it: %s', (sentence, arc) => {
  expect(arcs(sentence)).toContain(arc);
});
