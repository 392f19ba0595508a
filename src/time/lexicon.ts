import { MONTH_NAMES, WEEKDAY_NAMES } from './calendar-names.ts';

/** Units of time by their TIMEX3 letter; `E` is a decade and `C` a century, `TH` to `TS` are hours to seconds. */
export type Unit = 'Y' | 'M' | 'W' | 'D' | 'Q' | 'E' | 'C' | 'L' | 'WE' | 'TH' | 'TM' | 'TS';

/** TIMEX3 codes of the parts of a day. */
export type DayPart = 'MO' | 'AF' | 'EV' | 'NI' | 'DT' | 'MI';

/** TIMEX3 codes of the seasons. */
export type Season = 'SP' | 'SU' | 'FA' | 'WI';

/** What a time word can stand for. A word can be several things: `second` is an ordinal and a unit. */
export interface Lexeme {
  /** 1 to 12 */
  readonly month?: number;
  /** 1 Monday to 7 Sunday */
  readonly weekday?: number;
  /** a short form that needs a date beside it: `Oct`, `Sun` */
  readonly short?: boolean;
  readonly unit?: Unit;
  readonly plural?: boolean;
  /** cardinal: `two`, `hundred` */
  readonly cardinal?: number;
  readonly ordinal?: number;
  readonly season?: Season;
  readonly part?: DayPart;
  /** `nineties` */
  readonly decade?: number;
  /** words that begin or shape an expression and have no value of their own */
  readonly cue?: true;
}

const lexicon = new Map<string, Lexeme>();
const add = (words: string, make: (index: number) => Lexeme): void => {
  words.split(' ').forEach((word, index) => {
    lexicon.set(word, { ...lexicon.get(word), ...make(index) });
  });
};

add(MONTH_NAMES.join(' '), (i) => ({ month: i + 1 }));
add('jan feb mar apr', (i) => ({ month: i + 1, short: true }));
add('jun jul aug sep oct nov dec', (i) => ({ month: i + 6, short: true }));
add('sept', () => ({ month: 9, short: true }));
add(WEEKDAY_NAMES.join(' '), (i) => ({ weekday: i + 1 }));
add('mon tue wed thu fri sat sun', (i) => ({ weekday: i + 1, short: true }));
add('tues', () => ({ weekday: 2, short: true }));
add('thur thurs', () => ({ weekday: 4, short: true }));
add(WEEKDAY_NAMES.map((name) => `${name}s`).join(' '), (i) => ({ weekday: i + 1, plural: true }));

const UNITS: readonly [Unit, string, string][] = [
  ['Y', 'year', 'years'],
  ['M', 'month', 'months'],
  ['W', 'week', 'weeks'],
  ['W', 'fortnight', 'fortnights'],
  ['D', 'day', 'days'],
  ['Q', 'quarter', 'quarters'],
  ['E', 'decade', 'decades'],
  ['C', 'century', 'centuries'],
  ['L', 'millennium', 'millennia'],
  ['WE', 'weekend', 'weekends'],
  ['TH', 'hour', 'hours'],
  ['TM', 'minute', 'minutes'],
  ['TS', 'second', 'seconds'],
];
for (const [unit, one, many] of UNITS) {
  add(one, () => ({ unit }));
  add(many, () => ({ unit, plural: true }));
}
add('yr mo hr min sec', (i) => ({ unit: (['Y', 'M', 'TH', 'TM', 'TS'] as const)[i]!, short: true }));
add('yrs mos hrs mins secs', (i) => ({ unit: (['Y', 'M', 'TH', 'TM', 'TS'] as const)[i]!, short: true, plural: true }));

add(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
  (i) => ({ cardinal: i }),
);
add('twenty thirty forty fifty sixty seventy eighty ninety', (i) => ({ cardinal: 10 * (i + 2) }));
add('hundred', () => ({ cardinal: 100 }));
add('thousand', () => ({ cardinal: 1000 }));
add(
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth',
  (i) => ({ ordinal: i + 1 }),
);
add('spring summer fall winter autumn', (i) => ({ season: (['SP', 'SU', 'FA', 'WI', 'FA'] as const)[i]! }));
add('summers winters springs autumns', (i) => ({ season: (['SU', 'WI', 'SP', 'FA'] as const)[i]!, plural: true }));
add('morning afternoon evening night midday', (i) => ({ part: (['MO', 'AF', 'EV', 'NI', 'MI'] as const)[i]! }));
add('mornings afternoons evenings nights', (i) => ({ part: (['MO', 'AF', 'EV', 'NI'] as const)[i]!, plural: true }));
add('twenties thirties forties fifties sixties seventies eighties nineties', (i) => ({ decade: 20 + 10 * i }));

add(
  'a an the this that these those each every last next past previous preceding coming following same current latest prior upcoming ' +
    'about around approximately roughly nearly almost some over under within more less fewer at no up just only well as exactly ' +
    'early late mid middle beginning start end ending close turn eve half several few couple many dozens dozen hundreds ' +
    'now today tonight yesterday tomorrow currently recently recent nowadays overnight soon future presently ' +
    'earlier later fiscal financial calendar full entire whole first final opening ' +
    'daily weekly monthly quarterly yearly annually hourly nightly biweekly bimonthly ' +
    'least most than to near foreseeable distant immediate short comparable corresponding similar outset very present disappointing flat strong weak of additional extra further other q h ' +
    'noon midnight dawn dusk right good halloween ' +
    'easter christmas thanksgiving new election independence victory labor memorial valentine ' +
    'his her its their our my your post mid pre from once twice then previously formerly',
  () => ({ cue: true }),
);

/** Every word that can take part in an expression of time, in lower case. */
export const LEXICON: ReadonlyMap<string, Lexeme> = lexicon;
