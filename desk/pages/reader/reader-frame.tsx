import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import { unreadLanguage } from '../../../src/publish/unread-language.ts';
import { apiPath } from '../../api/client.ts';
import { infoQuery } from '../../api/queries.ts';
import type { DocumentItem } from '../../api/shapes.ts';
import { Button, buttonLook } from '../../design/button.tsx';
import { DateLabel } from '../../design/date-label.tsx';
import { Page } from '../../shell/page.tsx';

const DescribeDialog = lazy(() =>
  import('./describe-dialog.tsx').then(({ DescribeDialog }) => ({ default: DescribeDialog })),
);
const HandlingDialog = lazy(() =>
  import('./handling-dialog.tsx').then(({ HandlingDialog }) => ({ default: HandlingDialog })),
);

const WithdrawDialog = lazy(() =>
  import('./withdraw-dialog.tsx').then(({ WithdrawDialog }) => ({ default: WithdrawDialog })),
);

const HELP = (
  <>
    <p>
      The document as it reads. What was found in it stands beside its words; a line under the words shows how far each
      finding goes, and lines run side by side where findings overlap.
    </p>
    <p>
      Point at words or at a note in the margin to see what belongs together. Click to open the finding and decide on
      it. Select words to add a finding that was missed.
    </p>
  </>
);
const WORDS = ['finding', 'to review', 'accepted', 'corrected', 'rejected', 'merged', 'rule'];

/** The page around a document: its title, what it is, and what can be done with it as a whole. */
export const ReaderFrame = ({
  title,
  document: source,
  children,
}: {
  readonly title: string;
  readonly document?: DocumentItem | undefined;
  readonly children: React.ReactNode;
}) => {
  const permissions = useQuery(infoQuery).data?.me.permissions ?? [];
  const [dialog, setDialog] = useState<'describe' | 'handling' | 'withdraw' | null>(null);
  const close = () => setDialog(null);
  const unread = unreadLanguage(source?.language ?? null);
  return (
    <Page
      title={title}
      wide
      help={HELP}
      words={WORDS}
      lead={
        <span className="flex min-h-6 flex-wrap items-center gap-x-3">
          {source && (
            <>
              <span>{source.publisher ?? 'publisher not known'}</span>
              <span>{source.kind}</span>
              <DateLabel date={source.period?.value ?? source.published} />
              {source.withdrawn !== null && (
                <strong className="text-open">
                  withdrawn: <bdi>{source.withdrawn}</bdi>
                </strong>
              )}
              {unread !== null && <span>in {unread}: findings are read out of English alone</span>}
            </>
          )}
        </span>
      }
      actions={
        source && (
          <>
            {source.withdrawn === null && (
              <Link to="/review" search={{ source: source.id }} className={buttonLook()}>
                Review this document
              </Link>
            )}
            {source.withdrawn === null && permissions.includes('add') && (
              <Button onClick={() => setDialog('describe')}>Describe …</Button>
            )}
            {permissions.includes('handle') && <Button onClick={() => setDialog('handling')}>Handling …</Button>}
            {permissions.includes('handle') && (
              <Button onClick={() => setDialog('withdraw')}>
                {source.withdrawn === null ? 'Withdraw …' : 'Take back in …'}
              </Button>
            )}
            <a className={buttonLook()} href={apiPath(`/documents/${source.id}/original`)} download>
              Original
            </a>
          </>
        )
      }
    >
      {children}
      {source && (
        <Suspense>
          {dialog === 'describe' && <DescribeDialog document={source} onClose={close} />}
          {dialog === 'withdraw' && <WithdrawDialog document={source} onClose={close} />}
          {dialog === 'handling' && <HandlingDialog document={source.id} onClose={close} />}
        </Suspense>
      )}
    </Page>
  );
};
