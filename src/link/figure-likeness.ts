import type { DocumentRecord } from '../kinds/document.ts';
import type { FigureFinding } from '../kinds/figure.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { fold } from '../text/fold.ts';
import { contentWords, stemOf } from './content-words.ts';
import type { Rarity } from './rarity.ts';
import { sideOf } from './side-of.ts';

/** What may help to see what figures measure. */
export interface SeriesMaterial {
  /** the sentence in which a figure stands */
  readonly passage?: (finding: FigureFinding) => string;
  readonly knowledge?: Pick<Knowledge, 'actors' | 'mentions'>;
  /** for when a count without a date was told */
  readonly documents?: ReadonlyMap<string, Pick<DocumentRecord, 'published' | 'period'>>;
}

/** What of a figure is compared with other figures. */
export interface FigureTraits {
  readonly finding: FigureFinding;
  /** words of what is measured, and where */
  readonly measure: ReadonlySet<string>;
  /** stems of its sentence around the number, without numbers and what the measure says already */
  readonly told: ReadonlySet<string>;
  /** states whose people or things the measure names */
  readonly nations: ReadonlySet<string>;
  /** true for a count since or between, false for one day; null when it does not say */
  readonly cumulative: boolean | null;
  readonly hasPassage: boolean;
}

export interface FigureLink {
  readonly a: number;
  readonly b: number;
  readonly score: number;
  readonly reason: string;
}

/** For sums of the same weights in another order. */
const TOLERANCE = 1e-9;
const EMPTY_WORDS = new Set(
  'a an the of in on at to for by from with and or as its their his her since until over under all some more than new other total number amount'.split(
    ' ',
  ),
);
/** Nouns that name nobody in particular. */
const ANYBODY = new Set(
  (
    'people persons person citizens citizen individuals men women children residents he she they it who which civilians ' +
    'members others other crew soldiers servicemen troops fighters protesters killed dead deaths injured wounded hurt slain casualties'
  ).split(' '),
);
/** Words that come with many counts and tell nothing of any: of time, of quantity, of saying. */
const LIGHT = new Set(
  (
    'become became went going first second early late year years month months decade decades day days end present people citizens ' +
    'according including nearly approximately almost war continuously million billion thousand hundred trillion dozen dollars ' +
    'euros percent cubic square meters metres kilometers kilometres half third quarter two three four five six seven eight nine ' +
    'ten total president minister ministry government country countries republic discussed noted stated january february march ' +
    'april may june july august september october november december'
  )
    .split(' ')
    .map(stemOf),
);
/** How long something lasts is nobody’s series. */
const DURATIONS = new Set(['years', 'months', 'weeks', 'days', 'hours', 'minutes', 'seconds', 'decades', 'centuries']);
const CUMULATIVE = /\b(?:since|so far|to date|to the present|until now|to this day|in total|altogether|between)\b/i;
const LEAST_SHARED = 0.6;
/** Figures that share fewer words are never linked. */
export const LEAST_TOLD = 2;
/** What is less telling than this stands with too many figures to show anything of one. */
export const TELLING = 0.4;
/** So alike must be what is told of two figures; more when they are of different days, less of two counts since, or equal ones. */
const LEAST_ALIKE = 0.3;
const LEAST_ALIKE_APART = 0.5;
const LEAST_ALIKE_SINCE = 0.18;
const LEAST_ALIKE_EQUAL = 0.18;
const LEAST_ALIKE_DISTINCT = 0.1;
const EQUAL_BONUS = 0.3;
/** From here on two counts are seldom equal by chance. */
const LEAST_DISTINCT = 100;
/** Below it round numbers are told of many things. */
const LEAST_LARGE = 1000;
const ROUND = 50;
/** Below it two counts are equal by chance every day. */
const LEAST_SMALL = 30;
/** A word as rare as this tells by itself. */
const RARE = 0.6;
/** Sentences that share so many telling words are about one thing, however they call it. */
const MANY_TOLD = 4;
/** Of one vote there is one count, and of the next another; only the same count again is the same. */
const COUNTED_ONCE = new Set(['votes', 'abstentions', 'seats']);
/** As much of the sentence before and after the number as tells of it, mostly what follows; UTF-16 code units. */
const BEFORE = 80;
const AFTER = 180;
/** So near one another, in UTF-16 code units, two figures of a paragraph stand in one sentence. */
const BESIDE = 160;
const MOST_DAYS_OF_NEWS = 3;

