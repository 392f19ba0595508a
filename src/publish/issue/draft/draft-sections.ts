import type { EdtfDate } from '../../../kinds/edtf-date.ts';
import type { IssuePart } from '../../../kinds/issue.ts';
import type { IssueBlock } from '../../../kinds/issue-block.ts';
import type { IssueSentence } from '../../../kinds/issue-sentence.ts';
import type { ThreadDefinition } from '../../../kinds/thread-definition.ts';
import { membersOfThreads } from '../../../link/threads/thread-members.ts';
import { compareDates } from '../../compare-dates.ts';
import { spaced } from '../spaced.ts';
import type { CitationBook } from './citation-book.ts';
import type { IssueMaterial } from './issue-material.ts';
import { mattersOf } from './matters.ts';
import { ReaderMemory } from './reader-memory.ts';
import type { Telling } from './tellings.ts';
import { byWeight, onceAnEvent, type Weighed, weighTelling } from './weigh-telling.ts';
import { contextOf, stretches, writeSentence } from './write-sentence.ts';

/** What an issue tells of one thread; the thread is null for what belongs to none. */
export interface ThreadTellings {
  readonly thread: ThreadDefinition | null;
  readonly tellings: readonly Telling[];
}

/** A section shows so many sentences at the most; the chronicle holds them all. */
const MOST_SENTENCES = 8;
const MOST_IN_PARAGRAPH = 3;
const MOST_OF_OTHERS = 12;
/** Where no thread has a section, what else happened is all that an issue tells. */
const MOST_WITHOUT_THREADS = 24;
/** A sentence below this weight is only in the chronicle. */
const LEAST_WEIGHT = 0;
/** Each sentence that is shown speaks for the section, whatever it weighs itself. */
const WEIGHT_OF_ONE = 1;
/** A thread below this has no section of its own: one sentence that nothing but itself speaks for. */
const LEAST_OF_SECTION = 4;

/**
 * The tellings of each thread that the sources speak of, most first; what belongs to none comes last. What an analyst
 * picked for a thread stands there, what was taken out does not.
 */
export const byThread = (tellings: readonly Telling[], material: IssueMaterial): readonly ThreadTellings[] => {
  const threads = [...material.threads];
  const told = tellings.flatMap(({ findings, text }) => findings.map((finding) => ({ finding, sentence: text })));
  const threadOf = new Map<string, { readonly thread: string; readonly picked: boolean }>();
  for (const [thread, members] of membersOfThreads(told, threads, material.threadDecisions))
    for (const { finding, pickedBy } of members)
      if (pickedBy !== null || !threadOf.has(finding)) threadOf.set(finding, { thread, picked: pickedBy !== null });
  const groups = Map.groupBy(tellings, ({ findings }) => {
    const own = findings.flatMap(({ id }) => threadOf.get(id) ?? []);
    return (own.find(({ picked }) => picked) ?? threadOf.get(findings[0]!.id))?.thread ?? '';
  });
  return [
    ...threads
      .flatMap((thread) => {
        const tellingsOfThread = groups.get(thread.id);
        return tellingsOfThread ? [{ thread, tellings: tellingsOfThread }] : [];
      })
      .sort((a, b) => b.tellings.length - a.tellings.length || (a.thread.id < b.thread.id ? -1 : 1)),
    ...(groups.has('') ? [{ thread: null, tellings: groups.get('')! }] : []),
  ];
};

/** A thread with the sentences that its section shows. */
export interface ChosenTellings extends ThreadTellings {
  readonly chosen: readonly Weighed[];
}

/**
 * What the sections show, the weightiest first. A thread of which too little is told has no section: its sentences stand
 * with those of no thread, where the weightiest are shown.
 */
export const chooseSections = (
  threads: readonly ThreadTellings[],
  material: IssueMaterial,
): readonly ChosenTellings[] => {
  const weighed = threads.map((each) => ({ ...each, chosen: mostReported(each.tellings, material) }));
  const sections = weighed
    .filter(({ thread, chosen }) => thread !== null && total(chosen) >= LEAST_OF_SECTION)
    .sort((a, b) => total(b.chosen) - total(a.chosen));
  const tellings = weighed.filter((each) => !sections.includes(each)).flatMap((each) => each.tellings);
  const chosen = mostReported(tellings, material, sections.length === 0 ? MOST_WITHOUT_THREADS : MOST_OF_OTHERS);
  return toldOnce([...sections, { thread: null, tellings, chosen }], material);
};

/**
 * A sentence that leans on the one before it brings that one along, and what somebody says over several sentences is told
 * as one: what stands in words that are chosen beside it, in whatever section, is told by these, so that nothing is read
 * twice.
 */
