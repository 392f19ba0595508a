import type { EventFinding } from '../../kinds/event.ts';
import type { FigureFinding } from '../../kinds/figure.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { type BlockReading, blockReadings } from '../../outline/block-reading.ts';
import { SentenceFinder } from '../../outline/sentence-finder.ts';
import type { LinkDocument } from '../../record/link-index.ts';
import type { ClaimFinding, ComparedVoice } from '../claim-voice.ts';
import { voicesOf } from '../claims.ts';
import { eventContexts } from '../event-context.ts';
import { type EventTraits, eventTraits, type RecordedEvent } from '../event-traits.ts';
import { type FigureTraits, figureTraits } from '../figure-traits.ts';
import { matterAround } from '../matter-around.ts';
import { isLongEnough } from '../repeats.ts';
import { shinglesOf } from '../shingles.ts';
import { wordsBeside } from '../words-beside.ts';

/** Something of a document that is compared, with the number of its finding in the record’s file. */
export interface Keyed<Compared> {
  readonly item: number;
  readonly compared: Compared;
}

const SHINGLE = 3;

/** A document with what of it is compared with others, each part made when it is first asked for. */
export class LinkedDocument {
  readonly source: LinkDocument;
  readonly #knowledge: Pick<Knowledge, 'actors' | 'mentions' | 'codebook'>;
  #sentences: SentenceFinder | null = null;
  #events: readonly Keyed<EventTraits>[] | null = null;
  #voices: readonly Keyed<ComparedVoice>[] | null = null;
  #figures: readonly Keyed<FigureTraits>[] | null = null;

  constructor(source: LinkDocument, knowledge: Pick<Knowledge, 'actors' | 'mentions' | 'codebook'>) {
    this.source = source;
    this.#knowledge = knowledge;
  }

  get events(): readonly Keyed<EventTraits>[] {
    this.#events ??= this.#readEvents();
    return this.#events;
  }

  get voices(): readonly Keyed<ComparedVoice>[] {
    this.#voices ??= this.#readVoices();
    return this.#voices;
  }

  get figures(): readonly Keyed<FigureTraits>[] {
    this.#figures ??= this.#readFigures();
    return this.#figures;
  }

  /** Word sequences of every block that is long enough to be compared, by the block’s number in the record’s file. */
  passages(): readonly { readonly block: number; readonly shingles: Uint32Array }[] {
    return this.#readings()
      .filter(({ text }) => isLongEnough(text))
      .map(({ block, text }) => ({ block: this.source.blocks[block]!.key, shingles: shinglesOf(text, SHINGLE) }))
      .filter(({ shingles }) => shingles.length > 0);
  }

  #readings(): readonly BlockReading[] {
    return blockReadings(this.source.text, this.source.blocks);
  }

  #readEvents(): readonly Keyed<EventTraits>[] {
    const { findings } = this.source;
    const events = findings.filter(({ finding }) => finding.kind === 'event');
    if (events.length === 0) return [];
    const contexts = eventContexts(
      events.map(({ finding }) => finding as EventFinding),
      this.#matter,
      this.#knowledge,
    );
    return events.map((found) => ({
      item: found.key,
      compared: eventTraits(found as typeof found & RecordedEvent, this.#knowledge, contexts.get(found.finding.id)),
    }));
  }

  readonly #matter = (finding: EventFinding): string =>
    matterAround(this.source.text, this.source.blocks[finding.block]!, finding, this.#passage(finding));

  readonly #passage = (finding: EventFinding | FigureFinding): string => {
    this.#sentences ??= new SentenceFinder(this.source.text, this.source.blocks);
    return this.#sentences.around(finding.block, finding)?.text ?? finding.quote;
  };

  #readFigures(): readonly Keyed<FigureTraits>[] {
    const { findings } = this.source;
    const counted = findings.flatMap(({ key, finding }) => (finding.kind === 'figure' ? [{ key, finding }] : []));
    if (counted.length === 0) return [];
    return counted.map(({ key, finding }) => ({
      item: key,
      compared: figureTraits(finding, { passage: this.#passage, knowledge: this.#knowledge }),
    }));
  }

  #readVoices(): readonly Keyed<ComparedVoice>[] {
    const { findings, document, text } = this.source;
    const speaking = findings.flatMap(({ finding }): readonly ClaimFinding[] =>
      finding.kind === 'statement' || finding.kind === 'compliance' ? [finding] : [],
    );
    if (speaking.length === 0) return [];
    const items = new Map(findings.map(({ finding, key }) => [finding.id, key]));
    const documents = new Map([[document.id, document]]);
    return voicesOf(speaking, documents, this.#knowledge, (finding) => wordsBeside(text, finding)).map((voice) => ({
      item: items.get(voice.finding.id)!,
      compared: voice,
    }));
  }
}
