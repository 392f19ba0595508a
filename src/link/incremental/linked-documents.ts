import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { LinkIndex } from '../../record/link-index.ts';
import type { VoiceTraits } from '../claim-voice.ts';
import { NO_CONTEXT } from '../event-context.ts';
import { type EventTraits, eventTraits, type RecordedEvent } from '../event-traits.ts';
import type { FigureTraits } from '../figure-traits.ts';
import { contextKept, figureKept, voiceKept } from './kept-traits.ts';
import { LinkedDocument } from './linked-document.ts';

/** So many findings of documents, and so many events, figures and voices by themselves, are kept in memory. */
const MOST_FINDINGS = 10_000;
const MOST_EVENTS = 40_000;
const MOST_FIGURES = 10_000;
const MOST_VOICES = 10_000;

/** What of a finding is compared, and the number of its document. */
export interface InDocument<Traits> {
  readonly inDocument: number;
  readonly traits: Traits;
}

/** Documents, events, figures and voices that were asked for lately. */
export class LinkedDocuments {
  readonly #knowledge: Pick<Knowledge, 'actors' | 'mentions' | 'codebook'>;
  readonly #documents = new Map<number, LinkedDocument>();
  readonly #events = new Map<number, InDocument<EventTraits>>();
  readonly #figures = new Map<number, InDocument<FigureTraits>>();
  readonly #voices = new Map<number, InDocument<VoiceTraits>>();
  #findings = 0;
  #generation = -1;

  constructor(knowledge: Pick<Knowledge, 'actors' | 'mentions' | 'codebook'>) {
    this.#knowledge = knowledge;
  }

  /** Forgets everything when another program has changed the record meanwhile; says whether one has. */
  refresh(index: LinkIndex): boolean {
    const generation = index.generation();
    if (generation === this.#generation) return false;
    this.#generation = generation;
    for (const known of [this.#documents, this.#events, this.#figures, this.#voices]) known.clear();
    this.#findings = 0;
    return true;
  }

  /** The document as it is now; what was known of an earlier reading is forgotten. */
  newest(index: LinkIndex, key: number): LinkedDocument | null {
    const known = this.#documents.get(key);
    if (known) {
      this.#documents.delete(key);
      this.#findings -= 1 + known.source.findings.length;
    }
    const document = this.document(index, key);
    for (const { key: item } of [...(known?.source.findings ?? []), ...(document?.source.findings ?? [])])
      for (const traits of [this.#events, this.#figures, this.#voices]) traits.delete(item);
    return document;
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

  event(index: LinkIndex, item: number): InDocument<EventTraits> | null {
    const known = this.#events.get(item);
    if (known) return known;
    const found = index.finding(item);
    if (found?.finding.kind !== 'event') return null;
    const context = index.traits(item);
    return this.remember(
      item,
      found.inDocument,
      eventTraits(
        found as typeof found & RecordedEvent,
        this.#knowledge,
        context ? contextKept(context.traits) : NO_CONTEXT,
      ),
    );
  }

  /** Keeps an event that was made with its document. */
  remember(item: number, inDocument: number, traits: EventTraits): InDocument<EventTraits> {
    return keep(this.#events, item, { inDocument, traits }, MOST_EVENTS);
  }

  figure(index: LinkIndex, item: number): InDocument<FigureTraits> | null {
    return kept(index, item, this.#figures, figureKept, MOST_FIGURES);
  }

  voice(index: LinkIndex, item: number): InDocument<VoiceTraits> | null {
    return kept(index, item, this.#voices, voiceKept, MOST_VOICES);
  }
}

/** What the record keeps of a finding. */
const kept = <Traits>(
  index: LinkIndex,
  item: number,
  all: Map<number, InDocument<Traits>>,
  read: (text: string) => Traits,
  most: number,
): InDocument<Traits> | null => {
  const known = all.get(item);
  if (known) return known;
  const found = index.traits(item);
  return found ? keep(all, item, { inDocument: found.document, traits: read(found.traits) }, most) : null;
};

const keep = <Kept>(all: Map<number, Kept>, item: number, kept: Kept, most: number): Kept => {
  all.set(item, kept);
  if (all.size > most) {
    const [oldest] = all.keys();
    all.delete(oldest!);
  }
  return kept;
};
