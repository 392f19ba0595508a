/** A day of the calendar: year, month from 1 to 12, day. */
export type Day = readonly [year: number, month: number, day: number];

/** What happened, by words of the sentence that tells it, and when, as EDTF. */
export interface Told {
  readonly words: string;
  readonly date: string;
}

/** A story of the news with the day on which it came out. */
export interface Story {
  readonly day: Day;
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly told: readonly Told[];
}

/** Stories whose days all hang on the day on which they came out. */
export const STORIES: readonly Story[] = [
  {
    day: [2024, 5, 14],
    title: 'Kelvia expels two envoys of Vestria',
    paragraphs: [
      'Kelvia expelled two envoys of Vestria on Monday, the foreign ministry said.',
      'Vestria has summoned the ambassador of Kelvia to protest.',
      'Last month Torvia recalled its ambassador from Kelvia.',
    ],
    told: [
      { words: 'expelled', date: '2024-05-13' },
      { words: 'summoned', date: '2024-05-14' },
      { words: 'recalled', date: '2024-04' },
    ],
  },
  {
    day: [2022, 11, 24],
    title: 'Army of Halvia shells the port of Torvia',
    paragraphs: [
      'The army of Halvia shelled the port of Torvia on Wednesday.',
      'Torvia condemned the attack and closed its border with Halvia yesterday.',
      'The presidents of Norland and Ostria will meet in Sorvik on Friday.',
    ],
    told: [
      { words: 'shelled', date: '2022-11-23' },
      { words: 'closed', date: '2022-11-23' },
      { words: 'will meet', date: '2022-11-25' },
    ],
  },
];

/** An entry of a chronicle with its day. */
export interface Entry {
  readonly day: Day;
  readonly sentence: string;
  readonly told: readonly Told[];
}

/** Entries of two years, in order. */
export const ENTRIES: readonly Entry[] = [
  {
    day: [2013, 11, 5],
    sentence: 'Kelvia expelled two envoys of Vestria.',
    told: [{ words: 'expelled', date: '2013-11-05' }],
  },
  {
    day: [2013, 12, 16],
    sentence: 'Police arrested nine fishermen in Sorvik. The next day Torvia closed its border with Halvia.',
    told: [
      { words: 'arrested', date: '2013-12-16' },
      { words: 'closed', date: '2013-12-17' },
    ],
  },
  {
    day: [2014, 2, 13],
    sentence: 'The army of Halvia shelled the port of Torvia.',
    told: [{ words: 'shelled', date: '2014-02-13' }],
  },
];
