import { expect, test } from 'vitest';
import { unreadLanguage } from './unread-language.ts';

test('a language that is not read is named; one that is, or that nobody could tell, is not', () => {
  expect(['ru', 'ka', 'en', null, 'qx', 'no code'].map(unreadLanguage)).toEqual([
    'Russian',
    'Georgian',
    null,
    null,
    'qx',
    'no code',
  ]);
});
