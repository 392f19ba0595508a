import type { EventFinding, EventStatus, EventType } from '../../kinds/event.ts';
import type { Span } from '../../kinds/span.ts';
import type { Timex } from '../../time/timex.ts';
import { dayOver, type QuotedReport, type Reading, type ReadSentence } from '../reading.ts';
import { type Tree, treeOf } from '../tree.ts';
import type { EventCandidate } from './event-candidate.ts';
import { commonDate, daysBetween, isDay, openSince, weekdayAfter } from './event-date-value.ts';
import { aspectsAbove } from './event-roles.ts';
import { type Tense, tenseOf } from './event-status.ts';
import { beside, hangsOn, isDate, isSince, leadsTo, listed, opening, runFrom } from './timex-of-clause.ts';

export interface EventDate {
  readonly date: string | null;
  readonly basis: EventFinding['dateBasis'];
  /** the expression that gives it */
  readonly timex: Timex | null;
}

const NO_DATE: EventDate = { date: null, basis: null, timex: null };

/** Acts by words: an analysis tells them as of its own days, where it tells of deeds as of any time. */
const SPOKEN: ReadonlySet<EventType> = new Set(['ACCUSE', 'REQUEST', 'REJECT', 'THREATEN']);

/**
 * When an event was: the dates that hang on its predicate, else one that opens the sentence, else the entry’s, else, for
 * what is told in the simple past, the date that its section tells of. Keeps what it needs from sentence to sentence.
 */
export class EventDates {
  readonly #reading: Reading;
  #section = -1;
  #paragraph = -1;
  #report: QuotedReport | undefined;
  #told: { readonly date: string; readonly block: number; readonly actor: string | null }[] = [];

  constructor(reading: Reading) {
    this.#reading = reading;
  }

