import { Link } from '@tanstack/react-router';
import type { Overview } from '../../api/shapes.ts';
import { counted } from '../../design/counted.ts';
import { Panel } from '../../design/panel.tsx';
import { titleOf } from '../../findings/source-line.tsx';
import { FEW } from './few.ts';

/** The documents of a month. */
export const CameIn = ({ month, documents }: Pick<Overview, 'month' | 'documents'>) => (
  <Panel title="Came in" aside={counted(documents.length, 'document')}>
    {documents.length === 0 ? (
      <p className="text-quiet">No document of this month is in the record.</p>
    ) : (
      <ul className="divide-y divide-rule">
        {documents.slice(0, FEW).map((document) => (
          <li key={document.id} className="py-1.5">
            <Link
              to="/documents/$id"
              params={{ id: document.id }}
              className="font-serif text-[1.06rem] leading-snug text-ink no-underline hover:underline"
            >
              {titleOf(document)}
            </Link>
            <p className="flex flex-wrap justify-between gap-x-3 text-[0.88rem] text-quiet">
              <span className="min-w-0 wrap-anywhere">
                {document.publisher ?? 'publisher not known'}, {document.kind}
              </span>
              <span className="figures">{counted(document.findings, 'finding')}</span>
            </p>
          </li>
        ))}
        {documents.length > FEW && (
          <li className="py-1.5">
            <Link to="/library" search={{ on: month }} className="link">
              all {documents.length}
            </Link>
          </li>
        )}
      </ul>
    )}
  </Panel>
);
