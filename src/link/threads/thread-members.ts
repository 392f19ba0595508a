import type { Finding } from '../../kinds/finding.ts';
import type { ThreadDefinition } from '../../kinds/thread-definition.ts';
import { standing } from '../../record/standing.ts';
import type { RecordedThreadDecision } from '../../record/thread-decision.ts';
import { ThreadMatcher } from '../threads-of.ts';

/** A finding that belongs to a thread, and why. */
export interface ThreadMember {
  readonly finding: string;
  /** what matched, in the words of the pack; of a hand-picked one the analyst’s reason */
  readonly reasons: readonly string[];
  /** who picked it by hand; null when it belongs by the thread’s definition */
  readonly pickedBy: string | null;
}

/** A finding and the sentence in which it stands. */
export interface ToldFinding {
  readonly finding: Finding;
  readonly sentence: string;
}

/** So much of a document must name the region for the whole of it to be about the region. */
const LEAST_SHARE = 0.3;

/**
 * The findings of each thread, in the order in which they come: by the definitions of the packs, each in the thread that
 * fits best, with what analysts picked and without what they took out.
 * @param decisions all of them, in the order of their numbers
 */
export const membersOfThreads = (
  told: readonly ToldFinding[],
  threads: Iterable<ThreadDefinition>,
  decisions: readonly RecordedThreadDecision[] = [],
): ReadonlyMap<string, readonly ThreadMember[]> => {
  const matcher = new ThreadMatcher(threads);
  const regional = regionalDocuments(told, matcher);
  const picks = latestPicks(decisions);
  const members = new Map<string, ThreadMember[]>();
  const add = (thread: string, member: ThreadMember) => {
    const list = members.get(thread);
    if (list) list.push(member);
    else members.set(thread, [member]);
  };
  for (const { finding, sentence } of told) {
    const own = picks.get(finding.id);
    const near = regional.has(finding.document) || matcher.speaksOfRegion(sentence);
    const best = matcher.threadsOf(finding, sentence, near)[0];
    if (best && own?.get(best.thread) === undefined)
      add(best.thread, { finding: finding.id, reasons: best.reasons, pickedBy: null });
    for (const [thread, { action, who, reason }] of own ?? [])
      if (action === 'add')
        add(thread, { finding: finding.id, reasons: reason === null ? [] : [reason], pickedBy: who });
  }
  return members;
};

const regionalDocuments = (told: readonly ToldFinding[], matcher: ThreadMatcher): ReadonlySet<string> => {
  const shares = new Map<string, { all: number; near: number }>();
  for (const { finding, sentence } of told) {
    const share = shares.get(finding.document) ?? { all: 0, near: 0 };
    const near = share.near + Number(matcher.speaksOfRegion(sentence));
    shares.set(finding.document, { all: share.all + 1, near });
  }
  return new Set([...shares].filter(([, { all, near }]) => near >= all * LEAST_SHARE).map(([document]) => document));
};

/** By finding and thread the decision that counts. */
const latestPicks = (
  decisions: readonly RecordedThreadDecision[],
): ReadonlyMap<string, ReadonlyMap<string, RecordedThreadDecision>> => {
  const picks = new Map<string, Map<string, RecordedThreadDecision>>();
  for (const decision of standing(decisions)) {
    const own = picks.get(decision.holdsFor) ?? new Map<string, RecordedThreadDecision>();
    picks.set(decision.holdsFor, own.set(decision.thread, decision));
  }
  return picks;
};
