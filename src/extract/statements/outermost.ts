import type { Span } from '../../kinds/span.ts';
import type { Attribution } from './attribution.ts';

/** `he said it was late, according to her`: all of the sentence is hers, also inside other reports. */
const ACCORDING = 'according to';

/** Relations by which a word hangs under what another one reports; a report beside it was drawn in by mistake. */
const BESIDE = /^(?:root|parataxis|conj)$/;

/**
 * Attributions that the author makes, without those that somebody tells whose words are reported: of `she said that he
 * wants to leave`, what she said. Annotators of attribution mark the outermost level (Newell et al. 2018), a record of
 * statements has all of them. Sorted sweep over the contents, linear but for sorting.
 * @param attributions of one block
 */
export const outermost = (attributions: readonly Attribution[]): readonly Attribution[] => {
  const contents = attributions
    .flatMap((owner) => owner.content.map((span) => ({ span, owner })))
    .sort((a, b) => a.span.start - b.span.start);
  const byCue = [...attributions].sort((a, b) => headOf(a).start - headOf(b).start);
  const open: typeof contents = [];
  const told = new Set<Attribution>();
  let next = 0;
  for (const attribution of byCue) {
    const head = headOf(attribution);
    while (next < contents.length && contents[next]!.span.start <= head.start) open.push(contents[next++]!);
    for (let i = open.length - 1; i >= 0; i--) if (open[i]!.span.end < head.end) open.splice(i, 1);
    const tellers = open.filter(({ owner }) => owner !== attribution).map(({ owner }) => owner.rule);
    if (tellers.includes(ACCORDING) || (tellers.length > 0 && !standsForItself(attribution))) told.add(attribution);
  }
  return attributions.filter((attribution) => !told.has(attribution));
};

const headOf = ({ sentence, cueHead }: Attribution): Span => sentence.tokens[cueHead]!;

const standsForItself = ({ rule, sense, sentence, cueHead }: Attribution): boolean =>
  rule === ACCORDING || (sense.act !== 'attitude' && BESIDE.test(sentence.tokens[cueHead]!.deprel));
