import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { DEFAULT_LIMITS } from './intake-limits.ts';
import { readSource } from './read-source.ts';
import { UnreadableSource } from './unreadable-source.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const reasonOf = async (source: Uint8Array, name: string) => {
  try {
    await readSource(source, { name, mediaType: null });
  } catch (error) {
    if (error instanceof UnreadableSource) return error.reason;
    throw error;
  }
  return null;
};

describe('readSource', () => {
  it('leaves plain text and Markdown as they stand', async () => {
    const text = '# Bulletin\r\n\r\nThe ministers met.\r\n';
    const source = await readSource(bytes(text), { name: 'note.md', mediaType: null });
    expect(source).toMatchObject({ text, mediaType: 'text/markdown', encoding: 'utf-8', marks: [] });
    expect(source.origin.form === 'characters' && source.origin.map.toOrigin(20)).toBe(20);
  });

  it('takes the format from the content before the name', async () => {
    const page = '<!doctype html><title>News</title><p>The ministers met in Tbilisi.</p>';
    expect((await readSource(bytes(page), { name: 'page.txt', mediaType: null })).mediaType).toBe('text/html');
    const fragment = '<div> is how the line begins';
    expect((await readSource(bytes(fragment), { name: 'x', mediaType: 'text/plain' })).mediaType).toBe('text/plain');
  });

  it('takes what was given with the source before what it says of itself', async () => {
    const text = '---\ntitle: Own title\ndate: 2024-10-02\n---\nThe ministers met.';
    const source = await readSource(bytes(text), {
      name: null,
      mediaType: null,
      metadata: { title: 'Given', author: null },
    });
    expect(source.metadata).toMatchObject({ title: 'Given', published: '2024-10-02', author: null });
  });

  it.each([
    ['nothing', new Uint8Array(), 'empty'],
    ['blanks', bytes(' \n\t \n'), 'empty'],
    ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0]), 'unsupported'],
    ['noise', Uint8Array.from({ length: 999 }, (_, i) => (i * 7919) % 251), 'binary'],
    ['an old Word file', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]), 'unsupported'],
    [
      'a mail without text',
      bytes('From: a\r\nDate: c\r\nContent-Type: multipart/mixed; boundary=x\r\n\r\n--x--'),
      'noText',
    ],
    ['an encrypted mail', bytes('From: a\nDate: c\nContent-Type: multipart/encrypted; boundary=x\n\n--x'), 'encrypted'],
    ['a ZIP archive without a document', bytes('PK\x03\x04 and other things'), 'unsupported'],
    ['a Word document cut off', bytes('PK\x03\x04 word/document.xml'), 'malformed'],
    ['a PDF cut off', bytes('%PDF-1.7\n1 0 obj\n<< /Type /Cat'), 'malformed'],
  ] as const)('names why %s cannot be read', async (_, source, reason) => {
    expect(await reasonOf(source, 'thing')).toBe(reason);
  });

  it.each([
    ['PK\x03\x04 and other things', 'is a ZIP archive. Unpack it and add the documents in it.'],
    ['PK\x03\x04 mimetypeapplication/epub+zip and chapters', 'is an EPUB book. Save it as PDF, DOCX, HTML or text.'],
    ['GIF89a', 'is a GIF picture. Recognise its text (OCR) and add the result.'],
  ])('says what to do with what it does not read', async (source, message) => {
    await expect(readSource(bytes(source), { name: 'thing', mediaType: null })).rejects.toThrow(message);
  });

  it('finds an encrypted Office document by its stream', async () => {
    const stream = [...'EncryptedPackage'].flatMap((letter) => [letter.charCodeAt(0), 0]);
    const file = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, ...new Array(600).fill(0), ...stream]);
    expect(await reasonOf(file, 'secret.docx')).toBe('encrypted');
  });

  it('refuses by size alone, with the size, the limit and an advice', async () => {
    const limits = { ...DEFAULT_LIMITS, bytes: 10 };
    const reading = readSource(bytes('more than ten bytes'), { name: 'long.txt', mediaType: null }, limits);
    await expect(reading).rejects.toThrow(
      /long\.txt: has 0\.0 MB, more than the limit .* Split it into smaller files\./,
    );
  });
});

const SHARED = '../shared/documents';
describe.skipIf(!existsSync(SHARED))('documents that lie beside the project (needs ../shared/documents)', () => {
  it('are read character by character as they stand', async () => {
    for (const folder of ['reference', 'other'])
      for (const name of readdirSync(`${SHARED}/${folder}`).filter((each) => each.endsWith('.txt'))) {
        const file = readFileSync(`${SHARED}/${folder}/${name}`);
        const source = await readSource(file, { name, mediaType: null });
        expect(source.text).toBe(file.toString('utf8'));
        for (const mark of source.marks) expect(source.text.slice(mark.start, mark.end)).toMatch(/^\S[\s\S]*\S$/);
      }
  });
});
