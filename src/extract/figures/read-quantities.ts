import type { FigureBound } from '../../kinds/figure.ts';
import type { Span } from '../../kinds/span.ts';
import { type Lexeme, lexemes } from '../../text/numbers/lexeme.ts';
import { CURRENCY_SCALES, SMALL_NUMBERS } from '../../text/numbers/number-words.ts';
import { type ReadNumber, readNumber } from '../../text/numbers/read-number.ts';
import type { FigureCodebook, Unit, UnitTable } from './figure-codebook.ts';
import { isNoAmount } from './is-no-amount.ts';
import { joinedNumber } from './joined-number.ts';
import { lastingPeriod } from './lasting-period.ts';
import { proportionAt } from './proportion.ts';

/** An amount that stands in a line: its number or range, its bound and, where it is measured, its unit. */
export interface Quantity extends Span {
  /** null for a range */
  readonly value: number | null;
  readonly min: number | null;
  readonly max: number | null;
  readonly bound: FigureBound;
  /** null when a noun is counted or nothing follows */
  readonly unit: Unit | null;
  /** the number itself, without qualifier and unit */
  readonly number: Span;
  readonly form: ReadNumber['form'];
  readonly yearLike: boolean;
  /** true when words such as `more than`, `about` or `only` stand before it */
  readonly qualified: boolean;
  /** true for `44-km-long`, `121-hectare`, `five-point`: it stands before the noun that it describes */
  readonly attributive: boolean;
  /** the hyphenated noun of `five-point`, plural */
  readonly counted: string | null;
}

interface Amount {
  readonly from: number;
  readonly to: number;
  readonly numbers: readonly ReadNumber[];
  readonly currency: Unit | null;
  readonly factor: number;
}

/** All amounts of a line, in order, without overlaps. Linear in the length of the line. */
export const readQuantities = (line: string, units: UnitTable, codebook: FigureCodebook): readonly Quantity[] => {
  const row = lexemes(line);
  const found: Quantity[] = [];
  let labelled = -1;
  for (let at = 0; at < row.length; at++) {
    const fold = foldAt(row, at, units);
    if (fold) {
      found.push(
        quantity(
          row,
          { from: at, to: at + 1, numbers: [fold.number], currency: fold.unit, factor: 1 },
          units,
          codebook,
        ),
      );
      continue;
    }
    const whole = lastingPeriod(row, at, units) ?? joinedNumber(row, at, units, codebook);
    if (whole) {
      found.push(whole);
      continue;
    }
    const share = proportionAt(row, at, units);
    if (share) {
      const { from, bound } = qualifierBefore(row, at, codebook);
      const number = { start: row[at]!.start, end: row[share.to - 1]!.end };
      found.push({
        ...number,
        start: row[from]!.start,
        value: share.percent,
        min: null,
        max: null,
        bound,
        unit: share.unit,
        number,
        form: 'digits',
        yearLike: false,
        qualified: from < at,
        attributive: false,
        counted: null,
      });
      at = share.to - 1;
      continue;
    }
    const amount = readAmount(row, at, units);
    if (!amount) continue;
    const first = amount.numbers[0]!;
    const listed = labelled === first.from - 2 && /^(?:,|and|or|-|–)$/.test(row[first.from - 1]!.key);
    if (
      listed ||
      (!amount.currency && amount.numbers.some((number, index) => isNoAmount(row, number, codebook.naming, index > 0)))
    ) {
      at = first.to - 1;
      if (first.form === 'digits') labelled = at;
      continue;
    }
    const read = belowZero(
      row,
      at,
      withUnitBefore(
        row,
        amount,
        withUnitBehind(row, amount, quantity(row, amount, units, codebook), units, codebook),
        found,
        line,
      ),
    );
    // 33e, 4x4: digits that go on in letters which are no unit
    const after = row[amount.to];
    if (after?.glued && after.form === 'word' && read.unit === null && read.counted === null) {
      at = amount.to;
      continue;
    }
    found.push(read);
    while (at + 1 < row.length && row[at + 1]!.start < read.end) at++;
  }
  return found;
};

/** `tenfold`, `twofold`. */
const foldAt = (row: readonly Lexeme[], at: number, units: UnitTable) => {
  const key = row[at]!.key;
  if (row[at]!.form !== 'word' || !key.endsWith('fold')) return null;
  const value = SMALL_NUMBERS.get(key.slice(0, -4)) ?? (key === 'hundredfold' ? 100 : undefined);
  const unit = units.names.beginningAt(lexemes('times'), 0)?.value;
  if (value === undefined || !unit) return null;
  return { unit, number: { value, from: at, to: at + 1, form: 'words' as const, yearLike: false } };
};

