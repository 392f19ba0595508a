import { readFileSync } from 'node:fs';

/** A record of a gold or predicted file, before its kind is known; every other field is an attribute of its kind. */
export interface ScoredRecord {
  readonly kind: string;
  readonly start: number;
  readonly end: number;
  readonly quote?: string;
  readonly [attribute: string]: unknown;
}

/** Gold of one document: what was annotated and the passages in which the annotation is exhaustive. */
export interface Gold {
  /** file name of the document, where the gold file states it */
  readonly source: string | null;
  readonly passages: readonly (readonly [start: number, end: number])[];
  /** kinds that the file annotates; null when it does not say: then the six of the shared gold */
  readonly kinds: readonly string[] | null;
  readonly records: readonly ScoredRecord[];
}

/** Reads JSON Lines. @throws SyntaxError naming file and line of the first line that is no JSON. */
export const readJsonLines = (path: string): readonly Record<string, unknown>[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .flatMap((line, index) => {
      if (!line.trim()) return [];
      try {
        return [JSON.parse(line)];
      } catch {
        throw new SyntaxError(`${path}:${index + 1}: this line is not JSON`);
      }
    });

/** Gold as a file states it; without a `passages` line its own extent is the passage. */
export const readGold = (path: string): Gold => {
  const lines = readJsonLines(path);
  const head = lines.find((line) => line.passages);
  const records = lines.filter((line) => line.kind && !line.passages) as unknown as ScoredRecord[];
  const extent: [number, number] = [
    Math.min(...records.map((record) => record.start)),
    Math.max(...records.map((record) => record.end)),
  ];
  return {
    source: typeof head?.source === 'string' ? head.source : null,
    passages: (head?.passages as [number, number][] | undefined) ?? [extent],
    kinds: Array.isArray(head?.kinds) ? (head.kinds as string[]) : null,
    records,
  };
};
