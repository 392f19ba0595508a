import type { FigureBound, FigureFinding } from '../../kinds/figure.ts';
import type { Draft } from '../../kinds/finding.ts';
import type { StatementFinding } from '../../kinds/statement.ts';
import type { Token } from '../../language/sentence.ts';
import { draftReference } from '../draft-reference.ts';
import { type FlatSentence, flatSentence } from '../flat-sentence.ts';
import type { Extractor, Reading, ReadSentence } from '../reading.ts';
import { isAgeOfPerson } from './age-of-person.ts';
import { countedNoun, isPlural } from './counted-noun.ts';
import { changeOf } from './figure-change.ts';
import { type FigureCodebook, figureCodebook, personNouns, type UnitTable, unitTable } from './figure-codebook.ts';
import { asOfDate, speakerAround, statementsOf } from './figure-context.ts';
import { type Counted, countOf, UNKNOWN_UNIT } from './figure-count.ts';
import { measureOfAmount, measureOfCount, standingAlone } from './figure-measure.ts';
import { placeOf } from './figure-place.ts';
import { isReference } from './is-reference.ts';
import { measureWords } from './measure-words.ts';
import type { Quantity } from './quantity.ts';
import { readQuantities } from './read-quantities.ts';
import { type TakenUp, takenUp } from './taken-up.ts';
import { unitOfNoun } from './unit-of-noun.ts';
import { whatBefell } from './what-befell.ts';

const RULE = 'figures@1';
type FigureDraft = Draft<FigureFinding>;

