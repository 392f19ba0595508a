import type { Finding } from '../../kinds/finding.ts';
import type { ThreadDefinition } from '../../kinds/thread-definition.ts';
import { standing } from '../../record/standing.ts';
import type { RecordedThreadDecision } from '../../record/thread-decision.ts';
import {
  LEAST_SHARE,
  type MatchedThread,
  type ThreadEntry,
  type ThreadMatch,
  type ThreadPick,
} from '../../record/thread-match.ts';
import { ThreadMatcher } from '../threads-of.ts';

/** A finding that belongs to a thread, and why. */
export type ThreadMember = Omit<ThreadEntry, 'thread'>;

/** A finding and the sentence in which it stands. */
export interface ToldFinding {
  readonly finding: Finding;
  readonly sentence: string;
}

/**
 * The findings of each thread, in the order in which they come: by the definitions of the packs, each in the thread that
 * fits best, with what analysts picked and without what they took out.
 * @param told all findings of their documents that count
 * @param decisions all of them, in the order of their numbers
 */
export const membersOfThreads = (
  told: readonly ToldFinding[],
  threads: Iterable<ThreadDefinition>,
  decisions: readonly RecordedThreadDecision[] = [],
): ReadonlyMap<string, readonly ThreadMember[]> => {
  const matched = new Map(matchedThreads(told, new ThreadMatcher(threads)).map((each) => [each.finding, each]));
  const picks = Map.groupBy(threadPicks(decisions), ({ finding }) => finding);
  const entries = told.flatMap(({ finding: { id } }): readonly ThreadEntry[] => {
    const own = picks.get(id) ?? [];
    const best = matched.get(id);
    return [
      ...(best && !own.some(({ thread }) => thread === best.thread) ? [{ ...best, pickedBy: null }] : []),
      ...own.filter(({ action }) => action === 'add').map(pickedEntry),
    ];
  });
  return byThread(entries);
};

/** Entries by their thread, in their order. */
export const byThread = (entries: readonly ThreadEntry[]): ReadonlyMap<string, readonly ThreadMember[]> =>
  new Map(
    [...Map.groupBy(entries, ({ thread }) => thread)].map(([thread, own]) => [
      thread,
      own.map(({ thread: _thread, ...member }) => member),
    ]),
  );

const pickedEntry = ({ finding, thread, who, reason }: ThreadPick): ThreadEntry => ({
  finding,
  thread,
  reasons: reason === null ? [] : [reason],
  pickedBy: who,
});

/** The thread that fits best of each finding that fits one. */
export const matchedThreads = (
  told: readonly ToldFinding[],
  matcher: ThreadMatcher,
): readonly (MatchedThread & { readonly finding: string })[] => {
  const regional = regionalDocuments(told, matcher);
  return told.flatMap(({ finding, sentence }) => {
    const isNear = regional.has(finding.document) || matcher.speaksOfRegion(sentence);
    const best = bestThread({ finding, sentence }, matcher, isNear);
    return best ? [{ finding: finding.id, ...best }] : [];
  });
};

/** What the thread of each finding hangs on, whichever of the other findings of its document count. */
export const threadMatches = (told: readonly ToldFinding[], matcher: ThreadMatcher): readonly ThreadMatch[] =>
  told.flatMap((each) => {
    const near = matcher.speaksOfRegion(each.sentence);
    const regional = bestThread(each, matcher, true);
    const other = near ? regional : bestThread(each, matcher, false);
    return near || regional || other ? [{ finding: each.finding.id, near, regional, other }] : [];
  });

const bestThread = (
  { finding, sentence }: ToldFinding,
  matcher: ThreadMatcher,
  isNear: boolean,
): MatchedThread | null => {
  const best = matcher.threadsOf(finding, sentence, isNear)[0];
  return best ? { thread: best.thread, reasons: best.reasons } : null;
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
export const threadPicks = (decisions: readonly RecordedThreadDecision[]): readonly ThreadPick[] => {
  const picks = new Map<string, ThreadPick>();
  for (const { holdsFor: finding, thread, action, who, reason } of standing(decisions))
    if (action !== 'undo') picks.set(`${thread} ${finding}`, { finding, thread, action, who, reason });
  return [...picks.values()];
};
