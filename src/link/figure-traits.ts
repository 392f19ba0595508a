import { wordClass, wordClassPattern } from '../extract/word-class.ts';
import type { DocumentRecord } from '../kinds/document.ts';
import type { FigureFinding } from '../kinds/figure.ts';
import type { Knowledge, KnownMention } from '../knowledge/knowledge.ts';
import { fold } from '../text/fold.ts';
import { MONTH_NAMES } from '../time/calendar-names.ts';
import { contentWords, stemOf } from './content-words.ts';
import { ANYBODY, BESIDE_ANY_FIGURE, HARMED, HURT, KILLED } from './figure-words.ts';
import { namesTold } from './names-told.ts';
import { type PlaceTold, placesTold } from './places-told.ts';
import { sideOf } from './side-of.ts';

/** What helps to see what figures measure. */
export interface SeriesMaterial {
  /** the sentence in which a figure stands */
  readonly passage?: (finding: FigureFinding) => string;
  readonly knowledge: Pick<Knowledge, 'actors' | 'mentions' | 'codebook'>;
  /** for when a count without a date was told */
  readonly documents?: ReadonlyMap<string, Pick<DocumentRecord, 'published' | 'period'>>;
}

/** What of a figure is compared with other figures. */
export interface FigureTraits {
  readonly finding: Pick<
    FigureFinding,
    'document' | 'block' | 'start' | 'value' | 'unit' | 'measure' | 'asOf' | 'change' | 'attributedTo'
  >;
  /** stems of the words of what is measured, and where */
  readonly measure: ReadonlySet<string>;
  /** those of the measure that name nobody in particular: `people` */
  readonly anybody: ReadonlySet<string>;
  /** those of the measure that say what is counted: not `people`, not the unit */
  readonly counted: readonly string[];
  /** `political prisoners in the country` says what is counted, `citizens` and `294 Azerbaijanis` do not */
  readonly specific: boolean;
  /** stems of its sentence around the number, without numbers and what the measure says already */
  readonly told: ReadonlySet<string>;
  /** states whose people or things the measure names */
  readonly nations: ReadonlySet<string>;
  /** states of which its sentence speaks, by their names and those of who belongs to them */
  readonly states: ReadonlySet<string>;
  /** stems of other proper names in it: whose share, rate or toll it is */
  readonly names: ReadonlySet<string>;
  /** those of the measure that have a capital, as the first word of a sentence has */
  readonly capitals: ReadonlySet<string>;
  /** states, names and sounds of places: of whom and where its sentence tells */
  readonly subjects: ReadonlySet<string>;
  /** true for people killed or hurt */
  readonly harmed: boolean;
  /** which of the two, where the measure tells one */
  readonly fate: 'killed' | 'hurt' | null;
  /** where its sentence says that it was, states aside */
  readonly places: readonly PlaceTold[];
  /** true for a count since or between, false for one day; null when it does not say */
  readonly cumulative: boolean | null;
  /** true for the price, dividend or result of a share: each company has its own, and seldom says whose beside it */
  readonly ofShare: boolean;
  readonly hasPassage: boolean;
}

