import fc from 'fast-check';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { decodeText } from './decode-text.ts';

const RUSSIAN = 'Встреча министров прошла в Москве. Стороны обсудили границу и дороги, сообщила пресс-служба.';
const TURKISH = 'Dışişleri Bakanı Ankara’da görüştü; açıklamada sınırın açılması ve işbirliği vurgulandı.';
const FRENCH = 'Le ministre a déclaré que la réunion “très utile” s’était tenue à Genève, après l’été.';

describe('decodeText', () => {
  it.each([
    ['windows-1251', RUSSIAN],
    ['windows-1254', TURKISH],
    ['windows-1252', FRENCH],
    ['utf-8', RUSSIAN],
  ])('tells %s from the bytes alone', async (encoding, text) => {
    expect(await decodeText(iconv.encode(text, encoding))).toEqual({ text, encoding });
  });

  it.each(['utf-16le', 'utf-16be'])('tells %s without a byte order mark, in Latin and Cyrillic', async (encoding) => {
    for (const text of [FRENCH, RUSSIAN])
      expect(await decodeText(iconv.encode(text, encoding))).toEqual({ text, encoding });
  });

  it.each(['utf-8', 'utf-16le', 'utf-16be'])('leaves the byte order mark of %s out of the text', async (encoding) => {
    const decoded = await decodeText(iconv.encode(FRENCH, encoding, { addBOM: true }));
    expect(decoded).toEqual({ text: FRENCH, encoding });
  });

  it('tells KOI8-R from Windows-1251', async () => {
    expect((await decodeText(iconv.encode(RUSSIAN.repeat(3), 'koi8-r')))?.text).toBe(RUSSIAN.repeat(3));
  });

  it('believes valid UTF-8 rather than the sender, and the sender where the bytes leave it open', async () => {
    expect((await decodeText(iconv.encode(RUSSIAN, 'utf-8'), 'windows-1251'))?.encoding).toBe('utf-8');
    expect(await decodeText(iconv.encode(RUSSIAN, 'iso-8859-5'), 'ISO-8859-5')).toEqual({
      text: RUSSIAN,
      encoding: 'iso-8859-5',
    });
  });

  it('reads UTF-8 that was cut within a character', async () => {
    const bytes = iconv.encode(RUSSIAN, 'utf-8');
    const decoded = await decodeText(bytes.subarray(0, bytes.length - 2));
    expect(decoded?.encoding).toBe('utf-8');
    expect(decoded?.text.startsWith('Встреча министров')).toBe(true);
  });

  it('refuses what is no text', async () => {
    expect(await decodeText(Uint8Array.from({ length: 500 }, (_, i) => (i * 7919) % 256))).toBeNull();
  });

  it('gives every text back as it was, in UTF-8', async () => {
    const text = fc.string({ unit: 'grapheme' }).filter((each) => !/[\p{Cc}\ufeff]/u.test(each));
    await fc.assert(
      fc.asyncProperty(text, async (each) => {
        expect(await decodeText(new TextEncoder().encode(each))).toEqual({ text: each, encoding: 'utf-8' });
      }),
    );
  });
});
