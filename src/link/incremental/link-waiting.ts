import { setImmediate } from 'node:timers/promises';
import type { Finding } from '../../kinds/finding.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { LinkIndex } from '../../record/link-index.ts';
import type { LinkStore } from '../../record/link-store.ts';
import { successorOf } from '../../record/successor-of.ts';
import { Rarity } from '../rarity.ts';
import { compareClaims } from './compare-claims.ts';
import { compareEvent } from './compare-event.ts';
import { compareFigures } from './compare-figures.ts';
import type { Comparing } from './comparing.ts';
import type { EventRarity } from './event-candidates.ts';
import { indexDocument } from './index-document.ts';
import type { LinkedDocument } from './linked-document.ts';
import { LinkedDocuments } from './linked-documents.ts';
import { SPACES, StoredFrequencies } from './stored-frequencies.ts';

/** So many documents get their keys before the first of them is compared: how rare a word is shows only among many. */
const TOGETHER = 1000;
/** Documents in one transaction: few, so that it can be stopped soon and others need not wait. */
const AT_ONCE = 50;

/** What linking is done with. */
export interface LinkOptions {
  readonly knowledge: Pick<Knowledge, 'actors' | 'mentions' | 'codebook'>;
  /** the time now, ISO 8601 UTC */
  readonly now: () => string;
  /** stops after the documents in hand; the rest waits for the next time */
  readonly signal?: AbortSignal | undefined;
  /** @param done documents linked so far, of so many */
  readonly onProgress?: ((done: number, all: number) => void) | undefined;
}

/** What became of the documents that waited. */
export interface LinkReport {
  /** documents linked */
  readonly done: number;
  /** links found between findings */
  readonly links: number;
  /** documents that could not be linked; they are left without links */
  readonly failed: readonly { readonly document: number; readonly error: Error }[];
  /** documents that still wait, because it was stopped */
  readonly waiting: number;
}

/**
 * Links every document that waits for it with all that are linked already: those that came new, that were read again or
 * corrected. Each is compared only with what shares keys with it. The same documents, added in the same order and the
 * same runs, get the same links.
 */
export const linkWaiting = async (store: LinkStore, options: LinkOptions): Promise<LinkReport> => {
  const linker = new Linker(options);
  let done = 0;
  let links = 0;
  const failed: { document: number; error: Error }[] = [];
  let all = await store.waiting();
  while (all > 0 && !options.signal?.aborted) {
    const waiting = await store.update((index) => index.waiting(TOGETHER));
    if (waiting.length === 0) break;
    const documents = waiting.map(({ document }) => document);
    const inTurn = async (turn: readonly number[], work: (index: LinkIndex, document: number) => void) => {
      for (let from = 0; from < turn.length && !options.signal?.aborted; from += AT_ONCE) {
        await store.update((index) => {
          linker.begin(index);
          for (const document of turn.slice(from, from + AT_ONCE))
            try {
              work(index, document);
            } catch (thrown) {
              failed.push({ document, error: thrown instanceof Error ? thrown : new Error(String(thrown)) });
              index.clear(document);
              index.markLinked(document);
            }
        });
        options.onProgress?.(done, Math.max(done, all));
        // Linking keeps the thread; without a pause no signal would be heard.
        await setImmediate();
      }
    };
    const toIndex = waiting.filter(({ indexed }) => !indexed).map(({ document }) => document);
    await inTurn(toIndex, (index, document) => linker.index(index, document));
    linker.forgetCounts();
    if (options.signal?.aborted) break;
    await inTurn(documents, (index, document) => {
      if (!index.isWaiting(document)) return;
      links += linker.link(index, document);
      done++;
    });
    all = done + (await store.waiting());
    if (all === done) break;
  }
  return { done, links, failed, waiting: await store.waiting() };
};

class Linker {
  readonly #options: LinkOptions;
  readonly #documents: LinkedDocuments;
  /** the highest finding of all that is linked; null when it has to be asked for */
  #highest: number | null = null;
  #rarity: { readonly events: EventRarity; readonly claims: Rarity; readonly figures: Rarity } | null = null;

  constructor(options: LinkOptions) {
    this.#options = options;
    this.#documents = new LinkedDocuments(options.knowledge);
  }

  begin(index: LinkIndex): void {
    if (!this.#documents.refresh(index)) return;
    this.forgetCounts();
    this.#highest = null;
  }

  forgetCounts(): void {
    this.#rarity = null;
  }

  /** Gives a document its keys, in place of those that it had. */
  index(index: LinkIndex, key: number): void {
    const document = this.#documents.newest(index, key);
    if (!document) return;
    index.clear(key);
    indexDocument(index, document, this.#options.now());
    for (const { item, compared } of document.events) this.#documents.remember(item, key, compared);
    const findings = document.source.findings.map(({ finding }) => finding);
    index.handOver(document.source.document.id, (seen) => {
      const before = JSON.parse(seen) as Partial<Finding>;
      return before.kind === undefined ? null : (successorOf(before as Finding, findings)?.id ?? null);
    });
    index.markIndexed(key);
  }

  /** Compares a document that has its keys; gives the number of links. */
  link(index: LinkIndex, key: number): number {
    const document = this.#documents.document(index, key);
    if (!document) {
      index.markLinked(key);
      return 0;
    }
    const { events, claims, figures } = this.#counted(index);
    const comparing: Comparing = {
      index,
      documents: this.#documents,
      upTo: this.#upTo(index, document),
      found: this.#options.now(),
    };
    let count = 0;
    for (const { item } of document.events) count += compareEvent(comparing, { item, document: key }, events);
    count += compareClaims(comparing, document, claims, this.#options.knowledge);
    count += compareFigures(comparing, document, figures);
    index.markLinked(key);
    return count;
  }

  /**
   * Of what came later than a new document nothing is linked yet, and it need not be looked at; an older document, whose
   * findings were corrected, is compared with later ones too.
   */
  #upTo(index: LinkIndex, { source: { findings } }: LinkedDocument): number {
    this.#highest ??= index.highestLinked();
    const keys = findings.map(({ key }) => key);
    const isNewest = keys.every((key) => key > this.#highest!);
    const own = keys.reduce((a, b) => Math.max(a, b), 0);
    this.#highest = Math.max(this.#highest, own);
    return isNewest ? own : Number.MAX_SAFE_INTEGER;
  }

  #counted(index: LinkIndex) {
    if (this.#rarity) return this.#rarity;
    const counts = (space: (typeof SPACES)[keyof typeof SPACES]) =>
      new StoredFrequencies(space, (key) => index.countOf(key));
    const [wordCounts, partyCounts] = [counts(SPACES.eventWord), counts(SPACES.eventParty)];
    this.#rarity = {
      events: { words: new Rarity(wordCounts), parties: new Rarity(partyCounts), wordCounts, partyCounts },
      claims: new Rarity(counts(SPACES.claim)),
      figures: new Rarity(counts(SPACES.figure)),
    };
    return this.#rarity;
  }
}
