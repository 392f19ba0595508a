import type { SourceText } from '../intake/source-text.ts';
import { OffsetMap } from '../text/offset-map.ts';

/** Plain text as a source without marks or metadata. */
export const plainSource = (text: string): SourceText => ({
  text,
  mediaType: 'text/plain',
  encoding: 'utf-8',
  metadata: {
    title: null,
    publisher: null,
    author: null,
    published: null,
    fetched: null,
    language: null,
    address: null,
  },
  marks: [],
  origin: { form: 'characters', map: OffsetMap.identity(text.length) },
});
