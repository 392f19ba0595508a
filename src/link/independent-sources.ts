import type { DocumentRecord } from '../kinds/document.ts';
import type { Party } from '../kinds/party.ts';
import { fold } from '../text/fold.ts';
import { Groups } from './groups.ts';
import { NearDuplicates } from './near-duplicates.ts';

/** One text that tells something. */
export interface SourcedTelling {
  readonly document: string;
  /** the passage in which it is told, for the comparison with other passages */
  readonly passage: string;
  /** whose report the text says it is */
  readonly reportedBy: Party | null;
}

/** A passage shorter than this is the same in independent texts by chance; in words. */
const LEAST_WORDS = 8;
const SAME_TEXT = 0.6;

/**
 * The tellings that stand on one source each, in groups (indexes): those of one document, of one publisher, with nearly
 * the same text, or on the word of the same reporter. The number of groups is the number of independent sources, as far
 * as the texts themselves show it.
 */
export const independentSources = (
  tellings: readonly SourcedTelling[],
  documents: ReadonlyMap<string, Pick<DocumentRecord, 'publisher'>>,
): readonly (readonly number[])[] => {
  const groups = new Groups(tellings.length);
  const first = new Map<string, number>();
  const joinByKey = (key: string, i: number) => {
    const earlier = first.get(key);
    if (earlier === undefined) first.set(key, i);
    else groups.join(earlier, i);
  };
  const passages = new NearDuplicates({ least: SAME_TEXT });
  for (const [i, { document, passage, reportedBy }] of tellings.entries()) {
    const publisher = documents.get(document)?.publisher;
    joinByKey(`document ${document}`, i);
    if (publisher) joinByKey(`publisher ${fold(publisher)}`, i);
    if (reportedBy) joinByKey(`reporter ${reportedBy.actor ?? fold(reportedBy.name)}`, i);
    if (fold(passage).split(' ').length < LEAST_WORDS) continue;
    for (const { id } of passages.add(String(i), passage)) groups.join(Number(id), i);
  }
  return groups.all();
};
