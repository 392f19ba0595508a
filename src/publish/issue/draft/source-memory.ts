import type { Telling } from './tellings.ts';

/** The one document of which all sentences are; null where there are several. */
export const onlySourceOf = (tellings: readonly Telling[]): string | null => {
  const documents = new Set(tellings.flatMap(({ document, documents }) => [document, ...documents]));
  return documents.size === 1 ? [...documents][0]! : null;
};

/**
 * Whether the reader of one part knows whose words the quotations are: where a whole issue quotes one source alone, once
 * that was named. To name it before every quotation would tell nobody anything.
 */
export class SourceMemory {
  readonly #only: string | null;
  #named = false;
  #spoke = false;

  /** @param only the one source of the issue; null where there are several */
  constructor(only: string | null) {
    this.#only = only;
  }

  /**
   * True when the source of the next sentence need not be named. From then on it is known.
   * @param speaks whether somebody speaks in the sentence, who would be taken to go on in a bare one after it
   */
  isKnown(document: string, speaks: boolean): boolean {
    const known = this.#named && document === this.#only && !this.#spoke && !speaks;
    this.#named = true;
    this.#spoke = speaks;
    return known;
  }
}
