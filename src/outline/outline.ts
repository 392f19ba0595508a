import type { SourceText } from '../intake/source-text.ts';
import type { Block } from '../kinds/block.ts';
import type { DocumentKind, Period } from '../kinds/document.ts';
import { decideDateOrder } from '../time/date-order.ts';
import { addressFacts, siteInTitle } from './address-facts.ts';
import { addressLines } from './address-lines.ts';
import { annexes } from './annexes.ts';
import { answersContinued } from './answers-continued.ts';
import { askedHeadings } from './asked-headings.ts';
import { pictureCaptions } from './captions.ts';
import { chronicleEntries, datedEntries } from './chronicle-entries.ts';
import { dashDialogue } from './dash-dialogue.ts';
import { type DateOrder, edtfOf } from './date-expression.ts';
import { datedDatelines } from './dated-datelines.ts';
import { documentKind } from './document-kind.ts';
import { footnoteMarks } from './footnote-marks.ts';
import { footnotes } from './footnotes.ts';
import { headingLevels } from './heading-levels.ts';
import { feedDays, headlineFeed } from './headline-feed.ts';
import { interviewSpeakers } from './interview-speakers.ts';
import { isIssueHeading, issueHeadings } from './issue-headings.ts';
import { joinedParagraphs } from './joined-paragraphs.ts';
import { joinedLegalTitle } from './legal-title.ts';
import { bareWords } from './masthead-line.ts';
import { monthHeadings } from './month-headings.ts';
import { navigationRuns } from './navigation-runs.ts';
import { numberedHeadings } from './numbered-heading.ts';
import { periodCovered } from './period-covered.ts';
import { blockOf, isText, type Piece } from './piece.ts';
import { piecesOf } from './pieces-of.ts';
import { publicationLines } from './publication-lines.ts';
import { publishedDate } from './published-date.ts';
import { publisherIn } from './publisher.ts';
import { questionsAndAnswers } from './questions-and-answers.ts';
import { repeatedBlocks } from './repeated-entries.ts';
import { runningChronicle } from './running-chronicle.ts';
import { statedDay } from './stated-day.ts';
import { titled } from './title.ts';
import { dayOfTitle } from './title-day.ts';
import { siteFurniture } from './trailing-furniture.ts';
import { unmarkedHeadings } from './unmarked-heading.ts';

/** What a document says of itself. */
export interface DocumentFacts {
  readonly title: string | null;
  readonly publisher: string | null;
  /** host of the address at which it stands; null without an address */
  readonly site: string | null;
  readonly kind: DocumentKind;
  /** EDTF; as the document or its metadata gives it */
  readonly published: string | null;
  readonly period: Period | null;
  /** how all-numeric dates are read in this document; null without evidence */
  readonly dateOrder: DateOrder | null;
}

/** The structure of a document: its blocks in the order of their start, and what it says of itself. */
export interface Outline {
  readonly blocks: readonly Block[];
  readonly facts: DocumentFacts;
}

/**
 * Reads the structure of a document. Marks of the format (headings, lists, footnotes, furniture) are trusted first;
 * plain text is read by its layout. Every character that is not blank lies in a block. Pure, linear in the length of
 * the text, and total: any string has an outline.
 */
export const outline = (source: SourceText): Outline => {
  const dateOrder = decideDateOrder(source.text)?.order ?? null;
  const pieces = structured(source, dateOrder);
  const { metadata } = source;
  const address = addressFacts(metadata.address);
  const titled = metadata.title ?? pieces.find((piece) => piece.kind === 'title')?.text ?? '';
  const published =
    (metadata.published && statedDay(metadata.published, dateOrder)) ??
    publishedDate(pieces, dateOrder) ??
    address.published ??
    dayOfTitle(bareWords(titled), dateOrder) ??
    dayOfOnlyIssue(pieces);
  const period = periodCovered(source, datedEntries(pieces, null, published), published);
  const year = period ? Number(period.value.slice(0, 4)) : null;
  const entries = datedEntries(pieces, Number.isFinite(year) ? year : null, published);
  const fetched = metadata.fetched && statedDay(metadata.fetched, dateOrder);
  const dated = datedDatelines(feedDays(entries, fetched ?? published), published);
  const marks = footnoteMarks(source.text, pieces, source.marks);
  const ordered = [...dated, ...marks].sort((a, b) => a.start - b.start || b.end - a.end);
  const blocks = repeatedBlocks(source.text, ordered.map(blockOf));
  const titlePiece = dated.find((piece) => piece.kind === 'title');
  const whole = metadata.title ?? (titlePiece ? bareWords(titlePiece.text) : null);
  const { title, site } = titleAndSite(whole, address.site, dated);
  return {
    blocks,
    facts: {
      title,
      publisher: metadata.publisher ?? publisherIn(dated) ?? site,
      site: address.site,
      kind: documentKind(ordered),
      published,
      period,
      dateOrder,
    },
  };
};

/** The day of an issue whose name heads the document; of several issues in a file each has its own. */
const dayOfOnlyIssue = (pieces: readonly Piece[]): string | null => {
  const first = pieces.find((piece) => piece.kind === 'heading' || isText(piece));
  if (!first || !isIssueHeading(first) || pieces.filter(isIssueHeading).length > 1) return null;
  return edtfOf(first.expression!, null);
};

/** A saved page often has its title twice, once with the name of the site behind it: `Talks resume – Harbour Times`. */
const titleAndSite = (whole: string | null, host: string | null, pieces: readonly Piece[]) => {
  if (whole === null || host === null) return { title: whole, site: null };
  const { title, site } = siteInTitle(whole, host);
  const again = site ? undefined : pieces.slice(0, 12).find(({ text }) => text.startsWith(`${title} `));
  return { title, site: site ?? (again ? siteInTitle(again.text.split('\n')[0]!, host).site : null) };
};

const structured = (source: SourceText, written: DateOrder | null): readonly Piece[] => {
  const { text } = source;
  const order = written ?? 'day-first';
  let pieces = footnotes(text, piecesOf(source));
  pieces = numberedHeadings(pieces);
  pieces = dashDialogue(interviewSpeakers(questionsAndAnswers(pieces)));
  pieces = chronicleEntries(text, headlineFeed(text, runningChronicle(text, pieces)), order);
  pieces = navigationRuns(joinedLegalTitle(text, pieces), source.metadata.title);
  pieces = titled(text, pieces, source.metadata.title);
  pieces = publicationLines(text, monthHeadings(pieces), written);
  pieces = unmarkedHeadings(pictureCaptions(annexes(text, pieces)));
  pieces = askedHeadings(joinedParagraphs(text, pieces));
  pieces = siteFurniture(pieces);
  pieces = issueHeadings(addressLines(answersContinued(text, pieces)), order);
  return headingLevels(pieces);
};
