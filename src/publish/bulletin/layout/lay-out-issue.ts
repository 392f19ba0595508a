import type { Issue, IssuePart } from '../../../kinds/issue.ts';
import type { IssueBlock, IssueBlockOf } from '../../../kinds/issue-block.ts';
import type { IssueSentence } from '../../../kinds/issue-sentence.ts';
import { oneLine } from '../../../text/one-line.ts';
import { latestDay } from '../../../time/edtf.ts';
import { periodTitle } from '../period-title.ts';
import { STATUS_WORDS } from '../status-words.ts';
import type {
  IssueLayout,
  LaidOutBlock,
  LaidOutMark,
  LaidOutParagraph,
  LaidOutPart,
  LaidOutSentence,
  LaidOutTable,
} from './issue-layout.ts';
import { figureTable, layOutFigure } from './lay-out-figure.ts';
import { NoteSetter } from './note-setter.ts';

/** Puts an issue into the words and the order in which every format prints it. Pure; the same issue, the same layout. */
export const layOutIssue = (issue: Issue): IssueLayout => {
  const notes = new NoteSetter(issue);
  const parts = issue.parts.map((part) => layOutPart(part, issue, notes)).filter((part) => part.blocks.length > 0);
  const { masthead } = issue;
  return {
    theme: issue.theme,
    language: issue.language,
    title: issue.title,
    masthead: masthead.name,
    subtitle: masthead.subtitle,
    publisher: masthead.publisher,
    number: masthead.number === null ? null : `No. ${masthead.number}`,
    period: periodTitle(issue.period),
    edtf: issue.period,
    state: issue.published ? `Published on ${periodTitle(issue.published.slice(0, 10))}` : 'Draft',
    edition: issue.edition > 1 ? `Edition ${issue.edition}, corrected` : null,
    imprint: masthead.imprint,
    guide: GUIDE,
    published: issue.published?.slice(0, 10) ?? null,
    date: issue.published?.slice(0, 10) ?? latestDay(issue.period) ?? '1970-01-01',
    parts,
    notes: notes.notes,
    sources: notes.sources,
  };
};

const GUIDE =
  'Words between quotation marks are a source’s own and stand as its claim, not as ours. A number leads to their source, and to the page where it has pages.';

const layOutPart = (part: IssuePart, issue: Issue, notes: NoteSetter): LaidOutPart => {
  notes.beginStretch();
  return {
    id: part.id,
    kind: part.kind,
    title: part.title,
    blocks: runsOf(part.blocks).flatMap((blocks) => layOutRun(blocks, part, issue, notes)),
  };
};

/** Figures without a chart and changes of the ledger that follow each other make one table. */
const runsOf = (blocks: readonly IssueBlock[]): readonly (readonly IssueBlock[])[] => {
  const runs: IssueBlock[][] = [];
  for (const block of blocks) {
    const last = runs.at(-1);
    if (last && isRow(block) && last[0]!.kind === block.kind && isRow(last[0]!)) last.push(block);
    else runs.push([block]);
  }
  return runs;
};

const isRow = (block: IssueBlock): boolean =>
  block.kind === 'ledger' || (block.kind === 'figure' && block.points.length === 1);

const layOutRun = (
  blocks: readonly IssueBlock[],
  part: IssuePart,
  issue: Issue,
  notes: NoteSetter,
): readonly LaidOutBlock[] => {
  const first = blocks[0]!;
  if (part.kind === 'chronicle') notes.beginStretch();
  if (first.kind === 'ledger') return [ledgerTable(blocks as readonly IssueBlockOf<'ledger'>[], notes)];
  if (first.kind === 'figure' && isRow(first))
    return [figureTable(blocks as readonly IssueBlockOf<'figure'>[], issue.period, notes)];
  return blocks.flatMap((block) => layOutBlock(block, part, issue, notes) ?? []);
};

