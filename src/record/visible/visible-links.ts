import { type RecordedLinkDecision, readPassageEnd } from '../link-decision.ts';
import type { LinkStore, StoredLink } from '../link-store.ts';
import { type Sight, wherever } from './sight.ts';

/** Links of which both ends may be seen. What changes links goes through unchanged. */
export const visibleLinks = (links: LinkStore, sight: Sight): LinkStore => {
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
    counts: async () => {
      const { waiting } = await links.counts();
      const all = await seenLinks(await links.list());
      const repeats = (await Array.fromAsync(seenRepeats())).length;
      const of = (kind: StoredLink['kind']) => all.filter((link) => link.kind === kind).length;
      return {
        waiting,
        links: { repeat: repeats, 'same-event': of('same-event'), claim: of('claim'), series: of('series') },
      };
    },
    waiting: () => links.waiting(),
    update: (work) => links.update(work),
    reset: () => links.reset(),
    list: async (kind, limit) => (await seenLinks(await links.list(kind))).slice(0, limit),
    around: async (kind, findings) => seenLinks(await links.around(kind, findings)),
    among: async (kind, findings) => seenLinks(await links.among(kind, findings)),
    repeats: (documents) => seenRepeats(documents),
    countOf: (key) => links.countOf(key),
    decide: (decision) => links.decide(decision),
    decisions: async () => seenDecisions(await links.decisions()),
    decided: async (kind) => seenDecisions(await links.decided(kind)),
  };

  async function* seenRepeats(documents?: Iterable<string>) {
    const all = await Array.fromAsync(links.repeats(documents));
    yield* await wherever(
      all,
      ({ first, second }) => [first.document, second.document],
      (ids) => sight.documents(ids),
    );
  }
};

const endsOf = ({ first, second }: RecordedLinkDecision) =>
  [first, second].map((end) => {
    const document = readPassageEnd(end)?.document ?? null;
    return { document, finding: document === null ? end : null };
  });