/** A digit, or a word that begins like a number (`threeday`), a fraction, or an ordinal before a stretch of time. */
const MAY_HOLD_AMOUNT =
  /[\d%]|\b(?:(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\p{L}*|\p{L}+t(?:een|y)\p{L}*|hundred|thousand|[mbt]r?illion|half|third|quarters?|dozen|\p{L}+fold|\p{L}+(?:th|ird|ond) (?:day|week|month|year|birthday))\b/iu;

/** Everything that the rules for one figure look at. */
interface Place {
  readonly reading: Reading;
  readonly sentence: ReadSentence;
  readonly flat: FlatSentence;
  readonly units: UnitTable;
  readonly codebook: FigureCodebook;
  readonly persons: ReadonlySet<string>;
  readonly statements: readonly Draft<StatementFinding>[];
}

/**
 * Every quantified fact: amounts with a unit, counts of things and people, shares and multiples. Not dates, ordinals,
 * numbers in names, article and list numbers, nor small numbers that point back at parties already known.
 */
export const extractFigures: Extractor<FigureFinding> = (reading, earlier) => {
  const units = unitTable(reading.knowledge);
  const codebook = figureCodebook(reading.knowledge);
  const persons = personNouns(reading.knowledge);
  const statements = statementsOf(earlier);
  const drafts: FigureDraft[] = [];
  for (const sentence of reading.sentences) {
    const flat = flatSentence(reading.text, sentence);
    if (!MAY_HOLD_AMOUNT.test(flat.text)) continue;
    const place: Place = { reading, sentence, flat, units, codebook, persons, statements };
    const here: FigureDraft[] = [];
    let unitBefore: string | null = null;
    let before: Quantity | null = null;
    for (const quantity of readQuantities(flat.text, units, codebook)) {
      const draft = figureOf(place, quantity, unitBefore);
      if (!draft) continue;
      // `rose from 5 to 7 million`: what the second measures
      const from = here.at(-1);
      if (from?.measure === '' && before && /^\s*to\s*$/.test(flat.text.slice(before.end, quantity.start)))
        here.splice(-1, 1, { ...from, measure: draft.measure });
      const same = before && here.length > 0 ? sameAmount(flat, before, quantity) : false;
      const twin: FigureDraft | undefined = same ? here.at(-1) : undefined;
      here.push(
        twin ? { ...draft, measure: twin.measure, sameAs: draftReference(twin) } : sharingMeasure(draft, here.at(-1)),
      );
      unitBefore = quantity.unit ? sharedUnit(place, quantity) : draft.unit;
      before = quantity;
    }
    drafts.push(...here);
  }
  return drafts;
};

/** `48 percent of villagers …, nearly 6,000 in hunger`: of whom a share is told, a bare number after it counts them too. */
const sharedUnit = (
  { sentence: { tokens }, flat, codebook, persons }: Place,
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

const figureOf = (place: Place, quantity: Quantity, unitBefore: string | null): FigureDraft | null => {
  const { reading, sentence, flat, codebook, persons } = place;
  const firstToken = flat.tokenAt(quantity.start);
  const numberTokens = tokenRange(flat, quantity.number);
  const lastToken = flat.tokenAt(quantity.end - 1);
  if (firstToken < 0) return null;
  const measured = quantity.unit !== null || quantity.counted !== null;
  if (
    quantity.value === 1 &&
    quantity.form === 'words' &&
    quantity.unit?.dimension !== 'share' &&
    quantity.unit?.dimension !== 'currency'
  )
    return null;
  if (insideDate(place, quantity, measured) || isHalfOfName(flat, quantity)) return null;
  let counted: Counted | null = null;
  let taken: TakenUp | null = null;
  if (!measured) {
    if (quantity.yearLike && !(quantity.qualified && quantity.bound !== '=') && Number(quantity.value) % 100 !== 0)
      return null;
    counted = countOf(sentence.tokens, numberTokens, lastToken + 1, quantity, codebook, persons, unitBefore);
    if (isAgeOfPerson(sentence.tokens, firstToken, lastToken, quantity.value)) {
      taken = { unit: 'years', measure: 'age', last: null };
      counted = { unit: taken.unit, head: null, first: lastToken + 1, end: null };
    } else if (counted === null || counted.unit === UNKNOWN_UNIT) {
      taken = takenUp(reading, sentence, { first: firstToken, after: lastToken + 1 }, codebook, persons);
      if (taken !== null) counted = { unit: taken.unit, head: null, first: lastToken + 1, end: taken.last };
    }
    if (!counted || isReference(sentence.tokens, firstToken, quantity, counted, codebook)) return null;
    if (isRatio(sentence.tokens, counted.end ?? lastToken)) return null;
  } else if (isNamedPeriod(place, quantity, lastToken)) return null;
  const span = flat.toDocument(spanOf(place, quantity, counted, lastToken));
  const quote = reading.text.slice(span.start, span.end);
  const attributedTo = speakerAround(place.statements, span);
  const range = { first: firstToken, last: lastToken };
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
    bound: boundOf(place, quantity, firstToken),
    unit: quantity.unit?.id ?? quantity.counted ?? counted?.unit ?? '',
    measure:
      taken?.measure ?? measureWords(measureOf(place, quantity, counted, range), quote, attributedTo?.name ?? null),
    asOf: asOfDate(reading, sentence, span),
    place: placeOf(reading, sentence, span),
    attributedTo,
    change: changeOf(flat.text, quantity, sentence.tokens, firstToken, codebook),
    sameAs: null,
  };
};

/** `three boats for every bridge`: how many more, not how many. */
const isRatio = (tokens: readonly Token[], last: number): boolean =>
  /^(?:for|to|per)$/i.test(tokens[last + 1]?.text ?? '') && /^(?:each|every)$/i.test(tokens[last + 2]?.text ?? '');

const measureOf = (
  { reading, sentence, units, codebook }: Place,
  quantity: Quantity,
  counted: Counted | null,
  range: { readonly first: number; readonly last: number },
): string => {
  const { tokens } = sentence;
  // `killing 52`, `14 dead`: of people who are only counted it is measured what befell them
  if (counted?.unit === 'persons' && counted.head === null) {
    const harmed = counted.end === null ? whatBefell(reading.knowledge, tokens, range.last) : tokens[counted.end]?.text;
    if (harmed) return `people ${harmed.toLowerCase()}`;
  }
  if (!counted || counted.head === null) {
    const measure = standingAlone(
      measureOfAmount(
        reading.knowledge,
        reading.text,
        tokens,
        range,
        quantity.attributive || isOneSum(quantity, tokens, range.last),
      ),
    );
    // `trade turnover to a billion dollars` is measured by its noun; `two and a half years` by nothing
    const amount = readQuantities(measure, units, codebook).findLast(({ unit, end }) => unit && end === measure.length);
    return amount ? measure.slice(0, amount.start) : measure;
  }
  const measure = standingAlone(measureOfCount(reading.text, tokens, counted.head, counted.first));
  const befell = counted.unit === 'persons' ? whatBefell(reading.knowledge, tokens, counted.head) : null;
  if (befell === null || measure.split(' ').includes(befell)) return measure;
  // `protesters killed in Suez`, `members of a family killed, including two children`
  const noun = tokens[counted.head]!.text;
  let at = measure.indexOf(noun) < 0 ? measure.length : measure.indexOf(noun) + noun.length;
  if (measure.startsWith(' of ', at)) at += /^[^,;(–—]*/u.exec(measure.slice(at))![0].trimEnd().length;
  return `${measure.slice(0, at)} ${befell}${measure.slice(at)}`;
};

/** `a 24 billion dollar debt`: a currency in the singular describes the noun behind it. */
const isOneSum = ({ unit, value }: Quantity, tokens: readonly Token[], last: number): boolean => {
  const next = tokens[last + 1];
  return (
    unit?.dimension === 'currency' &&
    value !== 1 &&
    /^(?:dollar|dlr|pound|euro|peso|franc|crown|rouble|ruble|rupee|yen|yuan|lira|manat|dram|lari)$/i.test(
      tokens[last]!.text,
    ) &&
    /^(?:NOUN|ADJ)$/.test(next?.upos ?? '') &&
    !/^(?:last|next|this|more|less|worth|higher|lower)$/i.test(next!.text)
  );
};

const tokenRange = (flat: FlatSentence, span: { readonly start: number; readonly end: number }): readonly number[] => {
  const first = flat.tokenAt(span.start);
  const last = flat.tokenAt(span.end - 1);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => first + i);
};

/** Numbers inside a date are its parts; `two years ago` and `six days later` are dates as a whole. */
const insideDate = (place: Place, quantity: Quantity, measured: boolean): boolean => {
  const { sentence, flat, codebook } = place;
  const number = flat.toDocument(quantity.number);
  if (quantity.unit?.dimension === 'time') {
    const words = flat.text.slice(quantity.end).trimStart().toLowerCase();
    // `9 months of last year` is a part of it, as `two years ago` is a date
    if (/^of (?:the )?(?:(?:last|this|previous|current|past|same|next) year|(?:19|20)\d\d)\b/.test(words)) return true;
    return codebook.dating.some((phrase) => words.startsWith(phrase) && !/^\p{L}/u.test(words.slice(phrase.length)));
  }
  if (measured) return false;
  return sentence.timexes.some(
    (timex) =>
      timex.start <= number.start &&
      number.end <= timex.end &&
      (timex.type === 'DATE' || timex.type === 'TIME') &&
      /\d|^[A-Z]/.test(timex.value),
  );
};

/** `half brother`, `half past nine`: half of nothing that is named; `half of the fleet`, `grew by half` are shares. */
const isHalfOfName = (flat: FlatSentence, quantity: Quantity): boolean => {
  if (quantity.form !== 'fraction' || quantity.qualified || quantity.unit?.id !== 'percent') return false;
  if (!/half$/i.test(flat.text.slice(quantity.number.start, quantity.number.end))) return false;
  const after = flat.text.slice(quantity.end);
  const step = /\bby (?:\w+ ){0,2}$/i.test(flat.text.slice(Math.max(0, quantity.start - 24), quantity.start));
  return (
    !(step && !/^[ -](?:past|way|time|brother|sister|sibling)s?\b/i.test(after)) &&
    !/^ (?:of|the|a|an|its|their|his|her|our|all)\b/i.test(after)
  );
};

/** The 44-day war is a name. */
const isNamedPeriod = (place: Place, quantity: Quantity, lastToken: number): boolean => {
  if (quantity.unit?.dimension !== 'time' || !quantity.attributive) return false;
  const { tokens } = place.sentence;
  for (let i = lastToken + 1; i <= lastToken + 2; i++)
    if (place.codebook.named.has(tokens[i]?.text.toLowerCase() ?? '')) return true;
  return false;
};

/** From the qualifier to the unit, the counted noun, or the noun that a stretch of time describes. */
const spanOf = (place: Place, quantity: Quantity, counted: Counted | null, lastToken: number) => {
  const { flat, sentence, codebook } = place;
  const { tokens } = sentence;
  const pointing =
    tokens[lastToken + 1]?.text.toLowerCase() === 'of' &&
    /^(?:them|these|those|us)$/i.test(tokens[lastToken + 2]?.text ?? '');
  if (counted && counted.end === null && counted.head === null && pointing)
    return { start: quantity.start, end: flat.endOf(lastToken + 2) };
  const term = quantity.unit?.dimension === 'time' ? termEnd(tokens, lastToken, codebook) : null;
  if (term !== null) return { start: quantity.start, end: flat.endOf(term) };
  if (counted?.end != null) return { start: quantity.start, end: Math.max(quantity.end, flat.endOf(counted.end)) };
  const next = sentence.tokens[lastToken + 1];
  const joined = quantity.attributive && (quantity.counted !== null || quantity.unit?.dimension === 'time');
  const aged = /old$/i.test(flat.text.slice(quantity.start, quantity.end));
  if (!joined || aged || next?.text === '-') return { start: quantity.start, end: quantity.end };
  let last = lastToken;
  while (last < lastToken + 3 && /^(?:NOUN|PROPN)$/.test(sentence.tokens[last + 1]?.upos ?? '')) last++;
  return { start: quantity.start, end: last > lastToken ? flat.endOf(last) : quantity.end };
};

/** `8 years of imprisonment`, `twenty years in prison`: of what it is a term belongs to the figure. */
const termEnd = (tokens: readonly Token[], last: number, { terms }: FigureCodebook): number | null => {
  if (!/^(?:of|in)$/i.test(tokens[last + 1]?.text ?? '')) return null;
  const end = tokens[last + 2]?.upos === 'ADJ' ? last + 3 : last + 2;
  return terms.has(tokens[end]?.lemma.toLowerCase() ?? '') ? end : null;
};

/** The bound that the words set; without any, the one that the governing verb sets: `exceeded $45 million`. */
const boundOf = (place: Place, quantity: Quantity, firstToken: number): FigureBound => {
  if (quantity.bound !== '=') return quantity.bound;
  const { tokens } = place.sentence;
  for (let i = firstToken - 1; i >= 0 && i >= firstToken - 2; i--) {
    const token = tokens[i]!;
    const bound = token.upos === 'VERB' ? place.codebook.verbs.get(token.lemma.toLowerCase()) : undefined;
    if (bound) return bound;
    if (token.upos !== 'DET' && token.upos !== 'ADV' && token.upos !== 'ADP') break;
  }
  return '=';
};

/** `22 billion manat — approximately $13 billion`, `$4.3bn [€3.66bn]`: the same amount in another currency or unit. */
const sameAmount = (flat: FlatSentence, first: Quantity, second: Quantity): boolean => {
  const dimension = first.unit?.dimension;
  if (!dimension || dimension !== second.unit?.dimension || first.unit?.id === second.unit.id) return false;
  return /^\s*(?:[([—–]|-\s|,?\s*(?:or|i\.e\.|equivalent to|equal to|that is|about|approximately|which is)\b)[\s,(]*(?:or|i\.e\.|equivalent to|equal to)?\s*$/i.test(
    flat.text.slice(first.end, second.start),
  );
};