export const figureTraits = (finding: FigureFinding, { passage, knowledge }: SeriesMaterial): FigureTraits => {
  const sentence = passage?.(finding) ?? '';
  const measure = new Set(
    [...fold(finding.measure).split(' '), ...fold(finding.place?.name ?? '').split(' ')].filter(
      (word) => word !== '' && !EMPTY_WORDS.has(word),
    ),
  );
  const named = knowledge?.mentions(finding.measure) ?? [];
  const nations = knowledge ? named.flatMap(({ actors }) => actors.map((actor) => sideOf(actor, knowledge))) : [];
  const around = windowOf(sentence, finding.quote);
  const isState = (actor: string): boolean => knowledge !== undefined && sideOf(actor, knowledge) === actor;
  const ofNations = new Set(
    [...named, ...(knowledge?.mentions(around) ?? []).filter(({ actors }) => actors.some(isState))].flatMap(
      ({ actors, text }) => (actors.length > 0 ? contentWords(text) : []),
    ),
  );
  return {
    finding,
    measure,
    // what is measured may be named in an earlier sentence: `23 of them`
    told: new Set(
      contentWords(`${around} ${finding.measure}`).filter(
        (word) => !/\d/.test(word) && !LIGHT.has(word) && !ofNations.has(word),
      ),
    ),
    nations: new Set(nations.filter((nation) => nation !== null)),
    cumulative: cumulativeOf(finding, sentence),
    hasPassage: sentence !== '',
  };
};

/** The words by which figures of one unit find each other, and the value, which stands for a word. */
export const wordsCompared = ({
  measure,
  told,
  finding: { value },
}: Pick<FigureTraits, 'measure' | 'told' | 'finding'>): ReadonlySet<string> =>
  new Set([...measure, ...told, ...(value === null ? [] : [valueWord({ value })])]);

/** What stands for a value among the words. */
export const valueWord = ({ value }: Pick<FigureFinding, 'value'>): string => `=${value}`;

/**
 * Whether a figure may be linked with one of another document and another value, by the words alone that both have: of
 * `wordsCompared`, those of the measure and those that tell enough. False only where nothing else of the other could make
 * a link; it weighs at least what both have, so that their likeness has a bound before the other is read.
 */
export const linkableBy = (one: FigureTraits, rarity: Rarity): ((common: readonly string[]) => boolean) => {
  const weights = new Map([...one.told].map((word) => [word, rarity.of(word)]));
  const weightOf = (words: Iterable<string>) => [...words].reduce((sum, word) => sum + (weights.get(word) ?? 0), 0);
  const isTelling = (word: string) => (weights.get(word) ?? 0) >= TELLING;
  const weight = weightOf(one.told);
  const unseen = weight - weightOf([...one.told].filter(isTelling));
  const since = one.cumulative === true;
  const leastTold = one.finding.unit === 'persons' && !since ? MANY_TOLD : LEAST_TOLD;
  const leastAlike = since ? LEAST_ALIKE_SINCE : LEAST_ALIKE;
  const isOfMeasure = isSpecific(one)
    ? (common: readonly string[]) =>
        common.filter((word) => one.measure.has(word)).length >= LEAST_SHARED * one.measure.size
    : () => false;
  return (common) => {
    if (isOfMeasure(common)) return true;
    const telling = common.filter(isTelling);
    return telling.length >= leastTold && Math.sqrt((weightOf(telling) + unseen) / weight) >= leastAlike - TOLERANCE;
  };
};

const windowOf = (sentence: string, quote: string): string => {
  const at = Math.max(0, sentence.indexOf(quote.replace(/\s+/g, ' ')));
  const [start, end] = [Math.max(0, at - BEFORE), at + quote.length + AFTER];
  const words = sentence.slice(start, end);
  return words.slice(
    start > 0 ? words.indexOf(' ') + 1 : 0,
    end < sentence.length ? words.lastIndexOf(' ') : undefined,
  );
};

