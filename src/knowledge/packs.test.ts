import { describe, expect, it } from 'vitest';
import { loadPacks, packFolders } from '../resources/load-packs.ts';
import { fold } from '../text/fold.ts';
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

  it('tell by no name two eras, and none that ends before it begins', () => {
    const { eras } = loadPacks().codebook.get('eras') as { eras: { names: string[]; from: string; to?: string }[] };
    const names = eras.flatMap((era) => era.names);
    expect(names.filter((name, i) => names.indexOf(name) !== i || name !== name.toLowerCase())).toEqual([]);
    expect(eras.filter(({ from, to }) => to !== undefined && isBefore(to, from))).toEqual([]);
  });

  it('hold the states of the world with people and capital', () => {
    const states = packs.get('world')!.actors.filter(({ kind }) => kind === 'state');
    expect(states.length).toBeGreaterThanOrEqual(195);
    const of = (id: string) => states.find((state) => state.id === id)!;
    expect(of('azerbaijan')).toMatchObject({ demonyms: ['Azerbaijani', 'Azeri', 'Azerbaidzhani'] });
    expect(of('turkiye').seats).toContain('Ankara');
  });
});

const HELD_BY_ONE: ReadonlySet<string> = new Set([
  'president',
  'prime-minister',
  'monarch',
  'supreme-leader',
  'pontiff',
  'foreign-minister',
  'defence-minister',
  'finance-minister',
  'chief-of-general-staff',
  'national-security-adviser',
  'security-council-secretary',
  'secretary-general',
  'commission-president',
  'council-president',
  'high-representative',
]);

const begins = ({ from }: { readonly from: string | null }): string => from ?? '0000';
const ends = ({ to }: { readonly to: string | null }): string => to ?? '9999';

/** Of two dates of any precision, by the part that both have. */
const isBefore = (a: string, b: string): boolean => {
  const length = Math.min(a.length, b.length);
  return a.slice(0, length) < b.slice(0, length);
};

describe('the persons of the packs', () => {
  const { actors } = loadPacks();
  const persons = [...actors.values()].filter(({ kind }) => kind === 'person');
  const held = persons.flatMap((person) =>
    person.offices.filter(({ office }) => HELD_BY_ONE.has(office)).map((term) => ({ ...term, person: person.name })),
  );

  it('are there once, under whatever spelling', () => {
    const bearers = new Map<string, Set<string>>();
    for (const { id, name, names } of persons)
      for (const spelling of [name, ...names.map(({ text }) => text)])
        if (/\s/.test(spelling)) bearers.set(fold(spelling), (bearers.get(fold(spelling)) ?? new Set()).add(id));
    expect([...bearers].filter(([, ids]) => ids.size > 1)).toEqual([]);
  });

  it('follow one another in an office that one holds at a time', () => {
    const overlaps = held.flatMap((one) =>
      held
        .filter(({ office, body }) => office === one.office && body === one.body)
        .filter((other) => other !== one && begins(one) <= begins(other) && isBefore(begins(other), ends(one)))
        .map((other) => `${one.office} ${one.body}: ${one.person} ${ends(one)}, ${other.person} ${begins(other)}`),
    );
    expect(overlaps).toEqual([]);
  });

  it('hold an office of a state or of its ministry, the same for all of them', () => {
    const bodies = new Set(held.map(({ office, body }) => `${office} ${body}`));
    const mixed = held.filter(({ office, body }) => bodies.has(`${office} ${actors.get(body ?? '')?.of}`));
    expect(mixed.map(({ person, office, body }) => `${person}: ${office} of ${body}`)).toEqual([]);
  });
});
