import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { LinkIndex } from '../../record/link-index.ts';
import { type EventTraits, eventTraits, type RecordedEvent } from '../event-traits.ts';
import type { FigureTraits } from '../figure-traits.ts';
import { LinkedDocument } from './linked-document.ts';

/** So many findings of documents, and so many events and figures by themselves, are kept in memory. */
const MOST_FINDINGS = 40_000;
const MOST_EVENTS = 40_000;
const MOST_FIGURES = 40_000;

export interface KeyedEvent {
  readonly inDocument: number;
  readonly traits: EventTraits;
}

export interface KeyedFigure {
  readonly inDocument: number;
  readonly traits: FigureTraits;
}

/** Documents, events and figures that were asked for lately. */
export class LinkedDocuments {
  readonly #knowledge: Pick<Knowledge, 'actors' | 'mentions'>;
  readonly #documents = new Map<number, LinkedDocument>();
  readonly #events = new Map<number, KeyedEvent>();
  readonly #figures = new Map<number, KeyedFigure>();
  #findings = 0;
  #generation = -1;

  constructor(knowledge: Pick<Knowledge, 'actors' | 'mentions'>) {
    this.#knowledge = knowledge;
  }

  /** Forgets everything when another program has changed the record meanwhile; says whether one has. */
  refresh(index: LinkIndex): boolean {
    const generation = index.generation();
    if (generation === this.#generation) return false;
    this.#generation = generation;
    this.#documents.clear();
    this.#events.clear();
    this.#figures.clear();
    this.#findings = 0;
    return true;
  }

  /** A newer reading may be there. */
  forget(key: number): void {
    const known = this.#documents.get(key);
    if (!known) return;
    this.#documents.delete(key);
    this.#findings -= 1 + known.source.findings.length;
    for (const { item } of known.events) this.#events.delete(item);
    for (const { key: item } of known.source.findings) this.#figures.delete(item);
  }

  document(index: LinkIndex, key: number): LinkedDocument | null {
    const known = this.#documents.get(key);
    if (known) {
      this.#documents.delete(key);
      this.#documents.set(key, known);
      return known;
    }
    const source = index.document(key);
    if (!source) return null;
    const document = new LinkedDocument(source, this.#knowledge);
    this.#documents.set(key, document);
    this.#findings += 1 + source.findings.length;
    for (const [oldest, { source: dropped }] of this.#documents) {
      if (this.#findings <= MOST_FINDINGS || oldest === key) break;
      this.#documents.delete(oldest);
      this.#findings -= 1 + dropped.findings.length;
    }
    return document;
  }

  /** The document in which a finding stands. */
  documentOf(index: LinkIndex, item: number): LinkedDocument | null {
    const inDocument = index.documentOf(item);
    return inDocument === null ? null : this.document(index, inDocument);
  }

  event(index: LinkIndex, item: number): KeyedEvent | null {
    const known = this.#events.get(item);
    if (known) return known;
    const found = index.finding(item);
    if (found?.finding.kind !== 'event') return null;
    return this.remember(item, found.inDocument, eventTraits(found as typeof found & RecordedEvent, this.#knowledge));
  }

  /** Keeps an event that was made with its document. */
  remember(item: number, inDocument: number, traits: EventTraits): KeyedEvent {
    return keep(this.#events, item, { inDocument, traits }, MOST_EVENTS);
  }

  /** A figure, for which its whole document may have to be read: its sentence tells what it measures. */
  figure(index: LinkIndex, item: number): KeyedFigure | null {
    const known = this.#figures.get(item);
    if (known) return known;
    const document = this.documentOf(index, item);
    const figure = document?.figure(item);
    return figure
      ? keep(this.#figures, item, { inDocument: document!.source.key, traits: figure.compared }, MOST_FIGURES)
      : null;
  }
}

const keep = <Kept>(all: Map<number, Kept>, item: number, kept: Kept, most: number): Kept => {
  all.set(item, kept);
  if (all.size > most) {
    const [oldest] = all.keys();
    all.delete(oldest!);
  }
  return kept;
};
