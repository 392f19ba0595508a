import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readSource } from '../intake/read-source.ts';
import { zipEntries } from '../intake/zip/zip-entries.ts';
import { gather } from './gather.ts';
import { type GatheredSource, isFailure } from './gathered.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'chancery-documents-'));
});
afterEach(() => rm(folder, { recursive: true }));

const put = async (name: string, content: string | Uint8Array): Promise<string> => {
  const path = join(folder, name);
  await mkdir(join(path, '..'), { recursive: true });
  await writeFile(path, content);
  return path;
};

/** What comes of it: each document with its text, or why there is none; and what was passed over. */
const gathered = async (...inputs: readonly string[]) => {
  const passed: string[] = [];
  const documents: string[] = [];
  const short = (origin: string) => origin.slice(folder.length + 1);
  for await (const each of gather(inputs, { onPassedOver: (origin, why) => passed.push(`${short(origin)}: ${why}`) }))
    documents.push(
      isFailure(each)
        ? `✕ ${each.error.message.replaceAll(`${folder}/`, '')}`
        : `${short(each.origin)}: ${(await readSource(each.bytes, each)).text.trim()}`,
    );
  return { documents, passed };
};

const mail = (subject: string, body: string) =>
  `From: Desk <desk@norland.example>\nSubject: ${subject}\nDate: Mon, 8 Apr 2024 10:00:00 +0000\nMIME-Version: 1.0\n${body}`;