const readAmount = (row: readonly Lexeme[], at: number, units: UnitTable): Amount | null => {
  const prefix = prefixAt(row, at, units);
  const first = readNumber(row, prefix?.to ?? at);
  if (!first) return null;
  const currency = prefix?.value ?? null;
  const scale = currency ? currencyScale(row, first.to) : countScale(row, first.to);
  const to = scale ? first.to + 1 : first.to;
  const single = { from: at, to, numbers: [first], currency, factor: scale ?? 1 };
  const second = rangeEnd(row, to, first, currency, units);
  if (!second) return single;
  const factor = second.factor !== 1 ? second.factor : single.factor;
  return { from: at, to: second.to, numbers: [first, second.number], currency: currency ?? second.currency, factor };
};

/** Letter codes count as a currency only in capitals: `TRY 5 million`, but `try 5 times`; or glued to digits: `Sh28 billion`. */
const prefixAt = (row: readonly Lexeme[], at: number, units: UnitTable) => {
  const match = units.prefixes.beginningAt(row, at);
  if (!match) return null;
  const words = row.slice(at, match.to).filter((lexeme) => lexeme.form === 'word');
  const glued = row[match.to]?.form === 'digits' && row[match.to]!.glued && /^\p{Lu}/u.test(row[at]!.text);
  return glued || words.every((lexeme) => lexeme.text === lexeme.text.toUpperCase()) ? match : null;
};

const currencyScale = (row: readonly Lexeme[], at: number): number | null =>
  row[at]?.glued ? (CURRENCY_SCALES.get(row[at]!.key) ?? null) : null;

/** `1.5m people`, `2bn doses`: before what is counted the letter is a million, no metre. */
const countScale = (row: readonly Lexeme[], at: number): number | null => {
  const next = row[at + 1];
  if (next?.form !== 'word' || next.glued || !/^(?:\p{L}{3,}s|people|men|women|children)$/u.test(next.key)) return null;
  return /^(?:this|was|has|across|towards|versus|metres|meters)$/.test(next.key) ? null : currencyScale(row, at);
};

/** The second number of `1.5-2`, `5 to 7 million`, `two or three`, `between 5 and 10`, with the lesser one first. */
const rangeEnd = (row: readonly Lexeme[], at: number, first: ReadNumber, currency: Unit | null, units: UnitTable) => {
  const joint = row[at];
  if (!joint || first.form === 'fraction') return null;
  const dash = /^[-–—‑]$/.test(joint.text) && joint.glued;
  const before = row[first.from - 1]?.key;
  const word =
    (joint.key === 'to' && before !== 'from') ||
    (joint.key === 'or' && first.value <= 20) ||
    (joint.key === 'and' && before === 'between') ||
    (joint.key === 'to' && before === 'from' && !/^(?:19|20)\d\d$/.test(row[first.from]!.text) && sameKind(row, at));
  if (!dash && !word) return null;
  const prefix = prefixAt(row, at + 1, units);
  const start = prefix?.to ?? at + 1;
  if (dash && !row[at + 1]?.glued) return null;
  const number = readNumber(row, start);
  if (!number || number.form === 'fraction' || number.value <= first.value) return null;
  if (dash && first.form === 'words' && number.form === 'words' && first.value >= 20) return null;
  const scale = currency || prefix ? currencyScale(row, number.to) : null;
  return { number, to: scale ? number.to + 1 : number.to, currency: prefix?.value ?? null, factor: scale ?? 1 };
};

/** `from 5 to 10 percent` is a range where both numbers are followed by nothing else before the unit. */
const sameKind = (row: readonly Lexeme[], at: number): boolean =>
  !row
    .slice(Math.max(0, at - 8), at)
    .some((lexeme) =>
      /^(?:rose|rise|rising|risen|increas\w*|grew|grow\w*|fell|fall\w*|dropp?\w*|declin\w*|cut|reduc\w*|expand\w*|decreas\w*|up|down|rais\w*|climb\w*|chang\w*|jump\w*|went|extend\w*)$/.test(
        lexeme.key,
      ),
    );

