import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ISSUE_THEMES } from '../../src/kinds/issue.ts';
import { loadResources } from '../../src/resources/load-resources.ts';
import { issuesOf, READ_AGAIN, readAgain } from './round-trip.ts';

const SAMPLE = join(import.meta.dirname, '../../samples/chronicle-2024-10.txt');

describe('an issue, read again by Chancery', () => {
  it('gives back what it cites, in every format and theme', async () => {
    const resources = await loadResources();
    const [issue] = await issuesOf([{ name: 'chronicle-2024-10.txt', bytes: readFileSync(SAMPLE) }], resources);
    expect(issue!.cited.length).toBeGreaterThan(20);
    for (const [format, theme] of READ_AGAIN.flatMap((format) =>
      ISSUE_THEMES.map((theme) => [format, theme] as const),
    )) {
      const compared = await readAgain(issue!, format, resources, theme);
      const same = compared.filter((one) => one.same).length;
      expect([format, theme, same / compared.length >= 0.95]).toEqual([format, theme, true]);
    }
  });
});
