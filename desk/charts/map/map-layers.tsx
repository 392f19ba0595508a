import { type GeoPermissibleObjects, geoGraticule10, type geoMercator, type geoPath } from 'd3-geo';
import { counted } from '../../design/counted.ts';
import type { BoundaryLine } from './boundary-lines.ts';
import type { LineStatus } from './boundary-policy.ts';
import { areaPolygon, KILOMETRES_PER_DEGREE, type PlaceArea } from './place-area.ts';

/** An area with what is written beside it. */
export interface MapPlace extends PlaceArea {
  readonly name: string;
  /** how many findings lie there; the outline is as strong */
  readonly count: number;
}

const DASHES: Readonly<Record<LineStatus, string | undefined>> = {
  boundary: undefined,
  disputed: '5 4',
  armistice: '1.5 3',
  undelimited: '8 3 1.5 3',
};

/** What draws shapes of the globe on the map; its projection is Mercator’s. */
export type Path = ReturnType<typeof geoPath>;

export const MapGround = ({
  land,
  lines,
  path,
}: {
  readonly land: GeoPermissibleObjects | null;
  readonly lines: readonly BoundaryLine[];
  readonly path: Path;
}) => (
  <g>
    <path d={path(geoGraticule10()) ?? ''} className="fill-none stroke-rule" strokeWidth={0.5} />
    {land && <path d={path(land) ?? ''} className="fill-surface stroke-edge" strokeWidth={0.75} />}
    {lines.map(({ status, policy, geometry }) => (
      <path
        key={policy?.id ?? 'all'}
        d={path(geometry as unknown as GeoPermissibleObjects) ?? ''}
        className={`fill-none ${status === 'boundary' ? 'stroke-edge' : 'stroke-ink'}`}
        strokeWidth={status === 'boundary' ? 0.9 : 1.3}
        strokeDasharray={DASHES[status]}
      >
        {policy && <title>{`${policy.title}: ${policy.why}`}</title>}
      </path>
    ))}
  </g>
);

/** How wide an area is drawn, from its middle, in pixels. */
const pixels = (projection: ReturnType<typeof geoMercator>, { center, kilometres }: PlaceArea): number =>
  (projection.scale() * (kilometres / 6371)) / Math.max(0.1, Math.cos((center[1] * Math.PI) / 180));

export const PlaceShape = ({
  place,
  path,
  selected,
  onSelect,
}: {
  readonly place: MapPlace;
  readonly path: Path;
  readonly selected: boolean;
  readonly onSelect: (place: string) => void;
}) => {
  const center = path.projection<never>() as unknown as ReturnType<typeof geoMercator>;
  const at = center([...place.center]);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: places can be chosen by key in the table
    <g onClick={() => onSelect(place.place)} className={`cursor-pointer ${selected ? 'text-accent' : 'text-ink'}`}>
      <title>{`${place.name}: within ${place.kilometres} km of here; ${counted(place.count, 'finding')}`}</title>
      <path
        d={path(areaPolygon(place)) ?? ''}
        fill="currentColor"
        fillOpacity={selected ? 0.22 : 0.1}
        stroke="currentColor"
        strokeWidth={selected ? 2 : 1}
        strokeOpacity={0.7}
        strokeDasharray={place.kilometres >= 20 ? '3 3' : undefined}
      />
      {at && pixels(center, place) < 4 && (
        <circle cx={at[0]} cy={at[1]} r={4} fill="none" stroke="currentColor" strokeWidth={1.25} />
      )}
      {at && <circle cx={at[0]} cy={at[1]} r={8} fill="transparent" />}
    </g>
  );
};

const LINE = 15;
const WIDTH_OF_LETTER = 6.4;

/** Names beside their areas, those with most findings first, and none over another. */
export const PlaceNames = ({
  places,
  path,
  selected,
  width,
  height,
}: {
  readonly places: readonly MapPlace[];
  readonly path: Path;
  readonly selected: string | undefined;
  readonly width: number;
  readonly height: number;
}) => {
  const projection = path.projection<never>() as unknown as ReturnType<typeof geoMercator>;
  const taken: (readonly [number, number, number, number])[] = [];
  const ranked = places.toSorted(
    (a, b) =>
      Number(b.place === selected) - Number(a.place === selected) || b.count - a.count || (a.place < b.place ? -1 : 1),
  );
  return ranked.map((place) => {
    const at = projection([...place.center]);
    if (!at || at[0] < 0 || at[1] < 0 || at[0] > width || at[1] > height) return null;
    const half = (place.name.length * WIDTH_OF_LETTER) / 2;
    const radius = Math.max(4, pixels(projection, place));
    // A name stands in an area that has room for it, else under it.
    const y = at[1] + (radius > LINE ? 0 : radius + LINE / 2);
    const box = [at[0] - half, y - LINE / 2, at[0] + half, y + LINE / 2] as const;
    if (taken.some(([left, top, right, bottom]) => box[0] < right && box[2] > left && box[1] < bottom && box[3] > top))
      return null;
    taken.push(box);
    return (
      <text
        key={place.place}
        x={at[0]}
        y={y + 4}
        textAnchor="middle"
        className={`pointer-events-none text-[12px] ${place.place === selected ? 'fill-accent font-semibold' : 'fill-ink'}`}
        stroke="var(--surface)"
        strokeWidth={3}
        paintOrder="stroke"
      >
        {place.name}
      </text>
    );
  });
};

const STEPS = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000] as const;

/** How long so many kilometres are in the middle of the map. */
export const ScaleBar = ({
  path,
  width,
  height,
}: {
  readonly path: Path;
  readonly width: number;
  readonly height: number;
}) => {
  const projection = path.projection<never>() as unknown as ReturnType<typeof geoMercator>;
  const center = projection.invert?.([width / 2, height / 2]);
  if (!center) return null;
  const perDegree = Math.cos((center[1] * Math.PI) / 180) * KILOMETRES_PER_DEGREE;
  const perKilometre = (projection.scale() * Math.PI) / 180 / perDegree;
  const kilometres = STEPS.findLast((step) => step * perKilometre <= 140) ?? 1;
  return (
    <p className="figures absolute bottom-2 left-3 m-0 text-[11px] leading-tight text-quiet">
      {kilometres} km
      <span className="block h-1 border border-t-0 border-quiet" style={{ width: kilometres * perKilometre }} />
    </p>
  );
};

/** How each kind of line is drawn. */
export const LineLegend = () => (
  <ul className="flex flex-wrap gap-x-4 gap-y-0.5 text-[0.86rem] text-quiet" aria-label="How lines are drawn">
    {(
      [
        ['boundary', 'boundary'],
        ['disputed', 'in dispute'],
        ['armistice', 'armistice line'],
        ['undelimited', 'recognised, not yet marked'],
      ] as const
    ).map(([status, words]) => (
      <li key={status} className="inline-flex items-center gap-1.5">
        <svg width="34" height="8" aria-hidden="true">
          <path
            d="M0 4H34"
            className={status === 'boundary' ? 'stroke-edge' : 'stroke-ink'}
            strokeWidth={1.3}
            strokeDasharray={DASHES[status]}
          />
        </svg>
        {words}
      </li>
    ))}
  </ul>
);
