import { describe, expect, it } from 'vitest';
import { breachesOf, circlesIn, importsOf } from './check-floors.ts';

describe('check-floors', () => {
  it('sees static, type, re-exported and dynamic imports', () => {
    const source = `import type { A } from './a.ts';
import { b } from "./b.ts";
import './c.ts';
export * from './d.ts';
export type { E } from './e.ts';
const f = () => import('./f.ts');`;
    expect(importsOf('src/text/x.ts', source)).toEqual([
      { specifier: './a.ts', typeOnly: true },
      { specifier: './b.ts', typeOnly: false },
      { specifier: './c.ts', typeOnly: false },
      { specifier: './d.ts', typeOnly: false },
      { specifier: './e.ts', typeOnly: true },
      { specifier: './f.ts', typeOnly: false },
    ]);
  });

  it('allows the same floor and lower ones', () => {
    expect(breachesOf('src/outline/x.ts', `import { fold } from '../text/fold.ts'; import './y.ts';`)).toEqual([]);
  });

  it.each([
    [
      'src/text/x.ts',
      `import type { Timex } from '../time/timex.ts';`,
      'imports src/time/timex.ts from a higher floor',
    ],
    [
      'src/time/x.ts',
      `import '../language/sentence.ts';`,
      'imports src/language/sentence.ts from its neighbour on the same floor',
    ],
    [
      'src/extract/x.ts',
      `import { readFileSync } from 'node:fs';`,
      'imports node:fs: below resources/ the core is pure',
    ],
    ['src/extract/x.ts', `export const now = Date.now();`, 'uses Date.now: below resources/ the core is pure'],
    ['src/record/x.ts', `import '../../bench/main.ts';`, 'imports bench/main.ts: what ships stands on src/ alone'],
    ['src/record/x.ts', `import './y.test.ts';`, 'imports the test src/record/y.test.ts'],
  ])('refuses in %s: %s', (file, source, breach) => {
    expect(breachesOf(file, source)).toEqual([`${file}: ${breach}`]);
  });

  it('finds circles', () => {
    const graph = new Map([
      ['a', ['b']],
      ['b', ['c']],
      ['c', ['a']],
      ['d', ['a']],
    ]);
    expect(circlesIn(graph)).toEqual([['a', 'b', 'c', 'a']]);
  });
});
