import type { Page } from 'playwright-core';

/** Something that somebody does on a page. */
export interface Act {
  readonly what: string;
  readonly give: (page: Page) => Promise<unknown>;
}

/** A page of the desk, and what is done on it. */
export interface View {
  /** `{document}` and `{finding}` stand for one that the record has */
  readonly path: string;
  readonly acts: readonly Act[];
}

const press = (key: string, what: string): Act => ({
  what: `${what} (${key})`,
  give: (page) => page.keyboard.press(key),
});

/**
 * Words that differ from time to time, so that no answer is one that was kept.
 * @param sent whether they are looked for once Enter is pressed, and not as they are typed
 */
const typed = (label: string, what: string, words: readonly string[], sent = true): Act => {
  let times = 0;
  return {
    what,
    give: async (page) => {
      const field = page.getByLabel(label, { exact: true }).first();
      await field.fill(words[times++ % words.length]!);
      if (sent) await field.press('Enter');
    },
  };
};

const NAMES = ['Pashinyan', 'Aliyev', 'Georgia', 'Russia', 'Armenia', 'Azerbaijan', 'Baku'];
const WORDS = ['treaty', 'railway', 'prisoner', 'border', 'gas', 'school', 'bridge'];

/** Every page of the desk. */
export const VIEWS: readonly View[] = [
  { path: '/', acts: [press('[', 'the month before')] },
  {
    path: '/library',
    acts: [press('j', 'next'), typed('Publisher, title or origin', 'search', ['12', '34', '5', '66'], false)],
  },
  { path: '/documents/{document}', acts: [press('j', 'next finding')] },
  {
    path: '/review',
    acts: [
      press('j', 'next'),
      press('k', 'the one before'),
      press('a', 'accept'),
      typed('Actor', 'filter by actor', NAMES),
      typed('Words', 'filter by words', WORDS),
    ],
  },
  { path: '/search?q=treaty', acts: [typed('Words, “a phrase”, begin*', 'search', WORDS), press('j', 'next')] },
  {
    path: '/chronicle',
    acts: [
      press('j', 'next'),
      { what: 'filter by type', give: (page) => page.getByRole('checkbox').nth(3).click() },
      typed('Words', 'filter by words', WORDS),
      press('Control+k', 'palette'),
      press('Escape', 'palette closes'),
    ],
  },
  { path: '/chronicle?view=timeline&from=2024', acts: [press('j', 'next')] },
  { path: '/chronicle?finding={finding}', acts: [press('j', 'open the next finding')] },
  { path: '/claims', acts: [press('j', 'next'), typed('Actor', 'filter by actor', NAMES)] },
  { path: '/ledger', acts: [press('j', 'next provision')] },
  { path: '/figures?points=1', acts: [press('j', 'next series'), typed('Words', 'filter by words', WORDS)] },
  { path: '/actors', acts: [press('j', 'next'), typed('Name', 'search', NAMES, false)] },
  { path: '/actors/nikol-pashinyan', acts: [] },
  { path: '/network', acts: [press('[', 'a month back')] },
  { path: '/places', acts: [press('j', 'next'), typed('Name, of any side', 'search', NAMES, false)] },
  { path: '/places/baku', acts: [] },
  { path: '/threads', acts: [press('j', 'next')] },
  { path: '/threads/energy?month=2024-10', acts: [press('[', 'a month back')] },
  { path: '/issues', acts: [] },
  { path: '/settings', acts: [] },
  { path: '/help', acts: [] },
];
