import type { IssueCitation } from '../../../kinds/issue.ts';
import { oneLine } from '../../../text/one-line.ts';
import { quoteLine } from '../../../text/quote-line.ts';
import { seenVersion } from '../draft/citation-book.ts';
import { NOT_SEEN } from '../reading/prose-issue.ts';
import type { CheckMaterial } from './check-material.ts';
import type { CheckRule, IssueWarning } from './issue-warning.ts';

const NOT_HELD = { recorded: null, document: null, found: null };

/** Do the words still stand where the citation says, and does the finding still say what it said? */
export const citationWarnings = (
  sentence: string,
  citations: readonly IssueCitation[],
  material: CheckMaterial,
): readonly IssueWarning[] =>
  citations.flatMap((citation) => {
    const warn = (rule: CheckRule, message: string, expected: string | null): IssueWarning[] => [
      { sentence, rule, message, expected, actual: oneLine(citation.quote) },
    ];
    const { recorded, document, found } = material.cited.get(citation.finding) ?? NOT_HELD;
    const name = `Finding ${citation.finding.slice(0, 8)}`;
    if (found === null) return warn('unknown-document', 'The record does not hold the document that is cited.', null);
    if (document && document.withdrawn !== null)
      return warn('withdrawn', `The document that is cited was withdrawn: ${document.withdrawn}`, null);
    // What is rendered shows a source's words without the number of a page that ends inside them.
    if (![oneLine(found), quoteLine(found)].includes(oneLine(citation.quote)))
      return warn('source-changed', 'Other words stand where the citation points.', oneLine(found));
    if (!recorded) return warn('unknown-finding', `${name} is no longer read out of these words.`, oneLine(found));
    if (recorded.state === 'rejected') return warn('rejected', `${name} was rejected by an analyst.`, null);
    if (recorded.state === 'merged')
      return warn('merged', `${name} was merged into ${recorded.into?.slice(0, 8)}. Cite that one.`, recorded.into);
    if (citation.seen !== NOT_SEEN && citation.seen !== seenVersion(recorded.finding))
      return warn(
        'corrected',
        `${name} says something else since it was cited. Look whether the sentence still holds.`,
        null,
      );
    return [];
  });
