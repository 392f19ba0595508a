import { describe, expect, it } from 'vitest';
import { loadResources } from '../../resources/load-resources.ts';
import { canBeCalled, pronounOf } from './gender.ts';

const { knowledge } = await loadResources();
const person = (name: string, office: string | null = null) => ({ name, office, actor: null });

describe('pronounOf', () => {
  it.each([
    [person('Anna Berg'), 'she'],
    [person('Peter Halim'), 'he'],
    [person('Berg', 'spokeswoman'), 'she'],
    [person('Berg', 'Archbishop'), 'he'],
    [person('Orlova'), 'she'],
    [person('Orlov'), null],
    [person('Sasha Berg'), null],
    // a surname that is also a given name shows nothing
    [person('Peter'), null],
  ])('of %o is %s', (party, pronoun) => expect(pronounOf(knowledge, party)).toBe(pronoun));

  it('shuts out only those who are known to be called otherwise', () => {
    expect(canBeCalled(knowledge, 'he', person('Anna Berg'))).toBe(false);
    expect(canBeCalled(knowledge, 'her', person('Anna Berg'))).toBe(true);
    expect(canBeCalled(knowledge, 'he', person('Sasha Berg'))).toBe(true);
    expect(canBeCalled(knowledge, 'they', person('Anna Berg'))).toBe(true);
  });
});
