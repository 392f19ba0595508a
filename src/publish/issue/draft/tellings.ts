import type { EdtfDate } from '../../../kinds/edtf-date.ts';
import type { Finding } from '../../../kinds/finding.ts';
import type { StatementFinding } from '../../../kinds/statement.ts';
import { NearDuplicates } from '../../../link/near-duplicates.ts';
import { toldEvents } from '../../../link/told-events.ts';
import type { PrintedSentence } from '../../../outline/sentence-finder.ts';
import type { RecordedFinding } from '../../../record/record-store.ts';
import { fold } from '../../../text/fold.ts';
import { withinPeriod } from '../../../time/edtf.ts';
import { isWholeDay } from '../../../time/is-whole-day.ts';
import type { IssueMaterial } from './issue-material.ts';
import { namesDay } from './names-day.ts';
import { Speeches } from './speeches.ts';

/** A sentence of the sources, once, with every finding that stands in it wherever it is printed. */
export interface Telling {
  readonly text: string;
  /** where the first that prints it has it */
  readonly document: string;
  readonly block: number;
  readonly start: number;
  /** the telling of the sentence right before this one in its source, which can be quoted with it as one stretch */
  readonly previous: Telling | null;
  /** the statement of several sentences that began before this one and goes on in it */
  readonly speech: StatementFinding | null;
  readonly date: EdtfDate | null;
  readonly findings: readonly Finding[];
  /** all that print it, word for word or nearly */
  readonly documents: ReadonlySet<string>;
  /** independent sources that tell the same event; 1 when it is told once */
  readonly independent: number;
  /** key of the event that it tells, shared by its other tellings */
  readonly event: string | null;
  /** true when an analyst accepted one of its findings */
  readonly accepted: boolean;
}

/** A finding is of the period when its own date is; one without a date when its document covers or appeared in it. */
export const isOfPeriod = ({ finding }: RecordedFinding, { period, documents }: IssueMaterial): boolean => {
  const date = dateOf(finding);
  if (date) return withinPeriod(date, period);
  const document = documents.get(finding.document);
  const about = document?.period?.value ?? document?.published;
  return about ? withinPeriod(about, period) : false;
};

const dateOf = (finding: Finding): EdtfDate | null =>
  'date' in finding && finding.kind !== 'agreement' ? finding.date : finding.kind === 'figure' ? finding.asOf : null;

/** Words that a sentence must have to be called a repetition of one that is not the same letter by letter. */
const LEAST_WORDS = 8;
const SAME_TEXT = 0.7;

type Growing = Omit<Telling, 'date' | 'independent' | 'event' | 'previous' | 'speech'> & {
  readonly findings: Finding[];
  readonly documents: Set<string>;
  /** the day that the source gives it for sure; null where it is inferred or none */
  readonly day: EdtfDate | null;
  accepted: boolean;
};

interface Standing {
  readonly recorded: RecordedFinding;
  readonly sentence: PrintedSentence;
}

const placeOf = ({ recorded, sentence }: Standing): string => `${recorded.finding.document} ${sentence.start}`;

/** The days that sentences are given by their own words or the entry in which they stand, by place. */
const surelyDated = (standing: readonly Standing[], { blocksOf }: IssueMaterial): ReadonlyMap<string, EdtfDate> => {
  const days = new Map<string, EdtfDate>();
  for (const each of standing) {
    const { finding } = each.recorded;
    const entry = blocksOf(finding.document)[finding.block];
    const day =
      finding.kind === 'event' && (finding.dateBasis === 'stated' || finding.dateBasis === 'entry')
        ? finding.date
        : entry?.kind === 'entry'
          ? entry.date
          : null;
    if (day && !days.has(placeOf(each))) days.set(placeOf(each), day);
  }
  return days;
};

/**
 * The sentences in which events and statements of the period stand, each once; what a document prints twice with small
 * changes is one telling, in the words of the first. The same words of another day tell something else: `The talks went on.`
 */
