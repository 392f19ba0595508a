import type { EventStatus } from '../../src/kinds/event.ts';

/** How real an event is said to be. What simply happened needs no mark unless asked for. */
export const StatusMark = ({ status, always = false }: { readonly status: EventStatus; readonly always?: boolean }) =>
  status === 'happened' && !always ? null : (
    <span
      className={`inline-block whitespace-nowrap rounded-sm border px-1 text-[0.78rem] leading-[1.4] text-quiet ${
        status === 'happened' ? 'border-edge' : status === 'ongoing' ? 'border-edge' : 'border-dashed border-edge'
      }`}
    >
      {status === 'denied' && <span aria-hidden="true">¬ </span>}
      {status}
    </span>
  );
