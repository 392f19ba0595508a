import { mesh } from 'topojson-client';
import {
  type Box,
  type LineStatus,
  type LineView,
  lineStatusFor,
  POLICY_LINES,
  type PolicyLine,
} from './boundary-policy.ts';

/** World-atlas’ countries, as its file has them. */
export type WorldTopology = Parameters<typeof mesh>[0] & {
  readonly objects: {
    readonly countries: NonNullable<Parameters<typeof mesh>[1]>;
    readonly land: NonNullable<Parameters<typeof mesh>[1]>;
  };
};

export type Position = readonly [longitude: number, latitude: number];

/** Lines of one status, ready for a path. `policy` is the line of the policy, null for boundaries that nobody disputes. */
export interface BoundaryLine {
  readonly status: LineStatus;
  readonly policy: PolicyLine | null;
  readonly geometry: { readonly type: 'MultiLineString'; readonly coordinates: Position[][] };
}

/** All lines between countries with how each is drawn in a view. */
export const boundaryLines = (world: WorldTopology, view: LineView = 'desk'): readonly BoundaryLine[] => {
  if (view === 'none') return [];
  const pairs = new Map(
    POLICY_LINES.flatMap((line) => (line.between ? [[pairKey(...line.between), line] as const] : [])),
  );
  const policyOf = (a: string, b: string): PolicyLine | undefined => pairs.get(pairKey(a, b));
  const undisputed = lineBetween(world, (a, b) => a !== b && !policyOf(a, b));
  const lines: BoundaryLine[] = [];
  for (const policy of POLICY_LINES) {
    const { inside, outside } = linesOf(policy, world);
    undisputed.push(...outside);
    const status = lineStatusFor(policy, view);
    if (status && inside.length > 0) lines.push({ status, policy, geometry: asGeometry(inside) });
  }
  return [{ status: 'boundary', policy: null, geometry: asGeometry(undisputed) }, ...lines];
};

const asGeometry = (coordinates: Position[][]): BoundaryLine['geometry'] => ({ type: 'MultiLineString', coordinates });

const pairKey = (a: string, b: string): string => (a < b ? `${a}|${b}` : `${b}|${a}`);

const lineBetween = (world: WorldTopology, wanted: (a: string, b: string) => boolean): Position[][] =>
  mesh(world, world.objects.countries, (a, b) => wanted(nameOf(a), nameOf(b))).coordinates as unknown as Position[][];

const nameOf = (geometry: unknown): string => (geometry as { properties?: { name?: string } }).properties?.name ?? '';

const linesOf = (policy: PolicyLine, world: WorldTopology): { inside: Position[][]; outside: Position[][] } => {
  if (policy.drawn) return { inside: [[...policy.drawn]], outside: [] };
  const key = policy.between ? pairKey(...policy.between) : '';
  const lines = lineBetween(world, (a, b) => a !== b && pairKey(a, b) === key);
  return policy.within ? partedBy(lines, policy.within) : { inside: lines, outside: [] };
};

/** Parts lines at a box; a step that crosses its edge belongs to the side on which it ends. */
const partedBy = (lines: readonly Position[][], box: Box): { inside: Position[][]; outside: Position[][] } => {
  const parts = { inside: [] as Position[][], outside: [] as Position[][] };
  for (const line of lines) {
    let run: Position[] = [];
    let side: boolean | null = null;
    for (const position of line) {
      const here = contains(box, position);
      if (side !== null && here !== side) {
        if (run.length > 1) (side ? parts.inside : parts.outside).push(run);
        run = [run.at(-1)!];
      }
      run.push(position);
      side = here;
    }
    if (run.length > 1) (side ? parts.inside : parts.outside).push(run);
  }
  return parts;
};

const contains = ([west, south, east, north]: Box, [longitude, latitude]: Position): boolean =>
  longitude >= west && longitude <= east && latitude >= south && latitude <= north;
