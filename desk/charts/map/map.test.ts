import { geoArea, geoContains, geoLength } from 'd3-geo';
import { describe, expect, it } from 'vitest';
import world from 'world-atlas/countries-50m.json' with { type: 'json' };
import { boundaryLines, type WorldTopology } from './boundary-lines.ts';
import { lineStatusFor, POLICY_LINES, viewsOfLines } from './boundary-policy.ts';
import { areaPolygon, areasBox, KILOMETRES_PER_DEGREE, mainAreas, placeArea } from './place-area.ts';

const topology = world as unknown as WorldTopology;
const kilometres = (geometry: unknown): number =>
  Math.round((geoLength(geometry as never) * 180 * KILOMETRES_PER_DEGREE) / Math.PI);

describe('boundaryLines', () => {
  const lines = boundaryLines(topology);
  const line = (id: string) => lines.find(({ policy }) => policy?.id === id);

  it('draws every line of the policy, each with its own status', () => {
    expect(lines.flatMap(({ policy }) => (policy ? [policy.id] : []))).toEqual(POLICY_LINES.map(({ id }) => id));
    expect(line('crimea')?.status).toBe('disputed');
    expect(line('korea')?.status).toBe('armistice');
    expect(line('armenia-azerbaijan')?.status).toBe('undelimited');
  });

  it('dashes only the isthmus of Crimea, and draws the rest of that boundary', () => {
    expect(kilometres(line('crimea')!.geometry)).toBeGreaterThan(3);
    expect(kilometres(line('crimea')!.geometry)).toBeLessThan(400);
    const north = lines[0]!.geometry.coordinates.some((run) =>
      run.some(([x, y]) => x > 36 && x < 38 && y > 49 && y < 51),
    );
    expect(north).toBe(true);
  });

  it('leaves no disputed line among the boundaries', () => {
    const near = lines[0]!.geometry.coordinates.flat().some(([x, y]) => x > 33 && x < 34 && y > 34.9 && y < 35.3);
    expect(near).toBe(false);
  });

  it('draws a view as that side holds it', () => {
    const georgia = boundaryLines(topology, 'georgia');
    const russia = boundaryLines(topology, 'russia');
    expect(georgia.some(({ policy }) => policy?.id === 'abkhazia')).toBe(false);
    expect(russia.find(({ policy }) => policy?.id === 'abkhazia')?.status).toBe('boundary');
    expect(russia.find(({ policy }) => policy?.id === 'kashmir')?.status).toBe('disputed');
    expect(boundaryLines(topology, 'none')).toEqual([]);
  });
});

describe('the policy', () => {
  it('names a reason for every line, and no side on both sides', () => {
    for (const { why, boundaryFor, noneFor } of POLICY_LINES) {
      expect(why.length).toBeGreaterThan(20);
      expect(boundaryFor.filter((id) => noneFor.includes(id))).toEqual([]);
    }
  });
  it('stands in the order of its titles’ ids', () => {
    const ids = POLICY_LINES.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(viewsOfLines()).toContain('georgia');
    expect(lineStatusFor(POLICY_LINES[0]!, 'georgia')).toBeNull();
  });
});

describe('placeArea', () => {
  const shusha = { id: 'shusha', latitude: 39.76, longitude: 46.75, precision: 3 };

  it('is as wide as the place is uncertain', () => {
    const polygon = areaPolygon(placeArea(shusha)!);
    const squareKilometres = geoArea(polygon) * 6371 ** 2;
    expect(squareKilometres).toBeGreaterThan(Math.PI * 9 * 0.97);
    expect(squareKilometres).toBeLessThan(Math.PI * 9 * 1.01);
    expect(geoContains(polygon, [46.75, 39.76])).toBe(true);
    expect(geoContains(polygon, [46.8, 39.76])).toBe(false);
  });

  it('takes 25 km where a pack states no precision, and draws nothing without coordinates', () => {
    expect(placeArea({ ...shusha, precision: null })?.kilometres).toBe(25);
    expect(placeArea({ ...shusha, latitude: null })).toBeNull();
  });

  it('looks first where most findings lie', () => {
    const area = (place: string, longitude: number, latitude: number, count: number) => ({
      place,
      center: [longitude, latitude] as const,
      kilometres: 5,
      count,
    });
    const areas = [
      area('far', -74, 40.7, 2),
      area('a', 46.7, 39.8, 9),
      area('b', 44.5, 40.2, 6),
      area('c', 49.9, 40.4, 5),
    ];
    expect(mainAreas(areas).map(({ place }) => place)).toEqual(['a', 'b', 'c']);
    expect(mainAreas([])).toEqual([]);
  });

  it('boxes all areas', () => {
    const box = areasBox([
      placeArea(shusha)!,
      placeArea({ ...shusha, longitude: 44.5, latitude: 40.2, precision: 10 })!,
    ])!;
    expect(box.map((edge) => Math.round(edge * 100) / 100)).toEqual([44.38, 39.73, 46.79, 40.29]);
    expect(areasBox([])).toBeNull();
  });
});
