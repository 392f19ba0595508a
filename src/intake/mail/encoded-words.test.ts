import { expect, it } from 'vitest';
import { decodedWords } from './encoded-words.ts';

it.each([
  ['=?UTF-8?Q?Gespr=C3=A4che_in_Marn?=', 'Gespräche in Marn'],
  ['=?utf-8?b?SsO8cmdlbiBLZWxsZXI=?=', 'Jürgen Keller'],
  ['=?windows-1251?Q?=CF=E5=F0=E5=E3=EE=E2=EE=F0=FB?= (2)', 'Переговоры (2)'],
  ['Re: =?ISO-8859-1*de?Q?M=E4rz?= 2024', 'Re: März 2024'],
  // between encoded words blanks do not count, and a character may be cut
  ['=?UTF-8?Q?Talks_?= =?UTF-8?B?aW4gTWFybg==?=', 'Talks in Marn'],
  ['=?UTF-8?Q?Gespr=C3?=  =?UTF-8?Q?=A4che?=', 'Gespräche'],
  ['=?UTF-8?Q?Talks=0A=0Din?= Marn', 'Talks in Marn'],
  ['=?x-nobody?Q?Talks?= =?UTF-8?Q?in?= Marn', '=?x-nobody?Q?Talks?= in Marn'],
  ['Talks =?UTF-8?X?in?= Marn', 'Talks =?UTF-8?X?in?= Marn'],
  ['Talks on water', 'Talks on water'],
])('%j is %j', (written, read) => {
  expect(decodedWords(written)).toBe(read);
});

it('takes no time over thousands of beginnings', () => {
  const written = '=?a?q?'.repeat(3_000);
  const begun = performance.now();
  expect(decodedWords(written)).toBe(written);
  expect(performance.now() - begun).toBeLessThan(1_000);
});
