import { expect, it } from 'vitest';
import { frontMatter } from '../front-matter.ts';
import { isEncodedMail, mailHeader } from './mail-header.ts';

const HEADER =
  'From: "Anna Keller" <anna@example.org>\r\nTo: desk@example.org\r\nSubject: Talks on\r\n water\r\nDate: Mon, 8 Apr 2024 10:00:00 +0000';

it('knows a mail by its header, up to the first empty line', () => {
  const found = mailHeader(`${HEADER}\r\n\r\nNorland: the talks began.\r\n`);
  expect(found?.end).toBe(HEADER.length);
  expect(found?.fields.get('subject')).toBe('Talks on water');
  expect(frontMatter(`${HEADER}\r\n\r\nThe talks began.`)).toEqual({
    span: { start: 0, end: HEADER.length },
    metadata: { title: 'Talks on water', author: 'Anna Keller', published: 'Mon, 8 Apr 2024 10:00:00 +0000' },
  });
});

it.each([
  'From: the ministry\nSubject: roads\n\nThe talks began.',
  'From: a\nSubject: b\nDate: c\nThe talks began at once.',
  'From: the ministry\nDate: 8 Apr 2024\n\nThe talks began.',
  'From Marn to Ostria in 2024\n\nThe talks began.',
  'From: a\nFrom - Mon Apr 08 10:00:00 2024\nSubject: b\nDate: c\n\nThe talks began.',
  'The talks began.\nFrom: a\nSubject: b\nDate: c',
])('stays silent at %j', (text) => {
  expect(mailHeader(text)).toBeNull();
});

it('knows a mail without a subject, and one out of a mailbox', () => {
  const header = 'From - Mon Apr 08 10:00:00 2024\nFrom: a@example.org\nDate: c\nContent-Type: text/plain';
  expect(mailHeader(`${header}\n\nThe talks began.`)?.end).toBe(header.length);
  expect(frontMatter(`${header}\n\nThe talks began.`)).toEqual({
    span: { start: 0, end: header.length },
    metadata: { author: 'a@example.org', published: 'c' },
  });
});

it('decodes the subject and the sender', () => {
  const header =
    'From: =?UTF-8?B?SsO8cmdlbiBLZWxsZXI=?= <k@example.org>\nSubject: =?UTF-8?Q?Gespr=C3=A4che?=\n =?UTF-8?Q?_in_Marn?=\nDate: c';
  expect(frontMatter(`${header}\n\nThey met.`)?.metadata).toEqual({
    title: 'Gespräche in Marn',
    author: 'Jürgen Keller',
    published: 'c',
  });
});

it.each([
  ['Content-Type: multipart/alternative; boundary=x', true],
  ['Content-Type: text/html; charset=utf-8', true],
  ['Content-Transfer-Encoding: quoted-printable', true],
  ['Content-Type: text/plain; charset=utf-8', false],
])('%s: encoded %s', (line, encoded) => {
  expect(isEncodedMail(mailHeader(`${HEADER}\n${line}\n\nText.`)!)).toBe(encoded);
});

it.each([
  ['Anna Keller <anna@example.org>', 'Anna Keller'],
  ['"Keller, Anna (\\"desk\\")" <anna@example.org>', 'Keller, Anna ("desk")'],
  ['<anna@example.org>', '<anna@example.org>'],
  ['anna@example.org', 'anna@example.org'],
  ['anna@example.org (Anna) >', 'anna@example.org (Anna) >'],
])('names the sender of %j %j', (from, author) => {
  expect(frontMatter(`From: ${from}\nSubject: Talks\nDate: 8 Apr 2024\n\nThey met.`)?.metadata.author).toBe(author);
});

it.each(['\u00a0', ' '])('takes no time over thousands of blanks (%j) in its sender', (blank) => {
  const sender = `a${blank.repeat(9_000)}x`;
  const begun = performance.now();
  expect(frontMatter(`From: ${sender}\nSubject: Talks\nDate: 8 Apr 2024\n\nThey met.`)?.metadata).toEqual({
    title: 'Talks',
    author: sender,
    published: '8 Apr 2024',
  });
  expect(frontMatter(`From: ${blank.repeat(9_000)}x\nSubject: a\nDate: b\n\nThey met.`)?.metadata.author).toBe('x');
  expect(performance.now() - begun).toBeLessThan(1_000);
});
