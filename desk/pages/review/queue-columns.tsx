import type { FindingItem } from '../../api/shapes.ts';
import { Button } from '../../design/button.tsx';
import { edtfLabel } from '../../design/edtf-label.ts';
import { Empty } from '../../design/empty.tsx';
import { findingLine, whenOf } from '../../design/finding-words.ts';
import { Problem } from '../../design/problem.tsx';
import { Skeleton } from '../../design/skeleton.tsx';
import { FindingCard } from '../../findings/finding-card.tsx';
import { ContextWords } from './context-words.tsx';
import { QueueList } from './queue-list.tsx';
import { useFocusOnNext } from './use-focus-on-next.ts';
import type { ReviewQueue } from './use-queue.ts';

interface QueueColumnsProps {
  readonly queue: ReviewQueue;
  /** true when filters narrow the queue */
  readonly filtered: boolean;
  readonly onSplit: () => void;
  readonly onMerge: () => void;
}

/** The list, the words of the finding in their place, and what is to be decided. */
export const QueueColumns = ({ queue, filtered, onSplit, onMerge }: QueueColumnsProps) => (
  <div className="mt-4 gap-6 lg:grid lg:grid-cols-[19rem_minmax(0,1fr)] xl:grid-cols-[19rem_minmax(0,1fr)_22rem]">
    {queue.error ? (
      <Problem error={queue.error} retry={() => queue.refetch()} />
    ) : queue.isPending ? (
      <Skeleton lines={9} height="3.8rem" />
    ) : !queue.item ? (
      <NothingLeft filtered={filtered} />
    ) : (
      <>
        <QueueWithPlace queue={queue} />
        <div className="mt-4 min-w-0 max-w-3xl lg:mt-0">
          <ContextWords item={queue.item} />
        </div>
        <Deciding item={queue.item} queue={queue} onSplit={onSplit} onMerge={onMerge} />
      </>
    )}
  </div>
);

const NothingLeft = ({ filtered }: Pick<QueueColumnsProps, 'filtered'>) => (
  <div className="lg:col-span-3">
    <Empty title={filtered ? 'Nothing left to review here' : 'Nothing left to review'}>
      {filtered
        ? 'All that passes these filters is decided. Take a filter away to see the rest.'
        : 'Add documents in the Library; what is read in them comes here.'}
    </Empty>
  </div>
);

const QueueWithPlace = ({ queue }: Pick<QueueColumnsProps, 'queue'>) => (
  <div>
    <QueueList
      items={queue.items}
      at={queue.at}
      chosen={queue.chosen}
      onGo={queue.go}
      onChoose={queue.choose}
      onEnd={queue.onEnd}
    />
    {queue.failed && <Problem error={queue.failed.error} retry={queue.failed.again} />}
    <p className="mt-1 flex justify-between text-[0.86rem] text-quiet">
      <span className="figures">
        {(queue.at + 1).toLocaleString('en')} of {queue.inAll.toLocaleString('en')}
      </span>
      {queue.hasDecided && (
        <button type="button" className="link" onClick={queue.refresh}>
          clear away what is decided
        </button>
      )}
    </p>
  </div>
);

const Deciding = ({
  item,
  queue: { onDecided, onChanged, undo },
  onSplit,
  onMerge,
}: Omit<QueueColumnsProps, 'filtered'> & { readonly item: FindingItem }) => {
  const { finding } = item;
  const { box, spoken } = useFocusOnNext(finding.id, `${findingLine(finding)}, ${edtfLabel(whenOf(finding)).text}`);
  return (
    <div
      ref={box}
      className="mt-4 border-rule max-xl:border-t max-xl:pt-4 lg:col-start-2 xl:col-start-3 xl:mt-0 xl:border-l xl:pl-5"
    >
      <p role="status" className="sr-only">
        {spoken}
      </p>
      <FindingCard
        key={finding.id}
        item={item}
        onDecided={onDecided}
        onChanged={onChanged}
        onUndo={undo ? () => void undo() : undefined}
        more={
          <>
            <Button keyHint="s" aria-keyshortcuts="s" onClick={onSplit}>
              Split
            </Button>
            <Button keyHint="m" aria-keyshortcuts="m" onClick={onMerge}>
              Merge
            </Button>
          </>
        }
      />
    </div>
  );
};
