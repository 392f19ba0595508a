import { OffsetMap } from '../../text/offset-map.ts';
import { NO_METADATA } from '../plain-text.ts';
import type { SourceText } from '../source-text.ts';
import { rtfPart } from './rtf-part.ts';

export const RTF_MEDIA_TYPE = 'application/rtf';

/**
 * A Rich Text file, as databases of newspapers and old word processors give it: its text, then its notes. Tracked
 * deletions, hidden text, comments, pictures, and heads and feet of pages are left out.
 */
export const readRtf = async (bytes: Uint8Array): Promise<SourceText> => {
  const source = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  const [body, notes] = [rtfPart(source, 'body'), rtfPart(source, 'notes')];
  const base = body.text === '' || notes.text === '' ? body.text.length : body.text.length + 2;
  const text = notes.text === '' ? body.text : `${body.text.padEnd(base, '\n')}${notes.text}`;
  const shifted = notes.map.runs.map((run) => ({ ...run, start: run.start + base }));
  return {
    text,
    mediaType: RTF_MEDIA_TYPE,
    encoding: null,
    metadata: { ...NO_METADATA, title: body.title || null, author: body.author || null },
    marks: [...body.marks, ...notes.marks.map((mark) => ({ ...mark, start: mark.start + base, end: mark.end + base }))],
    origin: {
      form: 'parts',
      parts: [
        { name: 'text', span: { start: 0, end: body.text.length }, map: body.map },
        { name: 'notes', span: { start: base, end: text.length }, map: OffsetMap.of(shifted) },
      ].filter(({ span }) => span.end > span.start),
    },
  };
};
