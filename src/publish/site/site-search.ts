import { findingFacets } from '../../record/finding-facets.ts';
import { fold } from '../../text/fold.ts';
import { oneLine } from '../../text/one-line.ts';
import { siteAddress } from './site-address.ts';
import type { SiteFile, SiteMaterial } from './site-material.ts';

const LONGEST = 280;

/**
 * The index of the site’s search. It is a script, not JSON, because a page that is opened from a folder may not fetch
 * files. One entry is `[address, kind, date, who, words, folded]`; `folded` is what of it reads otherwise in plain Latin.
 */
export const searchFiles = ({ findings, issues }: SiteMaterial): readonly SiteFile[] => {
  const entries: (readonly string[])[] = issues.map(({ name, editions }) => {
    const latest = editions.at(-1)!;
    return [siteAddress.issue(name), 'issue', latest.period, latest.masthead.name, latest.title, ''];
  });
  for (const { finding } of findings) {
    const { date, parties } = findingFacets(finding);
    const who = [...new Set(parties.map(({ party }) => party.name))].join(', ');
    const words = oneLine(finding.quote);
    const shown = words.length > LONGEST ? `${words.slice(0, LONGEST)}…` : words;
    const plain = `${who} ${shown}`.toLowerCase();
    const folded = fold(`${who} ${shown}`);
    const strange = folded.split(' ').filter((word) => !plain.includes(word));
    entries.push([
      siteAddress.finding(finding.document, finding.id),
      finding.kind,
      date ?? '',
      who,
      shown.toWellFormed(),
      [...new Set(strange)].join(' '),
    ]);
  }
  return [
    { path: 'search-index.js', content: `window.CHANCERY_INDEX = ${scriptJson(entries)};\n` },
    { path: 'search.js', content: SEARCH_SCRIPT },
  ];
};

/** JSON that is safe inside a script. */
const scriptJson = (value: unknown): string =>
  JSON.stringify(value).replace(
    /[<>\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

/** Written for browsers as it is: results are made as text, never as HTML. */
const SEARCH_SCRIPT = `'use strict';
(() => {
  const MOST = 100;
  const index = window.CHANCERY_INDEX;
  const input = document.querySelector('#words');
  const list = document.querySelector('.results');
  const count = document.querySelector('#count');
  const plain = (text) => text.toLowerCase().normalize('NFKD').replace(/\\p{M}/gu, '').replace(/[\\u0259]/g, 'a').replace(/[\\u0131]/g, 'i');
  let texts = null;
  const search = () => {
    texts ??= index.map((entry) => ' ' + plain(entry.slice(1).join(' ')).replace(/[^\\p{L}\\p{N}]+/gu, ' '));
    const wanted = plain(input.value).split(/[^\\p{L}\\p{N}]+/u).filter(Boolean);
    list.replaceChildren();
    if (wanted.length === 0) { count.textContent = ''; return; }
    const hits = [];
    for (let i = 0; i < texts.length; i++) if (wanted.every((word) => texts[i].includes(' ' + word))) hits.push(index[i]);
    hits.sort((a, b) => (a[1] === 'issue') !== (b[1] === 'issue') ? (a[1] === 'issue' ? -1 : 1) : a[2] < b[2] ? 1 : a[2] > b[2] ? -1 : 0);
    count.textContent = hits.length === 0 ? 'Nothing holds all of these words.' : hits.length > MOST ? hits.length + ' found, the latest ' + MOST + ' shown.' : hits.length + ' found, latest first.';
    for (const [address, kind, date, who, words] of hits.slice(0, MOST)) {
      const item = document.createElement('li');
      const meta = document.createElement('span');
      meta.className = 'meta';
      meta.textContent = [kind, date, who].filter(Boolean).join(' · ');
      const link = document.createElement('a');
      link.href = address;
      link.textContent = words;
      item.append(meta, document.createElement('br'), link);
      list.append(item);
    }
  };
  const asked = new URLSearchParams(location.search).get('q');
  if (asked) { input.value = asked; search(); }
  let timer;
  input.addEventListener('input', () => { clearTimeout(timer); timer = setTimeout(search, 120); });
})();
`;
