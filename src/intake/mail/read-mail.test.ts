import { describe, expect, it } from 'vitest';
import { readSource } from '../read-source.ts';

const HEADER =
  'From: Press Office <press@norland.example>\r\nSubject: =?UTF-8?Q?Gespr=C3=A4che?= in Marn\r\nDate: Mon, 8 Apr 2024 10:00:00 +0200\r\nMIME-Version: 1.0';

const read = (...lines: readonly string[]) =>
  readSource(new TextEncoder().encode([HEADER, ...lines].join('\r\n')), { name: 'a.eml', mediaType: null });

describe('readMail', () => {
  it('reads a mail in HTML like a page, under its subject, its sender and its day', async () => {
    const source = await read(
      'Content-Type: text/html; charset="utf-8"',
      '',
      '<html><head><title>untitled</title></head><body><p>Minister Keller met the envoy of <b>Ostria</b>.</p><script>x()</script></body></html>',
    );
    expect(source).toMatchObject({
      text: 'Minister Keller met the envoy of Ostria.',
      mediaType: 'message/rfc822',
      encoding: 'utf-8',
      metadata: {
        title: 'Gespräche in Marn',
        author: 'Press Office',
        published: 'Mon, 8 Apr 2024 10:00:00 +0200',
        address: null,
      },
    });
    expect(source.origin).toMatchObject({ form: 'parts', parts: [{ name: 'text/html', span: { start: 0, end: 40 } }] });
  });

  it('takes the text where a mail has it as text and as a page, out of its encoding and its character set', async () => {
    const source = await read(
      'Content-Type: multipart/mixed; boundary="out er"',
      '',
      'This is a message in MIME format.',
      '--out er',
      'Content-Type: multipart/alternative;',
      '\tboundary=inner',
      '',
      '--inner',
      'Content-Type: text/plain; charset=windows-1252',
      'Content-Transfer-Encoding: quoted-printable',
      '',
      'Minister Z=FCrcher met the envoy. He spoke of the railw=',
      'ay in the =22north=22.',
      '--inner',
      'Content-Type: text/html; charset=utf-8',
      'Content-Transfer-Encoding: base64',
      '',
      Buffer.from('<p>Minister Zürcher met the envoy. He spoke of the railway in the “north”.</p>').toString('base64'),
      '--inner--',
      '--out er',
      'Content-Type: text/plain; name="notes.txt"',
      'Content-Disposition: attachment; filename="notes.txt"',
      '',
      'What is attached is another document.',
      '--out er--',
      'Nobody reads this.',
    );
    expect(source.text).toBe('Minister Zürcher met the envoy. He spoke of the railway in the "north".');
    expect(source.encoding).toBe('windows-1252');
    expect(source.origin).toMatchObject({ parts: [{ name: 'text/plain' }] });
  });

  it('takes the page where the text only says where the page lies', async () => {
    const source = await read(
      'Content-Type: multipart/alternative; boundary=b',
      '',
      '--b',
      'Content-Type: text/plain',
      '',
      'View this in your browser.',
      '--b',
      'Content-Type: text/html',
      '',
      `<p>Norland and Ostria signed an agreement on water.</p><p>${'Both sides spoke of the river. '.repeat(5)}</p>`,
    );
    expect(source.text).toMatch(/^Norland and Ostria signed an agreement on water\.\n\nBoth sides/);
  });

  it('reads a page that a browser saved in one file as that page', async () => {
    const page = [
      'From: <Saved by a browser>',
      'Snapshot-Content-Location: https://norland.example/news/1',
      'Subject: Norland News',
      'Date: Tue, 9 Apr 2024 08:00:00 -0000',
      'MIME-Version: 1.0',
      'Content-Type: multipart/related; type="text/html"; boundary="----M"',
      '',
      '------M',
      'Content-Type: text/html',
      'Content-Transfer-Encoding: quoted-printable',
      '',
      '<html><head><meta property=3D"article:published_time" content=3D"2024-04-08"></head>',
      '<body><h1>Talks in Marn</h1><p>The ministers met in Marn.</p></body></html>',
      '------M',
      'Content-Type: image/png',
      'Content-Transfer-Encoding: base64',
      '',
      'iVBORw0KGgo=',
      '------M--',
    ];
    const source = await readSource(new TextEncoder().encode(page.join('\n')), { name: 'a.mhtml', mediaType: null });
    expect(source.text).toContain('The ministers met in Marn.');
    expect(source.metadata).toMatchObject({
      author: null,
      published: '2024-04-08',
      fetched: 'Tue, 9 Apr 2024 08:00:00 -0000',
      address: 'https://norland.example/news/1',
    });
  });

  it('reads all that is to be read in order, whatever is attached between', async () => {
    const source = await read(
      'Content-Type: multipart/mixed; boundary=b',
      '',
      '--b',
      'Content-Type: text/html',
      '',
      '<p>Norland attacked Ostria.</p>',
      '--b',
      'Content-Type: text/plain; name=report.txt',
      'Content-Disposition: inline',
      '',
      'Another document.',
      '--b',
      'Content-Type: multipart/alternative; boundary=a',
      '',
      '--a',
      'Content-Type: text/plain',
      '',
      'Vestria condemned it.',
      '--a',
      'Content-Type: text/html',
      '',
      '<p>Vestria condemned it.</p>',
      '--a--',
      '--b',
      '',
      'You get this because you are on the list of the desk, which you may leave at any time by writing to us.',
      '--b--',
    );
    expect(source.text).toBe(
      'Norland attacked Ostria.\n\nVestria condemned it.\n\nYou get this because you are on the list of the desk, which you may leave at any time by writing to us.',
    );
    expect(source.origin).toMatchObject({
      parts: [
        { name: 'text/html', span: { start: 0, end: 24 } },
        { name: 'text/plain', span: { start: 26, end: 47 } },
        { name: 'text/plain', span: { start: 49 } },
      ],
    });
    const { parts } = source.origin as Extract<typeof source.origin, { form: 'parts' }>;
    expect(parts[1]!.map.toOrigin(26)).toBe(0);
  });

  it('reads what is there of a mail that was cut off', async () => {
    const source = await read('Content-Type: multipart/mixed; boundary=b', '', '--b', '', 'The ministers met in');
    expect(source.text).toBe('The ministers met in');
  });

  it('reads a mail of plain text in the character set that it names', async () => {
    const head = Buffer.from(`${HEADER}\r\nContent-Type: text/plain; charset="iso-8859-2"\r\n\r\n`);
    const body = Buffer.from('Minister D\xf8ev\xf3 met \xa3ukasz.', 'latin1');
    const source = await readSource(Buffer.concat([head, body]), { name: 'a.eml', mediaType: null });
    expect([source.text.slice(head.length), source.encoding]).toEqual(['Minister Dřevó met Łukasz.', 'iso-8859-2']);
  });

  it('knows a mail behind a long header', async () => {
    const long = Array.from(
      { length: 400 },
      (_, i) => `Received: from relay${i}.example by desk.example; ${'x'.repeat(60)}`,
    );
    const source = await read(...long, 'Content-Type: text/html', '', '<p>They met.</p>');
    expect(source.text).toBe('They met.');
  });
});
