import { setImmediate } from 'node:timers/promises';
import { UnreadableSource } from '../intake/unreadable-source.ts';
import type { Analysis } from '../kinds/analysis.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { type LinkOptions, type LinkReport, linkWaiting } from '../link/incremental/link-waiting.ts';
import { keepThreadMatches } from '../link/threads/thread-matching.ts';
import type { Handling } from '../record/desk/handling.ts';
import type { RecordStore } from '../record/record-store.ts';
import { documentId } from './document-id.ts';
import type { DocumentReader } from './document-reader.ts';
import { type Gathered, type GatheredSource, isFailure } from './gathered.ts';
import { inOrder } from './in-order.ts';

/** What became of a document: `known` was in the record before, read by the same or another engine. */
export interface AddedDocument {
  readonly origin: string;
  readonly document: string;
  readonly outcome: 'added' | 'replaced' | 'known';
  /** findings read; 0 for a known one */
  readonly findings: number;
  /** ISO 639-1 code; null when it could not be told, and of what was known already */
  readonly language: string | null;
  /** true when another engine than this one read the known document */
  readonly outdated: boolean;
  /** why the known document counts no longer, so that it is not read again; null when it does */
  readonly withdrawn: string | null;
}

/** A document that could not be received, with the reason. */
export interface FailedDocument {
  readonly origin: string;
  readonly error: Error;
}

/** What became of all that was to be received. */
export interface AddReport {
  readonly done: readonly AddedDocument[];
  readonly failed: readonly FailedDocument[];
  /** documents that were linked with the record; null when it was not asked for */
  readonly linked: Pick<LinkReport, 'done' | 'links' | 'waiting'> | null;
  /** true when it was stopped before all inputs were seen and linked; the same call goes on where it stopped */
  readonly interrupted: boolean;
}

/** How documents are received. */
export interface AddOptions {
  /** what reads a document; when it throws, that document has failed and the rest goes on */
  readonly reader: Pick<DocumentReader, 'engine' | 'concurrency' | 'read'>;
  /** the time now, ISO 8601 UTC */
  readonly now: () => string;
  /** true reads known documents again when another engine read them, `all` whatever read them */
  readonly reread?: boolean | 'all';
  /** stops after the documents in hand */
  readonly signal?: AbortSignal;
  readonly onProgress?: (last: AddedDocument | FailedDocument, done: number, failed: number) => void;
  /** how documents that are new to the record are handled; open to everybody when left out */
  readonly handling?: Handling | null;
  /** links what waits to be linked, every thousand documents and at the end; left out, documents wait */
  readonly linking?: Pick<LinkOptions, 'onProgress'> & {
    readonly knowledge: LinkOptions['knowledge'] & Pick<Knowledge, 'threads'>;
  };
}

/** So many new documents are linked together. */
const LINKED_TOGETHER = 1000;

/**
 * Reads documents into the record in their order; each is one transaction, so that stopping at any moment loses nothing
 * that is finished. Documents that the record holds are known by their bytes and passed over.
 * @throws RecordError when the record itself cannot be written; a document’s own failure is only reported.
 */
export const addDocuments = async (
  gathered: AsyncIterable<Gathered>,
  record: RecordStore,
  options: AddOptions,
): Promise<AddReport> => {
  const done: AddedDocument[] = [];
  const failed: FailedDocument[] = [];
  const ofThisRun = new Map<string, FailedDocument | null>();
  const linked = { done: 0, links: 0, waiting: 0 };
  const link = async () => {
    if (!options.linking || options.signal?.aborted) return;
    const report = await linkWaiting(record.links, { ...options.linking, now: options.now, signal: options.signal });
    await keepThreadMatches(record, options.linking.knowledge.threads, options.signal);
    linked.done += report.done;
    linked.links += report.links;
    for (const { document, error } of report.failed) failed.push({ origin: `links of document ${document}`, error });
  };
  let since = 0;
  for await (const prepared of inOrder(
    preparations(gathered, record, options, ofThisRun),
    options.reader.concurrency,
  )) {
    const result = await kept(prepared, record, options, ofThisRun);
    if ('error' in result) failed.push(result);
    else done.push(result);
    options.onProgress?.(result, done.length, failed.length);
    if ('outcome' in result && result.outcome !== 'known' && ++since % LINKED_TOGETHER === 0) await link();
    // Reading keeps the thread; without a pause between documents no signal would be heard.
    await setImmediate();
  }
  await link();
  if (options.linking) linked.waiting = await record.links.waiting();
  return { done, failed, linked: options.linking ? linked : null, interrupted: options.signal?.aborted ?? false };
};

