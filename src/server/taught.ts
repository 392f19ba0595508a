import { createHash } from 'node:crypto';
import { eventCodebook } from '../extract/events/codebook/event-codebook.ts';
import type { Desk } from './desk.ts';

interface Told {
  /** made of what was taught */
  readonly id: string;
  readonly who: string;
  readonly at: string;
}

/** Something that somebody taught at this desk and that stands in its own pack. */
export type TaughtEntry =
  | (Told & { readonly what: 'pattern'; readonly type: string; readonly mode: string | null; readonly pattern: string })
  | (Told & { readonly what: 'name'; readonly kind: 'actor' | 'place'; readonly entry: string; readonly text: string });

/** What was taught here and still counts, latest first. The audit log has who and when, the packs what stands. */
export const taughtEntries = async ({ record, knowledge }: Pick<Desk, 'record' | 'knowledge'>) => {
  const found = new Map<string, TaughtEntry>();
  const { entries } = eventCodebook(knowledge);
  for await (const { action, who, at, detail } of record.desk.audit.all(['postCodebookPatterns', 'postPacksNames'])) {
    const told = { who, at };
    const text = (key: string) => (typeof detail?.[key] === 'string' ? detail[key] : '');
    if (action === 'postCodebookPatterns') {
      const type = text('type');
      const mode = text('mode') || null;
      const pattern = writtenPattern(text('pattern'));
      const id = idOf('pattern', type, mode, pattern);
      found.delete(id);
      if (entries.some((each) => each.type === type && each.mode === mode && each.verbs.includes(pattern)))
        found.set(id, { id, ...told, what: 'pattern', type, mode, pattern });
    } else {
      const kind = text('kind') === 'place' ? 'place' : 'actor';
      const id = idOf('name', kind, text('id'), text('text'));
      found.delete(id);
      const named = (kind === 'place' ? knowledge.places : knowledge.actors).get(text('id'));
      if (named?.names.some((name) => name.text === text('text')))
        found.set(id, { id, ...told, what: 'name', kind, entry: text('id'), text: text('text') });
    }
  }
  return [...found.values()].reverse();
};

/** A pattern as the codebook has it: in lower case, one blank between words. */
export const writtenPattern = (pattern: string): string => pattern.toLowerCase().replace(/\s+/g, ' ');

const idOf = (...said: readonly (string | null)[]): string =>
  createHash('sha256').update(JSON.stringify(said)).digest('hex').slice(0, 16);
