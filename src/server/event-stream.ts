/** Something that happened, for those who look on. */
export interface DeskEvent {
  readonly type: 'document' | 'decision' | 'job' | 'names' | 'issue';
  /** ids only: what is behind them is fetched, where the viewer may see it */
  readonly data: Readonly<Record<string, string | number | null>>;
  /** the document that it is about; told only to those who may see it */
  readonly document: string | null;
  /** who alone is told; null for everybody */
  readonly who: string | null;
}

type Listener = (event: DeskEvent) => void;

/** Tells everybody who listens of what happens at the desk. */
export class EventStream {
  readonly #listeners = new Set<Listener>();

  /** how many listen */
  get listeners(): number {
    return this.#listeners.size;
  }

  tell(event: DeskEvent): void {
    for (const listener of this.#listeners) listener(event);
  }

  /** @returns what ends the listening */
  listen(listener: Listener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }
}
