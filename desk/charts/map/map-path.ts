import { geoMercator, geoPath } from 'd3-geo';
import { areasBox, type PlaceArea } from './place-area.ts';
import type { Way } from './use-map-position.ts';

interface MapFrame {
  /** pixels */
  readonly width: number;
  readonly height: number;
  /** kilometres around the places that the first view shows as well */
  readonly surroundings: number;
  readonly zoom: number;
  readonly offset: Way;
}

/** Draws what lies on the earth into a frame, at how close and where the map stands. */
export const pathOf = (places: readonly PlaceArea[], { width, height, surroundings, zoom, offset }: MapFrame) => {
  const projection = projectionOf(places, Math.max(width, 1), height, surroundings);
  const [x, y] = projection.translate();
  const [centerX, centerY] = [width / 2, height / 2];
  projection
    .scale(projection.scale() * zoom)
    .translate([centerX + (x - centerX + offset[0]) * zoom, centerY + (y - centerY + offset[1]) * zoom])
    .clipExtent([
      [-20, -20],
      [width + 20, height + 20],
    ]);
  return geoPath(projection).digits(1);
};

/** The first view holds all places; without any, the inhabited world. */
const projectionOf = (places: readonly PlaceArea[], width: number, height: number, surroundings: number) => {
  const wider = places.map((place) => ({ ...place, kilometres: place.kilometres + surroundings }));
  const [west, south, east, north] = areasBox(wider) ?? [-170, -55, 179, 75];
  const pad = 36;
  return geoMercator().fitExtent(
    [
      [pad, pad],
      [Math.max(width - pad, pad + 1), Math.max(height - pad, pad + 1)],
    ],
    {
      type: 'MultiPoint',
      coordinates: [
        [west, south],
        [east, north],
        [west, north],
        [east, south],
      ],
    },
  );
};
