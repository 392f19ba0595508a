import type { DocumentRecord } from '../kinds/document.ts';

/** The day on which a document was published, without its hour; else the time that it covers (EDTF). */
export const documentDate = (document: Pick<DocumentRecord, 'published' | 'period'> | undefined): string | null =>
  document?.published?.split('T')[0] ?? document?.period?.value ?? null;
