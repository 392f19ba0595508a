import { expect, test } from 'vitest';
import { withMemberStates } from './member-states.ts';

const read = (text: string): string =>
  withMemberStates(text.split(' ').map((word) => ({ text: word })))
    .map((word) => word.text)
    .join(' ');

test('states that are named by what they belong to are no verb', () => {
  expect(read('Two member states outside the pact pay')).toBe('Two member countries outside the pact pay');
  expect(read('Founding states left')).toBe('Founding countries left');
});

test('a verb and other states stay as they are', () => {
  for (const text of ['The member state states that', 'A member said so', 'The United States left', 'it states that'])
    expect(read(text)).toBe(text);
});
