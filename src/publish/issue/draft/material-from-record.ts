import type { Block } from '../../../kinds/block.ts';
import type { ComplianceFinding } from '../../../kinds/compliance.ts';
import type { DocumentRecord } from '../../../kinds/document.ts';
import type { EdtfDate } from '../../../kinds/edtf-date.ts';
import type { FigureFinding } from '../../../kinds/figure.ts';
import type { IssueTheme, Masthead } from '../../../kinds/issue.ts';
import type { Knowledge } from '../../../knowledge/knowledge.ts';
import type { ClaimFinding } from '../../../link/claim-voice.ts';
import { claims } from '../../../link/claims.ts';
import { connected, decidedPairs } from '../../../link/incremental/stored-links.ts';
import type { NameLens } from '../../../link/names/name-lens.ts';
import { SentenceFinder } from '../../../outline/sentence-finder.ts';
import { documentsOf } from '../../../record/documents-of.ts';
import type { FindingFilter } from '../../../record/finding-filter.ts';
import type { IssueCorrection } from '../../../record/issue-store.ts';
import type { RecordedFinding, RecordStore } from '../../../record/record-store.ts';
import { earliestDay, latestDay } from '../../../time/edtf.ts';
import { isLarge } from '../../views/stored-or-made.ts';
import { wordsAround } from '../../words-around.ts';
import type { IssueMaterial } from './issue-material.ts';

export interface MaterialOptions {
  readonly period: EdtfDate;
  readonly masthead: Masthead;
  readonly theme: IssueTheme;
  /** true to leave out what no analyst has accepted */
  readonly acceptedOnly: boolean;
  /** how names outside quotations are printed; left out: as the record has them */
  readonly lens?: NameLens | null;
}

/** Gathers what an issue is drafted from. What analysts rejected or merged is left out; what they corrected stands corrected. */
export const materialFromRecord = async (
  record: RecordStore,
  knowledge: Pick<Knowledge, 'actors' | 'mentions' | 'threads' | 'codebook'>,
  { period, masthead, theme, acceptedOnly, lens = null }: MaterialOptions,
): Promise<IssueMaterial> => {
  const states = acceptedOnly ? (['accepted'] as const) : undefined;
  const findings: RecordedFinding[] = [];
  const filter = { from: earliestDay(period) ?? undefined, to: latestDay(period) ?? undefined, states };
  for await (const finding of record.findings({ ...filter, order: 'document' })) findings.push(finding);
  const compared = await comparedFindings(record, findings, states);
  const documents = await documentsOf(record, [...findings.map(({ finding }) => finding), ...compared]);
  const earlier = compared.filter(({ document }) => !isLater(documents.get(document)!, period));
  const finders = new Map<string, SentenceFinder>();
  const blocks = new Map<string, readonly Block[]>();
  for (const document of new Set([
    ...findings.map(({ finding }) => finding.document),
    ...earlier.flatMap(({ kind, document }) => (kind === 'figure' ? [document] : [])),
  ])) {
    blocks.set(document, await record.blocks(document));
    finders.set(document, new SentenceFinder((await record.text(document)) ?? '', blocks.get(document)!));
  }
  return {
    period,
    masthead,
    theme,
    documents,
    findings,
    earlier,
    threads: knowledge.threads.values(),
    knowledge,
    sentenceOf: (finding) => finders.get(finding.document)?.around(finding.block, finding) ?? null,
    sentenceBefore: (document, block, start) => finders.get(document)?.before(block, start) ?? null,
    stretchOf: (finding) => finders.get(finding.document)?.stretch(finding.block, finding) ?? null,
    proseOf: (document, block) =>
      finders.get(document)?.whole(block, blocks.get(document)![block]?.body ?? 0)?.text ?? null,
    blocksOf: (document) => blocks.get(document) ?? [],
    contested: await contestedStatements(findings, documents, knowledge, record),
    lens,
    threadDecisions: await record.threads.decisions(),
    judgements: await record.threads.judgements(),
    corrections: await unprintedCorrections(record),
  };
};

/**
 * With what figures and claims of compliance of a period are compared: all that the record holds, of a large one the figures
 * with which links connect those of the period.
 */
const comparedFindings = async (
  record: RecordStore,
  ofPeriod: readonly RecordedFinding[],
  states: FindingFilter['states'],
): Promise<readonly (FigureFinding | ComplianceFinding)[]> => {
  const compared: (FigureFinding | ComplianceFinding)[] = [];
  const gather = async (filter: FindingFilter) => {
    for await (const { finding } of record.findings({ ...filter, states, order: 'document' }))
      if (finding.kind === 'figure' || finding.kind === 'compliance') compared.push(finding);
  };
  if (!(await isLarge(record))) await gather({ kinds: ['figure', 'compliance'] });
  else {
    const figures = new Set(ofPeriod.flatMap(({ finding }) => (finding.kind === 'figure' ? [finding.id] : [])));
    const decided = await decidedPairs(record.links, 'series');
    const { findings } = await connected(record.links, 'series', figures, decided);
    await gather({ kinds: ['figure'], ids: [...findings] });
    await gather({ kinds: ['compliance'] });
  }
  return compared;
};

/** What a document of a later month says is nothing that an issue of this period could know. */
const isLater = ({ period, published }: DocumentRecord, ofIssue: EdtfDate): boolean => {
  const about = period?.value ?? published;
  const [begins, ends] = [about ? earliestDay(about) : null, latestDay(ofIssue)];
  return begins !== null && ends !== null && begins > ends;
};

const contestedStatements = async (
  findings: readonly RecordedFinding[],
  documents: ReadonlyMap<string, DocumentRecord>,
  knowledge: Pick<Knowledge, 'actors' | 'mentions' | 'codebook'>,
  record: RecordStore,
): Promise<ReadonlyMap<string, string>> => {
  const voices = findings.flatMap(({ finding }): readonly ClaimFinding[] =>
    finding.kind === 'statement' || finding.kind === 'compliance' ? [finding] : [],
  );
  const around = await wordsAround(record, new Set(voices.map(({ document }) => document)));
  const contested = new Map<string, string>();
  for (const { state, holds, denies } of claims(voices, documents, knowledge, around)) {
    if (state !== 'contested') continue;
    const names = (voices: readonly { readonly who: string }[]) =>
      [...new Set(voices.map(({ who }) => who))].join(', ');
    for (const { finding } of holds) contested.set(finding.id, `denied by ${names(denies)}`);
    for (const { finding } of denies) contested.set(finding.id, `a denial of what ${names(holds)} said`);
  }
  return contested;
};

/** Corrections that no issue of the record prints yet, with the title of what they correct. */
const unprintedCorrections = async (
  record: RecordStore,
): Promise<readonly (IssueCorrection & { readonly title: string })[]> => {
  const all = await record.issues.corrections();
  if (all.length === 0) return [];
  const titles = new Map<string, string>();
  const printed = new Set<string>();
  for (const { issue, title } of await record.issues.list()) {
    titles.set(issue, title);
    for (const { blocks } of (await record.issues.get(issue))!.content.parts)
      for (const block of blocks)
        if (block.kind === 'correction' && block.issue !== issue)
          printed.add(`${block.issue} ${block.sentence} ${block.at}`);
  }
  return all
    .filter(({ issue, sentence, at }) => !printed.has(`${issue} ${sentence} ${at}`))
    .map((correction) => ({ ...correction, title: titles.get(correction.issue) ?? correction.issue }));
};
