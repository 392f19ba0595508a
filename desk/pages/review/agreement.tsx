import { useQuery } from '@tanstack/react-query';
import { apiGet } from '../../api/client.ts';
import type { Listed } from '../../api/shapes.ts';
import { Panel } from '../../design/panel.tsx';
import { Cell, Row, Table } from '../../design/table.tsx';
import { WordsLink } from '../../design/words-link.tsx';

interface Agreement
  extends Listed<{
    readonly finding: string;
    readonly document: string;
    readonly verdicts: Readonly<Record<string, string>>;
  }> {
  readonly alpha: number | null;
  readonly reviewed: number;
  readonly differing: number;
  readonly reviewers: readonly { readonly name: string; readonly findings: number }[];
}

/** How far reviewers agree where several decided on the same finding, and where they do not. Nothing where only one reviews. */
export const ReviewersAgree = () => {
  const agreement = useQuery({
    queryKey: ['progress', 'agreement'],
    queryFn: ({ signal }) => apiGet<Agreement>('/review/agreement', {}, signal),
  }).data;
  if (!agreement || agreement.reviewed === 0) return null;
  const { alpha, reviewed, differing, items, reviewers } = agreement;
  return (
    <Panel
      title="Where reviewers differ"
      className="mt-8"
      aside={reviewers.map(({ name, findings }) => `${name} ${findings}`).join(', ')}
    >
      <p className="py-1.5">
        {reviewed} {reviewed === 1 ? 'finding was' : 'findings were'} decided on by several people; they differ on{' '}
        {differing}.{' '}
        {alpha !== null && (
          <>
            Krippendorff’s alpha <strong className="figures">{alpha.toFixed(2)}</strong>{' '}
            <span className="text-quiet">(1 perfect, 0 as by chance)</span>
          </>
        )}
      </p>
      {items.length > 0 && (
        <Table label="Findings on which reviewers differ" head={[{ name: 'Finding' }, { name: 'What each says' }]}>
          {items.map(({ finding, document, verdicts }) => (
            <Row key={finding}>
              <Cell>
                <WordsLink document={document} finding={finding}>
                  {finding.slice(0, 8)}
                </WordsLink>
              </Cell>
              <Cell>
                {Object.entries(verdicts)
                  .map(([who, verdict]) => `${who}: ${verdict}`)
                  .join('; ')}
              </Cell>
            </Row>
          ))}
        </Table>
      )}
    </Panel>
  );
};
