import { Skeleton } from '../design/skeleton.tsx';

/** Where a page will be. */
export const PageAtRest = () => (
  <div className="mx-auto max-w-6xl px-6 pt-6">
    <Skeleton lines={8} />
  </div>
);
