import type { Desk } from './desk.ts';
import type { Viewer } from './viewer.ts';

/** Notes what somebody did or saw, for ever. */
export const audit = (
  { record, now }: Pick<Desk, 'record' | 'now'>,
  { name, via }: Pick<Viewer, 'name' | 'via'>,
  action: string,
  target: string | null,
  detail: Readonly<Record<string, unknown>> | null = null,
): Promise<void> => record.desk.audit.append({ at: now(), who: name, via, action, target, detail });
