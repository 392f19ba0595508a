import type { Analysis } from '../kinds/analysis.ts';
import type { RecordStore } from '../record/record-store.ts';
import { type Gathered, type GatheredSource, isFailure } from './gathered.ts';
import { documentId } from './read-document.ts';

/** What became of a document: `known` was in the record before, read by the same or another engine. */
export interface AddedDocument {
  readonly origin: string;
  readonly document: string;
  readonly outcome: 'added' | 'replaced' | 'known';
  /** findings read; 0 for a known one */
  readonly findings: number;
  /** true when another engine than this one read the known document */
  readonly outdated: boolean;
}

export interface FailedDocument {
  readonly origin: string;
  readonly error: Error;
}

export interface AddReport {
  readonly done: readonly AddedDocument[];
  readonly failed: readonly FailedDocument[];
  /** true when it was stopped before all inputs were seen; the same call goes on where it stopped */
  readonly interrupted: boolean;
}

export interface AddOptions {
  /** name and version of what `read` reads with */
  readonly engine: string;
  /** throws when a document cannot be read; that document has failed, the rest goes on */
  readonly read: (source: GatheredSource) => Promise<Analysis>;
  /** the time now, ISO 8601 UTC */
  readonly now: () => string;
  /** true reads known documents again when another engine read them */
  readonly reread?: boolean;
  /** stops after the document in hand */
  readonly signal?: AbortSignal;
  readonly onProgress?: (last: AddedDocument | FailedDocument, done: number, failed: number) => void;
}

/**
 * Reads documents into the record, one after the other; each is one transaction, so that stopping at any moment loses
 * nothing that is finished. Documents that the record holds are known by their bytes and passed over.
 * @throws RecordError when the record itself cannot be written; a document’s own failure is only reported.
 */
export const addDocuments = async (
  gathered: AsyncIterable<Gathered>,
  record: RecordStore,
  options: AddOptions,
): Promise<AddReport> => {
  const done: AddedDocument[] = [];
  const failed: FailedDocument[] = [];
  for await (const source of gathered) {
    if (options.signal?.aborted) return { done, failed, interrupted: true };
    const result = isFailure(source) ? source : await addOne(source, record, options);
    if ('error' in result) failed.push(result);
    else done.push(result);
    options.onProgress?.(result, done.length, failed.length);
  }
  return { done, failed, interrupted: options.signal?.aborted ?? false };
};

const addOne = async (
  source: GatheredSource,
  record: RecordStore,
  { engine, read, now, reread }: AddOptions,
): Promise<AddedDocument | FailedDocument> => {
  const { origin } = source;
  const document = documentId(source.bytes);
  const knownBy = await record.engineOf(document);
  const outdated = knownBy !== null && knownBy !== engine;
  if (knownBy !== null && !(reread && outdated)) return { origin, document, outcome: 'known', findings: 0, outdated };
  let analysis: Analysis;
  try {
    analysis = await read(source);
  } catch (error) {
    return { origin, error: error instanceof Error ? error : new Error(String(error)) };
  }
  const outcome = await record.add({ analysis, original: source.bytes, engine, at: now() });
  return { origin, document, outcome, findings: analysis.findings.length, outdated: false };
};
