import { Link } from '@tanstack/react-router';
import { memo } from 'react';
import type { ListedDocument } from '../../api/shapes.ts';
import { DateLabel } from '../../design/date-label.tsx';
import { Cell, Row, Table } from '../../design/table.tsx';
import { titleOf } from '../../findings/source-line.tsx';

const HEAD = [
  { name: 'Document' },
  { name: 'Kind' },
  { name: 'Covers' },
  { name: 'Findings', number: true },
  { name: 'Reviewed', number: true },
  { name: 'Added' },
] as const;

/** The documents of the record and how far their review is. `at` is the one that the keys are on. */
export const DocumentTable = ({
  documents,
  at,
}: {
  readonly documents: readonly ListedDocument[];
  readonly at: number;
}) => (
  <Table label="Documents" head={HEAD}>
    {documents.map((document, index) => (
      <DocumentRow key={document.id} document={document} index={index} chosen={index === at} />
    ))}
  </Table>
);

/** Drawn anew only when something of it changes: a step of the cursor concerns two of five hundred. */
const DocumentRow = memo(
  ({
    document,
    index,
    chosen,
  }: {
    readonly document: ListedDocument;
    readonly index: number;
    readonly chosen: boolean;
  }) => (
    <Row chosen={chosen}>
      <Cell className="min-w-64 wrap-anywhere">
        <Link
          to="/documents/$id"
          params={{ id: document.id }}
          data-row={index}
          className="font-serif text-[1.06rem] leading-snug text-ink no-underline hover:underline"
        >
          {titleOf(document)}
        </Link>
        <p className="text-[0.88rem] text-quiet">
          {document.publisher ?? 'publisher not known'}
          {document.withdrawn !== null && (
            <span className="ml-2 text-open">
              withdrawn: <bdi>{document.withdrawn}</bdi>
            </span>
          )}
          {document.outdated && document.withdrawn === null && (
            <span className="ml-2 text-open" title={`Read by ${document.engine}`}>
              <span aria-hidden="true">↻</span> read by an older engine
            </span>
          )}
        </p>
      </Cell>
      <Cell>{document.kind}</Cell>
      <Cell>
        <DateLabel date={document.period?.value ?? document.published} />
      </Cell>
      <Cell number>{document.findings.toLocaleString('en')}</Cell>
      <Cell number className="whitespace-nowrap">
        {document.findings === 0 ? (
          '–'
        ) : document.open === 0 ? (
          <span className="text-accepted">✓ all</span>
        ) : (
          <Link
            to="/review"
            search={{ source: document.id }}
            className="link text-ink!"
            title={`${document.open} to review`}
          >
            {Math.floor((100 * (document.findings - document.open)) / document.findings)} %
          </Link>
        )}
      </Cell>
      <Cell className="figures whitespace-nowrap text-quiet">{document.added.slice(0, 10)}</Cell>
    </Row>
  ),
);
