import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  type AttributionDocument,
  addTallies,
  contentKind,
  missesOf,
  type ScoredAttribution,
  scoreAttributions,
  type Tallies,
} from './score-attributions.ts';

const SHARED = resolve(import.meta.dirname, '../../../shared/bench/attribution');
const TEXT = 'The mayor said the bridge will open in May.';
const gold: ScoredAttribution = { source: [[0, 9]], cue: [[10, 14]], content: [[15, 42]] };

describe('scoreAttributions', () => {
  it('asks for half of the words of the larger span', () => {
    const half: ScoredAttribution = { source: [[4, 9]], cue: [[10, 14]], content: [[15, 30]] };
    const tallies = scoreAttributions(TEXT, [gold], [half]);
    expect(tallies['whole overlap']).toEqual({ found: 1, predicted: 1, gold: 1 });
    expect(tallies['whole exact']).toEqual({ found: 0, predicted: 1, gold: 1 });
    const less: ScoredAttribution = { ...gold, content: [[15, 25]] };
    expect(scoreAttributions(TEXT, [gold], [less])['whole overlap']!.found).toBe(0);
  });

  it('lets two empty sources agree and an empty one not with a full one', () => {
    const nobody = { ...gold, source: [] };
    expect(scoreAttributions(TEXT, [nobody], [nobody])['whole overlap']!.found).toBe(1);
    expect(scoreAttributions(TEXT, [gold], [nobody])['whole overlap']!.found).toBe(0);
  });

  it('shows what was missed and what came near it', () => {
    const wrong: ScoredAttribution = { ...gold, content: [[15, 18]] };
    const document = { id: 'a', text: TEXT, attributions: [gold] };
    expect(missesOf(document, [wrong])).toEqual({ missed: [{ gold, near: wrong }], extra: [wrong] });
  });
});

it('sorts contents into direct, mixed and indirect', () => {
  const text = '"All clear." He is "sure" of it';
  const kind = (start: number, end: number) => contentKind(text, { source: [], cue: [], content: [[start, end]] });
  expect([kind(0, 12), kind(12, 31), kind(26, 31)]).toEqual(['direct', 'mixed', 'indirect']);
});

describe.skipIf(!existsSync(join(SHARED, 'score.mjs')))(
  'against the shared scorer (skipped: ../shared is missing)',
  () => {
    it('gives the same figures for spoilt gold', () => {
      const path = join(SHARED, 'dev.jsonl');
      const documents: AttributionDocument[] = readFileSync(path, 'utf8')
        .split('\n')
        .filter((line) => line.trim())
        .map((line) => JSON.parse(line));
      const predicted = documents.map(({ id, attributions }) => ({ id, attributions: attributions.flatMap(spoilt) }));
      const file = join(mkdtempSync(join(tmpdir(), 'chancery-bench-')), 'predicted.jsonl');
      writeFileSync(file, predicted.map((one) => `${JSON.stringify(one)}\n`).join(''));
      const theirs = JSON.parse(
        execFileSync(process.execPath, [realpathSync(join(SHARED, 'score.mjs')), path, file, '--json'], {
          encoding: 'utf8',
        }),
      ) as Record<string, { tp: number; pred: number; gold: number }>;
      let ours: Tallies = {};
      documents.forEach((document, i) => {
        ours = addTallies(ours, scoreAttributions(document.text, document.attributions, predicted[i]!.attributions));
      });
      for (const [name, tally] of Object.entries(ours)) {
        const { tp, pred, gold: count } = theirs[name]!;
        expect({ name, ...tally }).toEqual({ name, found: tp, predicted: pred, gold: count });
      }
    });
  },
);

/** Gold spoilt in ways that reach every branch of the metric. */
const spoilt = (one: ScoredAttribution, index: number): readonly ScoredAttribution[] => {
  const cut = (spans: ScoredAttribution['cue']) =>
    spans.map(([start, end]) => [start, start + Math.ceil(((end - start) * (index % 5)) / 5)] as const);
  switch (index % 6) {
    case 0:
      return [];
    case 1:
      return [{ ...one, content: cut(one.content) }];
    case 2:
      return [{ ...one, source: [] }, one];
    case 3:
      return [{ ...one, cue: cut(one.cue), source: cut(one.source) }];
    default:
      return [one];
  }
};
