import { expect, it } from 'vitest';
import { dayOrNull, rolesText, scriptOf } from './actor-words.ts';

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

it('takes an open end for no day', () =>
  expect([dayOrNull('0001-01-01'), dayOrNull('9999-12-31'), dayOrNull('2024-10-02')]).toEqual([
    null,
    null,
    '2024-10-02',
  ]));
