import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { missingPlatformPackages } from './complete-lockfile.ts';

const { dependencies, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as Record<
  string,
  Record<string, string>
>;
const page = readFileSync('docs/dependencies.md', 'utf8');
const [shipped, development] = page.split('## For development only') as [string, string];

describe('docs/dependencies.md', () => {
  it('says why each package is there', () => {
    expect(Object.keys(dependencies!).filter((name) => !shipped.includes(`\`${name}\``))).toEqual([]);
    expect(Object.keys(devDependencies!).filter((name) => !development.includes(`\`${name}\``))).toEqual([]);
  });

  it('names no package that is gone', () => {
    const known = new Set([...Object.keys(dependencies!), ...Object.keys(devDependencies!)]);
    const rows = page
      .split('\n')
      .filter((line) => line.startsWith('| `'))
      .map((line) => line.split('|')[1]!);
    const named = rows.flatMap((row) => [...row.matchAll(/`([^`]+)`/g)].map((match) => match[1]!));
    expect(named.filter((name) => !known.has(name))).toEqual([]);
  });
});

describe('package.json', () => {
  it('pins every version exactly', () => {
    for (const [name, version] of Object.entries({ ...dependencies, ...devDependencies }))
      expect(version, name).toMatch(/^\d+\.\d+\.\d+$/);
  });
});

describe('package-lock.json', () => {
  it('holds every platform’s packages, as `npm ci` asks (else run `npm run lock`)', () => {
    const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8'));
    expect([...missingPlatformPackages(packages).keys()]).toEqual([]);
  });
});
