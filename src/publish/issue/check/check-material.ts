import type { Issue } from '../../../kinds/issue.ts';
import type { Knowledge } from '../../../knowledge/knowledge.ts';
import { SentenceFinder } from '../../../outline/sentence-finder.ts';
import type { RecordedDocument, RecordedFinding, RecordStore } from '../../../record/record-store.ts';
import { loadEnglishLexicon } from '../../../resources/load-language.ts';

/** What the record says today of a finding that an issue cites. */
export interface CitedMaterial {
  /** null when the finding is no longer read out of its document */
  readonly recorded: RecordedFinding | null;
  readonly document: RecordedDocument | null;
  /** what stands where the citation points; null when the record does not hold the document */
  readonly found: string | null;
  /** the sentences in which those words stand, as printed */
  readonly passage: string;
  /** the text of the whole document */
  readonly text: string;
}

/** What an issue is checked against. */
export interface CheckMaterial {
  readonly cited: ReadonlyMap<string, CitedMaterial>;
  readonly knowledge: Pick<Knowledge, 'actors' | 'places' | 'mentions' | 'codebook'>;
  /** true for a common word in small letters, so that one with a capital at the beginning of a sentence is no name */
  isWord(lower: string): boolean;
}

/** Reads from the record what an issue cites. */
export const checkMaterialFromRecord = async (
  record: RecordStore,
  knowledge: Pick<Knowledge, 'actors' | 'places' | 'mentions' | 'codebook'>,
  { citations }: Pick<Issue, 'citations'>,
): Promise<CheckMaterial> => {
  const lexicon = await loadEnglishLexicon();
  const documents = new Map<string, { document: RecordedDocument | null; text: string; finder: SentenceFinder }>();
  const cited = new Map<string, CitedMaterial>();
  for (const citation of citations) {
    const { document: id, start, end, finding } = citation;
    if (!documents.has(id)) {
      const text = (await record.text(id)) ?? '';
      const finder = new SentenceFinder(text, await record.blocks(id));
      documents.set(id, { document: await record.document(id), text, finder });
    }
    const { document, text, finder } = documents.get(id)!;
    const recorded = await record.finding(finding);
    const block = recorded?.finding.block;
    const first = block === undefined ? null : finder.around(block, { start, end });
    const last = block === undefined ? null : finder.around(block, { start: Math.max(start, end - 1), end });
    cited.set(finding, {
      recorded,
      document,
      found: document === null ? null : text.slice(start, end),
      passage: [
        ...new Set([first?.text ?? '', last?.text ?? '', first && last ? text.slice(first.start, last.end) : '']),
      ].join('\n'),
      text,
    });
  }
  return { cited, knowledge, isWord: (lower) => lexicon.partsInflected(lower) > 0 };
};
