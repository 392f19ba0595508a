import { describe, expect, it } from 'vitest';
import { packFolders } from '../resources/load-packs.ts';
import { checkPacks } from './check-packs.ts';
import { formatPackProblem } from './pack-problem.ts';
import { readPack } from './read-pack.ts';

const packs = new Map(packFolders().map((folder) => [folder.name, readPack(folder).pack]));
const region = packs.get('south-caucasus')!;

describe('the packs that come with Chancery', () => {
  it('have no problems: no unknown references, no clashes, no broken dates', () => {
    expect(checkPacks(packFolders()).map(formatPackProblem)).toEqual([]);
  });

  it('hold what a desk on the South Caucasus needs', () => {
    expect(region.actors.length).toBeGreaterThanOrEqual(120);
    expect(region.places.length).toBeGreaterThanOrEqual(150);
    expect(region.agreements.filter((entry) => entry.provisions.length > 0).length).toBeGreaterThanOrEqual(12);
    expect(region.terms.length).toBeGreaterThanOrEqual(40);
    expect(region.threads.length).toBeGreaterThanOrEqual(10);
  });

  it('hold the nine points of the Tripartite Statement', () => {
    const statement = region.agreements.find(({ id }) => id === 'tripartite-statement-2020')!;
    expect(statement.provisions.map(({ number }) => number)).toEqual(['1', '2', '3', '4', '5', '6', '7', '8', '9']);
  });

  it('show every contested term with a user of each variant, and a neutral form', () => {
    for (const term of region.terms) {
      expect(new Set(term.variants.flatMap(({ usedBy }) => usedBy)).size, term.id).toBeGreaterThanOrEqual(2);
      expect(term.neutral.length, term.id).toBeGreaterThan(0);
    }
  });

  it('give a place whose desk name is a pair a name of each of two sides', () => {
    for (const place of region.places.filter(({ name }) => /^\S+\/\S+$/.test(name))) {
      const sides = new Set(place.names.map(({ side }) => side).filter((side) => side !== null));
      expect(sides.size, place.id).toBeGreaterThanOrEqual(1);
    }
  });

  it('give points with their precision', () => {
    for (const place of region.places)
      if (place.latitude !== null) expect(place.precision, place.id).toBeGreaterThan(0);
    expect(region.places.filter(({ latitude }) => latitude !== null).length).toBeGreaterThan(150);
  });

  it('hold the states of the world with people and capital', () => {
    const states = packs.get('world')!.actors.filter(({ kind }) => kind === 'state');
    expect(states.length).toBeGreaterThanOrEqual(195);
    const of = (id: string) => states.find((state) => state.id === id)!;
    expect(of('azerbaijan')).toMatchObject({ demonyms: ['Azerbaijani', 'Azeri', 'Azerbaidzhani'] });
    expect(of('turkiye').seats).toContain('Ankara');
  });
});
