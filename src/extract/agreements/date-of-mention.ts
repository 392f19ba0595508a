import { isHoliday } from '../../time/is-holiday.ts';
import type { Timex } from '../../time/timex.ts';
import { tokenSpan } from '../phrase.ts';
import type { ReadSentence } from '../reading.ts';
import { treeOf } from '../tree.ts';
import type { AgreementCodebook } from './agreement-codebook.ts';
import type { AgreementMention } from './agreement-mentions.ts';

/**
 * The date of an agreement as its mention gives it: the date within or directly after it (`of November 10, 2020`), or
 * that of the clause which says that it was signed or adopted; `told` is the last day named before in the paragraph, or the
 * day of the entry.
 */
export const dateOfMention = (
  sentence: ReadSentence,
  mention: AgreementMention,
  codebook: AgreementCodebook,
  told: string | null,
): string | null => {
  const { tokens } = sentence;
  const span = tokenSpan(tokens, mention.first, mention.last);
  const dates = sentence.timexes.filter(
    (timex) => timex.type === 'DATE' && timex.edtf !== null && !timex.edtf.includes('..'),
  );
  // `the Good Friday agreement`, `an Easter truce` are called by a day, not dated by it
  const inside = dates.find(
    (timex) => timex.start < span.end && timex.end > span.start && !isHoliday(timex) && !isTerm(sentence, timex),
  );
  const verb = makingVerb(sentence, mention, codebook);
  const others = dates.filter(
    (timex) => timex !== inside && !isTerm(sentence, timex) && !(timex.start >= span.start && timex.end <= span.end),
  );
  const made =
    verb === null ? dayOfTelling(sentence, mention, codebook, others, told) : dayOfMaking(sentence, verb, others, told);
  // `adopted resolution 2139 (2014)` on a day of that year
  if (inside) return /^\d{4}$/.test(inside.edtf!) && made?.startsWith(inside.edtf!) ? made : inside.edtf;
  // `the Brunn Accord (2021)`
  const brackets = tokens.slice(mention.last + 1, mention.last + 4).map(({ text }) => text);
  if (brackets[0] === '(' && brackets[2] === ')' && /^(?:19|20)\d\d$/.test(brackets[1]!)) return brackets[1]!;
  // `the agreement in November 2020`
  const behind = tokens[mention.last + 1];
  const next = dates.find((timex) => timex.start === tokens[mention.last + 2]?.start);
  if (
    next &&
    !isTerm(sentence, next) &&
    /^(?:in|from|on)$/i.test(behind!.text) &&
    behind!.head >= 0 &&
    next.edtf!.length > 4
  )
    return next.edtf;
  return made;
};

const ANNOUNCING = /^(?:announcement|proclamation)$/i;

/** `a truce from 4 May to 11 May`: how long it is to last. */
const isTerm = ({ tokens }: ReadSentence, { start, text, edtf }: Timex): boolean =>
  edtf!.includes('/') &&
  (/^from\b/i.test(text) || /^from$/i.test(tokens.findLast(({ end }) => end <= start)?.text ?? ''));

/**
 * The day of what a text is cited for (`agreed on Monday to open the road, said a joint communique`), or, in an entry, of its
 * announcement (`welcomed the announcement of a truce`).
 */
const dayOfTelling = (
  sentence: ReadSentence,
  mention: AgreementMention,
  codebook: AgreementCodebook,
  dates: readonly Timex[],
  told: string | null,
): string | null => {
  const { tokens } = sentence;
  const { head, deprel, lemma } = tokens[mention.head]!;
  const cites =
    /^(?:nsubj|obj)/.test(deprel) &&
    /^(?:say|read|state|announce)$/.test(tokens[head]!.lemma) &&
    codebook.announced.has(lemma.toLowerCase());
  if (cites) return dates.find(({ edtf }) => /^\d{4}-\d\d-\d\d$/.test(edtf!))?.edtf ?? null;
  for (let at = head, climbed = 0; at >= 0 && climbed < 6; at = tokens[at]!.head, climbed++)
    if (
      tokens.some(
        (token) =>
          ANNOUNCING.test(token.lemma) && token.index < mention.head && (token.index === at || token.head === at),
      )
    )
      return told;
  return null;
};