const cumulativeOf = ({ asOf }: FigureFinding, sentence: string): boolean | null => {
  if (asOf?.includes('/') || CUMULATIVE.test(sentence)) return true;
  return asOf !== null && /^\d{4}-\d{2}-\d{2}/.test(asOf) ? false : null;
};

/** The links that hold: those by measure, and those by what is told that are the best of both figures in the two documents. */
export const bestLinks = (
  figures: readonly FigureTraits[],
  pairs: readonly (readonly [number, number])[],
  rarity: Rarity,
): readonly FigureLink[] => {
  const links = pairs.flatMap(([a, b]) => linkOf(figures, a, b, rarity) ?? []);
  const best = new Map<string, number>();
  const keys = ({ a, b }: FigureLink): readonly string[] => [
    `${a} ${figures[b]!.finding.document}`,
    `${b} ${figures[a]!.finding.document}`,
  ];
  for (const link of links) for (const key of keys(link)) best.set(key, Math.max(best.get(key) ?? 0, link.score));
  return links.filter((link) => link.score >= 1 || keys(link).every((key) => link.score >= best.get(key)!));
};

const linkOf = (figures: readonly FigureTraits[], a: number, b: number, rarity: Rarity): FigureLink | null => {
  const [one, other] = [figures[a]!, figures[b]!];
  if (DURATIONS.has(one.finding.unit)) return null;
  if (areOfOneSentence(one.finding, other.finding) && !isChange(one.finding, other.finding)) return null;
  if (areTollsOfTwoDays(one, other)) return null;
  if (one.nations.size > 0 && other.nations.size > 0 && one.nations.isDisjointFrom(other.nations)) return null;
  const measures = shared(one.measure, other.measure);
  const blind = !one.hasPassage || !other.hasPassage;
  if (measures >= LEAST_SHARED && (blind || (isSpecific(one) && isSpecific(other))))
    return {
      a,
      b,
      score: 1,
      reason: `measure: ${[...one.measure].filter((word) => other.measure.has(word)).join(', ')}`,
    };
  if (blind) return null;
  const equal = one.finding.value !== null && one.finding.value === other.finding.value;
  const sameDocument = one.finding.document === other.finding.document;
  if (measures >= LEAST_SHARED && isRevised(one.finding, other.finding))
    return { a, b, score: 1, reason: `told as a change: ${one.finding.measure}` };
  if (sameDocument && (!equal || one.finding.block === other.finding.block)) return null;
  if (one.cumulative !== null && other.cumulative !== null && one.cumulative !== other.cumulative) return null;
  const told = rarity.shared(one.told, other.told).filter((word) => rarity.of(word) >= TELLING && !isUnit(word, one));
  if (isSpecific(one) && isSpecific(other) && measures === 0 && !(equal && told.length >= MANY_TOLD)) return null;
  const alike = rarity.likeness(one.told, other.told);
  if (!equal && COUNTED_ONCE.has(one.finding.unit)) return null;
  const since = one.cumulative === true && other.cumulative === true;
  const least = otherTime(one.finding, other.finding) ? LEAST_ALIKE_APART : since ? LEAST_ALIKE_SINCE : LEAST_ALIKE;
  const rare = told.filter((word) => rarity.of(word) >= RARE);
  const enough =
    (!sameDocument &&
      alike >= least &&
      told.length >= (one.finding.unit === 'persons' && !since ? MANY_TOLD : LEAST_TOLD)) ||
    (equal && tellsTheSame(one, other, told, rare, alike));
  if (!enough) return null;
  const score = Math.min(0.99, alike + (equal ? EQUAL_BONUS : 0));
  return { a, b, score, reason: `${equal ? 'the same number; ' : ''}told of both: ${told.slice(0, 6).join(', ')}` };
};

