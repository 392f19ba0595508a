import type { Span } from '../../kinds/span.ts';
import { firstWhere } from '../../text/first-where.ts';
import type { Quotation } from './quotations.ts';

/** Spans stretched over the quotations into which they reach, unless the cue itself stands in one. */
export const wholeQuotations = (
  spans: readonly Span[],
  quotations: readonly Quotation[],
  cue: Span,
): readonly Span[] => {
  const stretched: { start: number; end: number }[] = [];
  for (const span of spans) {
    let { start, end } = span;
    for (let i = firstWhere(quotations, ({ outer }) => outer.end > span.start); i < quotations.length; i++) {
      const { outer } = quotations[i]!;
      if (outer.start >= end) break;
      if (outer.end <= start || (outer.start <= cue.start && cue.end <= outer.end)) continue;
      start = Math.min(start, outer.start);
      end = Math.max(end, outer.end);
    }
    const last = stretched.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else stretched.push({ start, end });
  }
  return stretched;
};
