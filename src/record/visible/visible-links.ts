import { type RecordedLinkDecision, readPassageEnd } from '../link-decision.ts';
import type { LinkStore, StoredLink } from '../link-store.ts';
import { type Sight, wherever } from './sight.ts';

/** What a record narrows to the documents that may be seen by itself, so that the rest need not be read first. */
export type LinksWithin = Pick<LinkStore, 'counts' | 'list' | 'repeats' | 'decide'>;

/** Links of which both ends may be seen; what cannot be seen cannot be decided on. */
export const visibleLinks = (links: LinkStore, within: LinksWithin, sight: Sight): LinkStore => {
  const seenLinks = (all: readonly StoredLink[]) =>
    wherever(
      all,
      ({ first, second }) => [first, second],
      (ids) => sight.findings(ids),
    );
  const seenDecisions = async (all: readonly RecordedLinkDecision[]) => {
    const passages = await sight.documents(all.flatMap((each) => endsOf(each).flatMap((end) => end.document ?? [])));
    const findings = await sight.findings(all.flatMap((each) => endsOf(each).flatMap((end) => end.finding ?? [])));
    return all.filter((each) =>
      endsOf(each).every(({ document, finding }) =>
        document === null ? findings.has(finding!) : passages.has(document),
      ),
    );
  };
  return {
    ...within,
    waiting: () => links.waiting(),
    update: (work) => links.update(work),
    reset: () => links.reset(),
    around: async (kind, findings) => seenLinks(await links.around(kind, findings)),
    ends: async (kind, relations) => sight.findings(await links.ends(kind, relations)),
    among: async (kind, findings) => seenLinks(await links.among(kind, findings)),
    countOf: (key) => links.countOf(key),
    decisions: async () => seenDecisions(await links.decisions()),
    decided: async (kind) => seenDecisions(await links.decided(kind)),
  };
};

const endsOf = ({ first, second }: RecordedLinkDecision) =>
  [first, second].map((end) => {
    const document = readPassageEnd(end)?.document ?? null;
    return { document, finding: document === null ? end : null };
  });
