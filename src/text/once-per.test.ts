import { expect, test } from 'vitest';
import { oncePer } from './once-per.ts';

test('works once for each object, and again for another that is equal', () => {
  const worked: string[] = [];
  const shout = oncePer(({ name }: { readonly name: string }) => {
    worked.push(name);
    return name.toUpperCase();
  });
  const sentence = { name: 'mine' };
  expect([shout(sentence), shout(sentence), shout({ name: 'mine' })]).toEqual(['MINE', 'MINE', 'MINE']);
  expect(worked).toEqual(['mine', 'mine']);
});

test('keeps null as well', () => {
  let times = 0;
  const nothing = oncePer((_reading: object) => {
    times++;
    return null;
  });
  const reading = {};
  expect([nothing(reading), nothing(reading), times]).toEqual([null, null, 1]);
});

test('hands on what goes along with the object', () => {
  const word = oncePer((span: { readonly start: number; readonly end: number }, text: string) =>
    text.slice(span.start, span.end),
  );
  expect(word({ start: 4, end: 9 }, 'The talks began.')).toBe('talks');
});