export const tellingsOf = (findings: readonly RecordedFinding[], material: IssueMaterial): readonly Telling[] => {
  const speeches = new Speeches(
    findings.map(({ finding }) => finding),
    material,
  );
  const standing = findings.flatMap((recorded) => {
    const { finding } = recorded;
    if (finding.kind !== 'event' && finding.kind !== 'statement') return [];
    const sentence = speeches.wholeAround(finding) ?? material.sentenceOf(finding);
    return sentence && /\p{L}/u.test(sentence.text) ? [{ recorded, sentence }] : [];
  });
  const told = eventsByFinding(findings, material);
  const bySentence = new Map<string, Telling>();
  return onceEach(standing, material).map((growing) => {
    const { document, block, start } = growing;
    const events = growing.findings.flatMap(({ id }) => told.get(id) ?? []);
    const event = events.toSorted((a, b) => b.independent - a.independent)[0] ?? null;
    const before = material.sentenceBefore(document, block, start);
    const { day: _, ...rest } = growing;
    const telling: Telling = {
      ...rest,
      speech: speeches.goingOnAt(document, block, start),
      previous: before ? (bySentence.get(`${document} ${before.start}`) ?? untold(growing, before, material)) : null,
      date: dateOfTelling(growing),
      independent: Math.max(event?.independent ?? 1, 1),
      event: event?.key ?? null,
    };
    bySentence.set(`${document} ${start}`, telling);
    return telling;
  });
};

/** The sentences with what stands in them, in the order in which they come first. */
const onceEach = (standing: readonly Standing[], material: IssueMaterial): readonly Growing[] => {
  const byText = new Map<string, Growing>();
  const near = new NearDuplicates({ least: SAME_TEXT });
  const days = surelyDated(standing, material);
  for (const each of standing) {
    const { finding, state } = each.recorded;
    const { text, start } = each.sentence;
    const day = days.get(placeOf(each)) ?? null;
    const words = fold(text);
    const known =
      byText.get(words) ??
      (words.split(' ').length >= LEAST_WORDS ? byText.get(near.add(words, text)[0]?.id ?? '') : undefined);
    const otherDay = known !== undefined && day !== null && known.day !== null && known.day !== day;
    const key = otherDay ? `${words} ${day}` : words;
    const telling = (otherDay ? byText.get(key) : known) ?? {
      text,
      document: finding.document,
      block: finding.block,
      start,
      findings: [],
      documents: new Set<string>(),
      day,
      accepted: false,
    };
    if (!byText.has(words)) byText.set(words, telling);
    byText.set(key, telling);
    telling.documents.add(finding.document);
    telling.accepted ||= state === 'accepted';
    if (finding.document === telling.document ? isInside(finding, telling) : words === fold(telling.text))
      telling.findings.push(finding);
  }
  return [...new Set(byText.values())];
};

/** In an entry of a chronicle a sentence of which the record tells nothing, which one behind it may need all the same. */
const untold = (
  { document, block }: Growing,
  { text, start }: PrintedSentence,
  material: IssueMaterial,
): Telling | null =>
  material.blocksOf(document)[block]?.kind === 'entry'
    ? {
        text,
        document,
        block,
        start,
        previous: null,
        speech: null,
        date: null,
        findings: [],
        documents: new Set([document]),
        independent: 1,
        event: null,
        accepted: false,
      }
    : null;

/** A finding of the near repetition elsewhere in the document does not stand in the words that are printed. */
const isInside = (finding: Finding, telling: Growing): boolean =>
  finding.start >= telling.start && finding.start < telling.start + telling.text.length + 80;

interface ToldOnce {
  readonly key: string;
  readonly independent: number;
}

const eventsByFinding = (
  findings: readonly RecordedFinding[],
  { documents, knowledge, sentenceOf }: IssueMaterial,
): ReadonlyMap<string, ToldOnce> => {
  const passage = (finding: Finding): string => sentenceOf(finding)?.text ?? finding.quote;
  const byFinding = new Map<string, ToldOnce>();
  for (const { tellings, independent } of toldEvents(findings, documents, knowledge, passage))
    for (const { finding } of tellings) byFinding.set(finding.id, { key: tellings[0]!.finding.id, independent });
  return byFinding;
};

const MONTH = /^\d{4}-\d\d$/;

/**
 * What happened dates a sentence before what was said does, and a day before the month in which it lies. What somebody says
 * later of a day that the words name is news of the day on which it is said.
 */
const dateOfTelling = ({ findings, text }: Pick<Growing, 'findings' | 'text'>): EdtfDate | null => {
  const dated = findings.filter((finding) => dateOf(finding) !== null);
  const first = dated.find((finding) => finding.kind === 'event') ?? dated[0];
  if (!first) return null;
  const date = dateOf(first)!;
  const said = dated.find((finding) => finding.kind === 'statement' && finding.start <= first.start);
  const day = said && dateOf(said);
  if (day && first.kind === 'event' && isWholeDay(day) && day > date && namesDay(text, date)) return day;
  const days = MONTH.test(date) ? dated.flatMap((finding) => dateOf(finding) ?? []) : [];
  return days.find((day) => !MONTH.test(day) && withinPeriod(day, date)) ?? date;
};
