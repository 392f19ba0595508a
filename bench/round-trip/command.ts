import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { loadResources } from '../../src/resources/load-resources.ts';
import type { Bench } from '../main.ts';
import type { Comparison } from './compare-again.ts';
import { issuesOf, READ_AGAIN, readAgain } from './round-trip.ts';

const HELP = `npm run bench -- round-trip [FILE…] [--misses] [--json]

Drafts the issues of all months that the files (default: samples/) are about, renders each in every format that Chancery
also reads, reads them again as documents, and says how many of the events, statements and figures that they cite come
back with type, date, actors and values unchanged.
  --misses  lists what differs
  --json    one object with all figures on the last line`;

const KINDS = ['event', 'statement', 'figure'] as const;

export const bench: Bench = {
  summary: 'our own bulletin, read again: what it cites comes back unchanged',
  async run(args) {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        json: { type: 'boolean', default: false },
        misses: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    });
    if (values.help) {
      console.log(HELP);
      return 0;
    }
    const samples = join(import.meta.dirname, '../../samples');
    const paths = positionals.length > 0 ? positionals : readdirSync(samples).map((name) => join(samples, name));
    const resources = await loadResources();
    const issues = await issuesOf(
      paths.map((path) => ({ name: path, bytes: readFileSync(path) })),
      resources,
    );
    const figures: Record<string, unknown> = {};
    for (const format of READ_AGAIN) {
      const all: Comparison[] = [];
      for (const issue of issues) all.push(...(await readAgain(issue, format, resources)));
      const line = [...KINDS, 'all'].map((kind) => {
        const own = all.filter(({ cited }) => kind === 'all' || cited.kind === kind);
        return [kind, { same: own.filter(({ same }) => same).length, cited: own.length }] as const;
      });
      figures[format] = Object.fromEntries(line);
      console.log(
        `${format.padEnd(9)} ${line.map(([kind, { same, cited }]) => `${kind} ${same}/${cited} ${percent(same, cited)}`).join('   ')}`,
      );
      if (values.misses)
        for (const { cited, nearest, differs } of all.filter(({ same }) => !same))
          console.log(
            `  ${cited.kind} ${differs.join('; ')}\n    ${cited.quote.replace(/\s+/g, ' ').slice(0, 150)}${nearest ? `\n    ${nearest.quote.replace(/\s+/g, ' ').slice(0, 150)}` : ''}`,
          );
    }
    if (values.json) console.log(JSON.stringify({ bench: 'round-trip', issues: issues.length, formats: figures }));
    return 0;
  },
};

const percent = (part: number, whole: number): string => (whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`);
