import type { EventFinding } from '../../src/kinds/event.ts';
import type { FigureFinding } from '../../src/kinds/figure.ts';
import type { Finding } from '../../src/kinds/finding.ts';
import type { Party } from '../../src/kinds/party.ts';
import type { StatementFinding } from '../../src/kinds/statement.ts';
import { fold } from '../../src/text/fold.ts';

/** What a bulletin cites and what is looked for when it is read again. */
export type CitedFinding = EventFinding | StatementFinding | FigureFinding;

export const isCitedKind = (finding: Finding): finding is CitedFinding =>
  finding.kind === 'event' || finding.kind === 'statement' || finding.kind === 'figure';

/** `same`: nothing that counts has changed; otherwise what comes nearest, and what of it differs. */
export interface Comparison {
  readonly cited: CitedFinding;
  readonly same: boolean;
  readonly nearest: Finding | null;
  readonly differs: readonly string[];
}

/** So much of the words of a cited finding must stand in one that is to be the same. */
const LEAST_SHARED_WORDS = 0.6;

/**
 * Looks for each cited finding among those of the bulletin as it was read again. The same: of one kind, in the same
 * words (most of them), and with the same type, date and actors (event), the same act, speaker and date (statement), or
 * the same amount, bound and unit (figure). A finding whose source gives no date, or none but its period, may come back
 * with the day under which the issue prints it, or with the period: that is what the issue says.
 * @param printedUnder the dates that the issue gives, by finding
 */
export const compareAgain = (
  cited: readonly CitedFinding[],
  again: readonly Finding[],
  printedUnder: ReadonlyMap<string, ReadonlySet<string>> = new Map(),
): readonly Comparison[] => {
  const byKind = Map.groupBy(again, (finding) => finding.kind);
  const words = new Map(again.map((finding) => [finding, wordsOf(finding.quote)]));
  return cited.map((finding) => {
    const own = wordsOf(finding.quote);
    const candidates = (byKind.get(finding.kind) ?? []).filter(
      (other) => shared(own, words.get(other)!) >= LEAST_SHARED_WORDS,
    );
    const ranked = candidates
      .map((other) => ({ other, differs: differences(finding, other, printedUnder.get(finding.id) ?? new Set()) }))
      .sort((a, b) => a.differs.length - b.differs.length);
    const best = ranked[0];
    return {
      cited: finding,
      same: best !== undefined && best.differs.length === 0,
      nearest: best?.other ?? null,
      differs: best?.differs ?? ['missing'],
    };
  });
};

const differences = (a: CitedFinding, b: Finding, printed: ReadonlySet<string>): readonly string[] => {
  const undated = !('date' in a) || a.date === null || ('dateBasis' in a && a.dateBasis === 'period');
  const dateOf = (date: string | null, again: string | null) =>
    undated && again !== null && printed.has(again) ? again : date;
  if (a.kind === 'event' && b.kind === 'event')
    return unequal({
      type: [a.type, b.type],
      date: [dateOf(a.date, b.date), b.date],
      actor: [parties(a.actor), parties(b.actor)],
      recipient: [parties(a.recipient), parties(b.recipient)],
    });
  if (a.kind === 'statement' && b.kind === 'statement')
    return unequal({
      act: [a.act, b.act],
      speaker: [parties(a.speaker), parties(b.speaker)],
      date: [dateOf(a.date, b.date), b.date],
    });
  if (a.kind === 'figure' && b.kind === 'figure')
    return unequal({
      value: [a.value, b.value],
      min: [a.min, b.min],
      max: [a.max, b.max],
      bound: [a.bound, b.bound],
      unit: [a.unit, b.unit],
    });
  return ['kind'];
};

const unequal = (fields: Readonly<Record<string, readonly [unknown, unknown]>>): readonly string[] =>
  Object.entries(fields).flatMap(([name, [a, b]]) => (a === b ? [] : [`${name}: ${a} → ${b}`]));

const parties = (list: readonly Party[]): string =>
  [...new Set(list.map(({ name, actor }) => actor ?? fold(name)))].sort().join(', ');

/** An article is no word to go by: `a third` is printed as `one third`. */
const wordsOf = (text: string): ReadonlySet<string> =>
  new Set((fold(text).match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !/^(?:a|an|the)$/.test(word)));

/** The share of the first’s words that the second has. */
const shared = (a: ReadonlySet<string>, b: ReadonlySet<string>): number =>
  a.size === 0 ? 0 : [...a].filter((word) => b.has(word)).length / a.size;
