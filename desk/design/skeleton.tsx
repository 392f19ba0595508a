/** Grey lines of the size that the answer will have, so that nothing shifts when it comes. */
export const Skeleton = ({ lines = 3, height }: { readonly lines?: number; readonly height?: string }) => (
  <div role="status" aria-label="Loading" className="space-y-1.5">
    {Array.from({ length: lines }, (_, i) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: the lines are all the same
      <div key={i} className="skeleton h-[2.4rem]" {...(height && { style: { height } })} />
    ))}
  </div>
);
