import type { EventFinding, EventStatus, EventType } from '../../kinds/event.ts';
import type { Span } from '../../kinds/span.ts';
import type { Timex } from '../../time/timex.ts';
import { dayOver, type Reading, type ReadSentence } from '../reading.ts';
import { type Tree, treeOf } from '../tree.ts';
import type { EventCandidate } from './event-candidate.ts';
import { daysBetween, isDay, openSince, stretchOf, weekdayAfter } from './event-date-value.ts';
import { aspectsAbove } from './event-roles.ts';
import { type Tense, tenseOf } from './event-status.ts';
import { Narrative } from './narrative.ts';
import {
  beside,
  hangsOn,
  hangsOnInfinitive,
  isDate,
  isPartOfName,
  isSince,
  joinedByAnd,
  leadsTo,
  listed,
  ofVerbAbove,
  opening,
  runFrom,
} from './timex-of-clause.ts';

export interface EventDate {
  readonly date: string | null;
  readonly basis: EventFinding['dateBasis'];
  /** the expression that gives it */
  readonly timex: Timex | null;
}

const NO_DATE: EventDate = { date: null, basis: null, timex: null };

/** Acts by words: an analysis tells them as of its own days, where it tells of deeds as of any time. */
const SPOKEN: ReadonlySet<EventType> = new Set(['ACCUSE', 'REQUEST', 'REJECT', 'THREATEN']);
const SPEAKING = /^(?:express|voice|announce|declare|pledge|promise|reaffirm|reiterate|thank|praise|congratulate)$/i;

const isSpoken = (tree: Tree, { predicate, entry, nominal }: EventCandidate): boolean =>
  SPOKEN.has(entry.type) || (!nominal && SPEAKING.test(tree.tokens[predicate]!.lemma));

/** `has repeatedly called for`: more than once, on no one day. */
const isFrequent = (tree: Tree, { predicate, nominal }: EventCandidate): boolean =>
  !nominal && tree.children(predicate, 'advmod').some((word) => FREQUENTLY.test(tree.tokens[word]!.text));

const FREQUENTLY =
  /^(?:repeatedly|increasingly|consistently|constantly|continually|often|frequently|regularly|always|traditionally|usually)$/i;

/** `was needed during the occupation`: what a noun tells beside something else has its own time. */
const isInPassing = (tree: Tree, { predicate, entry, nominal, support }: EventCandidate): boolean =>
  nominal &&
  support === null &&
  entry.type !== 'CONSULT' &&
  tree.tokens[predicate]!.deprel.startsWith('obl') &&
  tree
    .children(predicate, 'case')
    .some((mark) => /^(?:during|since|amid|despite|before)$/i.test(tree.tokens[mark]!.text));

/** `the recent calls for sanctions`: not on the day of which the text tells, but not long before. */
const isRecent = (tree: Tree, { predicate, nominal }: EventCandidate): boolean =>
  nominal && tree.children(predicate, 'amod').some((word) => /^recent$/i.test(tree.tokens[word]!.text));

/**
 * When an event was: the dates that hang on its predicate, else one that opens the sentence, else the entry’s, else, for
 * what is told in the simple past, the date that its section tells of. Keeps what it needs from sentence to sentence.
 */
export class EventDates {
  readonly #reading: Reading;
  readonly #narrative: Narrative;

  constructor(reading: Reading) {
    this.#reading = reading;
    this.#narrative = new Narrative(reading);
  }

