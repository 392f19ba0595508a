/**
 * Puts into package-lock.json the platform packages that npm left out because the registry at hand did not serve them
 * when it was written: without them `npm ci` refuses the lockfile on every machine. Run after `npm install`.
 */
import { readFileSync, writeFileSync } from 'node:fs';

interface LockedPackage {
  readonly version: string;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly dev?: boolean;
  readonly [key: string]: unknown;
}

const SYSTEMS = ['android', 'darwin', 'freebsd', 'linux', 'netbsd', 'openbsd', 'openharmony', 'sunos', 'win32', 'aix'];
const PROCESSORS = ['arm64', 'arm', 'x64', 'ia32', 'ppc64', 'riscv64', 's390x', 'loong64', 'mips64el', 'wasm32'];

/** What a platform package is for, by its name: `@scope/name-linux-arm64-musl`. */
const platformOf = (name: string): { readonly os?: string[]; readonly cpu?: string[] } => {
  const os = SYSTEMS.find((system) => name.includes(`-${system}`) || name.includes(`/${system}`));
  const cpu = PROCESSORS.find((processor) => new RegExp(`-${processor}(?:-|$)`).test(name));
  return { ...(os && { os: [os] }), ...(cpu && { cpu: [cpu] }) };
};

/** Pinned optional dependencies that have no entry, by the path that their entry would have. */
export const missingPlatformPackages = (
  packages: Readonly<Record<string, LockedPackage>>,
): ReadonlyMap<string, LockedPackage> => {
  const missing = new Map<string, LockedPackage>();
  for (const [parent, { optionalDependencies, dev }] of Object.entries(packages))
    for (const [name, version] of Object.entries(optionalDependencies ?? {})) {
      const paths = [`${parent}/node_modules/${name}`, `node_modules/${name}`].map((path) => path.replace(/^\//, ''));
      const entries = paths.map((path) => packages[path] ?? missing.get(path));
      if (entries.some((entry) => entry?.version === version) || !/^\d/.test(version)) continue;
      const path = entries[1] ? paths[0]! : paths[1]!;
      missing.set(path, { version, ...platformOf(name), ...(dev && { dev }), optional: true });
    }
  return missing;
};

const main = (): void => {
  const lock = JSON.parse(readFileSync('package-lock.json', 'utf8'));
  const missing = missingPlatformPackages(lock.packages);
  const entries = [...Object.entries(lock.packages), ...missing].sort(([a], [b]) => (a < b ? -1 : 1));
  writeFileSync(
    'package-lock.json',
    `${JSON.stringify({ ...lock, packages: Object.fromEntries(entries) }, null, 2)}\n`,
  );
  console.log(`${missing.size} platform packages added`);
};

if (import.meta.main) main();
