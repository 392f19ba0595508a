import { describe, expect, it } from 'vitest';
import { documentsAmong, parcels } from './documents-among.ts';

const found = (path: string) => ({ path, file: new File(['x'], path.split('/').at(-1)!) });

describe('documentsAmong', () => {
  it('parts the documents of a folder from what else lies in it', () => {
    const { documents, passed } = documentsAmong(
      [
        'in/a.txt',
        'in/README.md',
        'in/.git/HEAD',
        'in/page.html',
        'in/page_files/ad.html',
        'in/logo.png',
        'in/a.json',
        'in/feed.json',
        'in/deep/b.pdf',
      ].map(found),
    );
    expect(documents.map(({ path }) => path)).toEqual(['in/a.txt', 'in/page.html', 'in/feed.json', 'in/deep/b.pdf']);
    expect(passed).toEqual([
      { path: 'in/README.md', why: 'about' },
      { path: 'in/page_files/ad.html', why: 'page' },
      { path: 'in/logo.png', why: 'picture' },
      { path: 'in/a.json', why: 'data' },
    ]);
  });

  it('takes a file that was chosen itself', () => {
    expect(documentsAmong([found('README.md')]).documents).toHaveLength(1);
  });
});

it('sends many or large files in parcels', () => {
  const sized = (...sizes: readonly number[]) => sizes.map((size) => ({ file: { size } }));
  const sizesOf = (made: ReturnType<typeof parcels>) => made.map((parcel) => parcel.length);
  expect(sizesOf(parcels(sized(...new Array(450).fill(1))))).toEqual([200, 200, 50]);
  expect(sizesOf(parcels(sized(60e6, 60e6, 300e6, 1)))).toEqual([1, 1, 1, 1]);
  expect(parcels([])).toEqual([]);
});
