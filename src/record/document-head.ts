import type { DocumentRecord } from '../kinds/document.ts';

/** What a document is cited and dated by; the evidence for the period is left out. */
export type DocumentHead = Pick<DocumentRecord, 'id' | 'title' | 'publisher' | 'origin' | 'published' | 'period'>;
