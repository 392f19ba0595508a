import type { EdtfDate } from '../../../kinds/edtf-date.ts';
import type { IssuePart } from '../../../kinds/issue.ts';
import type { IssueBlockOf } from '../../../kinds/issue-block.ts';
import { compareEdtf, latestDay } from '../../../time/edtf.ts';
import { spaced } from '../spaced.ts';
import type { CitationBook } from './citation-book.ts';
import type { IssueMaterial } from './issue-material.ts';
import { ReaderMemory } from './reader-memory.ts';
import type { Telling } from './tellings.ts';
import { stretches, writeSentence } from './write-sentence.ts';

/** Every dated event of the period by day; what one passage of a source tells of a day is one entry. */
export const draftChronicle = (
  tellings: readonly Telling[],
  material: IssueMaterial,
  book: CitationBook,
): IssuePart => ({
  id: 'chronicle',
  kind: 'chronicle',
  title: 'Chronicle',
  thread: null,
  why: 'every event with a date of its own, by day, each passage once',
  blocks: draftDays(tellings, material, book),
});

/** @param tellings in the order of their sources */
export const draftDays = (
  tellings: readonly Telling[],
  material: IssueMaterial,
  book: CitationBook,
): IssueBlockOf<'day'>[] => {
  const dated = tellings.filter(
    ({ date, findings }) => date !== null && findings.some((finding) => finding.kind === 'event'),
  );
  const days = [...Map.groupBy(dated, ({ date }) => date!)].sort(([a], [b]) => byLastDay(a, b));
  return days.map(([date, told]) => {
    const reader = new ReaderMemory(material.knowledge);
    const why = `an event of ${date}, in the order of its source`;
    let before: Telling | null = null;
    return {
      id: book.nextId('b'),
      kind: 'day',
      date,
      entries: [...Map.groupBy(told, ({ document, block }) => `${document} ${block}`).values()].map((passage) => ({
        id: book.nextId('b'),
        sentences: spaced(
          stretches(
            passage.toSorted((a, b) => a.start - b.start),
            material,
          ).map((quoted, i) => {
            const around = { before, place: i, withDate: false, why, reader };
            before = quoted.at(-1)!;
            return writeSentence(quoted, around, material, book);
          }),
        ),
      })),
    };
  });
};

/** A date of several days stands after the last of them, so that “October 2024” does not part the first days of October. */
const byLastDay = (a: EdtfDate, b: EdtfDate): number => {
  const [x, y] = [latestDay(a) ?? '', latestDay(b) ?? ''];
  return x === y ? compareEdtf(b, a) : x < y ? -1 : 1;
};
