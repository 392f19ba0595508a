import type { Draft } from '../../kinds/finding.ts';
import type { StatementFinding } from '../../kinds/statement.ts';
import { draftReference } from '../draft-reference.ts';

/**
 * Statements that are told inside another one (`the spokesman said that the two had agreed …`) point to it: the cue and
 * the words of the inner one stand in the words of the outer. Sorted sweep, linear but for sorting.
 */
export const nested = (drafts: readonly Draft<StatementFinding>[]): readonly Draft<StatementFinding>[] => {
  // of two cues with the same words in marks the nearer one stands first
  const sorted = [...drafts].sort(
    (a, b) =>
      a.start - b.start ||
      b.end - a.end ||
      Number(a.direct) - Number(b.direct) ||
      (a.direct ? nearness(a) - nearness(b) : 0),
  );
  const open: Draft<StatementFinding>[] = [];
  return sorted.flatMap((draft) => {
    while (open.length > 0 && open.at(-1)!.end < draft.end) open.pop();
    const around = open.findLast(
      (outer) => outer.cueStart !== draft.cueStart && inside(lastOfCue(draft), outer) && draft.end <= outer.end,
    );
    const double = draft.direct ? open.find((outer) => isSameWords(outer, draft)) : undefined;
    if (double) return [];
    if (around && (isSameAct(around, draft) || isOwnStand(around, draft))) return [];
    open.push(draft);
    return [around ? { ...draft, within: draftReference(around) } : draft];
  });
};

const nearness = ({ start, cueStart }: Draft<StatementFinding>): number =>
  cueStart === null ? Number.POSITIVE_INFINITY : Math.abs(start - cueStart);

/** `criticised what it called a “smear”`: the words in marks are told once, by the cue beside them. */
const isSameWords = (one: Draft<StatementFinding>, other: Draft<StatementFinding>): boolean =>
  one.direct && one.start === other.start && one.end === other.end && one.cueStart !== other.cueStart;

/** `undertook to guarantee the traffic`: what was undertaken is to guarantee; it was not guaranteed as well. */
const isSameAct = (outer: Draft<StatementFinding>, inner: Draft<StatementFinding>): boolean =>
  inner.cueStart !== null &&
  inner.cueStart <= outer.start &&
  outer.start <= lastOfCue(inner) &&
  !inner.direct &&
  !outer.direct &&
  outer.speaker[0]?.name === inner.speaker[0]?.name;

/** `said she was grateful for it`: one statement, whose content tells the stand. */
const isOwnStand = (outer: Draft<StatementFinding>, inner: Draft<StatementFinding>): boolean =>
  inner.rule.startsWith('statement/adjective') && outer.speaker[0]?.name === inner.speaker[0]?.name;

/** A cue may begin with a `to` that is no part of what the outer one says. */
const lastOfCue = ({ cueEnd, start }: Draft<StatementFinding>): number => (cueEnd === null ? start : cueEnd - 1);

const inside = (position: number, { start, end }: Draft<StatementFinding>): boolean =>
  start <= position && position < end;
