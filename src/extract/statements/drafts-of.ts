import type { Draft } from '../../kinds/finding.ts';
import type { Span } from '../../kinds/span.ts';
import type { StatementAct, StatementFinding } from '../../kinds/statement.ts';
import type { Reading } from '../reading.ts';
import { actOfContent } from './act-of-content.ts';
import { addresseeOf } from './addressee-of.ts';
import type { Attribution } from './attribution.ts';
import { dateOfStatement } from './date-of-statement.ts';
import { speakerOf } from './speaker-of.ts';

/** The statements of one attribution: one for each piece of its content, in one group where there are several. */
export const draftsOf = (
  reading: Reading,
  attribution: Attribution,
  act: StatementAct,
): readonly Draft<StatementFinding>[] => {
  const { sentence, source, cue, quoted, rule } = attribution;
  const speaker = source ? speakerOf(reading, source) : [];
  if (speaker.length === 0) return [];
  const pieces = attribution.core.map((span) => trimmed(reading.text, span)).filter(({ start, end }) => end > start);
  const group = pieces.length > 1 ? `statement:${cue.start}` : null;
  return pieces.map((span) => ({
    kind: 'statement',
    ...span,
    quote: reading.text.slice(span.start, span.end),
    block: sentence.block,
    group,
    rule: `statement/${rule.replaceAll(' ', '-')}@2`,
    speaker: [...speaker],
    cue: reading.text.slice(cue.start, cue.end),
    cueStart: cue.start,
    cueEnd: cue.end,
    act: actOfContent(reading.knowledge, act, reading.text.slice(span.start, span.end)),
    addressee: addresseeOf(reading, attribution),
    direct: quoted,
    date: dateOfStatement(reading, sentence),
    occasion: null,
    reportedBy: null,
    within: null,
  }));
};

const trimmed = (text: string, { start, end }: Span): Span => {
  let from = start;
  let to = end;
  while (from < to && /\s/.test(text[from]!)) from++;
  while (to > from && /\s/.test(text[to - 1]!)) to--;
  return { start: from, end: to };
};