/** An equal number says the more the less round and the larger it is, and when both are of one nation or one day. */
const tellsTheSame = (
  one: FigureTraits,
  other: FigureTraits,
  told: readonly string[],
  rare: readonly string[],
  alike: number,
): boolean => {
  const named = [...one.measure].filter((word) => other.measure.has(word) && !ANYBODY.has(word));
  const small = Math.abs(one.finding.value ?? 0) < LEAST_SMALL && named.length === 0;
  if (small) return told.length >= MANY_TOLD && alike >= LEAST_ALIKE;
  if (told.length > LEAST_TOLD && alike >= LEAST_ALIKE_EQUAL) return true;
  if (one.finding.document === other.finding.document && rare.length >= LEAST_TOLD) return alike >= LEAST_ALIKE_EQUAL;
  const value = Math.abs(one.finding.value ?? 0);
  const distinct =
    !Number.isInteger(value) ||
    (value >= LEAST_DISTINCT && (value >= LEAST_LARGE || value % ROUND !== 0) && one.finding.unit !== 'percent');
  if (!distinct || alike < LEAST_ALIKE_DISTINCT) return false;
  const [since, sinceOther] = [one.finding.asOf?.split('/')[0], other.finding.asOf?.split('/')[0]];
  const sameTime = since !== undefined && since === sinceOther;
  const sameNation = !one.nations.isDisjointFrom(other.nations);
  return told.length >= LEAST_TOLD || (sameNation && told.length > 0) || (sameTime && rare.length > 0);
};

/** `8 percent of emissions …, 37 percent below 1990`: what one sentence counts beside one another are two things. */
const areOfOneSentence = (a: FigureFinding, b: FigureFinding): boolean =>
  a.document === b.document && a.block === b.block && Math.abs(a.start - b.start) <= BESIDE;

/** One after the other in one document, of two times, the later as what it rose or fell to. */
const isRevised = (a: FigureFinding, b: FigureFinding): boolean =>
  a.document === b.document &&
  Math.abs(a.block - b.block) <= 1 &&
  otherTime(a, b) &&
  ((a.change ?? b.change)?.to ?? null) !== null;

/** From one value to another, or at one time and at another. */
const isChange = (a: FigureFinding, b: FigureFinding): boolean =>
  (a.change !== null && a.change.direction === b.change?.direction) ||
  (a.asOf !== null && b.asOf !== null && a.asOf !== b.asOf);

/** People killed or hurt on days that lie further apart than news of one day goes on: of two events, whatever the words. */
const areTollsOfTwoDays = (one: FigureTraits, other: FigureTraits): boolean => {
  const [a, b] = [dayOf(one.finding.asOf), dayOf(other.finding.asOf)];
  if (one.finding.unit !== 'persons' || a === null || b === null) return false;
  return (
    one.cumulative !== true && other.cumulative !== true && Math.abs(a - b) > MOST_DAYS_OF_NEWS && !isSpecific(one)
  );
};

const dayOf = (asOf: string | null): number | null =>
  asOf !== null && /^\d{4}-\d{2}-\d{2}$/.test(asOf) ? Math.round(Date.parse(asOf) / 86_400_000) : null;

/** Both say for which day or month they hold, and neither can be the other. */
const otherTime = ({ asOf: a }: FigureFinding, { asOf: b }: FigureFinding): boolean =>
  a !== null && b !== null && !a.includes('/') && !b.includes('/') && !a.startsWith(b) && !b.startsWith(a);

const isUnit = (word: string, { finding }: FigureTraits): boolean => contentWords(finding.unit).includes(word);

/** `political prisoners in the country` says what is counted, `citizens` and `294 Azerbaijanis` do not. */
const isSpecific = ({ measure, finding, nations }: FigureTraits): boolean => {
  const place = new Set(fold(finding.place?.name ?? '').split(' '));
  const telling = [...measure].filter((word) => !ANYBODY.has(word) && word !== finding.unit && !place.has(word));
  return telling.length > (nations.size > 0 ? 2 : 1);
};

const shared = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => {
  const common = [...a].filter((word) => b.has(word)).length;
  const all = a.size + b.size - common;
  return all === 0 ? 0 : common / all;
};
