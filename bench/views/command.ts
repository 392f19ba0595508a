import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { SqliteRecord } from '../../src/record/sqlite/sqlite-record.ts';
import { loadPacks } from '../../src/resources/load-packs.ts';
import type { Route } from '../../src/server/route.ts';
import { ROUTES } from '../../src/server/routes/all-routes.ts';
import { ViewCache } from '../../src/server/view-cache.ts';
import { viewerOf } from '../../src/server/viewer.ts';
import type { Bench } from '../main.ts';

/** What pages ask for when nothing is filtered, and some of it beside. */
const ASKED: readonly (readonly [path: `/api/${string}`, query?: Readonly<Record<string, string>>])[] = [
  ['/api/overview'],
  ['/api/documents'],
  ['/api/findings'],
  ['/api/findings/facets'],
  ['/api/chronicle'],
  ['/api/tellings'],
  ['/api/claims'],
  ['/api/claims', { repeated: 'true' }],
  ['/api/repeats'],
  ['/api/figures/series'],
  ['/api/ledger'],
  ['/api/actors'],
  ['/api/places'],
  ['/api/network'],
  ['/api/balance', { first: 'armenia', second: 'azerbaijan' }],
  ['/api/threads'],
  ['/api/review/queue'],
  ['/api/names/suggestions', { kind: 'actor' }],
];

const NOW = '2026-01-01T00:00:00Z';

/** How long the pages of a desk take over a record, each made anew, as after every change of the record. */
export const bench: Bench = {
  summary: 'views --record FILE [--only WORD] [--runs N] [--json]: milliseconds of processor that each page takes',
  run: async (args) => {
    const { values } = parseArgs({
      args: [...args],
      options: {
        record: { type: 'string', default: 'chancery.sqlite' },
        only: { type: 'string', default: '' },
        runs: { type: 'string', default: '3' },
        json: { type: 'boolean' },
      },
    });
    if (!existsSync(values.record)) {
      console.error(
        `views: there is no record at ${values.record}. 'npm run bench -- scale --record FILE' makes a large one.`,
      );
      return 2;
    }
    const record = SqliteRecord.open(values.record, 'read');
    const knowledge = loadPacks();
    const { viewer } = (await viewerOf(new Request('http://localhost'), record, 'Bench', NOW))!;
    const routes: readonly Route[] = Object.values(ROUTES).flat();
    const result: Record<string, { readonly milliseconds: number; readonly bytes: number }> = {};
    for (const [path, query = {}] of ASKED.filter(([path]) => path.includes(values.only))) {
      const route = routes.find((each) => each.method === 'get' && each.path === path)!;
      const times: number[] = [];
      let bytes = 0;
      for (let run = 0; run < Number(values.runs); run++) {
        const desk = { record, knowledge, views: new ViewCache(), engine: '', now: () => NOW };
        const from = process.threadCpuUsage();
        const answer = await route.handle({
          params: {},
          query: route.query?.parse(query) ?? {},
          body: undefined,
          record,
          viewer,
          desk: desk as never,
          request: new Request(`http://localhost${path}`),
          address: null,
        });
        bytes = JSON.stringify(answer).length;
        const { user, system } = process.threadCpuUsage(from);
        times.push((user + system) / 1000);
      }
      const name = [path.slice('/api/'.length), ...Object.entries(query).map(([key, value]) => `${key}=${value}`)].join(
        ' ',
      );
      const milliseconds = Math.round(Math.min(...times));
      result[name] = { milliseconds, bytes };
      if (!values.json)
        console.log(
          `${name.padEnd(40)}${String(milliseconds).padStart(7)} ms${bytes.toLocaleString('en').padStart(12)} bytes`,
        );
    }
    await record.close();
    if (values.json) console.log(JSON.stringify(result));
    return 0;
  },
};
