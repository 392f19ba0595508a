import { describe, expect, it } from 'vitest';
import type { Place } from '../../../src/kinds/place.ts';
import { coordinates, mapPlaces, precisionWords } from './place-words.ts';

const place = (values: Partial<Place>): Place => ({
  id: 'p',
  kind: 'city',
  name: 'P',
  names: [],
  latitude: 39.762,
  longitude: 46.751,
  precision: 3,
  within: [],
  controlledBy: [],
  seatOf: null,
  ...values,
});

describe('a place', () => {
  it('is told no finer than it is known', () => {
    expect(coordinates(place({}))).toBe('39.76° N, 46.75° E');
    expect(coordinates(place({ latitude: -3.05, longitude: -60.02, precision: 40 }))).toBe('3.0° S, 60.0° W');
    expect(coordinates(place({ latitude: null }))).toBeNull();
    expect([place({}), place({ precision: null }), place({ latitude: null }), null].map(precisionWords)).toEqual([
      'within 3 km',
      'within 25 km or so',
      'not on the map',
      'not on the map',
    ]);
  });

  it('is drawn when it has coordinates; a country only when countries are wanted', () => {
    const items = [
      { place: 'p', name: 'P', findings: 3, entry: place({}) },
      { place: 'c', name: 'C', findings: 9, entry: place({ id: 'c', kind: 'country', precision: 250 }) },
      { place: null, name: 'New', findings: 1, entry: null },
    ];
    expect(mapPlaces(items, false)).toEqual([
      { place: 'p', name: 'P', count: 3, center: [46.751, 39.762], kilometres: 3 },
    ]);
    expect(mapPlaces(items, true).map(({ place: id }) => id)).toEqual(['p', 'c']);
  });
});
