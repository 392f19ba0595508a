import type { FigureFinding } from '../../kinds/figure.ts';
import type { Draft } from '../../kinds/finding.ts';
import { lexemes } from '../../text/numbers/lexeme.ts';
import { draftReference } from '../draft-reference.ts';
import { flatSentence } from '../flat-sentence.ts';
import type { Extractor } from '../reading.ts';
import { boundOf } from './bound-of-figure.ts';
import { countedNoun, isPlural } from './counted-noun.ts';
import { changeOf } from './figure-change.ts';
import { figureCodebook, personNouns, unitTable } from './figure-codebook.ts';
import { asOfDate, speakerAround, statementsOf } from './figure-context.ts';
import type { Counted } from './figure-count.ts';
import { placeOf } from './figure-place.ts';
import { isMeasured, isNoFigure } from './is-no-figure.ts';
import { measureOf } from './measure-of-figure.ts';
import { measureWords } from './measure-words.ts';
import type { Quantity } from './quantity.ts';
import { readQuantities } from './read-quantities.ts';
import { sameAmount } from './same-amount.ts';
import { spanOf } from './span-of-figure.ts';
import type { Surroundings } from './surroundings.ts';
import { unitOfNoun } from './unit-of-noun.ts';
import { whatIsCounted } from './what-is-counted.ts';

const RULE = 'figures@1';

type FigureDraft = Draft<FigureFinding>;

/** A digit, or a word that begins like a number (`threeday`), a fraction, or an ordinal before a stretch of time. */
const MAY_HOLD_AMOUNT =
  /[\d%]|\b(?:(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\p{L}*|\p{L}+t(?:een|y)\p{L}*|hundred|thousand|[mbt]r?illion|half|third|quarters?|dozen|\p{L}+fold|\p{L}+(?:th|ird|ond) (?:day|week|month|year|birthday))\b/iu;

/**
 * Every quantified fact: amounts with a unit, counts of things and people, shares and multiples. Not dates, ordinals,
 * numbers in names, article and list numbers, nor small numbers that point back at parties already known.
 */
export const extractFigures: Extractor<FigureFinding> = (reading, earlier) => {
  const units = unitTable(reading.knowledge);
  const codebook = figureCodebook(reading.knowledge);
  const persons = personNouns(reading.knowledge);
  const statements = statementsOf(earlier);
  return reading.sentences.flatMap((sentence, at) => {
    const flat = flatSentence(reading.text, sentence);
    return MAY_HOLD_AMOUNT.test(flat.text)
      ? figuresIn({ reading, sentence, at, flat, units, codebook, persons, statements })
      : [];
  });
};

/** The figures of one sentence, in order: what one leaves out, the one beside it may say. */
const figuresIn = (around: Surroundings): readonly FigureDraft[] => {
  const { flat, units, codebook } = around;
  const drafts: FigureDraft[] = [];
  let before: Quantity | null = null;
  let unitBefore: string | null = null;
  for (const quantity of readQuantities(flat.text, units, codebook)) {
    const draft = figureOf(around, quantity, unitBefore);
    if (!draft) continue;
    const last = drafts.at(-1);
    // `rose from 5 to 7 million`: what the second measures
    if (last?.measure === '' && before && /^\s*to\s*$/.test(flat.text.slice(before.end, quantity.start)))
      drafts.splice(-1, 1, { ...last, measure: draft.measure });
    drafts.push(besideLast(draft, drafts.at(-1), before !== null && sameAmount(flat, before, quantity)));
    unitBefore = quantity.unit ? sharedUnit(around, quantity) : draft.unit;
    before = quantity;
  }
  return drafts;
};

/** With what the figure before it in the sentence says of both. */
const besideLast = (draft: FigureDraft, last: FigureDraft | undefined, isSameAmount: boolean): FigureDraft =>
  last && isSameAmount
    ? { ...draft, measure: last.measure, sameAs: draftReference(last) }
    : sharingMeasure(draft, last);

/** `48 percent of villagers …, nearly 6,000 in hunger`: of whom a share is told, a bare number after it counts them too. */
const sharedUnit = (
  { sentence: { tokens }, flat, codebook, persons }: Surroundings,
  { unit, end }: Quantity,
): string | null => {
  const after = flat.tokenAt(end - 1) + 1;
  if (unit?.id !== 'percent' || tokens[after]?.text.toLowerCase() !== 'of') return null;
  const noun = countedNoun(tokens, [], after);
  return noun && isPlural(tokens[noun.head]!) ? unitOfNoun(tokens, noun.head, codebook, persons) : null;
};

/** `rose to 12 percent from 9 percent`, `won 18,000 votes, or 53 percent`: what is compared is of the same measure. */
const sharingMeasure = (draft: FigureDraft, before: FigureDraft | undefined): FigureDraft =>
  draft.measure === '' && before && before.unit === draft.unit && draft.start - before.end < FARTHEST_SHARED
    ? { ...draft, measure: before.measure }
    : draft;

/** In UTF-16 code units. */
const FARTHEST_SHARED = 60;

/** `240 more kilometres`, `240 or so euros`: a unit of measure behind a word that stands between it and the number. */
const unitBehindMore = ({ sentence: { tokens }, units }: Surroundings, counted: Counted | null): string | null => {
  const noun = tokens[counted?.head ?? -1];
  if (!noun || !/^(?:more|so|further|additional|extra)$/i.test(tokens[noun.index - 1]?.text ?? '')) return null;
  return units.names.beginningAt(lexemes(noun.text), 0)?.value.id ?? null;
};

const figureOf = (around: Surroundings, quantity: Quantity, unitBefore: string | null): FigureDraft | null => {
  const { reading, sentence, flat } = around;
  if (flat.tokenAt(quantity.start) < 0 || isNoFigure(around, quantity)) return null;
  const what = isMeasured(quantity) ? null : whatIsCounted(around, quantity, unitBefore);
  if (!what && !isMeasured(quantity)) return null;
  const counted = what?.counted ?? null;
  const span = flat.toDocument(spanOf(around, quantity, counted));
  const quote = reading.text.slice(span.start, span.end);
  const attributedTo = speakerAround(around.statements, span);
  return {
    kind: 'figure',
    ...span,
    quote,
    block: sentence.block,
    group: null,
    rule: RULE,
    value: quantity.value,
    min: quantity.min,
    max: quantity.max,
    bound: boundOf(around, quantity),
    unit: quantity.unit?.id ?? quantity.counted ?? unitBehindMore(around, counted) ?? counted?.unit ?? '',
    measure: what?.measure ?? measureWords(measureOf(around, quantity, counted), quote, attributedTo?.name ?? null),
    asOf: asOfDate(reading, sentence, span),
    place: placeOf(reading, sentence, span),
    attributedTo,
    change: changeOf(around, quantity),
    sameAs: null,
  };
};
