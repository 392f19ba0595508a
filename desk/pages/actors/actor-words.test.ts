import { expect, it } from 'vitest';
import { rolesText, scriptOf } from './actor-words.ts';

it('tells the script of a name', () =>
  expect(['Nikol', 'Никол', 'Նիկոլ', 'ნიკოლ', 'نيكول', '—'].map(scriptOf)).toEqual([
    'Latin',
    'Cyrillic',
    'Armenian',
    'Georgian',
    'Arabic',
    'other',
  ]));

it('says in which parts somebody is named most', () =>
  expect(rolesText({ actor: 2, speaker: 9, obligor: 1, party: 1 })).toBe('speaks 9, acts 2, must do 1'));