  /** Several dates where the clause lists them: `three meetings, on 6 April, 22 May and 31 August`. */
  of(
    sentence: ReadSentence,
    candidate: EventCandidate,
    clause: Span,
    status: EventStatus,
    actor: string | null,
    quoted: boolean,
  ): readonly EventDate[] {
    this.#narrative.enter(sentence);
    const tree = treeOf(sentence);
    const dates = sentence.timexes
      .flatMap((timex) => this.#resolved(timex))
      .map((timex) => this.#onFromEntry(timex, sentence))
      .filter((timex) => isDate(timex) && !(status === 'happened' && leadsTo(tree, timex)))
      .filter((timex) => !isPartOfName(tree, timex, candidate));
    const own = this.#own(tree, dates, candidate, clause).filter(
      // `this year’s prize`: an entry’s day says more than the year it lies in
      ({ edtf }) => !(status === 'happened' && edtf!.length === 4 && this.#dayOfEntry(sentence)?.startsWith(edtf!)),
    );
    if (own.length > 0) {
      const stated = own.map((timex) => this.#stated(timex, sentence, tree, candidate, status));
      if (status !== 'planned' && !isBackground(tree, candidate) && (tellsOn(tree, candidate) || isReported(tree, own)))
        for (const { date } of stated) this.#narrative.tell(date!, sentence, actor);
      return stated;
    }
    return [this.#undated(sentence, tree, candidate, status, actor, quoted)];
  }

  /** When something was said for which the text gives no date of its own but perhaps this one. */
  ofSpoken(sentence: ReadSentence, speaker: string, content: Span): EventDate {
    this.#narrative.enter(sentence);
    const over = dayOver(this.#reading, sentence);
    if (over) return { date: over, basis: 'entry', timex: null };
    const own = sentence.timexes.find(
      (timex) => isDate(timex) && (timex.end <= content.start || timex.start >= content.end),
    );
    if (own) return { date: own.edtf, basis: 'stated', timex: own };
    const told = this.#narrative.dateOf(sentence, speaker);
    if (told) return { date: told, basis: 'narrative', timex: null };
    const month = this.#reading.document.period?.value ?? null;
    return month && /^\d{4}-\d\d$/.test(month) && this.#narrative.isEmpty
      ? { date: month, basis: 'period', timex: null }
      : NO_DATE;
  }

  /** A weekday that nothing gave a date is the next one after the day that the section told of last. */
  #resolved(timex: Timex): readonly Timex[] {
    const weekday = /^XXXX-WXX-([1-7])$/.exec(timex.value)?.[1];
    const last = this.#narrative.lastDay;
    if (timex.edtf !== null || !weekday || !last) return [timex];
    return [{ ...timex, edtf: weekdayAfter(last, Number(weekday)), basis: 'narrative', anchor: last }];
  }

  #dayOfEntry({ block }: ReadSentence): string | null {
    const { kind, date } = this.#reading.blocks[block]!;
    return kind === 'entry' && date !== null && isDay(date) ? date : null;
  }

  /** `Six days later` in an entry: where this leads from the entry before to this one, it is the day of this one. */
  #onFromEntry(timex: Timex, sentence: ReadSentence): Timex {
    const { blocks } = this.#reading;
    const at = sentence.block;
    const day = this.#dayOfEntry(sentence);
    if (day === null || timex.edtf === null || !isDay(timex.edtf) || !LATER.test(timex.text)) return timex;
    const before = blocks.slice(0, at).findLast(({ kind, date }) => kind === 'entry' && date !== null && date !== day);
    if (!before?.date || !isDay(before.date)) return timex;
    return daysBetween(day, timex.edtf) === daysBetween(before.date, day) ? { ...timex, edtf: day } : timex;
  }

  #own(tree: Tree, dates: readonly Timex[], candidate: EventCandidate, clause: Span): readonly Timex[] {
    const anchors = [
      candidate.predicate,
      ...(candidate.object === null ? [] : [candidate.object]),
      ...(candidate.support === null ? [] : [candidate.support]),
      ...(candidate.nominal ? aspectsAbove(tree, candidate.predicate) : []),
    ];
    const hanging = dates.filter((timex) => anchors.some((anchor) => hangsOn(tree, timex, anchor)));
    const first =
      hanging[0] ??
      opening(tree, dates, candidate) ??
      beside(tree, dates, candidate, clause) ??
      ofVerbAbove(tree, dates, candidate) ??
      this.#behindInfinitive(tree, dates, candidate, clause);
    if (!first) return [];
    if (hanging.length < 2 && !listed(tree, dates, first)) return [first];
    const run = runFrom(tree, dates, first);
    const stretch = joinedByAnd(tree, run) ? stretchOf(run.map(({ edtf }) => edtf!)) : null;
    if (stretch !== null) return [{ ...first, end: run.at(-1)!.end, edtf: stretch }];
    const fine = run.filter((timex) => isDay(timex.edtf!));
    const noun = candidate.object ?? candidate.predicate;
    const plural = fine.length > 1 && /S$/.test(tree.tokens[noun]!.xpos) && clause.start < fine[0]!.end;
    if (plural) return fine;
    return [fine.length > 0 && first.edtf!.length < 10 ? fine[0]! : first];
  }

  /**
   * `offered to hold talks on 3 March`, where that day is over for the document: nobody holds talks in the past, so the
   * day is that of the offer.
   */
  #behindInfinitive(tree: Tree, dates: readonly Timex[], candidate: EventCandidate, clause: Span): Timex | undefined {
    const { published, period } = this.#reading.document;
    const now = (published ?? period?.value ?? '').slice(0, 10);
    return dates.find(
      (timex) =>
        isDay(timex.edtf!) &&
        timex.edtf!.slice(0, now.length) < now &&
        timex.end <= clause.end + 1 &&
        hangsOnInfinitive(tree, timex, candidate.predicate),
    );
  }

