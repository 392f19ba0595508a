import type { Block } from '../kinds/block.ts';
import type { EventFinding } from '../kinds/event.ts';
import type { Finding } from '../kinds/finding.ts';
import { matterAround } from '../link/matter-around.ts';
import { SentenceFinder } from '../outline/sentence-finder.ts';
import type { RecordStore } from '../record/record-store.ts';

interface Source {
  readonly text: string;
  readonly blocks: readonly Block[];
  /** the sentence in which something stands; its own words where its block holds no prose */
  sentence(finding: Finding): string;
}

/** Reads the texts of these documents; what comes back gives the sentence in which a finding of theirs stands. */
export const passagesOf = async (
  record: RecordStore,
  documents: Iterable<string>,
): Promise<(finding: Finding) => string> => {
  const sources = await sourcesOf(record, documents);
  return (finding) => sources.get(finding.document)?.sentence(finding) ?? finding.quote;
};

/** As `passagesOf`, for events: what is told together with them (`matterAround`). */
export const mattersOf = async (
  record: RecordStore,
  documents: Iterable<string>,
): Promise<(event: EventFinding) => string> => {
  const sources = await sourcesOf(record, documents);
  return (event) => {
    const source = sources.get(event.document);
    const block = source?.blocks[event.block];
    if (!source || !block) return source?.sentence(event) ?? event.quote;
    return matterAround(source.text, block, event, source.sentence(event));
  };
};

const sourcesOf = async (record: RecordStore, documents: Iterable<string>): Promise<ReadonlyMap<string, Source>> => {
  const sources = new Map<string, Source>();
  for (const document of documents) {
    const [text, blocks] = [(await record.text(document)) ?? '', await record.blocks(document)];
    const finder = new SentenceFinder(text, blocks);
    const sentence = (finding: Finding) => finder.around(finding.block, finding)?.text ?? finding.quote;
    sources.set(document, { text, blocks, sentence });
  }
  return sources;
};
