import type { Finding } from '../../kinds/finding.ts';
import { findingFacets } from '../../record/finding-facets.ts';
import type { RecordedFinding } from '../../record/record-store.ts';
import { flattenFinding } from '../flatten-finding.ts';
import { webAddress } from '../public-origin.ts';
import { codePointOffsets } from './code-points.ts';
import type { ExportContext, ExportWriter } from './export-format.ts';

/** Words before and after the quote, by which it is found again in a text that changed. */
const AROUND = 32;

/**
 * An annotation page (W3C Web Annotation Data Model, 2017): each finding is an annotation of its document, found by its
 * words and by its position. Positions count code points of the text that Chancery read, as the model wants it.
 */
export const webAnnotationExport: ExportWriter = {
  fields: [
    { name: 'id', what: 'urn:chancery:finding: and the id of the finding' },
    { name: 'motivation', what: 'identifying' },
    { name: 'created', what: 'when the document came into the record' },
    { name: 'generator', what: 'the rule that found it' },
    { name: 'body', what: 'two bodies: kind and type as a tag, and all fields of the finding as JSON' },
    { name: 'target.source', what: 'address of the document; urn:sha256: and its hash when it has none' },
    {
      name: 'target.selector',
      what: 'TextQuoteSelector (exact, prefix, suffix) and TextPositionSelector (start, end)',
    },
    {
      name: 'target.state',
      what: 'TimeState: sourceDate, when the document came into the record; cached, urn:sha256: of the bytes that were read',
    },
  ],
  async *write(findings, context) {
    yield '{"@context":"http://www.w3.org/ns/anno.jsonld","id":"urn:chancery:annotations","type":"AnnotationPage","startIndex":0,"items":[';
    let separator = '\n';
    let text: DocumentText | null = null;
    for await (const recorded of findings) {
      const { document } = recorded.finding;
      if (text?.document !== document) text = await documentText(document, context);
      yield separator + JSON.stringify(annotationOf(recorded, text, context));
      separator = ',\n';
    }
    yield '\n]}\n';
  },
};

interface DocumentText {
  readonly document: string;
  readonly text: string | null;
  readonly codePoint: (offset: number) => number;
}

const documentText = async (document: string, { textOf }: ExportContext): Promise<DocumentText> => {
  const text = await textOf(document);
  return { document, text, codePoint: codePointOffsets(text ?? '') };
};

const annotationOf = (
  { finding }: RecordedFinding,
  { text, codePoint }: DocumentText,
  { documents, at }: ExportContext,
) => {
  const document = documents.get(finding.document);
  const hash = `urn:sha256:${finding.document}`;
  return {
    id: `urn:chancery:finding:${finding.id}`,
    type: 'Annotation',
    motivation: 'identifying',
    created: document?.added ?? at,
    generator: { id: `urn:chancery:rule:${encodeURIComponent(finding.rule)}`, type: 'Software', name: finding.rule },
    body: [
      { type: 'TextualBody', purpose: 'tagging', value: tagOf(finding) },
      {
        type: 'TextualBody',
        purpose: 'describing',
        format: 'application/json',
        value: JSON.stringify(flattenFinding(finding)),
      },
    ],
    target: {
      source: webAddress(document?.origin) ?? hash,
      selector: [
        {
          type: 'TextQuoteSelector',
          exact: finding.quote,
          ...(text !== null && {
            prefix: text.slice(Math.max(0, finding.start - AROUND), finding.start).toWellFormed(),
            suffix: text.slice(finding.end, finding.end + AROUND).toWellFormed(),
          }),
        },
        { type: 'TextPositionSelector', start: codePoint(finding.start), end: codePoint(finding.end) },
      ],
      state: { type: 'TimeState', sourceDate: document?.added ?? at, cached: hash },
    },
  };
};

const tagOf = (finding: Finding): string => [finding.kind, findingFacets(finding).type].filter(Boolean).join(':');
