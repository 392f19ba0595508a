import { OffsetMap } from '../../text/offset-map.ts';
import { decodeText } from '../decode-text.ts';
import type { IntakeLimits } from '../intake-limits.ts';
import { NO_METADATA } from '../plain-text.ts';
import type { SourceMetadata, SourceText } from '../source-text.ts';
import { UnreadableSource } from '../unreadable-source.ts';
import { xmlValues } from '../xml-values.ts';
import { unpack } from '../zip/unpack.ts';
import { odtPart } from './odt-part.ts';
import { OdtStyles } from './odt-styles.ts';

export const ODT_MEDIA_TYPE = 'application/vnd.oasis.opendocument.text';

const CONTENT = 'content.xml';

/**
 * An OpenDocument text (ISO/IEC 26300): its body, then its notes. Numbers of list items, which the word processor counts,
 * are put into the text. Tracked deletions, comments and hidden text are left out.
 * @throws UnreadableSource
 */
export const readOdt = async (bytes: Uint8Array, name: string | null, limits: IntakeLimits): Promise<SourceText> => {
  const packed = unpack(bytes, (part) => /^(?:content|styles|meta|META-INF\/manifest)\.xml$/.test(part), name, limits);
  const part = async (path: string): Promise<string> =>
    packed[path] ? ((await decodeText(packed[path]))?.text ?? '') : '';
  if ((await part('META-INF/manifest.xml')).includes('encryption-data'))
    throw new UnreadableSource(
      'encrypted',
      name,
      'is an encrypted OpenDocument text',
      'Save it without a password and add it again.',
    );
  const content = await part(CONTENT);
  if (content === '')
    throw new UnreadableSource(
      'unsupported',
      name,
      'is an archive without a text in it',
      'Save it as PDF, DOCX, HTML or text.',
    );
  try {
    const styles = new OdtStyles([await part('styles.xml'), content]);
    const [body, notes] = [odtPart(content, styles, 'body'), odtPart(content, styles, 'notes')];
    const base = body.text === '' || notes.text === '' ? body.text.length : body.text.length + 2;
    const text = notes.text === '' ? body.text : `${body.text.padEnd(base, '\n')}${notes.text}`;
    const shifted = notes.map.runs.map((run) => ({ ...run, start: run.start + base }));
    return {
      text,
      mediaType: ODT_MEDIA_TYPE,
      encoding: null,
      metadata: metadataOf(await part('meta.xml')),
      marks: [
        ...body.marks,
        ...notes.marks.map((mark) => ({ ...mark, start: mark.start + base, end: mark.end + base })),
      ],
      origin: {
        form: 'parts',
        parts: [
          { name: CONTENT, span: { start: 0, end: body.text.length }, map: body.map },
          { name: CONTENT, span: { start: base, end: text.length }, map: OffsetMap.of(shifted) },
        ].filter(({ span }) => span.end > span.start),
      },
    };
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw new UnreadableSource(
      'malformed',
      name,
      `is an OpenDocument text with broken XML (${error.message})`,
      'Open it in a word processor and save it again.',
      error,
    );
  }
};

/** Title, author and language. The day of making is no day of publication. */
const metadataOf = (source: string): SourceMetadata => {
  const values = xmlValues(source);
  return {
    ...NO_METADATA,
    title: values.get('title') || null,
    author: values.get('initial-creator') || values.get('creator') || null,
    language: values.get('language')?.split(/[-_]/)[0]?.toLowerCase() || null,
  };
};
