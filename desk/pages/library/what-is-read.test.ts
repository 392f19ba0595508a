import { expect, it } from 'vitest';
import { whatIsRead } from './what-is-read.ts';

const files = (...paths: readonly string[]) => paths.map((path) => ({ path, file: new File(['x'], path) }));
const png = { path: 'in/a.png', why: 'picture' } as const;

it.each([
  [files('a.txt'), [], 'a.txt is being read.'],
  [files('a.txt', 'b.txt'), [], '2 files are being read.'],
  [files(), [], 'There is no file in it.'],
  [files(), [png], 'Nothing to read. 1 file passed over: pictures (recognise their text to have it read).'],
  [
    files('a.txt'),
    [png, png, { path: 'in/README', why: 'about' } as const],
    'a.txt is being read. 3 files passed over: pictures (recognise their text to have it read); files about the files beside them.',
  ],
])('says what is read of what was brought in', (documents, passed, words) => {
  expect(whatIsRead(documents, passed)).toBe(words);
});
