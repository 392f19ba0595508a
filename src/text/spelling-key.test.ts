import { expect, test } from 'vitest';
import { spellingKey } from './spelling-key.ts';

test.each([
  ['Əliyev', 'Aliyev', 'Алиев', 'ALİYEV', 'eliyev'],
  ['Xankəndi', 'Khankendi', 'Ханкенди'],
  ['Zəngəzur', 'Zangezur', 'Зангезур'],
  ['Ceyhun', 'Jeyhun', 'Джейхун'],
  ['Paşinyan', 'Pashinyan', 'Pashinian', 'Пашинян', 'Փաշինյան'],
  ['Erdoğan', 'Erdogan', 'Эрдоган'],
  ['Laçın', 'Lachin', 'Лачин'],
  ['Yerevan', 'Erevan', 'Ереван'],
  ['Kobakhidze', 'კობახიძე', 'Кобахидзе'],
  ['Qubadlı', 'Gubadli'],
])('spellings of %s meet', (...spellings) => {
  expect(new Set(spellings.map(spellingKey)).size, spellings.map(spellingKey).join(' ')).toBe(1);
});

test.each([
  ['Aliyev', 'Alexeyev'],
  ['Mammadov', 'Mehdiyev'],
  ['Lachin', 'Larin'],
  ['Shusha', 'Susa'],
])('%s and %s stay apart', (a, b) => {
  expect(spellingKey(a)).not.toBe(spellingKey(b));
});
