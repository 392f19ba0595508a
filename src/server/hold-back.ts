import type { Issue } from '../kinds/issue.ts';
import type { Desk } from './desk.ts';
import { Problem } from './problem.ts';

/**
 * Holds back an issue that cites what is not open to everybody: what goes out cannot be taken back.
 * @throws Problem that names the documents
 */
export const refuseRestricted = async (issue: Issue, { record, now }: Pick<Desk, 'record' | 'now'>): Promise<void> => {
  const open = record.visibleTo(openOn(now()));
  const held: string[] = [];
  for (const { document, title, origin } of issue.sources)
    if (!(await open.document(document))) held.push(title ?? origin);
  if (held.length > 0)
    throw new Problem('refused', `It cites what is not open to everybody: ${held.join('; ')}.`, {
      errors: held.map((title) => ({ where: 'sources', message: title })),
    });
};

/** What everybody may see on a day. */
export const openOn = (now: string) =>
  ({ mark: 'clear', collections: [], embargoed: false, day: now.slice(0, 10) }) as const;
