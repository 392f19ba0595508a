import { z } from 'zod';

/** Something that was done or seen, kept for ever. */
export const AuditEntry = z.object({
  number: z.int().positive(),
  at: z.string().describe('ISO 8601 UTC'),
  who: z.string(),
  via: z.enum(['local', 'session', 'token', 'command']),
  action: z.string().describe('what was done: `sign-in`, `decide`, `export`, `view-restricted` …'),
  target: z.string().nullable().describe('what it was done to, by id'),
  detail: z.record(z.string(), z.unknown()).nullable(),
});
export type AuditEntry = Readonly<z.infer<typeof AuditEntry>>;

export interface AuditLog {
  append(entry: Omit<AuditEntry, 'number'>): Promise<void>;
  /** Latest first. */
  latest(page: { readonly before?: number; readonly limit: number }): Promise<readonly AuditEntry[]>;
  /** First to last; only these actions when they are named. */
  all(actions?: readonly string[]): AsyncIterable<AuditEntry>;
}
