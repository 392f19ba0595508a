/**
 * Holds the floors of docs/architecture.md over src/: a file imports (types too) only from its own floor or a lower
 * one, the core is pure, nothing that ships imports a test, a bench or a script, and no files import each other in a
 * circle. Prints each breach as `file: reason` and exits with 1 when there is one.
 */
import { globSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { parseSync } from 'oxc-parser';

/** From the ground up; folders on one floor are neighbours that do not import each other. */
export const FLOORS: readonly (readonly string[])[] = [
  ['kinds'],
  ['text'],
  ['language', 'time'],
  ['knowledge'],
  ['intake'],
  ['outline'],
  ['extract'],
  ['analyse.ts'],
  ['resources'],
  ['record'],
  ['link'],
  ['publish'],
  ['registry'],
  ['server'],
  ['cli'],
  ['index.ts'],
];

/** The first floor on which disk, network, clock and threads may be used. */
const FIRST_IMPURE = FLOORS.findIndex((folders) => folders.includes('resources'));
const IMPURE_MODULES =
  /^(node:)?(fs|fs\/promises|net|http|https|http2|dns|tls|child_process|worker_threads|os|sqlite|process|timers)$/;
const IMPURE_CALLS = /\b(Date\.now|Math\.random|performance\.now|process\.env|process\.cwd)\b|\bnew Date\(\)/;

export interface Import {
  /** as written */
  readonly specifier: string;
  /** only types are imported */
  readonly typeOnly: boolean;
}

/** All static and dynamic imports and re-exports of a TypeScript source. */
export const importsOf = (file: string, source: string): readonly Import[] => {
  const { module } = parseSync(file, source);
  return [
    ...module.staticImports.map((i) => ({
      specifier: i.moduleRequest.value,
      typeOnly: i.entries.length > 0 && i.entries.every((entry) => entry.isType),
    })),
    ...module.staticExports.flatMap((e) => {
      const requests = e.entries.filter((entry) => entry.moduleRequest);
      return requests.slice(0, 1).map((entry) => ({
        specifier: entry.moduleRequest!.value,
        typeOnly: requests.every((request) => request.isType),
      }));
    }),
    ...module.dynamicImports.map((i) => ({
      specifier: source.slice(i.moduleRequest.start, i.moduleRequest.end).replace(/^['"`]|['"`]$/g, ''),
      typeOnly: false,
    })),
  ];
};

const floorOf = (file: string): { floor: number; folder: string } | null => {
  const folder = relative('src', file).split('/')[0]!;
  const floor = FLOORS.findIndex((folders) => folders.includes(folder));
  return floor < 0 ? null : { floor, folder };
};

/** Breaches of one file, each a sentence. `file` is a path from the root of the project. */
export const breachesOf = (file: string, source: string): readonly string[] => {
  const here = floorOf(file);
  if (!here) return [`${file} lies on no floor; give its folder one in scripts/check-floors.ts`];
  const breaches: string[] = [];
  for (const { specifier } of importsOf(file, source)) {
    if (!specifier.startsWith('.')) {
      if (here.floor < FIRST_IMPURE && IMPURE_MODULES.test(specifier))
        breaches.push(`imports ${specifier}: below resources/ the core is pure`);
      continue;
    }
    const target = relative('.', join(dirname(file), specifier));
    if (!target.startsWith('src/')) {
      if (!/\.json$/.test(target)) breaches.push(`imports ${target}: what ships stands on src/ alone`);
      continue;
    }
    if (/\.test\.ts$/.test(target)) breaches.push(`imports the test ${target}`);
    const there = floorOf(target);
    if (!there) breaches.push(`imports ${target}, which lies on no floor`);
    else if (there.floor > here.floor) breaches.push(`imports ${target} from a higher floor`);
    else if (there.floor === here.floor && there.folder !== here.folder)
      breaches.push(`imports ${target} from its neighbour on the same floor`);
  }
  if (here.floor < FIRST_IMPURE) {
    const call = IMPURE_CALLS.exec(source.replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, ''));
    if (call) breaches.push(`uses ${call[0]}: below resources/ the core is pure`);
  }
  return breaches.map((breach) => `${file}: ${breach}`);
};

/** Circles among files by imports that exist at run time, each once. */
export const circlesIn = (graph: ReadonlyMap<string, readonly string[]>): readonly (readonly string[])[] => {
  const circles: string[][] = [];
  const done = new Set<string>();
  const path: string[] = [];
  const visit = (file: string): void => {
    const at = path.indexOf(file);
    if (at >= 0) {
      circles.push([...path.slice(at), file]);
      return;
    }
    if (done.has(file)) return;
    path.push(file);
    for (const next of graph.get(file) ?? []) visit(next);
    path.pop();
    done.add(file);
  };
  for (const file of graph.keys()) visit(file);
  return circles;
};

const main = (): number => {
  const files = globSync('src/**/*.ts')
    .filter((file) => !/\.(test|d)\.ts$/.test(file))
    .sort();
  const graph = new Map<string, readonly string[]>();
  const breaches: string[] = [];
  for (const file of files) {
    const source = readFileSync(file, 'utf8');
    breaches.push(...breachesOf(file, source));
    graph.set(
      file,
      importsOf(file, source)
        .filter((i) => !i.typeOnly && i.specifier.startsWith('.'))
        .map((i) => relative('.', join(dirname(file), i.specifier))),
    );
  }
  for (const circle of circlesIn(graph)) breaches.push(`circle: ${circle.join(' → ')}`);
  for (const breach of breaches) console.error(breach);
  console.log(`floors: ${files.length} files, ${breaches.length} breaches`);
  return breaches.length > 0 ? 1 : 0;
};

if (import.meta.main) process.exitCode = main();
