import { useQuery } from '@tanstack/react-query';
import type { GeoPermissibleObjects } from 'd3-geo';
import { type KeyboardEvent, useMemo } from 'react';
import { feature } from 'topojson-client';
import worldAddress from 'world-atlas/countries-50m.json?url';
import { Button } from '../../design/button.tsx';
import { useWidth } from '../use-width.ts';
import { boundaryLines, type WorldTopology } from './boundary-lines.ts';
import type { LineView } from './boundary-policy.ts';
import { MapGround, type MapPlace, PlaceNames, PlaceShape, ScaleBar } from './map-layers.tsx';
import { pathOf } from './map-path.ts';
import { mainAreas } from './place-area.ts';
import { useMapPosition } from './use-map-position.ts';

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
  const { zoom, offset, whole, drag, move, closer, farther, show, dragging } = useMapPosition();
  const path = useMemo(
    () => pathOf(whole ? places : mainAreas(places), { width, height, surroundings, zoom, offset }),
    [places, whole, width, height, surroundings, zoom, offset],
  );
  const lines = useMemo(() => (world ? boundaryLines(world, view) : []), [world, view]);
  const land = useMemo(() => (world ? (feature(world, world.objects.land) as GeoPermissibleObjects) : null), [world]);
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
          {...dragging}
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
