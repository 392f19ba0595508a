import { OffsetMap } from '../../text/offset-map.ts';
import { decodeText } from '../decode-text.ts';
import type { IntakeLimits } from '../intake-limits.ts';
import { NO_METADATA } from '../plain-text.ts';
import type { SourceMark, SourceMetadata, SourceOrigin, SourceText } from '../source-text.ts';
import { UnreadableSource } from '../unreadable-source.ts';
import { xmlAttribute, xmlEvents } from '../xml-events.ts';
import { xmlValues } from '../xml-values.ts';
import { unpack } from '../zip/unpack.ts';
import { DocxNumbering } from './docx-numbering.ts';
import { type DocxContext, docxPart } from './docx-part.ts';
import { docxStyles } from './docx-styles.ts';

export const DOCX_MEDIA_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/**
 * A Word document (ECMA-376 WordprocessingML): its body, then its footnotes and endnotes. Numbers of list items and of
 * notes, which Word counts, are put into the text. Tracked deletions and hidden text are left out.
 * @throws UnreadableSource
 */
export const readDocx = async (bytes: Uint8Array, name: string | null, limits: IntakeLimits): Promise<SourceText> => {
  const packed = unpack(
    bytes,
    (part) => /\.(?:xml|rels)$/i.test(part) && !/\/(?:theme|media|embeddings)\//.test(part),
    name,
    limits,
  );
  const part = async (path: string): Promise<string | null> =>
    packed[path] ? ((await decodeText(packed[path]))?.text ?? null) : null;
  try {
    const main = mainPart(await part('_rels/.rels'));
    const folder = main.slice(0, main.lastIndexOf('/') + 1);
    const body = await part(main);
    if (body === null)
      throw new UnreadableSource(
        'unsupported',
        name,
        'is an archive without a Word document in it',
        'Save it as PDF, DOCX, HTML or text.',
      );
    const context: DocxContext = {
      styles: docxStyles((await part(`${folder}styles.xml`)) ?? ''),
      numbering: new DocxNumbering(await part(`${folder}numbering.xml`)),
      noteNumbers: new Map(),
    };
    const sources = [{ name: main, source: body }];
    for (const notes of [`${folder}footnotes.xml`, `${folder}endnotes.xml`]) {
      const source = await part(notes);
      if (source !== null) sources.push({ name: notes, source });
    }
    const { text, marks, parts } = joined(sources, context);
    const metadata = coreMetadata((await part('docProps/core.xml')) ?? '');
    return { text, mediaType: DOCX_MEDIA_TYPE, encoding: null, metadata, marks, origin: { form: 'parts', parts } };
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw new UnreadableSource(
      'malformed',
      name,
      `is a Word document with broken XML (${error.message})`,
      'Open it in a word processor and save it again.',
      error,
    );
  }
};

type Parts = (SourceOrigin & { form: 'parts' })['parts'];

/** Puts the texts of the parts behind each other; the maps count from the beginning of the whole text. */
const joined = (sources: readonly { name: string; source: string }[], context: DocxContext) => {
  let text = '';
  const marks: SourceMark[] = [];
  const parts: Parts[number][] = [];
  for (const { name, source } of sources) {
    const read = docxPart(source, context);
    if (read.text === '') continue;
    if (text) text += '\n\n';
    const base = text.length;
    text += read.text;
    for (const mark of read.marks) marks.push({ ...mark, start: mark.start + base, end: mark.end + base });
    const runs = read.map.runs.map((run) => ({ ...run, start: run.start + base }));
    parts.push({ name, span: { start: base, end: text.length }, map: OffsetMap.of(runs) });
  }
  return { text, marks, parts };
};

const mainPart = (relations: string | null): string => {
  for (const event of relations === null ? [] : xmlEvents(relations)) {
    if (event.kind !== 'open' || event.name !== 'Relationship') continue;
    const target = xmlAttribute(event.attributes, 'Target');
    if (target && /\/officeDocument$/.test(xmlAttribute(event.attributes, 'Type') ?? ''))
      return target.replace(/^\//, '');
  }
  return 'word/document.xml';
};

/** Title, author and language from the Dublin Core part. The day of making is no day of publication. */
const coreMetadata = (source: string): SourceMetadata => {
  const values = xmlValues(source);
  return {
    ...NO_METADATA,
    title: values.get('title') || null,
    author: values.get('creator') || null,
    language: values.get('language')?.split(/[-_]/)[0]?.toLowerCase() || null,
  };
};
