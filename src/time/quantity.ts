import type { TokenList } from './token-list.ts';

/** A number in words or digits; `amount` null when it is vague (`several`, `a few`). */
export interface Quantity {
  /** token index, exclusive */
  readonly end: number;
  readonly amount: number | null;
  /** TIMEX3 mod: `EQUAL_OR_MORE` for the lower end of `two to three` */
  readonly mod: 'APPROX' | 'EQUAL_OR_MORE' | null;
}

const exact = (end: number, amount: number): Quantity => ({ end, amount, mod: null });

/** Reads a quantity, said twice as in contracts too (`thirty (30)`); null when none stands there. `a` counts as one. */
export const quantityAt = (t: TokenList, i: number): Quantity | null => {
  const quantity = saidOnce(t, i);
  if (quantity === null || !t.is(quantity.end, '(')) return quantity;
  const again = saidOnce(t, quantity.end + 1);
  return again && again.amount === quantity.amount && t.is(again.end, ')')
    ? { ...quantity, end: again.end + 1 }
    : quantity;
};

const saidOnce = (t: TokenList, i: number): Quantity | null => {
  const token = t.at(i);
  if (token.kind === 'number') return digitsAt(t, i);
  switch (token.lower) {
    case 'several':
    case 'many':
    case 'some':
      return { end: i + 1, amount: null, mod: null };
    case 'few':
      return { end: i + 1, amount: null, mod: null };
    case 'dozens':
    case 'hundreds':
      return t.is(i + 1, 'of') ? { end: i + 2, amount: null, mod: null } : null;
    case 'couple':
      if (!t.is(i + 1, 'of') && !t.is(i - 1, 'a', 'last', 'past', 'next')) return null;
      return { end: t.is(i + 1, 'of') ? i + 2 : i + 1, amount: 2, mod: 'APPROX' };
    case 'dozen':
      return exact(i + 1, 12);
    case 'half':
      if (t.is(i + 1, 'a', 'an')) return exact(i + 2, 0.5);
      return t.is(i + 1, '-') ? exact(i + 2, 0.5) : null;
    case 'a':
    case 'an':
      if (t.is(i + 1, 'few', 'couple')) return saidOnce(t, i + 1);
      if (t.is(i + 1, 'good') && t.is(i + 2, 'few')) return { end: i + 3, amount: null, mod: null };
      if (t.is(i + 1, 'dozen')) return exact(i + 2, 12);
      if (t.is(i + 1, 'half')) return exact(t.is(i + 2, '-') ? i + 3 : i + 2, 0.5);
      if (t.is(i + 1, 'quarter') && t.is(i + 2, 'of') && t.is(i + 3, 'a')) return exact(i + 4, 0.25);
      if (t.is(i + 1, 'hundred', 'thousand')) return wordsAt(t, i + 1);
      return exact(i + 1, 1);
    default:
      return token.lexeme?.cardinal === undefined ? null : wordsAt(t, i);
  }
};

const FRACTIONS: ReadonlyMap<string, number> = new Map([
  ['1/2', 0.5],
  ['1/4', 0.25],
  ['3/4', 0.75],
]);

const digitsAt = (t: TokenList, i: number): Quantity | null => {
  const token = t.at(i);
  if (token.suffix !== '') return null;
  if (token.integer !== null) {
    const fraction = FRACTIONS.get(t.at(i + 1).text);
    if (fraction !== undefined) return exact(i + 2, token.integer + fraction);
    if (t.is(i + 1, 'and') && t.is(i + 2, 'a') && t.is(i + 3, 'half')) return exact(i + 4, token.integer + 0.5);
    if (t.is(i + 1, '½') && t.isGlued(i + 1)) return exact(i + 2, token.integer + 0.5);
    return exact(i + 1, token.integer);
  }
  if (token.text.length <= 12 && /^\d{1,3}(,\d{3})+$/.test(token.text))
    return exact(i + 1, Number(token.text.replaceAll(',', '')));
  if (token.text.length <= 12 && /^\d+\.\d+$/.test(token.text)) return exact(i + 1, Number(token.text));
  const fraction = FRACTIONS.get(token.text);
  return fraction === undefined ? null : exact(i + 1, fraction);
};

const wordsAt = (t: TokenList, i: number): Quantity | null => {
  let total = 0;
  let part = 0;
  let at = i;
  let last = Infinity;
  for (let steps = 0; steps < 12; steps++) {
    const value = t.at(at).lexeme?.cardinal;
    if (value === undefined) break;
    if (value === 100) part = Math.max(part, 1) * 100;
    else if (value === 1000) {
      total += Math.max(part, 1) * 1000;
      part = 0;
    } else {
      if (last < 10 || (last < 100 && value >= 10)) break;
      part += value;
    }
    last = value === 100 || value === 1000 ? Infinity : value;
    at++;
    const hyphen =
      t.is(at, '-') && t.isGlued(at) && t.at(at + 1).lexeme?.cardinal !== undefined && last >= 20 && last < 100;
    if (hyphen || (t.is(at, 'and') && last === Infinity && (t.at(at + 1).lexeme?.cardinal ?? 100) < 100)) at++;
  }
  if (at === i) return null;
  const amount = total + part;
  if (t.is(at, 'and') && t.is(at + 1, 'a') && t.is(at + 2, 'half')) return exact(at + 3, amount + 0.5);
  if (t.is(at, 'to', 'or') && t.at(at + 1).lexeme?.cardinal !== undefined) return exact(at, amount);
  return exact(at, amount);
};

/** `nineteen ninety-six`, `two thousand five`, `twenty twenty-four`, `one thousand nine hundred and ten` as years. */
export const yearInWordsAt = (t: TokenList, i: number): { end: number; year: number } | null => {
  const first = t.at(i).lexeme?.cardinal;
  if (first === undefined) return null;
  if ((first === 1 || first === 2) && t.is(i + 1, 'thousand')) {
    const whole = wordsAt(t, i);
    const amount = whole?.amount ?? 0;
    if (!whole || amount < (first === 1 ? 1100 : 2000) || amount >= 2100 || !Number.isInteger(amount)) return null;
    // `one thousand nine hundred villages` counts
    return first === 1 && t.at(whole.end).kind === 'word' ? null : { end: whole.end, year: amount };
  }
  if (first < 17 || first > 20) return null;
  const rest = wordsAt(t, t.is(i + 1, '-') ? i + 2 : i + 1);
  if (!rest || rest.amount === null || rest.amount < 10 || rest.amount > 99) return null;
  return { end: rest.end, year: first * 100 + rest.amount };
};
