import { geoCircle } from 'd3-geo';
import type { Place } from '../../../src/kinds/place.ts';

/** A place that can be drawn: a point and how far around it the place may lie or reach, in kilometres. */
export interface PlaceArea {
  readonly place: string;
  readonly center: readonly [longitude: number, latitude: number];
  readonly kilometres: number;
}

/** One degree of a great circle in kilometres, on a sphere of 6371 km. */
export const KILOMETRES_PER_DEGREE = (6371 * Math.PI) / 180;

/** Where a pack gives no precision nothing better is known than the district. */
export const UNSTATED_PRECISION = 25;

/** Null for a place without coordinates: it is listed, not drawn. */
export const placeArea = ({
  id,
  latitude,
  longitude,
  precision,
}: Pick<Place, 'id' | 'latitude' | 'longitude' | 'precision'>): PlaceArea | null =>
  latitude === null || longitude === null
    ? null
    : { place: id, center: [longitude, latitude], kilometres: precision ?? UNSTATED_PRECISION };

/** The area as a polygon on the globe. */
export const areaPolygon = ({ center, kilometres }: PlaceArea) =>
  geoCircle()
    .center([center[0], center[1]])
    .radius(kilometres / KILOMETRES_PER_DEGREE)
    .precision(6)();

/** The box around all areas with a margin around it, for the first view of the map; null without any. */
export const areasBox = (areas: readonly PlaceArea[]): readonly [number, number, number, number] | null => {
  if (areas.length === 0) return null;
  let [west, south, east, north] = [180, 90, -180, -90];
  for (const { center, kilometres } of areas) {
    const up = kilometres / KILOMETRES_PER_DEGREE;
    const aside = up / Math.max(0.1, Math.cos((center[1] * Math.PI) / 180));
    west = Math.min(west, center[0] - aside);
    east = Math.max(east, center[0] + aside);
    south = Math.min(south, center[1] - up);
    north = Math.max(north, center[1] + up);
  }
  return [Math.max(-180, west), Math.max(-85, south), Math.min(180, east), Math.min(85, north)];
};

/** A place with its weight: how many findings lie there. */
export interface WeightedArea extends PlaceArea {
  readonly count: number;
}

/** So much of all findings the first view shows. */
const MOST_OF_THEM = 0.8;

/**
 * The areas around the middle of the record that hold most findings: where one looks first. A single place on another
 * continent does not make the map a map of the world.
 */
export const mainAreas = <A extends WeightedArea>(areas: readonly A[]): readonly A[] => {
  const all = areas.reduce((sum, { count }) => sum + count, 0);
  const [x, y] = [median(areas, 0), median(areas, 1)];
  const far = ({ center }: A) => Math.hypot((center[0] - x) * Math.cos((y * Math.PI) / 180), center[1] - y);
  const near = areas.toSorted((a, b) => far(a) - far(b));
  let held = 0;
  const enough = near.findIndex(({ count }) => {
    held += count;
    return held >= all * MOST_OF_THEM;
  });
  return enough < 0 ? near : near.slice(0, enough + 1);
};

/** The longitude or latitude on either side of which lie as many findings. */
const median = (areas: readonly WeightedArea[], axis: 0 | 1): number => {
  const sorted = areas.toSorted((a, b) => a.center[axis] - b.center[axis]);
  const half = areas.reduce((sum, { count }) => sum + count, 0) / 2;
  let held = 0;
  for (const { center, count } of sorted) {
    held += count;
    if (held >= half) return center[axis];
  }
  return 0;
};
