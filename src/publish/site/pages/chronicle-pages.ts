import { periodTitle } from '../../bulletin/period-title.ts';
import { chronicleRow } from '../../chronicle.ts';
import type { SitePage } from '../page-frame.ts';
import { linkFrom, siteAddress } from '../site-address.ts';
import type { SiteContext } from '../site-context.ts';
import { counted, daysHtml } from './parts.ts';

/** Who did what to whom: a page a month, one a year for what is dated no better, one for what has no date. */
export const chroniclePages = (context: SiteContext): readonly SitePage[] => {
  const stretches = [...context.stretches]
    .toSorted(([a], [b]) => (a === 'undated' ? -1 : b === 'undated' ? 1 : a < b ? 1 : -1))
    .toSorted(([a], [b]) => Number(a === 'undated') - Number(b === 'undated'));
  const overview: SitePage = {
    path: siteAddress.chronicle,
    title: 'Chronicle',
    lead: 'Who did what to whom, in the words of the sources. What is dated only by its year stands under the year.',
    feeds: ['chronicle/feed.atom', 'chronicle/feed.json'],
    body: `<ul class="months">\n${stretches.map(([stretch, entries]) => `<li><a href="${linkFrom(siteAddress.chronicle, siteAddress.chronicleOf(stretch))}"><span>${titleOf(stretch)}</span> <span class="meta">${entries.length}</span></a></li>`).join('\n')}\n</ul>`,
    data: stretches.map(([stretch, entries]) => ({
      stretch,
      entries: entries.length,
      page: siteAddress.chronicleOf(stretch),
    })),
  };
  return [
    overview,
    ...stretches.map(([stretch, entries]): SitePage => {
      const path = siteAddress.chronicleOf(stretch);
      return {
        path,
        title: `Chronicle: ${titleOf(stretch)}`,
        lead: `${counted(entries.length, 'event')}, each as its sources tell it.`,
        feeds: ['chronicle/feed.atom', 'chronicle/feed.json'],
        body: daysHtml(path, entries, context),
        data: entries.map(chronicleRow),
      };
    }),
  ];
};

const titleOf = (stretch: string): string => (stretch === 'undated' ? 'Undated' : periodTitle(stretch));