const layOutBlock = (block: IssueBlock, part: IssuePart, issue: Issue, notes: NoteSetter): LaidOutBlock | null => {
  const set = (sentences: readonly IssueSentence[]) => sentences.map((sentence) => layOutSentence(sentence, notes));
  switch (block.kind) {
    case 'paragraph':
      return paragraph(block, part, notes);
    case 'heading':
      return { kind: 'heading', id: block.id, text: oneLine(block.text) };
    case 'day':
      return {
        kind: 'day',
        id: block.id,
        date: block.date,
        title: periodTitle(block.date),
        underHeading: part.blocks.some(({ kind }) => kind === 'heading'),
        entries: block.entries.map(({ id, sentences }) => ({ id, sentences: set(sentences) })),
      };
    case 'excerpt':
      return {
        kind: 'excerpt',
        id: block.id,
        speaker: block.speaker,
        question: set(block.question),
        answer: set(block.answer),
      };
    case 'judgement':
      if (block.verdict === null) return null;
      return {
        kind: 'judgement',
        id: block.id,
        title: block.title,
        verdict: block.verdict,
        before:
          block.before && (block.before === block.verdict ? 'as in the period before' : `before: ${block.before}`),
        reason: set(block.reason),
      };
    case 'correction':
      return {
        kind: 'correction',
        id: block.id,
        issueTitle: block.issueTitle,
        was: oneLine(block.was),
        is: oneLine(block.is) || null,
        reason: oneLine(block.reason),
        date: periodTitle(block.at.slice(0, 10)),
        mark: notes.mark(block.citations),
      };
    case 'figure':
      return layOutFigure(block, issue.period, notes);
    case 'ledger':
      return ledgerTable([block], notes);
  }
};

const paragraph = (block: IssueBlockOf<'paragraph'>, part: IssuePart, notes: NoteSetter): LaidOutParagraph => {
  const own = block.sentences.every((sentence) => sentence.own);
  return {
    kind: 'paragraph',
    id: block.id,
    look: part.kind === 'method' ? 'small' : own ? 'own' : part.kind === 'summary' ? 'lead' : 'text',
    sentences: block.sentences.map((sentence) => layOutSentence(sentence, notes)),
  };
};

const layOutSentence = ({ id, own, status, runs }: IssueSentence, notes: NoteSetter): LaidOutSentence => {
  const printed = runs.flatMap(({ quoted, text }) => (quoted ? [text] : [])).join(' … ');
  return {
    id,
    own,
    // a source’s own words say themselves whether they tell of a plan or a claim
    status: status && status !== 'happened' && !runs.at(-1)!.quoted ? STATUS_WORDS[status] : null,
    runs: runs.map((run, i) => ({
      text: trimmed(run.text.replace(/\s+/g, ' '), i === 0, i === runs.length - 1),
      quoted: run.quoted,
      strong: run.strong,
      emphasis: run.emphasis,
      mark: notes.mark(run.citations, printed),
    })),
  };
};

/** Formats part sentences by a blank of their own. */
const trimmed = (text: string, first: boolean, last: boolean): string => {
  const begun = first ? text.trimStart() : text;
  return last ? begun.trimEnd() : begun;
};

const ledgerTable = (blocks: readonly IssueBlockOf<'ledger'>[], notes: NoteSetter): LaidOutTable => ({
  kind: 'table',
  id: blocks[0]!.id,
  caption: 'Who newly says that an undertaking was kept or broken',
  heads: ['Agreement', 'Who says so', 'Of whom', 'Says that it is', 'What'],
  rows: blocks.map((block) => [
    words([block.agreement ?? 'No agreement named', block.provision].filter(Boolean).join(', ')),
    words(block.claimant),
    words(block.party || '–'),
    {
      text: block.before && block.before !== block.verdict ? `${block.verdict}, was ${block.before}` : block.verdict,
      mark: null,
      look: 'tag',
    },
    words(block.about, notes.mark(block.citations)),
  ]),
});

const words = (text: string, mark: LaidOutMark | null = null) => ({
  text: oneLine(text),
  mark,
  look: 'words' as const,
});
