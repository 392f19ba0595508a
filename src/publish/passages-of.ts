import type { Block } from '../kinds/block.ts';
import type { EventFinding } from '../kinds/event.ts';
import type { Finding } from '../kinds/finding.ts';
import { matterAround } from '../link/matter-around.ts';
import { SentenceFinder } from '../outline/sentence-finder.ts';
import type { RecordStore } from '../record/record-store.ts';

/** Reads the texts of these documents; what comes back gives the sentence in which a finding of theirs stands. */
export const passagesOf = async (
  record: RecordStore,
  documents: Iterable<string>,
): Promise<(finding: Finding) => string> => {
  const finders = new Map<string, SentenceFinder>();
  for (const document of documents)
    finders.set(document, new SentenceFinder((await record.text(document)) ?? '', await record.blocks(document)));
  return (finding) => finders.get(finding.document)?.around(finding.block, finding)?.text ?? finding.quote;
};

/** As `passagesOf`, for events: what is told together with them (`matterAround`). */
export const mattersOf = async (
  record: RecordStore,
  documents: Iterable<string>,
): Promise<(event: EventFinding) => string> => {
  const sources = new Map<string, { readonly text: string; readonly blocks: readonly Block[] }>();
  for (const document of documents)
    sources.set(document, { text: (await record.text(document)) ?? '', blocks: await record.blocks(document) });
  const finders = new Map([...sources].map(([id, { text, blocks }]) => [id, new SentenceFinder(text, blocks)]));
  return (event) => {
    const source = sources.get(event.document);
    const block = source?.blocks[event.block];
    const sentence = finders.get(event.document)?.around(event.block, event)?.text ?? event.quote;
    return source && block ? matterAround(source.text, block, event, sentence) : sentence;
  };
};