describe('what documents are in a file', () => {
  it('takes each mail of a mailbox as a document, the same as it is elsewhere', async () => {
    const [first, second] = [
      mail('One', 'Content-Type: text/html\n\n<p>Ostria spoke.</p>\n\nFrom here on nothing.\n'),
      mail(
        'Two',
        'Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: quoted-printable\n\nFrom M=\narn.\n',
      ),
    ];
    const path = await put(
      'press.mbox',
      `From desk@norland.example Mon Apr 08 10:00:00 2024\n${first}\nFrom - Tue Apr 09 10:00:00 2024\n${second}`,
    );
    expect(await gathered(path)).toEqual({
      documents: ['press.mbox#1: Ostria spoke.\n\nFrom here on nothing.', 'press.mbox#2: From Marn.'],
      passed: [],
    });
    const again = await Array.fromAsync(gather([path]));
    expect(again.map((each) => !isFailure(each) && new TextDecoder().decode(each.bytes))).toEqual([first, second]);
  });

  it('takes what is attached to a mail as documents of their own', async () => {
    const attached = (name: string, type: string, text: string) =>
      `--b\nContent-Type: ${type}\nContent-Disposition: attachment; filename*=UTF-8''${encodeURIComponent(name)}\nContent-Transfer-Encoding: base64\n\n${Buffer.from(text).toString('base64')}\n`;
    const parts = `${attached('Erklärung.txt', 'text/plain', 'Norland denied it.')}${attached('logo.png', 'image/png', 'x')}--b--`;
    const type = 'Content-Type: multipart/mixed; boundary=b\n\n';
    await put('a.eml', mail('A', `${type}--b\nContent-Type: text/plain\n\nSee below.\n${parts}`));
    await put('b.eml', mail('B', `${type}--b\nContent-Type: text/plain\n\n \n${parts}`));
    expect((await gathered(folder)).documents).toEqual([
      'a.eml: See below.',
      'a.eml#Erklärung.txt: Norland denied it.',
      'b.eml#Erklärung.txt: Norland denied it.',
    ]);
  });

  it('takes what has a name or is neither text nor picture as attached, wherever the sender puts it', async () => {
    const type = 'Content-Type: multipart/mixed; boundary=b\n\n';
    const rtf = 'Content-Type: application/rtf; name=report.rtf\nContent-Disposition: inline\n\n{\\rtf1 They signed.}';
    const text = 'Content-Type: text/plain; name=note.txt\n\nThey met.';
    const parts = `--b\n\nSee below.\n--b\n${rtf}\n--b\n${text}\n--b\nContent-Type: image/png; name=a.png\n\nx\n--b--`;
    expect((await gathered(await put('a.eml', mail('A', `${type}${parts}`)))).documents).toEqual([
      'a.eml: See below.',
      'a.eml#report.rtf: They signed.',
      'a.eml#note.txt: They met.',
    ]);
  });

  it('opens what is attached: tables, archives, and mails with what is attached to them', async () => {
    const type = (boundary: string) => `Content-Type: multipart/mixed; boundary=${boundary}\n\n`;
    const named = (name: string, kind: string, bytes: Uint8Array) =>
      `Content-Type: ${kind}; name=${name}\nContent-Transfer-Encoding: base64\n\n${Buffer.from(bytes).toString('base64')}\n`;
    const inner = mail(
      'B',
      `${type('i')}--i\n\nThey spoke.\n--i\n${named('in.txt', 'text/plain', strToU8('They left.'))}--i--`,
    );
    const parts = [
      '\nSee below.\n',
      named('a.csv', 'text/csv', strToU8('text\nThey met.')),
      named('sums.csv', 'text/csv', strToU8('a,b\n1,2')),
      named('a.zip', 'application/zip', zipSync({ 'c.txt': strToU8('They signed.') })),
      named('winmail.dat', 'application/ms-tnef', strToU8('x')),
      `Content-Type: message/rfc822\n\n${inner}\n`,
    ];
    const path = await put('a.eml', mail('A', `${type('o')}--o\n${parts.join('--o\n')}--o--`));
    expect(await gathered(path)).toEqual({
      documents: [
        'a.eml: See below.',
        'a.eml#a.csv#2: They met.',
        'a.eml#a.zip#c.txt: They signed.',
        'a.eml#attached 4: They spoke.',
        'a.eml#attached 4#in.txt: They left.',
      ],
      passed: ['a.eml#winmail.dat: data', 'a.eml#sums.csv: table'],
    });
  });

  it('says so when a mail has more parts than are taken', async () => {
    const part = (text: string) => `--b\nContent-Type: text/plain; name=a.txt\n\n${text}\n`;
    const many = Array.from({ length: 1_100 }, (_, i) => part(`They met ${i}.`)).join('');
    const path = await put('a.eml', mail('A', `Content-Type: multipart/mixed; boundary=b\n\n${many}--b--`));
    const { documents } = await gathered(path);
    expect(documents).toHaveLength(1_001);
    expect(documents.at(-1)).toMatch(/^✕ a\.eml#…: has more parts, or parts in parts, than are taken from one mail\./);
  });

  it('reads a mail of millions of signs that look like the beginnings of tags', async () => {
    const type = 'Content-Type: multipart/mixed; boundary=b\n\n';
    const body = `--b\nContent-Type: text/html\n\n${' <'.repeat(1_000_000)}\n--b\nContent-Type: text/plain; name=a.txt\n\nThey met.\n--b--`;
    const all = await Array.fromAsync(gather([await put('a.eml', mail('A', `${type}${body}`))]));
    expect(all.map(({ origin }) => origin.slice(folder.length + 1))).toEqual(['a.eml', 'a.eml#a.txt']);
  });

  it('takes the files of an archive as those of a folder', async () => {
    const path = await put(
      'month.zip',
      zipSync({
        'b.txt': strToU8('Second.'),
        'a.md': strToU8('First.'),
        'a.json': strToU8('{"title":"Given"}'),
        'deep/page.html': strToU8('<html><p>Third.</p></html>'),
        'deep/page_files/frame.html': strToU8('<html><p>Never.</p></html>'),
        '__MACOSX/a.md': strToU8('Never.'),
        '.hidden': strToU8('Never.'),
        'logo.png': strToU8('x'),
      }),
    );
    expect(await gathered(path)).toEqual({
      documents: ['month.zip#a.md: First.', 'month.zip#b.txt: Second.', 'month.zip#deep/page.html: Third.'],
      passed: ['month.zip#__MACOSX: system', 'month.zip#deep/page_files: page', 'month.zip#logo.png: picture'],
    });
  });

  it('refuses the files of an archive with names that no system of files has, and takes the others', async () => {
    const files = Array.from({ length: 20 }, (_, i) => [`${'d/'.repeat(30_000)}${i}.txt`, strToU8('Never.')] as const);
    const deep = `${'e/'.repeat(200)}a.txt`;
    const path = await put(
      'a.zip',
      zipSync({
        ...Object.fromEntries(files),
        [deep]: strToU8('Never.'),
        '../out.txt': strToU8('Never.'),
        './in.txt': strToU8('They met.'),
        'b/./in.txt': strToU8('They spoke.'),
      }),
    );
    const { documents } = await gathered(path);
    expect(documents).toHaveLength(24);
    expect(documents[0]).toMatch(/^✕ a\.zip#(?:d\/){30}…: has a name that is too long\./);
    expect(documents.slice(20)).toEqual([
      expect.stringMatching(/^✕ a\.zip#(?:e\/){30}…: lies in too many folders\./),
      expect.stringMatching(/^✕ a\.zip#\.\.\/out\.txt: has a name that leads out of its archive\./),
      'a.zip#b/in.txt: They spoke.',
      'a.zip#in.txt: They met.',
    ]);
  });

  it('names the files of an archive that are damaged, packed otherwise or too large, and takes the others', async () => {
    const zip = zipSync(
      {
        'a.txt': strToU8('Norland denied it.'),
        'b.txt': strToU8('They met in Marn.'),
        'c.txt': strToU8('They spoke at length.'),
        'd.txt': strToU8('They left.'),
        'e.txt': [new Uint8Array(3_000_000), { level: 9 }],
      },
      { level: 0 },
    );
    const entries = zipEntries(zip)!;
    const directory = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
    zip[zip.indexOf(strToU8('N')[0]!, entries[0]!.offset + 35)] = 0x4d;
    for (let at = 0, found = 0; at + 46 < zip.length; at++)
      if (directory.getUint32(at, true) === 0x02014b50) {
        found++;
        if (found === 2) directory.setUint32(at + 24, 5, true);
        if (found === 3) directory.setUint16(at + 10, 14, true);
      }
    const { documents } = await gathered(await put('a.zip', zip));
    expect(documents).toEqual([
      '✕ a.zip#a.txt: is damaged in its ZIP archive (a.txt). Fetch or save the archive again.',
      '✕ a.zip#b.txt: is damaged in its ZIP archive (b.txt). Fetch or save the archive again.',
      expect.stringMatching(/^✕ a\.zip#c\.txt: is packed in a way that is not read \(method 14, c\.txt\)\./),
      'a.zip#d.txt: They left.',
      expect.stringMatching(/^✕ a\.zip#e\.txt: unpacks to more than is allowed \(e\.txt\)\./),
    ]);
  });

  it('takes both of two files of an archive with one name', async () => {
    const zip = zipSync({ 'a.txt': strToU8('One.'), 'b.txt': strToU8('Two.') }, { level: 0 });
    const same = Buffer.from(Buffer.from(zip).toString('latin1').replaceAll('b.txt', 'a.txt'), 'latin1');
    expect((await gathered(await put('a.zip', same))).documents).toEqual([
      'a.zip#a.txt: One.',
      'a.zip#a (2).txt: Two.',
    ]);
  });

  it('leaves an archive in an archive closed', async () => {
    const path = await put('a.zip', zipSync({ 'inner.zip': zipSync({ 'c.txt': strToU8('Never.') }) }));
    const [inner] = await Array.fromAsync(gather([path]));
    await expect(readSource((inner as GatheredSource).bytes, inner as GatheredSource)).rejects.toThrow(
      'a.zip#inner.zip: is a ZIP archive. Unpack it and add the documents in it.',
    );
  });

  it('tells an archive with a Word document in it from a Word document', async () => {
    const word = zipSync({ 'word/document.xml': [strToU8('<w:document/>'), { level: 0 }] }, { level: 0 });
    const path = await put('a.zip', zipSync({ 'a.docx': [word, { level: 0 }], 'b.txt': strToU8('They met.') }));
    const all = await Array.fromAsync(gather([path]));
    expect(all.map(({ origin }) => origin)).toEqual([`${path}#a.docx`, `${path}#b.txt`]);
  });

  it.each([
    ['cut off', (zip: Uint8Array) => zip.subarray(0, 60), /is a broken ZIP archive/],
    ['with a password', (zip: Uint8Array) => locked(zip), /is a ZIP archive with a password/],
  ])('names why an archive %s cannot be read', async (_, change, why) => {
    const path = await put('a.zip', change(zipSync({ 'a.txt': strToU8('Never, never, never, never.') })));
    const { documents } = await gathered(path);
    expect(documents).toHaveLength(1);
    expect(documents[0]).toMatch(why);
  });

  it.each([
    ['a.csv', 'id,title,date,text\n7,"One, two",2024-10-02,"She said ""no"".\nThen she left."\n\n8,Empty,,\n'],
    ['a.csv', '\uFEFFid;title;date;text\r\n7;One, two;2024-10-02;"She said ""no"".\nThen she left."\r\n8;Empty;;'],
    ['a.tsv', 'id\ttitle\tdate\tText\n7\tOne, two\t2024-10-02\t"She said ""no"".\nThen she left."\n8\tEmpty\t\t'],
  ])('takes each row of a table with texts as a document: %s', async (name, table) => {
    const path = await put(name, table);
    expect((await gathered(path)).documents).toEqual([
      `${name}#7: She said "no".\nThen she left.`,
      `✕ ${name}#8: has no text. Fill the column or leave the row out.`,
    ]);
    const [first] = await Array.fromAsync(gather([path]));
    expect(first).toMatchObject({ metadata: { title: 'One, two', published: '2024-10-02' } });
  });

  it('reads a table with a quotation mark that nothing closes to its end', async () => {
    const path = await put('a.csv', 'text,title\n"They met. ,One\nThey spoke.,Two');
    expect((await gathered(path)).documents).toEqual([
      '✕ a.csv#2: has 1 value where the table has 2 columns. Put values with commas, line ends or quotation marks in them between quotation marks.',
      'a.csv#3: They spoke.',
    ]);
  });

  it.each([
    [
      'one column',
      'text\nThey met, spoke; and left.\n"Norland, too."',
      ['They met, spoke; and left.', 'Norland, too.'],
    ],
    ['a carriage return', 'text,title\rThey met.,One\rThey spoke.,Two', ['They met.', 'They spoke.']],
    ['a line that says what parts values', 'sep=|\r\ntext|title\r\nThey met, all.|One', ['They met, all.']],
    ['an empty value at the end of rows', 'text,title\nThey met.,One,', ['They met.']],
  ])('reads a table with %s', async (_, table, texts) => {
    const { documents } = await gathered(await put('a.csv', table));
    expect(documents.map((document) => document.replace(/^a\.csv#\d+: /, ''))).toEqual(texts);
  });

  it('names rows with more or fewer values than there are columns, and a table that is no text', async () => {
    const path = await put('a.csv', 'title,text\nOne,They met, it is said.\nTwo\nThree,They spoke.');
    expect((await gathered(path)).documents).toEqual([
      expect.stringMatching(/^✕ a\.csv#2: has 3 values where the table has 2 columns\./),
      expect.stringMatching(/^✕ a\.csv#3: has 1 value where the table has 2 columns\./),
      'a.csv#4: They spoke.',
    ]);
    expect((await gathered(await put('b.csv', 'text\nThey \0 met.'))).documents).toEqual([
      '✕ b.csv: is no text in any known encoding. Save the table anew as CSV in UTF-8.',
    ]);
  });
});

describe('what of a folder is no document', () => {
  it('passes it over with the reason, and reads it when it is named itself', async () => {
    await put('page.html', '<html><p>They met.</p></html>');
    await put('page_files/ad.html', '<html><p>Buy.</p></html>');
    await put('README.md', 'What lies here.');
    await put('sums.csv', 'a,b\n1,2');
    await put('items.csv', 'text\nThey spoke.');
    await put('settings.json', '{"a":1}');
    await put('scan.jpg', 'x');
    await put('~$draft.docx', 'x');
    await put('run.log', 'x');
    await put('note', 'They left.');
    expect(await gathered(folder)).toEqual({
      documents: ['items.csv#2: They spoke.', 'note: They left.', 'page.html: They met.'],
      passed: [
        'README.md: about',
        'page_files: page',
        'run.log: data',
        'scan.jpg: picture',
        'settings.json: data',
        'sums.csv: table',
        '~$draft.docx: system',
      ],
    });
    expect((await gathered(join(folder, 'README.md'))).documents).toEqual(['README.md: What lies here.']);
    expect((await gathered(join(folder, 'sums.csv'))).documents[0]).toMatch(/is a table without a column “text”/);
  });
});

/** The archive with the bit set that says that its files have a password. */
const locked = (zip: Uint8Array): Uint8Array => {
  const copy = Uint8Array.from(zip);
  const view = new DataView(copy.buffer);
  for (let at = 0; at + 46 < copy.length; at++) if (view.getUint32(at, true) === 0x02014b50) copy[at + 8]! |= 1;
  return copy;
};