  /** Several dates where the clause lists them: `three meetings, on 6 April, 22 May and 31 August`. */
  of(
    sentence: ReadSentence,
    candidate: EventCandidate,
    clause: Span,
    status: EventStatus,
    actor: string | null,
  ): readonly EventDate[] {
    this.#enter(sentence);
    const tree = treeOf(sentence);
    const dates = sentence.timexes
      .flatMap((timex) => this.#resolved(timex))
      .map((timex) => this.#onFromEntry(timex, sentence))
      .filter((timex) => isDate(timex) && !(status === 'happened' && leadsTo(tree, timex)));
    const own = this.#own(tree, dates, candidate, clause).filter(
      // `this year’s prize`: an entry’s day says more than the year it lies in
      ({ edtf }) => !(status === 'happened' && edtf!.length === 4 && this.#dayOfEntry(sentence)?.startsWith(edtf!)),
    );
    if (own.length > 0) {
      const stated = own.map((timex) => this.#stated(timex, sentence, status));
      if (status !== 'planned' && !isBackground(tree, candidate) && tellsOn(tree, candidate))
        for (const { date } of stated) this.#tell(date!, sentence, actor);
      return stated;
    }
    return [this.#undated(sentence, tree, candidate, status, actor)];
  }

  /** When something was said for which the text gives no date of its own but perhaps this one. */
  ofSpoken(sentence: ReadSentence, speaker: string, content: Span): EventDate {
    this.#enter(sentence);
    const over = dayOver(this.#reading, sentence);
    if (over) return { date: over, basis: 'entry', timex: null };
    const own = sentence.timexes.find(
      (timex) => isDate(timex) && (timex.end <= content.start || timex.start >= content.end),
    );
    if (own) return { date: own.edtf, basis: 'stated', timex: own };
    const told = this.#narrative(sentence, speaker);
    if (told) return { date: told, basis: 'narrative', timex: null };
    const month = this.#reading.document.period?.value ?? null;
    return month && /^\d{4}-\d\d$/.test(month) && this.#told.length === 0
      ? { date: month, basis: 'period', timex: null }
      : NO_DATE;
  }

  /** A weekday that nothing gave a date is the next one after the day that the section told of last. */
  #resolved(timex: Timex): readonly Timex[] {
    const weekday = /^XXXX-WXX-([1-7])$/.exec(timex.value)?.[1];
    const last = this.#told
      .findLast(({ date }) => isDay(date))
      ?.date.split('/')
      .at(-1);
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
    const first = hanging[0] ?? opening(tree, dates, candidate) ?? beside(tree, dates, candidate, clause);
    if (!first) return [];
    if (hanging.length < 2 && !listed(tree, dates, first)) return [first];
    const run = runFrom(tree, dates, first);
    const fine = run.filter((timex) => isDay(timex.edtf!));
    const noun = candidate.object ?? candidate.predicate;
    const plural = fine.length > 1 && /S$/.test(tree.tokens[noun]!.xpos) && clause.start < fine[0]!.end;
    if (plural) return fine;
    return [fine.length > 0 && first.edtf!.length < 10 ? fine[0]! : first];
  }

  #stated(timex: Timex, sentence: ReadSentence, status: EventStatus): EventDate {
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
    const tense = candidate.nominal ? tenseOfNoun(tree, candidate) : tenseOf(tree, candidate.predicate);
    const spoken = SPOKEN.has(candidate.entry.type);
    if (tense !== 'past' && !(spoken && tense === 'perfect') && !(spoken && tense === 'present')) return NO_DATE;
    const told = this.#narrative(sentence, actor);
    if (told && tense === 'past') return { date: told, basis: 'narrative', timex: null };
    const month = this.#reading.document.period?.value ?? null;
    if (spoken && month && this.#told.every(({ date }) => date.startsWith(month)) && /^\d{4}-\d\d$/.test(month))
      return { date: month, basis: 'period', timex: null };
    return NO_DATE;
  }

  /**
   * The one date that the paragraph, or else the section, tells of; of several the last, where the same actor goes on,
   * else what they share.
   */
  #narrative(sentence: ReadSentence, actor: string | null): string | null {
    const last = this.#told.at(-1);
    if (!last) return null;
    const goesOn = last.actor !== null && last.actor === actor && sentence.block - last.block <= 2;
    if (goesOn && isDay(last.date)) return last.date;
    const here = this.#told.filter(({ block }) => block === sentence.block);
    if (here.length > 0) return commonDate(here.map(({ date }) => coarse(date))) ?? last.date.slice(0, 4);
    const days = this.#told.filter(({ date }) => isDay(date));
    return commonDate((days.length > 0 ? days : this.#told).slice(-4).map(({ date }) => coarse(date)));
  }

  #tell(date: string, sentence: ReadSentence, actor: string | null): void {
    if (/\.\.|X/.test(date) || (date.includes('/') && !isDay(date))) return;
    this.#told.push({ date, block: sentence.block, actor });
  }

  /** A heading starts a new train of thought; what its section told of before counts no more. */
  #enter(sentence: ReadSentence): void {
    // sentences that are quoted from elsewhere go on from nothing that stands before them
    if (sentence.report !== this.#report) this.#told = [];
    this.#report = sentence.report;
    if (sentence.block === this.#paragraph) return;
    this.#paragraph = sentence.block;
    let section = sentence.block;
    while (section > 0 && this.#reading.blocks[section]!.kind !== 'heading') section--;
    // what lies years back in a paragraph is background: the next paragraph goes on with the present
    const year = Number(this.#reading.document.period?.value.slice(0, 4) ?? Number.NaN);
    this.#told = this.#told.filter(({ date }) => !(Math.abs(Number(date.slice(0, 4)) - year) > 2));
    if (section === this.#section) return;
    this.#section = section;
    this.#told = [];
  }
}

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

/** What a noun in passing or a relative clause tells is not where the narrative stands. */
const isBackground = (tree: Tree, { predicate, object, nominal, support }: EventCandidate): boolean => {
  const { deprel } = tree.tokens[predicate]!;
  return (
    (nominal && support === null && !/^(?:root|nsubj|obl)/.test(deprel)) ||
    (object === null && /^(?:acl|nmod)/.test(deprel))
  );
};

/** Of a season its year. */
const coarse = (edtf: string): string => (/^\d{4}-2[1-4]$/.test(edtf) ? edtf.slice(0, 4) : edtf);

/** Nouns are told as past where they are the host of what is said in the past, or the subject of a verb in the past. */
const tenseOfNoun = (tree: Tree, { predicate, support }: EventCandidate): Tense => {
  if (support !== null) return tenseOf(tree, support);
  const { head, deprel } = tree.tokens[predicate]!;
  if (head < 0 || tree.tokens[head]!.upos !== 'VERB' || !/^(?:nsubj|obl|obj)/.test(deprel)) return 'none';
  return tenseOf(tree, head);
};
