import { Button } from './button.tsx';
import { Problem } from './problem.tsx';

/** What is known of a list that is fetched page by page. */
interface PagedList {
  readonly hasNextPage: boolean;
  readonly isFetchingNextPage: boolean;
  readonly isFetchNextPageError: boolean;
  readonly error: unknown;
  readonly fetchNextPage: () => unknown;
}

/** The way to the next page of a list; where it could not be fetched, what went wrong and a way to try again. */
export const ShowMore = ({
  list: { hasNextPage, isFetchingNextPage, isFetchNextPageError, error, fetchNextPage },
}: {
  readonly list: PagedList;
}) =>
  isFetchNextPageError ? (
    <Problem error={error} retry={() => void fetchNextPage()} />
  ) : hasNextPage ? (
    <Button className="mt-3" disabled={isFetchingNextPage} onClick={() => void fetchNextPage()}>
      Show more
    </Button>
  ) : null;