/** Why a document failed whose bytes failed before under another name. */
const sameAs = (origin: string, { origin: first, error }: FailedDocument): Error =>
  first === origin
    ? error
    : new UnreadableSource(
        error instanceof UnreadableSource ? error.reason : 'malformed',
        origin,
        `holds the same bytes as ${first}, which could not be read`,
        'What is said of that one holds for it too.',
        error,
      );

type Prepared =
  | FailedDocument
  | AddedDocument
  /** the same bytes came before, in this run */
  | { readonly origin: string; readonly again: string }
  | { readonly source: GatheredSource; readonly document: string; readonly analysis: Analysis };

async function* preparations(
  gathered: AsyncIterable<Gathered>,
  record: RecordStore,
  { reader, reread, signal }: AddOptions,
  ofThisRun: Map<string, FailedDocument | null>,
): AsyncGenerator<() => Promise<Prepared>> {
  /** What analysts say that it is goes before what came with it. */
  const described = async (source: GatheredSource): Promise<GatheredSource> => ({
    ...source,
    metadata: { ...source.metadata, ...(await record.desk.descriptions.of(documentId(source.bytes))) },
  });
  for await (const source of gathered) {
    if (signal?.aborted) return;
    yield async () => {
      const { origin } = source;
      if (isFailure(source)) return source;
      const document = documentId(source.bytes);
      if (ofThisRun.has(document)) return { origin, again: document };
      ofThisRun.set(document, null);
      const knownBy = await record.engineOf(document);
      if (knownBy !== null) {
        const outdated = knownBy !== reader.engine;
        const withdrawn = (await record.document(document))?.withdrawn ?? null;
        if (withdrawn !== null || (reread !== 'all' && !(reread && outdated)))
          return { ...known(origin, document), outdated: outdated && withdrawn === null, withdrawn };
      }
      try {
        return { source, document, analysis: await reader.read(knownBy === null ? source : await described(source)) };
      } catch (thrown) {
        const error = thrown instanceof Error ? thrown : new Error(String(thrown));
        const failed = { origin, error };
        ofThisRun.set(document, failed);
        return failed;
      }
    };
  }
}

/** What the record holds and nothing is done with. */
const known = (origin: string, document: string): AddedDocument => ({
  origin,
  document,
  outcome: 'known',
  findings: 0,
  language: null,
  outdated: false,
  withdrawn: null,
});

const kept = async (
  prepared: Prepared,
  record: RecordStore,
  { reader, now, handling, reread }: AddOptions,
  ofThisRun: ReadonlyMap<string, FailedDocument | null>,
): Promise<AddedDocument | FailedDocument> => {
  if ('again' in prepared) {
    const { origin, again: document } = prepared;
    const first = ofThisRun.get(document);
    return first ? { origin, error: sameAs(origin, first) } : known(origin, document);
  }
  if (!('analysis' in prepared)) return prepared;
  const { source, document, analysis } = prepared;
  // Another program may have brought it in meanwhile.
  if (reread !== 'all' && (await record.engineOf(document)) === reader.engine) return known(source.origin, document);
  const outcome = await record.add({ analysis, original: source.bytes, engine: reader.engine, at: now(), handling });
  if (outcome === 'withdrawn') {
    const withdrawn = (await record.document(document))?.withdrawn ?? null;
    return { ...known(source.origin, document), withdrawn };
  }
  const { findings, document: read } = analysis;
  return {
    origin: source.origin,
    document,
    outcome,
    findings: findings.length,
    language: read.language,
    outdated: false,
    withdrawn: null,
  };
};
