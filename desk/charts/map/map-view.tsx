import { useQuery } from '@tanstack/react-query';
import { type GeoPermissibleObjects, geoGraticule10, geoMercator, geoPath } from 'd3-geo';
import { type KeyboardEvent, type PointerEvent, useMemo, useRef, useState } from 'react';
import { feature } from 'topojson-client';
import worldAddress from 'world-atlas/countries-50m.json?url';
import { Button } from '../../design/button.tsx';
import { useWidth } from '../use-width.ts';
import { type BoundaryLine, boundaryLines, type WorldTopology } from './boundary-lines.ts';
import type { LineStatus, LineView } from './boundary-policy.ts';
import { areaPolygon, areasBox, KILOMETRES_PER_DEGREE, mainAreas, type PlaceArea } from './place-area.ts';

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

const worldQuery = {
  queryKey: ['world-atlas'],
  queryFn: async ({ signal }: { signal: AbortSignal }) =>
    (await (await fetch(worldAddress, { signal })).json()) as WorldTopology,
  staleTime: Number.POSITIVE_INFINITY,
};

/**
 * Places as areas on a map without tiles or network. Zoom by the buttons or + and −; move by
 * dragging or the arrow keys. The caller lists the same places as a table.
 */
export const MapView = ({
  places,
  view,
  height = 460,
  surroundings = 0,
  selected,
  onSelect,
}: {
  readonly places: readonly MapPlace[];
  readonly view: LineView;
  readonly height?: number;
  /** kilometres around the places that the first view shows as well */
  readonly surroundings?: number;
  readonly selected?: string | undefined;
  readonly onSelect: (place: string) => void;
}) => {
  const [frame, width] = useWidth();
  const world = useQuery(worldQuery).data;
  const [zoom, setZoom] = useState(1);
  const [whole, setWhole] = useState(false);
  const [offset, setOffset] = useState<readonly [number, number]>([0, 0]);
  const [drag, setDrag] = useState<readonly [number, number] | null>(null);
  const begin = useRef<readonly [number, number]>([0, 0]);
  const path = useMemo(() => {
    const projection = projectionOf(whole ? places : mainAreas(places), Math.max(width, 1), height, surroundings);
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
  }, [places, whole, width, height, surroundings, zoom, offset]);
  const lines = useMemo(() => (world ? boundaryLines(world, view) : []), [world, view]);
  const land = useMemo(() => (world ? (feature(world, world.objects.land) as GeoPermissibleObjects) : null), [world]);
  const show = (all: boolean) => {
    setWhole(all);
    setZoom(1);
    setOffset([0, 0]);
  };
  const closer = () => setZoom((value) => Math.min(64, value * 1.6));
  const farther = () => setZoom((value) => Math.max(0.05, value / 1.6));
  const onKeyDown = (event: KeyboardEvent) => {
    const act = new Map<string, () => void>([
      ['+', closer],
      ['=', closer],
      ['-', farther],
      ['ArrowLeft', () => move(60, 0)],
      ['ArrowRight', () => move(-60, 0)],
      ['ArrowUp', () => move(0, 60)],
      ['ArrowDown', () => move(0, -60)],
    ]).get(event.key);
    if (!act || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    act();
  };
  const move = (x: number, y: number) => setOffset(([dx, dy]) => [dx + x / zoom, dy + y / zoom]);
  const at = (event: PointerEvent): readonly [number, number] => [event.clientX, event.clientY];
  return (
    // biome-ignore lint/a11y/useSemanticElements: no element is a map
    <div
      ref={frame}
      role="group"
      aria-label="Map: + and − zoom, arrows move it"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: it is moved by key
      tabIndex={0}
      onKeyDown={onKeyDown}
      className="relative overflow-hidden rounded border border-rule bg-sunken"
      style={{ height }}
    >
      {width > 0 && (
        <svg
          width={width}
          height={height}
          role="img"
          aria-label={`Map with ${places.length} places as areas; the table has the same places.`}
          className={`block overflow-hidden ${drag ? 'cursor-grabbing' : 'cursor-grab'}`}
          onPointerDown={(event) => {
            begin.current = at(event);
            setDrag([0, 0]);
          }}
          onPointerMove={(event) => {
            if (!drag) return;
            const [x, y] = at(event);
            if (Math.hypot(x - begin.current[0], y - begin.current[1]) > 3)
              event.currentTarget.setPointerCapture(event.pointerId);
            setDrag([x - begin.current[0], y - begin.current[1]]);
          }}
          onPointerUp={() => {
            if (drag) move(...drag);
            setDrag(null);
          }}
          onPointerCancel={() => setDrag(null)}
        >
          <g transform={drag ? `translate(${drag[0]} ${drag[1]})` : undefined}>
            <MapGround land={land} lines={lines} path={path} />
            {places
              .toSorted((a, b) => b.kilometres - a.kilometres)
              .map((place) => (
                <PlaceShape
                  key={place.place}
                  place={place}
                  path={path}
                  selected={place.place === selected}
                  onSelect={onSelect}
                />
              ))}
            <PlaceNames places={places} path={path} selected={selected} width={width} height={height} />
          </g>
        </svg>
      )}
      <div className="absolute top-2 right-2 flex gap-1">
        <Button aria-label="Zoom in" onClick={closer}>
          +
        </Button>
        <Button aria-label="Zoom out" onClick={farther}>
          −
        </Button>
        <Button onClick={() => show(false)}>Most</Button>
        <Button onClick={() => show(true)}>All</Button>
      </div>
      {width > 0 && <ScaleBar path={path} width={width} height={height} />}
    </div>
  );
};

type Path = ReturnType<typeof geoPath>;

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

const MapGround = ({
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

const PlaceShape = ({
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
      <title>{`${place.name}: within ${place.kilometres} km of here; ${place.count} findings`}</title>
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
const PlaceNames = ({
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
const ScaleBar = ({
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