  #stated(
    timex: Timex,
    sentence: ReadSentence,
    tree: Tree,
    { predicate }: EventCandidate,
    status: EventStatus,
  ): EventDate {
    // `has launched its campaign since May` is told of the launch, not of what goes on
    if (status === 'happened' && isSince(sentence, timex) && BEGINNING.test(tree.tokens[predicate]!.lemma))
      return { date: timex.edtf!.split('/')[0]!, basis: 'stated', timex };
    const date =
      isSince(sentence, timex) || timex.edtf!.endsWith('/..')
        ? openSince(timex.edtf!, status === 'ongoing' ? null : (this.#reading.document.period?.value ?? null))
        : timex.edtf!;
    return { date, basis: 'stated', timex };
  }

  #undated(
    sentence: ReadSentence,
    tree: Tree,
    candidate: EventCandidate,
    status: EventStatus,
    actor: string | null,
    quoted: boolean,
  ): EventDate {
    if (status === 'planned') return NO_DATE;
    const over = dayOver(this.#reading, sentence);
    if (over)
      return (isTold(status) ||
        (status === 'alleged' && isNews(tree, candidate)) ||
        isUnderWay(tree, candidate, status)) &&
        !isCommentedOn(tree, candidate)
        ? { date: over, basis: 'entry', timex: null }
        : NO_DATE;
    if (status !== 'happened' && status !== 'denied') return NO_DATE;
    // what a speaker looks back on was on none of the days of which the text around the quotation tells
    if (quoted && isLookingBack(tree, candidate)) return NO_DATE;
    const tense = candidate.nominal ? tenseOfNoun(tree, candidate) : tenseOf(tree, candidate.predicate);
    if (isFrequent(tree, candidate) || isInPassing(tree, candidate)) return NO_DATE;
    const spoken = isSpoken(tree, candidate);
    if (tense !== 'past' && !(spoken && tense === 'perfect') && !(spoken && tense === 'present')) return NO_DATE;
    const recent = isRecent(tree, candidate);
    const told = recent ? null : this.#narrative.dateOf(sentence, actor);
    if (told && tense === 'past') return { date: told, basis: 'narrative', timex: null };
    const month = this.#reading.document.period?.value ?? null;
    if (recent && month && /^\d{4}-\d\d$/.test(month)) return { date: month, basis: 'period', timex: null };
    if (spoken && month && this.#narrative.isWithin(month) && /^\d{4}-\d\d$/.test(month))
      return { date: month, basis: 'period', timex: null };
    return NO_DATE;
  }
}

/** Verbs whose subject begins something: they happen once. */
const BEGINNING = /^(?:launch|begin|start|open|establish|introduce|initiate|found|commence|inaugurate)$/i;

/** `we had lost our homes`, `when they fled`: deeds in the past, told by a speaker. */
const isLookingBack = (tree: Tree, { predicate, entry }: EventCandidate): boolean =>
  !SPOKEN.has(entry.type) && /^(?:past|pluperfect|perfect)$/.test(tenseOf(tree, predicate));

const LATER = /\b(?:later|after|afterwards)$/i;

const isTold = (status: EventStatus): boolean => status === 'happened' || status === 'denied';

/** `is suspending flights`: what an entry tells as under way in its main clause is that day’s news. */
const isUnderWay = (tree: Tree, { predicate, nominal, entry }: EventCandidate, status: EventStatus): boolean =>
  status === 'ongoing' &&
  !nominal &&
  !/^(?:COOPERATE|SUPPORT|AID|TRADE)$/.test(entry.type) &&
  tree.tokens[predicate]!.xpos === 'VBG' &&
  /^(?:root|ccomp|conj|parataxis)/.test(tree.tokens[predicate]!.deprel);

/** `condemned the arrest of`: what is commented on was before, on a day that the comment does not give. */
const isCommentedOn = (tree: Tree, { predicate, nominal, support }: EventCandidate): boolean => {
  const { head, deprel } = tree.tokens[predicate]!;
  if (!nominal || support !== null || head < 0 || !/^(?:obj|obl)/.test(deprel)) return false;
  const marks = tree.children(predicate, 'case').map((mark) => tree.tokens[mark]!.text.toLowerCase());
  if (deprel.startsWith('obl') && !marks.some((mark) => /^(?:for|over|about|of|to)$/.test(mark))) return false;
  return COMMENTING.test(tree.tokens[head]!.lemma.toLowerCase());
};

const COMMENTING =
  /^(?:condemn|criticize|criticise|denounce|deplore|praise|welcome|hail|applaud|regret|lament|mourn|commemorate|remember|describe|call|investigate|probe|blame|accuse|charge|convict|sentence|try|indict|apologize|apologise|discuss|recall|mark|protest|decry|slam|blast|justify|defend|deny|question|review|suspect|jail|imprison)$/;

/** `claims that its troops took the village`: what an entry lets somebody tell in these tenses is that day’s news. */
const isNews = (tree: Tree, { predicate, nominal }: EventCandidate): boolean =>
  !nominal && /^(?:past|present)$/.test(tenseOf(tree, predicate));

/** The narrative stands where the simple past tells; the perfect looks back from the present. */
const tellsOn = (tree: Tree, { predicate, nominal }: EventCandidate): boolean =>
  nominal || tenseOf(tree, predicate) === 'past' || tenseOf(tree, predicate) === 'none';

/** `On 4 May the ministry said that troops had left`: that day is where the narrative stands. */
const isReported = (tree: Tree, [timex]: readonly Timex[]): boolean => {
  const root = tree.tokens.find(({ head, upos }) => head < 0 && upos === 'VERB');
  return (
    timex !== undefined &&
    root !== undefined &&
    tenseOf(tree, root.index) === 'past' &&
    hangsOn(tree, timex, root.index)
  );
};

/** What a noun in passing or a relative clause tells is not where the narrative stands. */
const isBackground = (tree: Tree, { predicate, object, nominal, support }: EventCandidate): boolean => {
  const { deprel } = tree.tokens[predicate]!;
  return (
    (nominal && support === null && !/^(?:root|nsubj|obl)/.test(deprel)) ||
    (object === null ? /^(?:acl|nmod)/ : /^acl:relcl/).test(deprel)
  );
};

/** Nouns are told as past where they are the host of what is said in the past, or the subject of a verb in the past. */
const tenseOfNoun = (tree: Tree, { predicate, support }: EventCandidate): Tense => {
  if (support !== null) return tenseOf(tree, support);
  const { head, deprel } = tree.tokens[predicate]!;
  if (head < 0 || tree.tokens[head]!.upos !== 'VERB' || !/^(?:nsubj|obl|obj)/.test(deprel)) return 'none';
  return tenseOf(tree, head);
};