const quantity = (row: readonly Lexeme[], amount: Amount, units: UnitTable, codebook: FigureCodebook): Quantity => {
  const [first, second] = amount.numbers as [ReadNumber, ReadNumber?];
  let values = amount.numbers.map((number) => number.value * amount.factor);
  // 5 to 7 million: the scale of the second holds for the first
  if (second && values[1]! >= 1000 && first.value < 1000 && second.to > second.from + 1)
    values = [scaledLike(first.value, row, second), values[1]!];
  let unit = amount.currency;
  let to = amount.to;
  let attributive = false;
  let counted: string | null = null;
  const after = unit ? null : unitAfter(row, to, units);
  if (after) {
    ({ unit, to } = after);
    attributive = after.hyphenated;
    if (unit.id === 'm3' && values[0]! >= 1e9) {
      const bcm = units.names.beginningAt(lexemes('bcm'), 0)?.value;
      if (bcm) {
        unit = bcm;
        values = values.map((value) => value / 1e9);
      }
    }
    const more = second ? null : smallerPart(row, to, unit, values[0]!, units);
    if (more) ({ to, unit, values } = more);
  } else if (unit) {
    // `$5 million dollars`
    const again = units.names.beginningAt(row, to);
    if (again?.value.dimension === 'currency') to = again.to;
  } else {
    const noun =
      row[to]?.text === '-' && row[to]!.glued && row[to + 1]?.glued
        ? codebook.hyphenated.get(row[to + 1]!.key)
        : undefined;
    if (noun !== undefined && !first.yearLike) {
      counted = noun;
      attributive = true;
      to += 2;
    }
  }
  const halfUnit = first.form === 'fraction' && /^an?$/.test(row[to]?.key ?? '') ? unitAfter(row, to + 1, units) : null;
  if (halfUnit) ({ unit, to } = halfUnit);
  if (first.form === 'fraction' && !unit) {
    unit = units.names.beginningAt(lexemes('percent'), 0)?.value ?? null;
    values = values.map((value) => Number((value * 100).toPrecision(12)));
  }
  const shape = row[to]?.text === '-' && row[to]!.glued ? 1 : 0;
  if (after && /^(?:long|old|deep|wide|high|tall|thick|strong)$/.test(row[to + shape]?.key ?? '')) {
    to += 1 + shape;
    if (shape) attributive = true;
  }
  const stretch = unit?.dimension === 'time' && isDuring(row, amount.from);
  const qualifier = stretch ? { from: amount.from, bound: '=' as const } : qualifierBefore(row, amount.from, codebook);
  const later = codebook.after.beginningAt(row, to);
  if (later) to = later.to;
  const plus = row[to]?.text === '+' && row[to]!.glued;
  if (plus) to++;
  return {
    start: row[qualifier.from]!.start,
    end: row[to - 1]!.end,
    value: second ? null : values[0]!,
    min: second ? values[0]! : null,
    max: second ? values[1]! : null,
    bound: plus ? '>=' : (later?.value ?? qualifier.bound),
    unit,
    number: { start: row[first.from]!.start, end: row[(second ?? first).to - 1]!.end },
    form: first.form,
    yearLike: first.yearLike || (second?.yearLike ?? false),
    qualified: qualifier.from < amount.from,
    attributive,
    counted,
  };
};

