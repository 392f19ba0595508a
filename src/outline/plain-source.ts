import { NO_METADATA } from '../intake/plain-text.ts';
import type { SourceText } from '../intake/source-text.ts';
import { OffsetMap } from '../text/offset-map.ts';

/** Plain text as a source without marks or metadata. */
export const plainSource = (text: string): SourceText => ({
  text,
  mediaType: 'text/plain',
  encoding: 'utf-8',
  metadata: NO_METADATA,
  marks: [],
  origin: { form: 'characters', map: OffsetMap.identity(text.length) },
});
