import type { Place } from '../../../src/kinds/place.ts';
import type { MapPlace } from '../../charts/map/map-layers.tsx';
import { placeArea } from '../../charts/map/place-area.ts';

/** A place as the server lists it. */
export interface PlaceItem {
  /** id in the packs; null for a name that no pack knows */
  readonly place: string | null;
  readonly name: string;
  readonly findings: number;
  readonly entry: Place | null;
}

/** An area wider than this covers everything else on the map; it is listed only. In kilometres. */
const WIDEST = 400;

/** The places that have coordinates, for the map. Countries are drawn only when they are wanted. */
export const mapPlaces = (items: readonly PlaceItem[], countries: boolean): readonly MapPlace[] =>
  items.flatMap(({ name, findings, entry }): readonly MapPlace[] => {
    const area = entry && (countries || entry.kind !== 'country') ? placeArea(entry) : null;
    return area && (countries || area.kilometres <= WIDEST) ? [{ ...area, name, count: findings }] : [];
  });

/** How exactly a place is known, in words. */
export const precisionWords = (entry: Place | null): string => {
  if (!entry || entry.latitude === null || entry.longitude === null) return 'not on the map';
  return entry.precision === null ? 'within 25 km or so' : `within ${entry.precision} km`;
};

/** Degrees as a person reads them, no finer than the precision allows. */
export const coordinates = (entry: Place): string | null => {
  if (entry.latitude === null || entry.longitude === null) return null;
  const digits = (entry.precision ?? 25) >= 20 ? 1 : 2;
  const latitude = `${Math.abs(entry.latitude).toFixed(digits)}° ${entry.latitude < 0 ? 'S' : 'N'}`;
  return `${latitude}, ${Math.abs(entry.longitude).toFixed(digits)}° ${entry.longitude < 0 ? 'W' : 'E'}`;
};