/** Between an amount and the one that it is compared with: `12 billion cubic metres, compared with`, `up from`. */
const COMPARING = /^[^.;:?!]{0,60}(?:\b(?:compared (?:with|to)|from|against|than|to|versus)|\()\s*$/i;
/** What may follow an amount that leaves its unit to the one before it. */
const ENDS_AMOUNT = /^(?:in|a|an|at|by|during|for|on|last|this|next|the|per|and|or|to)$/;
const LEAST_SCALED = 1e6;

/** `11 billion cubic metres, compared with 8 billion in 2021`: an amount in millions takes its unit from the one before. */
const withUnitBefore = (
  row: readonly Lexeme[],
  { to }: Amount,
  read: Quantity,
  found: readonly Quantity[],
  line: string,
): Quantity => {
  const after = row[to];
  const before = found.findLast(({ yearLike }) => !yearLike);
  if (read.unit !== null || read.counted !== null || read.value === null || read.value < LEAST_SCALED) return read;
  if (!before?.unit || before.unit.dimension === 'time' || before.unit.dimension === 'share') return read;
  if (!COMPARING.test(line.slice(before.end, read.start))) return read;
  if (after && after.form !== 'sign' && !ENDS_AMOUNT.test(after.key)) return read;
  return { ...read, unit: before.unit, value: before.unit.id === 'bcm' ? read.value / 1e9 : read.value };
};

/** `rose from 5 to 7 million euros`, `from 3 to 4 per cent`: the first amount has the unit and the scale of the second. */
const withUnitBehind = (
  row: readonly Lexeme[],
  { from, to, numbers }: Amount,
  read: Quantity,
  units: UnitTable,
  codebook: FigureCodebook,
): Quantity => {
  if (read.unit !== null || read.counted !== null || read.value === null || numbers.length > 1) return read;
  if (row[to]?.key !== 'to' || row[from - 1]?.key !== 'from') return read;
  const next = readAmount(row, to + 1, units);
  if (next === null) return read;
  const { unit, value } = quantity(row, next, units, codebook);
  if (unit === null || unit.dimension === 'time' || value === null) return read;
  const number = next.numbers[0]!;
  const isScaled = value >= 1000 && read.value < 1000 && number.to > number.from + 1;
  return { ...read, unit, value: isScaled ? scaledLike(read.value, row, number) : read.value };
};

/** `minus 20 degrees`, `-3 %`: a temperature or share below nought. */
const belowZero = (row: readonly Lexeme[], at: number, read: Quantity): Quantity => {
  const sign = row[at - 1];
  const isMinus =
    sign?.key === 'minus' || (/^[-−–]$/.test(sign?.text ?? '') && row[at]!.glued && !sign!.glued && sign!.start > 0);
  if (!isMinus || read.value === null || read.qualified || !/^(?:share|temperature)$/.test(read.unit?.dimension ?? ''))
    return read;
  return { ...read, start: sign!.start, value: -read.value };
};

const scaledLike = (value: number, row: readonly Lexeme[], like: ReadNumber): number => {
  const unscaled = readNumber(row.slice(like.from, like.from + 1), 0)?.value ?? 1;
  const scale = like.value / unscaled;
  return Number.isFinite(scale) && scale >= 1000 ? value * scale : value;
};

const unitAfter = (row: readonly Lexeme[], at: number, units: UnitTable) => {
  const hyphen = /^[-‑]$/.test(row[at]?.text ?? '') && row[at]!.glued && row[at + 1]?.glued ? 1 : 0;
  const match = units.names.beginningAt(row, at + hyphen);
  if (!match) return null;
  const first = row[at + hyphen]!;
  // single letters count as units only in their own case and beside the digits or before a sign or blank
  if (/^(?:M|G|W|T|K|PP)$/.test(first.text)) return null;
  if (first.text === 'second' || (first.key === 'm' && first.text !== 'm')) return null;
  return { unit: match.value, to: match.to, hyphenated: hyphen === 1 };
};

/** `4 tonnes 881 kg`, `9 years and 6 months`: what a second, smaller unit adds. */
const smallerPart = (row: readonly Lexeme[], at: number, unit: Unit, value: number, units: UnitTable) => {
  const start =
    row[at]?.key === 'and' || row[at]?.text === ','
      ? at + 1
      : row[at]?.text === '.' && row[at + 1]?.form === 'digits'
        ? at + 1
        : at;
  const number = readNumber(row, start);
  if (!number) return null;
  const after = unitAfter(row, number.to, units);
  if (
    !after ||
    after.unit.dimension !== unit.dimension ||
    after.unit.factor >= unit.factor ||
    unit.dimension === 'share'
  )
    return null;
  const total = value * unit.factor + number.value * after.unit.factor;
  const shown = unit.dimension === 'time' ? unit : after.unit;
  return { to: after.to, unit: shown, values: [Number((total / shown.factor).toPrecision(10))] };
};

/** Qualifiers directly before the amount, outwards: `a total of more than`. The first that sets a bound wins. */
const qualifierBefore = (row: readonly Lexeme[], at: number, codebook: FigureCodebook) => {
  let from = at;
  let bound: FigureBound = '=';
  for (let round = 0; round < 3; round++) {
    const match = codebook.before.endingBefore(row, from);
    if (!match || isPartOfVerb(row, match.from, from)) break;
    from = match.from;
    if (bound === '=') bound = match.value;
  }
  return { from, bound };
};

/** `$2 billion over five years`, `spread over two days`: the time in which; `lasted over five years` is a bound. */
const isDuring = (row: readonly Lexeme[], at: number): boolean =>
  row[at - 1]?.key === 'over' && row[at - 2] !== undefined && !LASTING.test(row[at - 2]!.key);

const LASTING =
  /^(?:for|after|in|by|to|of|than|at|and|or|with|a|is|was|were|are|been|be|an|take|took|taken|takes|last|lasts|lasted|lasting|spend|spent|wait|waited|serve|served|live|lived|work|worked|just|well|now|already|,)$/;

/** `handed over 15 prisoners`, `took over 40 schools`: the word belongs to the verb and sets no bound. */
const isPartOfVerb = (row: readonly Lexeme[], from: number, to: number): boolean =>
  to === from + 1 && row[from]!.key === 'over' && TAKES_OVER.test(row[from - 1]?.key ?? '');

const TAKES_OVER = /^(?:hand|turn|sign|pass)(?:s|ed|ing)?$|^(?:take|give)s?$|^(?:took|taken|taking|gave|given|giving)$/;
