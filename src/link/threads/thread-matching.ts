import { createHash } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import type { ThreadDefinition } from '../../kinds/thread-definition.ts';
import { SentenceFinder } from '../../outline/sentence-finder.ts';
import type { FindingState } from '../../record/effective-finding.ts';
import type { RecordStore } from '../../record/record-store.ts';
import type { ThreadMatching } from '../../record/thread-match.ts';
import { ThreadMatcher } from '../threads-of.ts';
import { matchedThreads, type ToldFinding, threadMatches, threadPicks } from './thread-members.ts';

type Threads = ReadonlyMap<string, ThreadDefinition>;
type Matched = Pick<RecordStore, 'threads' | 'findings' | 'text' | 'blocks'>;

/** Raised when sentences are parted, or threads told apart, in another way: what a record keeps is then worked out anew. */
const RULES = 1;

/** Documents that are kept in one transaction: few, so that others need not wait. */
const AT_ONCE = 50;

/** By what the findings of a record belong to threads: as it keeps it, and what it does not keep worked out now. */
export const threadMatching = async (record: Matched, threads: Threads): Promise<ThreadMatching> => {
  const definitions = definitionsOf(threads);
  const missing = await record.threads.matches.missing(definitions);
  const told = await toldFindings(
    record,
    missing.map(({ document }) => document),
  );
  return {
    definitions,
    unkept: told.length === 0 ? [] : matchedThreads(told, new ThreadMatcher(threads.values())),
    picks: threadPicks(await record.threads.decisions()),
  };
};

/**
 * Works out to which threads the findings of documents belong that came new, were changed, or were matched by other
 * definitions, and keeps it. Stopped, it goes on the next time.
 */
export const keepThreadMatches = async (record: Matched, threads: Threads, signal?: AbortSignal): Promise<void> => {
  const { matches } = record.threads;
  const definitions = definitionsOf(threads);
  await matches.begin(definitions);
  const missing = await matches.missing(definitions);
  const matcher = new ThreadMatcher(threads.values());
  for (let from = 0; from < missing.length && !signal?.aborted; from += AT_ONCE) {
    const portion = missing.slice(from, from + AT_ONCE);
    const ids = portion.map(({ document }) => document);
    const told = Map.groupBy(await toldFindings(record, ids, ALL_STATES), ({ finding }) => finding.document);
    await matches.keep(
      portion.map((each) => ({ ...each, matches: threadMatches(told.get(each.document) ?? [], matcher) })),
    );
    await setImmediate();
  }
};

const ALL_STATES = ['open', 'accepted', 'rejected', 'merged'] as const satisfies readonly FindingState[];

/** The findings of documents, each with its sentence. Without states those that are open or accepted. */
const toldFindings = async (
  record: Matched,
  documents: readonly string[],
  states?: readonly FindingState[],
): Promise<readonly ToldFinding[]> => {
  const told: ToldFinding[] = [];
  if (documents.length === 0) return told;
  let at = '';
  let sentences = new SentenceFinder('', []);
  for await (const { finding } of record.findings({ documents, states, order: 'document' })) {
    if (finding.document !== at) {
      at = finding.document;
      sentences = new SentenceFinder((await record.text(at)) ?? '', await record.blocks(at));
    }
    told.push({ finding, sentence: sentences.around(finding.block, finding)?.text ?? finding.quote });
  }
  return told;
};

/** Stands for the definitions of threads. */
const definitionsOf = (threads: Threads): string =>
  createHash('sha256')
    .update(JSON.stringify([RULES, ...threads.values()]))
    .digest('hex');
