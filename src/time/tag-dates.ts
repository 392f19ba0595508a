import { candidates } from './candidates.ts';
import { carryYears } from './carry-years.ts';
import { joinRanges } from './join-ranges.ts';
import type { Candidate } from './meaning.ts';
import { OpeningYears } from './opening-years.ts';
import { afterExpression, reportedQuarterOf } from './reported-quarter.ts';
import { Anchors } from './resolve/anchors.ts';
import type { Resolution } from './resolve/resolution.ts';
import { resolve } from './resolve/resolve.ts';
import type { Scene } from './resolve/scene.ts';
import { approximate, openEnd } from './shape-edtf.ts';
import { endsSentence, hintedTense, type Tense, type TenseHint, tenseAround } from './tense.ts';
import type { TimeContext } from './time-context.ts';
import { timeTokens } from './time-token.ts';
import type { Timex } from './timex.ts';
import { TokenList } from './token-list.ts';

/** What a caller knows of a text that the tagger would guess or does otherwise. */
export interface TagHints {
  /** the tense of clauses as a parser saw it, ascending; without it the tagger looks for light cues of its own */
  readonly tenses?: readonly TenseHint[];
  /**
   * `joined` (the default): `from 27 September to 10 November 2020` is one expression whose value is an interval.
   * `apart`: two, as TIMEX3 counts them.
   */
  readonly ranges?: 'joined' | 'apart';
}

/**
 * The temporal expressions of a text, in order and without overlap: TIMEX3 type and value (ISO-TimeML), EDTF value and
 * the anchor that was used. Pure; linear in the length of the text; never throws on any string.
 *
 * @param text one paragraph or a whole article; a blank line parts expressions from each other
 * @param context what the document tells of its time (see `TimeContext`)
 */
export const tagDates = (text: string, context: TimeContext, hints: TagHints = {}): readonly Timex[] => {
  const tokens = new TokenList(timeTokens(text), context.dateOrder);
  const found = carryYears(tokens, candidates(tokens));
  const expressions = hints.ranges === 'apart' ? found : joinRanges(tokens, found);
  const anchors = new Anchors(context);
  let reported = reportedQuarterOf(tokens, expressions, anchors);
  let yearStatedAt = -1;
  const openings = new OpeningYears(tokens);
  return expressions.map((candidate) => {
    const span = { start: tokens.at(candidate.first).start, end: tokens.at(candidate.end - 1).end };
    const sentence = {
      statesYear: yearStatedAt >= 0 && isSameSentence(tokens, yearStatedAt, candidate.first),
      goesOn: openings.goesOn(candidate),
    };
    const scene = new SceneAt({ tokens, candidate, tenses: hints.tenses ?? null, anchors, sentence, reported });
    const resolution = resolve(candidate.meaning, scene);
    follow(anchors, candidate, resolution, openings.opens(candidate));
    openings.follow(candidate, resolution);
    if (statesYear(tokens, candidate, resolution)) yearStatedAt = candidate.end;
    reported = afterExpression(reported, candidate.meaning);
    const edtf = resolution.edtf && openEnd(tokens, candidate, approximate(resolution.edtf, candidate));
    return {
      ...span,
      text: text.slice(span.start, span.end),
      type: candidate.type,
      value: resolution.value,
      mod: candidate.mod,
      edtf,
      basis: resolution.basis,
      anchor: resolution.anchor,
    };
  });
};

interface ExpressionPlace extends Pick<Scene, 'anchors' | 'sentence' | 'reported'> {
  readonly tokens: TokenList;
  readonly candidate: Candidate;
  readonly tenses: readonly TenseHint[] | null;
}

/** The scene of one expression; its tense is looked for only when something asks. */
class SceneAt implements Scene {
  readonly anchors: Anchors;
  readonly sentence: Scene['sentence'];
  readonly reported: Scene['reported'];
  readonly #place: ExpressionPlace;

  constructor(place: ExpressionPlace) {
    this.#place = place;
    this.anchors = place.anchors;
    this.sentence = place.sentence;
    this.reported = place.reported;
  }

  get tense(): Tense {
    const { tokens, candidate, tenses } = this.#place;
    const { first, end } = candidate;
    const hinted = tenses && hintedTense(tenses, tokens.at(first).start);
    return hinted ?? tenseAround(tokens, first, end);
  }
}

/** The date that a text has told of is what `the same day` and `two days later` after it are relative to. */
const follow = (anchors: Anchors, { type, meaning }: Candidate, { edtf, basis }: Resolution, opens: boolean): void => {
  if (edtf === null || type === 'DURATION' || type === 'SET' || meaning.kind === 'reference') return;
  anchors.moveTo(edtf, basis === 'stated' || basis === 'narrative' ? basis : null, {
    isInterval: meaning.kind === 'interval',
    opens,
  });
};

/** `in 2021`, `April 6, 2022`, and days that took their year from those: later days of the sentence are of that year. */
const statesYear = (t: TokenList, { first, meaning }: Candidate, { basis }: Resolution): boolean => {
  if (meaning.kind !== 'calendar') return false;
  if (meaning.month !== null) return typeof meaning.year === 'number' || basis === 'narrative';
  return typeof meaning.year === 'number' && t.is(first - 1, 'in', 'of', 'during', 'throughout');
};

/** How many tokens back a year in the same sentence is looked for. */
const SENTENCE_REACH = 40;

const isSameSentence = (t: TokenList, from: number, to: number): boolean => {
  if (to - from > SENTENCE_REACH) return false;
  for (let at = from; at < to; at++) if (endsSentence(t, at)) return false;
  return true;
};
