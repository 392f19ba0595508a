import { parseArgs } from 'node:util';
import { EXPORTS } from '../../src/publish/exports/exports.ts';
import { loadPacks } from '../../src/resources/load-packs.ts';
import type { Bench } from '../main.ts';
import { manyFindings } from './many-findings.ts';

/** Writes so many made-up findings in every format; the median of the runs counts. */
export const bench: Bench = {
  summary: 'exports [--findings N] [--runs N] [--json]: milliseconds and bytes of each export format',
  run: async (args) => {
    const { values } = parseArgs({
      args: [...args],
      options: {
        findings: { type: 'string', default: '10000' },
        runs: { type: 'string', default: '3' },
        json: { type: 'boolean' },
      },
    });
    const { findings, documents } = manyFindings(Number(values.findings));
    const knowledge = loadPacks();
    const results: Record<string, { readonly milliseconds: number; readonly bytes: number }> = {};
    for (const format of EXPORTS) {
      const times: number[] = [];
      let bytes = 0;
      for (let run = 0; run < Number(values.runs); run++) {
        const { write } = await format.load();
        const kinds = format.kinds;
        const taken = findings.filter(({ finding }) => kinds === null || kinds.includes(finding.kind));
        const from = performance.now();
        bytes = 0;
        for await (const piece of write(stream(taken), {
          documents,
          knowledge: () => knowledge,
          at: '2026-01-01T00:00:00Z',
          title: 'Bench',
          decided: async () => new Map(),
          setAside: async function* () {},
          textOf: async () => '',
        }))
          bytes += piece.length;
        times.push(performance.now() - from);
      }
      const milliseconds = times.toSorted((a, b) => a - b)[times.length >> 1]!;
      results[format.name] = { milliseconds, bytes };
      if (!values.json)
        console.log(
          `${format.name.padEnd(12)}${milliseconds.toFixed(0).padStart(7)} ms${bytes.toLocaleString('en').padStart(14)} bytes`,
        );
    }
    if (values.json) console.log(JSON.stringify({ findings: findings.length, results }));
    return 0;
  },
};

async function* stream<T>(items: readonly T[]): AsyncGenerator<T> {
  yield* items;
}
