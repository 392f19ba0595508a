import type { Finding } from '../../kinds/finding.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { ThreadMatcher } from '../../link/threads-of.ts';
import type { RecordStore } from '../../record/record-store.ts';
import { passagesOf } from '../passages-of.ts';

/** A finding that belongs to a thread, and why. */
export interface ThreadMember {
  readonly finding: string;
  readonly reasons: readonly string[];
}

/** So much of a document must name the region for the whole of it to be about the region. */
const LEAST_SHARE = 0.3;

/** The open and accepted findings that belong to each thread of the packs, in the order of time. */
export const threadMembers = async (
  record: RecordStore,
  knowledge: Knowledge,
): Promise<ReadonlyMap<string, readonly ThreadMember[]>> => {
  const matcher = new ThreadMatcher(knowledge.threads.values());
  const findings: Finding[] = [];
  for await (const { finding } of record.findings()) findings.push(finding);
  const passage = await passagesOf(record, new Set(findings.map(({ document }) => document)));
  const told = findings.map((finding) => ({ finding, sentence: passage(finding) }));
  const near = told.map(({ sentence }) => matcher.speaksOfRegion(sentence));
  const shares = new Map<string, { all: number; near: number }>();
  for (const [i, { finding }] of told.entries()) {
    const share = shares.get(finding.document) ?? { all: 0, near: 0 };
    shares.set(finding.document, { all: share.all + 1, near: share.near + Number(near[i]) });
  }
  const members = new Map<string, ThreadMember[]>();
  for (const [i, { finding, sentence }] of told.entries()) {
    const share = shares.get(finding.document)!;
    const regional = near[i]! || share.near >= share.all * LEAST_SHARE;
    const best = matcher.threadsOf(finding, sentence, regional)[0];
    if (!best) continue;
    const list = members.get(best.thread);
    const member = { finding: finding.id, reasons: best.reasons };
    if (list) list.push(member);
    else members.set(best.thread, [member]);
  }
  return members;
};
