import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { countRecords, rates } from './score-records.ts';
import { readGold, type ScoredRecord } from './scored-record.ts';

const SHARED = resolve(import.meta.dirname, '../../../shared/gold');
const gold = (records: readonly ScoredRecord[]) => ({
  source: null,
  passages: [[0, 1000]] as const,
  kinds: null,
  records,
});

describe('countRecords', () => {
  it('pairs by half of the longer span and judges the attributes of the pair', () => {
    const counts = countRecords(
      gold([{ kind: 'figure', start: 10, end: 20, value: 5, unit: 'villages', bound: '>' }]),
      [
        { kind: 'figure', start: 12, end: 20, value: 5, unit: 'village', bound: '=' },
        { kind: 'figure', start: 30, end: 40, value: 5, unit: 'village', bound: '=' },
      ],
    );
    expect(rates(counts.figure!)).toEqual({
      gold: 1,
      predicted: 2,
      precision: 50,
      recall: 100,
      f1: 66.7,
      allRightF1: 0,
      ofFound: { value: 100, unit: 100, bound: 0 },
    });
    expect(counts.figure!.extra.map((record) => record.start)).toEqual([30]);
  });

  it('ignores what starts outside the passages', () => {
    const counts = countRecords(gold([]), [{ kind: 'vote', start: 2000, end: 2010 }]);
    expect(counts).toEqual({});
  });
});

describe.skipIf(!existsSync(join(SHARED, 'score.mjs')))(
  'against the shared scorer (skipped: ../shared is missing)',
  () => {
    it.each(['000', '001', '002', '003', '004'])('gives the same figures on %s', (name) => {
      const path = join(SHARED, `${name}.dev.jsonl`);
      const predicted = readGold(path).records.flatMap((record, index) => disturbed(record, index));
      const file = join(mkdtempSync(join(tmpdir(), 'chancery-bench-')), 'predicted.jsonl');
      writeFileSync(file, predicted.map((record) => `${JSON.stringify(record)}\n`).join(''));
      const theirs = JSON.parse(
        execFileSync(process.execPath, [join(SHARED, 'score.mjs'), path, file, '--json'], { encoding: 'utf8' }),
      );
      const ours = Object.fromEntries(
        Object.entries(countRecords(readGold(path), predicted)).map(([kind, counts]) => [kind, rates(counts)]),
      );
      expect(ours).toEqual(theirs);
    });
  },
);

/** Gold spoilt in ways that reach every branch of the metric. */
const disturbed = (record: ScoredRecord, index: number): readonly ScoredRecord[] => {
  const moved = { ...record, start: record.start + Math.floor(((record.end - record.start) * (index % 9)) / 9) };
  switch (index % 7) {
    case 0:
      return [];
    case 1:
      return [moved, { ...record, end: record.end + 5 }];
    case 2:
      return [{ ...moved, value: 7, unit: 'tonnes', speaker: 'Nobody Known', date: '1999', verdict: 'pending' }];
    case 3:
      return [
        { ...record, bound: '~', act: 'deny', actor: [], status: 'planned', cueStart: null, party: ['Atlantis'] },
      ];
    case 4:
      return [{ ...record, actor: [{ name: `The ${String(record.actor ?? 'State')}` }], recipient: ['Atlantis'] }];
    default:
      return [record];
  }
};
