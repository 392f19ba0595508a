import type { Issue, IssueCitation, IssueSource } from '../../kinds/issue.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { RecordStore } from '../../record/record-store.ts';
import { citationOf, sourceOf } from './draft/citation-book.ts';
import { blockCitations } from './issue-sentences.ts';

/** A finding that is cited and cannot be: the record has none that begins so, or several. */
export interface UnknownCitation {
  readonly finding: string;
  readonly message: string;
}

/**
 * Gives an issue exactly the citations and sources that its parts use: those that it held stay as they were seen, others
 * are taken from the record. An id may be given by its first characters.
 */
export const holdCitations = async (
  issue: Issue,
  record: RecordStore,
  knowledge: Pick<Knowledge, 'codebook'>,
): Promise<{ readonly issue: Issue; readonly unknown: readonly UnknownCitation[] }> => {
  const held = new Map(issue.citations.map((citation) => [citation.finding, citation]));
  const known = new Map(issue.sources.map((source) => [source.document, source]));
  const citations = new Map<string, IssueCitation>();
  const sources = new Map<string, IssueSource>();
  const full = new Map<string, string>();
  const unknown: UnknownCitation[] = [];
  for (const id of new Set(issue.parts.flatMap(({ blocks }) => blocks.flatMap(blockCitations)))) {
    const citation = held.get(id) ?? (await fromRecord(id, record, unknown));
    if (!citation) continue;
    full.set(id, citation.finding);
    citations.set(citation.finding, held.get(citation.finding) ?? citation);
    const { document } = citation;
    if (!sources.has(document))
      sources.set(
        document,
        known.get(document) ?? sourceOf(document, (await record.document(document)) ?? undefined, knowledge),
      );
  }
  const parts = withFullIds(issue.parts, full);
  return { issue: { ...issue, parts, citations: [...citations.values()], sources: [...sources.values()] }, unknown };
};

const fromRecord = async (
  id: string,
  record: RecordStore,
  unknown: UnknownCitation[],
): Promise<IssueCitation | null> => {
  try {
    const recorded = await record.finding(id);
    if (recorded) return citationOf(recorded);
    unknown.push({ finding: id, message: `the record has no finding ${id}` });
  } catch (error) {
    unknown.push({ finding: id, message: (error as Error).message });
  }
  return null;
};

const withFullIds = <Value>(value: Value, full: ReadonlyMap<string, string>): Value => {
  if (Array.isArray(value)) return value.map((item) => withFullIds(item, full)) as Value;
  if (!value || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key,
      key === 'citations'
        ? [...new Set((inner as readonly string[]).map((id) => full.get(id) ?? id))]
        : withFullIds(inner, full),
    ]),
  ) as Value;
};
