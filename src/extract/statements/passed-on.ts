import type { Draft } from '../../kinds/finding.ts';
import type { StatementFinding } from '../../kinds/statement.ts';

/** so many cues behind it another may name whom the agency quotes */
const NEAR = 4;

/** `According to the agency, the minister said: “…”`: the quotation is the minister’s. */
const quotesFor = (outer: Draft<StatementFinding>, inner: Draft<StatementFinding>): boolean =>
  inner.start === outer.start &&
  /^statement\/verb-/.test(inner.rule) &&
  (inner.cueStart ?? 0) > (outer.cueEnd ?? 0) &&
  (inner.cueStart ?? 0) < outer.start;

/** characters before the cue: who speaks, with office and apposition */
const LONGEST_SPEAKER = 120;

/**
 * `According to the agency, the minister said that …`: the minister speaks, the agency passes it on. What the agency would
 * say is the same report once more and is left out; the statement inside it names the agency. Linear but for sorting.
 * @param drafts of one document, sorted by cue
 */
export const passedOn = (drafts: readonly Draft<StatementFinding>[]): readonly Draft<StatementFinding>[] => {
  const dropped = new Set<Draft<StatementFinding>>();
  const reporters = new Map<Draft<StatementFinding>, Draft<StatementFinding>>();
  drafts.forEach((outer, at) => {
    if (outer.rule !== 'statement/according-to@2') return;
    if (outer.direct) {
      if (drafts.slice(at + 1, at + 1 + NEAR).some((inner) => quotesFor(outer, inner))) dropped.add(outer);
      return;
    }
    for (let i = at + 1; i < drafts.length && (drafts[i]!.cueStart ?? 0) < outer.end; i++) {
      const inner = drafts[i]!;
      const cue = inner.cueStart ?? -1;
      if (cue < outer.start || cue - outer.start > LONGEST_SPEAKER || inner.start < cue || inner.group !== null)
        continue;
      if (inner.end < outer.end - 1 || !/^statement\/verb-/.test(inner.rule)) continue;
      dropped.add(outer);
      reporters.set(inner, outer);
      break;
    }
  });
  return drafts
    .filter((draft) => !dropped.has(draft))
    .map((draft) => {
      const reportedBy = reporters.get(draft)?.speaker[0] ?? null;
      return reportedBy === null || draft.reportedBy !== null ? draft : { ...draft, reportedBy };
    });
};