/** The date nearest to the verb; with none, the day told of, but `the deal reached in Doha` was not reached on that day. */
const dayOfMaking = (
  sentence: ReadSentence,
  verb: number,
  dates: readonly Timex[],
  told: string | null,
): string | null => {
  const { tokens } = sentence;
  const { start: at, deprel, text } = tokens[verb]!;
  const nearest = dates
    .filter((timex) => !deprel.startsWith('acl') || isWithin(sentence, verb, timex))
    .toSorted((a, b) => Math.abs(a.start - at) - Math.abs(b.start - at))[0];
  if (nearest) return nearest.edtf;
  return /^acl/.test(deprel) || (/^ccomp/.test(deprel) && /^(?:reached|signed|struck)$/.test(text)) ? null : told;
};

/** `the unions, which signed the accord, will meet on Sunday`: that day is outside of the clause that tells of the signing. */
const isWithin = (sentence: ReadSentence, verb: number, { start, end }: Timex): boolean => {
  const { first, last } = treeOf(sentence).extent(verb);
  return start >= sentence.tokens[first]!.start && end <= sentence.tokens[last]!.end;
};

/** The verb of signing or adopting that governs the mention or describes it (`which was adopted`, `signed on`). */
const makingVerb = (sentence: ReadSentence, mention: AgreementMention, codebook: AgreementCodebook): number | null => {
  const { tokens } = sentence;
  const making = (index: number): boolean =>
    index >= 0 && tokens[index]!.upos === 'VERB' && codebook.making.has(tokens[index]!.lemma.toLowerCase());
  const governor = tokens[mention.head]!.head;
  if (making(governor) && !isUnreal(sentence, governor) && !isOfAnother(sentence, mention, governor)) return governor;
  // `adopted resolution 7`, where the parse hangs the verb on the noun
  const before = mention.first - 1;
  if (making(before) && tokens[before]!.xpos === 'VBD' && tokens[before]!.head === mention.head) return before;
  const puts = governor >= 0 && codebook.putting.has(tokens[governor]!.lemma.toLowerCase());
  const noun = tokens[mention.head]!.lemma.toLowerCase();
  if (puts && (codebook.put.has(noun) || codebook.announced.has(noun)) && !isUnreal(sentence, governor))
    return governor;
  for (const token of tokens)
    if (token.head >= mention.first && token.head <= mention.last && /^acl/.test(token.deprel) && making(token.index))
      return token.index;
  for (let i = mention.last + 1; i < Math.min(tokens.length, mention.last + 9); i++)
    if (
      making(i) &&
      /^(?:VBN|VBD)$/.test(tokens[i]!.xpos) &&
      /^(?:acl|root|ccomp|parataxis)/.test(tokens[i]!.deprel) &&
      !isOfAnother(sentence, mention, i)
    )
      return i;
  return null;
};

/** `under the accord, a mission was established`: what is made there is not the accord. */
const isOfAnother = ({ tokens }: ReadSentence, mention: AgreementMention, verb: number): boolean =>
  tokens.some(
    ({ index, head, deprel }) =>
      head === verb && /^nsubj:pass/.test(deprel) && (index < mention.first || index > mention.last),
  );

/** `ready to sign`, `will sign`, `did not sign`: nothing was signed. */
const isUnreal = (sentence: ReadSentence, verb: number): boolean =>
  sentence.tokens.some(
    (token) =>
      token.head === verb &&
      ((/^(?:AUX|PART)$/.test(token.upos) && /^(?:will|would|should|must|may|might|could|can|to)$/i.test(token.text)) ||
        token.lemma === 'not'),
  );
