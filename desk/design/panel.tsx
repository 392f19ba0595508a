import { type ReactNode, useId } from 'react';
import { classNames } from './class-names.ts';

/** A named part of a page. */
export const Panel = ({
  title,
  aside,
  className,
  children,
}: {
  readonly title: string;
  readonly aside?: ReactNode;
  readonly className?: string;
  readonly children: ReactNode;
}) => {
  const id = useId();
  return (
    <section aria-labelledby={id} className={classNames('min-w-0', className)}>
      <div className="mb-1.5 flex flex-wrap items-baseline justify-between gap-x-3 border-b border-rule pb-1">
        <h2 id={id} className="font-semibold">
          {title}
        </h2>
        {aside && <div className="text-[0.88rem] text-quiet">{aside}</div>}
      </div>
      {children}
    </section>
  );
};
