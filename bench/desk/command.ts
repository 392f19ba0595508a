import { mkdirSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { effectiveFinding } from '../../src/record/effective-finding.ts';
import { findingVersion } from '../../src/record/finding-version.ts';
import { SqliteRecord } from '../../src/record/sqlite/sqlite-record.ts';
import type { Bench } from '../main.ts';
import { makeRecord } from './make-record.ts';
import { DESK, withDesk } from './with-desk.ts';

const API = `${DESK}/api`;
/** A person thinks so long between two looks, in milliseconds; half of it to one and a half times. */
const THINKS = 2000;

interface Answer {
  readonly items: readonly {
    readonly finding: { readonly id: string; readonly document: string };
    readonly version: string;
  }[];
}

const times = new Map<string, number[]>();
const accepted: { readonly number: number; readonly finding: string; readonly seen: string }[] = [];
const statuses = new Map<number, number>();

const timed = async (what: string, path: string, init: RequestInit = {}): Promise<Response> => {
  const began = performance.now();
  const response = await fetch(API + path, init);
  const body = await response.arrayBuffer();
  times.set(what, [...(times.get(what) ?? []), performance.now() - began]);
  statuses.set(response.status, (statuses.get(response.status) ?? 0) + 1);
  return new Response(body, { status: response.status });
};

const one = <T>(from: readonly T[]): T => from[Math.floor(Math.random() * from.length)]!;
const month = () =>
  `${2018 + Math.floor(Math.random() * 8)}-${String(1 + Math.floor(Math.random() * 12)).padStart(2, '0')}`;

/** What people at a desk open, the frequent things more often. */
const READS: readonly (() => readonly [what: string, path: string])[] = [
  () => ['findings', `/findings?kind=event&on=${month()}&limit=50`],
  () => ['findings', `/findings?actor=Pashinyan&from=${month()}&limit=50`],
  () => ['findings', `/findings?limit=50&kind=${one(['event', 'statement', 'figure'])}`],
  () => ['queue', `/review/queue?on=${month()}&limit=50`],
  () => ['facets', `/findings/facets?on=${month()}`],
  () => ['search', `/search?q=${one(['treaty', 'railway', 'prisoner'])}&on=${month()}`],
  () => ['palette', `/palette?q=${one(['ali', 'pash', 'rep', 'baku'])}`],
  () => ['info', '/info'],
  () => ['documents', '/documents?limit=50'],
  () => ['chronicle', `/chronicle?on=${month()}&limit=50`],
];

const person = async (until: number): Promise<void> => {
  await setTimeout(Math.random() * THINKS);
  while (performance.now() < until) {
    const [what, path] = one(READS)();
    const answer = (await (await timed(what, path)).json()) as Partial<Answer>;
    const item = answer.items && what === 'findings' ? one(answer.items.slice(0, 5)) : undefined;
    if (item) {
      await timed('finding', `/findings/${item.finding.id}`);
      await timed('text', `/documents/${item.finding.document}/text`);
      if (Math.random() < 0.5) await decide(item);
    }
    await setTimeout(THINKS * (0.5 + Math.random()));
  }
};

const decide = async ({ finding, version }: Answer['items'][number]): Promise<void> => {
  const response = await timed('decision', '/decisions', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ finding: finding.id, action: one(['accept', 'reject', 'undo']), seen: version }),
  });
  if (response.status !== 201) return;
  const { decision } = (await response.json()) as { decision: { number: number } };
  accepted.push({ number: decision.number, finding: finding.id, seen: version });
};

const percentile = (all: readonly number[], share: number): string =>
  (all.toSorted((a, b) => a - b)[Math.min(all.length - 1, Math.floor(all.length * share))] ?? 0).toFixed(0);

const line = (name: string, all: readonly number[]): string =>
  `${name.padEnd(12)}${String(all.length).padStart(7)}${[0.5, 0.95, 0.99].map((share) => percentile(all, share).padStart(8)).join('')}`;

/** How many of the decisions that were taken are not in the record, or not on the very version that was seen. */
const check = async (path: string): Promise<number> => {
  const record = SqliteRecord.open(path, 'read');
  const byFinding = Map.groupBy(await record.decisions(), ({ finding }) => finding);
  const kept = new Map([...byFinding.values()].flat().map((decision) => [decision.number, decision]));
  let wrong = 0;
  for (const { number, finding, seen } of accepted) {
    const decision = kept.get(number);
    const all = byFinding.get(finding) ?? [];
    const before = all.filter((each) => each.number < number);
    if (!decision || findingVersion(effectiveFinding(decision.seen, before)) !== seen) wrong++;
  }
  await record.close();
  return wrong;
};

/**
 * People at one desk: each looks, thinks and looks again; now and then somebody decides on what they see, several of them
 * on the same findings.
 */
export const bench: Bench = {
  summary: 'desk [--findings N] [--people N] [--seconds N] [--json]: how long reads and decisions take, and none lost',
  run: async (args) => {
    const { values } = parseArgs({
      args: [...args],
      options: {
        findings: { type: 'string', default: '100000' },
        people: { type: 'string', default: '50' },
        seconds: { type: 'string', default: '30' },
        json: { type: 'boolean', default: false },
      },
    });
    const [findings, people, seconds] = [values.findings, values.people, values.seconds].map(Number) as [
      number,
      number,
      number,
    ];
    const path = `out/desk-load-${findings}.sqlite`;
    mkdirSync('out', { recursive: true });
    console.log(`a record of ${findings} findings, ${people} people, ${seconds} s …`);
    await makeRecord(path, findings);
    await withDesk(path, async () => {
      await timed('first', '/info');
      const until = performance.now() + seconds * 1000;
      await Promise.all(Array.from({ length: people }, () => person(until)));
    });
    const reads = [...times].filter(([what]) => what !== 'decision' && what !== 'first').flatMap(([, all]) => all);
    console.log(`\n${' '.repeat(12)} number  p50 ms  p95 ms  p99 ms`);
    for (const [what, all] of [...times].toSorted()) console.log(line(what, all));
    console.log(line('all reads', reads));
    console.log(`answers: ${[...statuses].map(([status, n]) => `${status}: ${n}`).join(', ')}`);
    const wrong = await check(path);
    console.log(`${accepted.length} decisions taken, ${wrong} lost or on another version than the one that was seen`);
    if (values.json)
      console.log(
        JSON.stringify({
          reads: reads.length,
          p95: Number(percentile(reads, 0.95)),
          decisions: accepted.length,
          wrong,
        }),
      );
    return wrong === 0 ? 0 : 1;
  },
};
