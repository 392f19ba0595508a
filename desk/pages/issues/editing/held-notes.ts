import type { Node } from '@tiptap/pm/model';
import type { Issue, IssueCitation, IssueSource } from '../../../../src/kinds/issue.ts';
import { fullName, shortName } from '../../../../src/publish/bulletin/layout/citation-words.ts';
import { issueNotes } from '../../../../src/publish/issue/issue-notes.ts';
import { blockCitations } from '../../../../src/publish/issue/issue-sentences.ts';
import type { FindingItem } from '../../../api/shapes.ts';
import { nodeAttributes } from '../document/node-attributes.ts';

/** The words and sources that an issue cites, and those that were picked since. */
export interface Held {
  readonly citations: ReadonlyMap<
    string,
    Pick<IssueCitation, 'finding' | 'document' | 'start' | 'end' | 'quote' | 'page'>
  >;
  readonly sources: ReadonlyMap<string, IssueSource>;
}

export const heldBy = ({ citations, sources }: Pick<Issue, 'citations' | 'sources'>, more?: Held): Held => ({
  citations: new Map([
    ...(more?.citations ?? []),
    ...citations.map((citation) => [citation.finding, citation] as const),
  ]),
  sources: new Map([...(more?.sources ?? []), ...sources.map((source) => [source.document, source] as const)]),
});

/** What is held, with a finding that was picked. */
export const withFinding = (held: Held, { finding, source }: FindingItem): Held => ({
  citations: new Map(held.citations).set(finding.id, { ...finding, finding: finding.id }),
  sources: held.sources.has(finding.document)
    ? held.sources
    : new Map(held.sources).set(finding.document, {
        document: finding.document,
        publisher: source.publisher,
        title: source.title,
        published: null,
        origin: finding.document,
      }),
});

/** A note as it is shown beside its mark. */
export interface HeldNote {
  readonly finding: string;
  readonly number: number;
  /** the source as the note names it: in full the first time, shortly from the second time on */
  readonly name: string;
  readonly quote: string;
  readonly page: number | null;
  readonly document: string;
}

/** The findings that a document cites, in reading order, each once. */
export const citedIn = (doc: Node): readonly string[] => {
  const cited = new Set<string>();
  doc.descendants((node) => {
    if (node.type.name === 'citation') cited.add(nodeAttributes(node, 'citation').finding);
    if (node.type.name === 'fixed')
      for (const finding of blockCitations(nodeAttributes(node, 'fixed').block)) cited.add(finding);
  });
  return [...cited];
};

/** The notes of these findings, numbered through the issue as they will be printed. */
export const notesOf = (cited: readonly string[], held: Held): ReadonlyMap<string, HeldNote> => {
  const known = cited.filter((finding) => {
    const citation = held.citations.get(finding);
    return citation && held.sources.has(citation.document);
  });
  const sources = [...held.sources.values()];
  const numbered = issueNotes({
    parts: [{ blocks: [{ kind: 'ledger', citations: known }] }],
    citations: known.map((finding) => held.citations.get(finding)!),
    sources,
  } as unknown as Issue);
  const byNumber = new Map(numbered.notes.map((note) => [note.number, note]));
  const used = numbered.sources;
  return new Map(
    known.map((finding) => {
      const number = numbered.numbersOf([finding])[0]!;
      const { source, short } = byNumber.get(number)!;
      const { quote, page, document } = held.citations.get(finding)!;
      return [
        finding,
        { finding, number, name: short ? shortName(source, used) : fullName(source), quote, page, document },
      ];
    }),
  );
};
