import { z } from 'zod';
import { EventType } from '../kinds/event.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';

/** What of an entry of the event codebook says what its code means. */
const Entry = z.object({ type: EventType, mode: z.string().nullable().default(null), reason: z.string() });

/** So many reasons are enough to know a type by. */
const MOST_REASONS = 4;

/** What each event type means, and each mode of one (`PERSONNEL: resign`), in the words of the codebook. */
export const codebookWords = ({ codebook }: Pick<Knowledge, 'codebook'>): Record<string, string> => {
  const reasons = new Map<string, Set<string>>();
  for (const [name, content] of codebook) {
    if (!/^events/.test(name) || !Array.isArray(content)) continue;
    for (const each of content) {
      const entry = Entry.safeParse(each);
      if (!entry.success) continue;
      const { type, mode, reason } = entry.data;
      const code = mode === null ? type : `${type}: ${mode}`;
      reasons.set(code, (reasons.get(code) ?? new Set()).add(reason));
    }
  }
  return Object.fromEntries(
    [...reasons].map(([code, all]) => [code, [...all].slice(0, MOST_REASONS).join('; ')] as const),
  );
};
