import { createHash } from 'node:crypto';
import type { Issue } from '../../kinds/issue.ts';
import type { IssueSeal } from '../../record/issue-store.ts';

/** JSON with keys in the order of their code units and no blanks, so that the same content has the same hash (after RFC 8785). */
export const canonicalJson = (value: unknown): string =>
  JSON.stringify(value, (_, inner: unknown) =>
    inner && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)))
      : inner,
  );

/**
 * What an edition rests on: hashes of its content, of each cited quote, and of each cited document's bytes and text.
 * @param text of a document as it is read
 */
export const issueSeal = (issue: Issue, text: (document: string) => string): IssueSeal => ({
  content: sha256(canonicalJson(issue)),
  quotes: Object.fromEntries(issue.citations.map(({ finding, quote }) => [finding, sha256(quote)])),
  sources: Object.fromEntries(
    issue.sources.map(({ document }) => [document, { bytes: document, text: sha256(text(document)) }]),
  ),
});

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
