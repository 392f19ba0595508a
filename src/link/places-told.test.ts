import { describe, expect, it } from 'vitest';
import { Actor } from '../kinds/actor.ts';
import { loadPacks } from '../resources/load-packs.ts';
import { areElsewhere, placesTold } from './places-told.ts';

const { codebook } = loadPacks();

const norland = Actor.parse({ id: 'norland', kind: 'state', name: 'Norland', demonyms: ['Norlandic'] });
const knowledge = { actors: new Map([['norland', norland]]), codebook };
const told = (words: string) => placesTold(words, knowledge);

describe('areElsewhere', () => {
  it.each([
    ['a blast in Larnak kills ten', 'ten die in an explosion in Vesk', true],
    ['a drone strike in Norland’s South Marran region', 'a drone strike in North Marran', true],
    ['crowds gather outside the Norlandic embassy in Larnak', 'crowds gather near the embassy in Vesk', true],
    ['clashes in the southern city of Taiz', 'clashes in Taez', false],
    ['a drone strike in South Marran', 'a drone strike in the Marran valley', false],
    ['a blast in Larnak', 'a blast in Norland', false],
    ['a blast in Larnak, Norland', 'a blast kills ten on Monday in May', false],
  ])('%s | %s', (one, other, elsewhere) => {
    expect(areElsewhere(told(one), told(other))).toBe(elsewhere);
    expect(areElsewhere(told(other), told(one))).toBe(elsewhere);
  });
});