const CUMULATIVE = new RegExp(
  String.raw`\b(?:since|so far|to date|to the present|until now|to this day|in total|altogether)\b|\bbetween (?=(?:early |mid-|late )?(?:\d|${MONTH_NAMES.join('|')})\b)`,
  'i',
);
const SAYS_NO_MEASURE = wordClass('saying-no-measure');
const OF_SHARE = wordClassPattern('worth-of-shares');
const A_SHARE = /^[^.;]{0,12}\b(?:a|per) share\b/i;
const CAPITAL = /(?<![\p{L}-])\p{Lu}[\p{L}’'-]+/gu;
const DAY = /^\d{4}-\d{2}-\d{2}$/;
const MOST_DAYS_OF_SHORT = 7;
/** As much of the sentence before and after the number as tells of it, mostly what follows; UTF-16 code units. */
const BEFORE = 80;
const AFTER = 180;

/** What of a figure is compared: the words of its measure, and what its sentence tells within reach of the number. */
export const figureTraits = (finding: FigureFinding, { passage, knowledge }: SeriesMaterial): FigureTraits => {
  const sentence = passage?.(finding) ?? '';
  const around = windowOf(sentence, finding.quote);
  const [inMeasure, inSentence, inWindow] = [finding.measure, sentence, around].map((text) =>
    knowledge.mentions(text),
  ) as [Mentions, Mentions, Mentions];
  const statesOf = ({ actors }: KnownMention): readonly string[] =>
    actors.flatMap((actor) => sideOf(actor, knowledge) ?? []);
  const nations = new Set(inMeasure.flatMap(statesOf));
  const ofNations = new Set(
    [
      ...inMeasure.filter(({ actors }) => actors.length > 0),
      ...inWindow.filter((mention) => statesOf(mention).some((state) => mention.actors.includes(state))),
    ].flatMap(({ text }) => contentWords(text)),
  );
  const place = measuringWords(finding.place?.name ?? '', knowledge).map(stemOf);
  const measure = new Set([...measuringWords(finding.measure, knowledge).map(stemOf), ...place]);
  const anybody = measure.intersection(ANYBODY(knowledge));
  const unit = stemOf(finding.unit);
  const counted = [...measure].filter((word) => !anybody.has(word) && word !== unit);
  const states = new Set([...nations, ...inSentence.flatMap(statesOf)]);
  const light = BESIDE_ANY_FIGURE(knowledge);
  const names = new Set(
    namesTold(`${sentence} ${finding.measure}`)
      .flatMap(contentWords)
      .filter((word) => !light.has(word) && !ofNations.has(word)),
  );
  // what is measured may be named in an earlier sentence: `23 of them`
  const told = new Set(
    contentWords(`${around} ${finding.measure}`).filter(
      (word) => !/\d/.test(word) && !light.has(word) && !ofNations.has(word),
    ),
  );
  const places = placesTold(sentence, knowledge);
  return {
    finding,
    measure,
    anybody,
    counted,
    specific: counted.filter((word) => !place.includes(word)).length > (nations.size > 0 ? 2 : 1),
    told,
    nations,
    states,
    names,
    places,
    harmed: finding.unit === 'persons' && !measure.union(told).isDisjointFrom(HARMED(knowledge)),
    fate: fateOf(measure, knowledge),
    cumulative: cumulativeOf(finding, sentence),
    capitals: new Set((finding.measure.match(CAPITAL) ?? []).flatMap(contentWords)),
    subjects: new Set([...states, ...names, ...places.flatMap(({ sounds }) => [...sounds])]),
    ofShare: OF_SHARE(knowledge).test(finding.measure) || A_SHARE.test(wordsBehind(sentence, finding.quote)),
    hasPassage: sentence !== '',
  };
};

type Mentions = readonly KnownMention[];

/** The words of a measure that say what is measured, folded: `the number of prisoners from Norland` has two. */
const measuringWords = (text: string, knowledge: Pick<Knowledge, 'codebook'>): readonly string[] =>
  fold(text)
    .split(' ')
    .filter((word) => word !== '' && !/^\d+$/.test(word) && !SAYS_NO_MEASURE(knowledge).has(word));

/** The words by which figures of one unit find each other, and the value, which stands for a word. */
export const wordsCompared = ({
  measure,
  told,
  finding: { value },
}: Pick<FigureTraits, 'measure' | 'told' | 'finding'>): ReadonlySet<string> =>
  new Set([...measure, ...told, ...(value === null ? [] : [valueWord({ value })])]);

/** What stands for a value among the words. */
export const valueWord = ({ value }: Pick<FigureFinding, 'value'>): string => `=${value}`;

const wordsBehind = (sentence: string, quote: string): string => {
  const words = quote.replace(/\s+/g, ' ');
  const at = sentence.indexOf(words);
  return at < 0 ? '' : sentence.slice(at + words.length);
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

const fateOf = (measure: ReadonlySet<string>, knowledge: Pick<Knowledge, 'codebook'>): FigureTraits['fate'] => {
  const [killed, hurt] = [KILLED, HURT].map((words) => !measure.isDisjointFrom(words(knowledge)));
  return killed === hurt ? null : killed ? 'killed' : 'hurt';
};

const cumulativeOf = ({ asOf }: FigureFinding, sentence: string): boolean | null => {
  // of `2011–2012 uprising: 18 were killed` the years are the uprising’s
  const isOfLabel = asOf !== null && /^\d{4}\/\d{4}$/.test(asOf);
  if ((asOf?.includes('/') && !isOfLabel && !isShort(asOf)) || CUMULATIVE.test(sentence)) return true;
  return asOf !== null && /^\d{4}-\d{2}-\d{2}/.test(asOf) ? false : null;
};

/** `last week` is no time since. */
const isShort = (asOf: string): boolean => {
  const [from, to] = asOf.split('/').map((day) => (DAY.test(day) ? Date.parse(day) : Number.NaN));
  return to! - from! <= MOST_DAYS_OF_SHORT * 86_400_000;
};
