/**
 * `npm run bench -- NAME ARGUMENTS…`: accuracy and speed, each bench in its own folder.
 * Every bench takes `--json` (one object on the last line) and, where it predicts, `--out FILE`.
 */
export interface Bench {
  /** one line for the list of benches */
  readonly summary: string;
  /** Runs and prints; resolves to the exit code. */
  run(args: readonly string[]): Promise<number>;
}

const BENCHES: Readonly<Record<string, () => Promise<{ bench: Bench }>>> = {
  desk: () => import('./desk/command.ts'),
  'desk-in-browser': () => import('./desk-in-browser/command.ts'),
  'event-sample': () => import('./event-sample/command.ts'),
  events: () => import('./events/command.ts'),
  exports: () => import('./exports/command.ts'),
  language: () => import('./language/command.ts'),
  links: () => import('./links/command.ts'),
  names: () => import('./names/command.ts'),
  attribution: () => import('./attribution/command.ts'),
  record: () => import('./record/command.ts'),
  retellings: () => import('./retellings/command.ts'),
  'round-trip': () => import('./round-trip/command.ts'),
  scale: () => import('./scale/command.ts'),
  site: () => import('./site/command.ts'),
  speed: () => import('./speed/command.ts'),
  structure: () => import('./structure/command.ts'),
  time: () => import('./time/command.ts'),
  views: () => import('./views/command.ts'),
};

const [name, ...args] = process.argv.slice(2);
const load = name ? BENCHES[name] : undefined;
if (!load) {
  if (name && name !== '--help') console.error(`There is no bench '${name}'.`);
  for (const [known, module] of Object.entries(BENCHES))
    console.log(`${known.padEnd(17)}${(await module()).bench.summary}`);
  process.exitCode = name && name !== '--help' ? 2 : 0;
} else {
  process.exitCode = await (await load()).bench.run(args);
}
