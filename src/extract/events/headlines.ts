import type { Party } from '../../kinds/party.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { firstWhere } from '../../text/first-where.ts';
import { isEdtf, overlapsPeriod, parseEdtf } from '../../time/edtf.ts';
import { sameParty } from '../parties/same-party.ts';
import { partsOf } from '../parts.ts';
import type { Reading, ReadSentence } from '../reading.ts';
import { sentenceAt } from '../sentences-of-block.ts';
import { treeOf } from '../tree.ts';
import type { EventCodebook } from './codebook/event-codebook.ts';
import { dayOfStory } from './day-of-story.ts';
import type { EventDraft } from './event-draft.ts';
import { withHeadlineVerbs } from './headline-verbs.ts';
import { matchPredicates } from './matching/match-predicates.ts';
import { stateBehind } from './state-of-party.ts';
import { tenseOf } from './tense-of.ts';
import { isLineOfNews } from './told-by-dates.ts';

/**
 * The reading with those of its headings among the sentences whose main verb is one of the codebook and has a subject:
 * headlines of news. The same reading where there are none, as in most papers.
 */
export const withHeadlines = (reading: Reading, codebook: EventCodebook): Reading => {
  if (reading.headlines.length === 0) return reading;
  const told = withHeadlineVerbs({ ...reading, sentences: reading.headlines }, codebook).sentences.filter((sentence) =>
    tellsNews(sentence, codebook),
  );
  if (told.length === 0) return reading;
  return { ...reading, sentences: [...reading.sentences, ...told].sort((a, b) => a.start - b.start) };
};

const tellsNews = (sentence: ReadSentence, codebook: EventCodebook): boolean => {
  const tree = treeOf(sentence);
  return matchPredicates(tree, codebook).some(({ predicate }) => isMainVerb(sentence, predicate));
};

/** Whether a word is the main verb of a headline, or joined to it, in a form that tells news. */
export const isMainVerb = (sentence: ReadSentence, predicate: number): boolean => {
  const tree = treeOf(sentence);
  const { upos, xpos, deprel, head } = tree.tokens[predicate]!;
  if (upos !== 'VERB' || xpos === 'VBG') return false;
  if (deprel === 'conj' && head >= 0) return isMainVerb(sentence, head);
  return deprel === 'root' && tree.child(predicate, 'nsubj') !== null;
};

/**
 * The events without those that a headline tells of nobody. What the text under a headline tells too, the same type and
 * nobody who is known to be another, is one event with two mentions, which have one group and one date. The title stands
 * over the whole text.
 */
export const withHeadlinesJoined = (reading: Reading, drafts: readonly EventDraft[]): readonly EventDraft[] => {
  const { blocks, knowledge, text } = reading;
  const isHeadline = ({ block }: EventDraft): boolean => /^(?:heading|title)$/.test(blocks[block]!.kind);
  const headings = blocks.flatMap(({ kind }, index) => (kind === 'heading' ? [index] : []));
  // another line of a list of headlines stands for itself
  const isLine = ({ block }: EventDraft): boolean => isLineOfNews(text.slice(blocks[block]!.start, blocks[block]!.end));
  const told = Map.groupBy(
    drafts.filter((draft) => !isHeadline(draft) && !isLine(draft)).sort((a, b) => a.block - b.block),
    ({ type }) => type,
  );
  const joined = new Map<EventDraft, EventDraft>();
  for (const draft of drafts) {
    if (!isHeadline(draft) || isOfNobody(draft)) continue;
    const next = headings[firstWhere(headings, (heading) => heading > draft.block)];
    const end = blocks[draft.block]!.kind === 'title' || next === undefined ? blocks.length : next;
    const alike = told.get(draft.type) ?? [];
    const under = alike.slice(
      firstWhere(alike, ({ block }) => block > draft.block),
      firstWhere(alike, ({ block }) => block >= end),
    );
    const news = under.filter((other) => isSameNews(knowledge, draft, other) && !isToldAsBackground(reading, other));
    const same =
      newsUnder(
        reading,
        draft,
        news.filter(({ status }) => status === draft.status),
      ) ??
      newsUnder(
        reading,
        draft,
        news.filter((other) => isAllegedBelow(draft, other)),
      );
    if (!same || contradicts(draft, same)) continue;
    const dated = same.date !== null && draft.dateBasis !== 'stated';
    const withDate = dated ? { ...draft, date: same.date, dateBasis: 'narrative' as const } : draft;
    if (same.status !== draft.status) {
      joined.set(draft, withDate);
      continue;
    }
    const group = joined.get(same)?.group ?? same.group ?? `event-${draft.start}`;
    joined.set(same, { ...same, group });
    joined.set(draft, { ...withDate, group });
  }
  return drafts
    .filter((draft) => !isHeadline(draft) || !isOfNobody(draft))
    .map((draft) => joined.get(draft) ?? draft)
    .map((draft) => (isHeadline(draft) ? ofItsDay(reading, draft) : draft));
};

