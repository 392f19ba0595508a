import { expect, it } from 'vitest';
import { outline } from './outline.ts';
import { plainSource } from './plain-source.ts';

const blocks = (text: string): readonly string[] =>
  outline(plainSource(text)).blocks.map(
    ({ kind, date, start, end }) => `${kind} ${date} ${text.slice(start, end).slice(0, 24)}`,
  );

it('is cut before each date with which a sentence begins', () => {
  const text =
    'Chronology of the lake\n\n16 May 1995 The council is elected. June 1996 The port is closed. It stays empty. 17-24 July 1997 The mayors meet. September – October 1998 The bridge is built.';
  expect(blocks(text)).toEqual([
    'title null Chronology of the lake',
    'entry 1995-05-16 16 May 1995 The council ',
    'entry 1996-06 June 1996 The port is cl',
    'entry 1997-07-17/1997-07-24 17-24 July 1997 The mayo',
    'entry 1998-09/1998-10 September – October 1998',
  ]);
});

it('may have the year before the day', () => {
  const text =
    'The lake\n\n1996 - 18 May The council was elected. 1998 - 31 March The port was closed. 1999 - 11 June The mayors met. 2001 - 10 May The bridge was built.';
  expect(
    blocks(text)
      .slice(1)
      .map((block) => block.slice(0, 25)),
  ).toEqual([
    'paragraph null 1996 - 18 ',
    'paragraph null 1998 - 31 ',
    'paragraph null 1999 - 11 ',
    'paragraph null 2001 - 10 ',
  ]);
});

it('is not prose that tells of days', () => {
  const text =
    'The lake\n\nThe port was closed on 5 May 1995. In June 1996 The Hague was asked. On 3 July 1997 the mayors met. By 1998, May had passed. 9 May 1999, a Sunday, was dry. September 2000 was wet.';
  expect(blocks(text)).toHaveLength(2);
});

it('is not prose whose sentences are about months', () => {
  const text =
    'The weather of the lake\n\nThe dam was built in spring. June 1996 was wet. July 1997 was dry. 3 May 1998 saw a flood. June 1999 brought a drought. The dam held.';
  expect(blocks(text)).toHaveLength(2);
});

it('may have its months in capitals or small letters', () => {
  const text =
    'Chronology of the lake\n\n16 MAY 1995 The council is elected. JUNE 1996 The port is closed. 17 июля 1997 The mayors meet. May 1998 The bridge is built.';
  expect(blocks(text)).toHaveLength(5);
});
