import type { RecordedFinding } from '../../record/record-store.ts';

/** Findings in the order of their documents, a document at a time. */
export async function* byDocument(
  findings: AsyncIterable<RecordedFinding>,
): AsyncGenerator<readonly [RecordedFinding, ...RecordedFinding[]]> {
  let document: [RecordedFinding, ...RecordedFinding[]] | null = null;
  for await (const recorded of findings) {
    if (document?.[0].finding.document === recorded.finding.document) document.push(recorded);
    else {
      if (document) yield document;
      document = [recorded];
    }
  }
  if (document) yield document;
}