/** A headline leaves out who says what the text below it lets somebody say: the day is the same. */
const isAllegedBelow = (headline: EventDraft, other: EventDraft): boolean =>
  headline.status === 'happened' && other.status === 'alleged';

/** What the headline of a story tells alone is of the story’s day. */
const ofItsDay = (reading: Reading, draft: EventDraft): EventDraft => {
  const day = draft.date === null && draft.status === 'happened' ? dayOfStory(reading, draft) : null;
  return day === null ? draft : { ...draft, date: day, dateBasis: 'document' };
};

/** How many days before the time of which a document tells something may be that it tells as news. */
const NEWS = 366;

/**
 * The event that is the news of a headline: under a title the one nearest to the day of publication, under the heading
 * of a section the first. None that was years before the days of the document, or before the last of them where it does
 * not say its days.
 */
const newsUnder = (
  { blocks, document }: Reading,
  headline: EventDraft,
  drafts: readonly EventDraft[],
): EventDraft | undefined => {
  const { period, published } = partsOf(blocks, document)[headline.block]!;
  const known = period ?? published;
  const days = known === null ? drafts.map(({ date }) => dayOf(date)) : [dayOf(known)];
  const until = days.reduce((one, other) => (one === null ? other : Math.max(one, other ?? one)), null);
  const away = ({ date }: EventDraft): number => {
    const day = dayOf(date);
    return until === null ? 0 : day === null ? NEWS : Math.abs(until - day);
  };
  const recent = drafts.filter((draft) => away(draft) <= NEWS);
  if (blocks[headline.block]!.kind !== 'title') return recent[0];
  return recent.toSorted((a, b) => away(a) - away(b))[0];
};

/** The last day that a date can mean, else its first. */
const dayOf = (edtf: string | null): number | null => {
  const range = edtf === null ? null : parseEdtf(edtf);
  return range?.latest ?? range?.earliest ?? null;
};

/** A date that the headline states and one that the text gives, of which no day is common. */
const contradicts = (headline: EventDraft, other: EventDraft): boolean =>
  headline.dateBasis === 'stated' &&
  headline.date !== null &&
  other.date !== null &&
  isEdtf(headline.date) &&
  isEdtf(other.date) &&
  !overlapsPeriod(headline.date, other.date);

/** `the port, which the army had shelled`, `after the army had shelled the port`: no news, but what was before it. */
const isToldAsBackground = (reading: Reading, draft: EventDraft): boolean => {
  const sentence = sentenceAt(reading, draft);
  if (sentence === undefined || draft.end > sentence.end) return false;
  const tree = treeOf(sentence);
  const verb = sentence.tokens.find(
    ({ start, end, upos, head }) =>
      upos === 'VERB' &&
      start >= draft.start &&
      end <= draft.end &&
      !(head >= 0 && tree.tokens[head]!.start >= draft.start && tree.tokens[head]!.end <= draft.end),
  );
  if (verb === undefined) return false;
  return /^(?:acl|advcl)/.test(verb.deprel) || tenseOf(tree, verb.index) === 'pluperfect';
};

const isOfNobody = ({ actor, recipient }: EventDraft): boolean => actor.length + recipient.length === 0;

/** Two of one type. */
const isSameNews = (knowledge: Knowledge, a: EventDraft, b: EventDraft): boolean => {
  const [first, second] = [a, b].map(({ actor, recipient }) => [...actor, ...recipient]) as [Party[], Party[]];
  if (first.some((party) => second.some((other) => isSameSide(knowledge, party, other)))) return true;
  // `the opposition` over `four parties`: only of those whom the packs know it is sure that they are others
  return !(first.some(({ actor }) => actor !== null) && second.some(({ actor }) => actor !== null));
};

/** The same, also by the family name alone, or the state for which they stand: `Keller meets Lind` over `The presidents met`. */
const isSameSide = (knowledge: Knowledge, one: Party, other: Party): boolean => {
  if (sameParty(one, other) || one.name.split(' ').at(-1) === other.name.split(' ').at(-1)) return true;
  const state = stateBehind(knowledge, one)?.actor ?? null;
  return state !== null && state === stateBehind(knowledge, other)?.actor;
};