const toldOnce = (sections: readonly ChosenTellings[], material: IssueMaterial): readonly ChosenTellings[] => {
  const all = sections.flatMap(({ chosen }) => chosen.map(({ telling }) => telling));
  const alongside = new Set(all.map((telling) => contextOf(telling, material)));
  const isPart = ({ document, block, text }: Telling): boolean =>
    all.some(
      (other) =>
        other.document === document &&
        other.block === block &&
        other.text.length > text.length &&
        other.text.includes(text),
    );
  return sections
    .map((section) => ({
      ...section,
      chosen: section.chosen.filter(({ telling }) => !alongside.has(telling) && !isPart(telling)),
    }))
    .filter(({ chosen }) => chosen.length > 0);
};

const total = (chosen: readonly Weighed[]): number =>
  chosen.reduce((sum, { weight }) => sum + (weight < 0 ? 0 : weight + WEIGHT_OF_ONE), 0);

/**
 * A part of paragraphs in the order of time, of the sentences for which most speaks.
 * @param titleOfOthers for what belongs to no thread
 */
export const draftSection = (
  { thread, tellings, chosen }: ChosenTellings,
  titleOfOthers: string,
  material: IssueMaterial,
  book: CitationBook,
): IssuePart => ({
  id: `thread-${thread ? partId(thread.id) : 'others'}`,
  kind: 'section',
  title: thread?.title ?? titleOfOthers,
  thread: thread?.id ?? null,
  why: `${tellings.length} ${tellings.length === 1 ? 'sentence' : 'sentences'} of the period’s sources; the ${chosen.length} for which most speaks (weight ${Math.round(total(chosen) * 10) / 10}), in the order of time`,
  blocks: thread ? paragraphsOf(chosen, material, book) : byMatter(chosen, material, book),
});

/** What is told of no thread, one matter after the other, each under the states that it is about. */
const byMatter = (chosen: readonly Weighed[], material: IssueMaterial, book: CitationBook): IssueBlock[] => {
  const matters = mattersOf(chosen, material);
  return matters.flatMap(({ title, chosen: own }) => [
    ...(matters.length > 1 ? [{ id: book.nextId('b'), kind: 'heading' as const, text: title ?? 'Elsewhere' }] : []),
    ...paragraphsOf(own, material, book),
  ]);
};

/** Ids of threads come from packs; those of elements have small letters, digits and hyphens. */
const partId = (thread: string): string =>
  thread
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 50);

/** The sentences of a thread for which most speaks, one an event, in the order of time. */
export const mostReported = (
  tellings: readonly Telling[],
  material: IssueMaterial,
  most = MOST_SENTENCES,
): readonly Weighed[] => {
  const ranked = onceAnEvent(tellings.map((telling) => weighTelling(telling, material)).sort(byWeight));
  return ranked
    .filter(({ weight }) => weight >= LEAST_WEIGHT)
    .slice(0, most)
    .sort((a, b) => compareDates(a.telling.date, b.telling.date) || a.telling.start - b.telling.start);
};

/** A paragraph holds a few sentences of one week. */
const paragraphsOf = (chosen: readonly Weighed[], material: IssueMaterial, book: CitationBook): IssueBlock[] => {
  const weighed = new Map(chosen.map((each, i) => [each.telling, { ...each, place: i + 1 }]));
  const reader = new ReaderMemory(material.knowledge);
  const paragraphs: { week: string; last: Telling; told: number; sentences: IssueSentence[] }[] = [];
  const told = stretches(
    chosen.map(({ telling }) => telling),
    material,
  );
  for (const [i, quoted] of told.entries()) {
    const week = weekOf(quoted[0]!.date);
    const last = paragraphs.at(-1);
    // the last sentence of a week makes no paragraph of its own
    const ends = quoted.length === 1 && (i + 1 === told.length || weekOf(told[i + 1]![0]!.date) !== week);
    const goesOn = last !== undefined && last.week === week && last.told < MOST_IN_PARAGRAPH + (ends ? 1 : 0);
    const why = quoted
      .map((telling) => weighed.get(telling)!)
      .map(
        ({ place, weight, reasons }) =>
          `chosen as ${place} of ${chosen.length} by time; weight ${weight}: ${reasons.join(', ')}`,
      )
      .join('; ');
    const before = goesOn ? last.last : null;
    const sentence = writeSentence(
      quoted,
      { before, place: goesOn ? last.sentences.length : 0, withDate: true, why, reader },
      material,
      book,
    );
    if (goesOn) {
      last.sentences.push(sentence);
      last.last = quoted.at(-1)!;
      last.told += quoted.length;
    } else paragraphs.push({ week, last: quoted.at(-1)!, told: quoted.length, sentences: [sentence] });
  }
  return paragraphs.map(({ sentences }) => ({ id: book.nextId('b'), kind: 'paragraph', sentences: spaced(sentences) }));
};

const weekOf = (date: EdtfDate | null): string => {
  const day = /^(\d{4}-\d\d)-(\d\d)/.exec(date ?? '');
  return day ? `${day[1]} ${Math.floor((Number(day[2]) - 1) / 7)}` : (date ?? '');
};
