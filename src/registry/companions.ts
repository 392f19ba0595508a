import { readFile } from 'node:fs/promises';
import type { SourceMetadata } from '../intake/source-text.ts';
import { givenMetadata } from './json-lines.ts';

/** JSON files named like a document beside them: what is known of that document, no documents themselves. */
export const companionsOf = (names: readonly string[]): ReadonlySet<string> => {
  const documents = new Set(names.filter((name) => !name.endsWith('.json')).map(stem));
  return new Set(names.filter((name) => name.endsWith('.json') && documents.has(stem(name))));
};

/** The companion of a document, when it is among them. */
export const companionOf = (name: string, companions: ReadonlySet<string>): string | null =>
  companions.has(`${stem(name)}.json`) ? `${stem(name)}.json` : null;

/** What a companion says; a broken one takes nothing away from the document beside it. */
export const companionMetadata = (json: string): Partial<SourceMetadata> => {
  try {
    const value: unknown = JSON.parse(json);
    return typeof value === 'object' && value !== null ? givenMetadata(value as Record<string, unknown>) : {};
  } catch {
    return {};
  }
};

/** What the companion at a path says; nothing when it cannot be read. */
export const companionAt = async (path: string): Promise<Partial<SourceMetadata>> =>
  companionMetadata(await readFile(path, 'utf8').catch(() => ''));

const stem = (name: string): string => name.replace(/\.[^./]+$/, '');
