import type { EventFinding } from '../../../kinds/event.ts';
import type { Finding } from '../../../kinds/finding.ts';
import type { Party } from '../../../kinds/party.ts';
import { findingFacets } from '../../../record/finding-facets.ts';
import { escapeHtml as e } from '../../../text/escape-html.ts';
import { quoteLine } from '../../../text/quote-line.ts';
import { periodTitle } from '../../bulletin/period-title.ts';
import { STATUS_WORDS } from '../../bulletin/status-words.ts';
import type { ChronicleEntry } from '../../chronicle.ts';
import { eventWord } from '../../event-title.ts';
import { formatAmount } from '../../format-amount.ts';
import { publicOrigin } from '../../public-origin.ts';
import { words } from '../page-frame.ts';
import { linkFrom, siteAddress } from '../site-address.ts';
import { actorKey, findingAddress, type SiteContext } from '../site-context.ts';

/** A link from a page to another place of the site; the text is escaped here. */
export const link = (page: string, to: string, text: string): string =>
  `<a href="${e(linkFrom(page, to))}">${words(text)}</a>`;

/** `where`, which leads to the words of a finding in their document; who hears the links alone is told which words. */
export const whereLink = (page: string, finding: Pick<Finding, 'document' | 'id' | 'quote'>): string => {
  const quote = quoteLine(finding.quote);
  const told = quote.length > LONGEST_TOLD ? `${quote.slice(0, quote.lastIndexOf(' ', LONGEST_TOLD) + 1)}…` : quote;
  return `<a href="${e(linkFrom(page, findingAddress(finding)))}" aria-label="where it says: ${words(told)}">where</a>`;
};

/** So many characters of a quotation name it. */
const LONGEST_TOLD = 80;

/** A name, as a link where the actor has a page. */
export const actorLink = (page: string, party: Pick<Party, 'name' | 'actor'>, { actorPages }: SiteContext): string => {
  const key = actorKey(party);
  return actorPages.has(key) ? link(page, siteAddress.actor(key), party.name) : words(party.name);
};

/** `24 October 2024`, or what is said of a thing without a date. */
export const dateWords = (date: string | null): string => (date === null ? 'no date given' : words(periodTitle(date)));

export const statusTag = (status: EventFinding['status']): string =>
  status === 'happened'
    ? ''
    : ` <span class="tag${status === 'denied' || status === 'alleged' ? ' strong' : ''}">${STATUS_WORDS[status]}</span>`;

/** Publisher and title of a document, as a link to its page. */
export const sourceLink = (page: string, document: string, { documents }: SiteContext): string => {
  const known = documents.get(document);
  const name =
    [known?.publisher, known?.title].filter(Boolean).join(', ') ||
    (known && publicOrigin(known.origin)) ||
    document.slice(0, 12);
  return known ? link(page, siteAddress.document(document), name) : words(name);
};

/** Where the exact words of a finding stand: document, page, characters. */
export const whereLine = (
  page: string,
  finding: Pick<Finding, 'document' | 'id' | 'page' | 'start' | 'end'>,
  context: SiteContext,
): string =>
  `<p class="source">${sourceLink(page, finding.document, context)}${finding.page === null ? '' : `, p. ${finding.page}`}, ${link(page, findingAddress(finding), `characters ${finding.start}–${finding.end}`)}</p>`;

/** One event of the chronicle with all who tell it. */
export const entryHtml = (page: string, entry: ChronicleEntry, context: SiteContext): string => {
  const [first, ...others] = entry.tellings;
  const event = context.byId.get(first!.finding);
  const parties = event?.kind === 'event' ? [...event.actor, ...event.recipient] : [];
  const line = [
    `<span class="tag">${eventWord(event?.kind === 'event' ? event : { type: entry.type, mode: null })}</span>${statusTag(entry.status)}`,
    [...new Map(parties.map((party) => [actorKey(party), actorLink(page, party, context)])).values()].join(', '),
    entry.place === null ? '' : words(entry.place),
  ].filter(Boolean);
  return `<article class="entry" id="e-${first!.finding}">
<p><q>${words(entry.text)}</q></p>
<p class="meta">${line.join(' · ')}</p>
${whereLine(page, { ...first!, id: first!.finding }, context)}${
  others.length === 0
    ? ''
    : `<p class="source">Told again: ${others.map((telling) => link(page, siteAddress.finding(telling.document, telling.finding), context.documents.get(telling.document)?.publisher ?? 'elsewhere in it')).join(', ')}</p>`
}
</article>`;
};

/** Entries by their date, each date once. */
export const daysHtml = (
  page: string,
  entries: readonly ChronicleEntry[],
  context: SiteContext,
  heading: 'h2' | 'h3' = 'h2',
): string => {
  const days: { readonly date: string | null; readonly entries: ChronicleEntry[] }[] = [];
  for (const entry of entries) {
    const last = days.at(-1);
    if (last && last.date === entry.date) last.entries.push(entry);
    else days.push({ date: entry.date, entries: [entry] });
  }
  return days
    .map(
      (day) =>
        `<section class="day"><${heading}>${dateWords(day.date)}</${heading}><div>${day.entries.map((entry) => entryHtml(page, entry, context)).join('\n')}</div></section>`,
    )
    .join('\n');
};

/** What a finding says in a few words, beside its quote. */
export const findingLine = (page: string, finding: Finding, context: SiteContext): string => {
  const { date, parties } = findingFacets(finding);
  const names = [...new Map(parties.map(({ party }) => [actorKey(party), actorLink(page, party, context)])).values()];
  return [
    `<span class="tag">${words(labelOf(finding))}</span>${finding.kind === 'event' ? statusTag(finding.status) : ''}`,
    finding.kind === 'figure' ? `${words(finding.measure)}: ${words(formatAmount(finding))}` : '',
    date === null ? '' : dateWords(date),
    names.join(', '),
  ]
    .filter(Boolean)
    .join(' · ');
};

/** What a finding is, in words: of an event and an agreement without the codes by which the packs know them. */
const labelOf = (finding: Finding): string => {
  if (finding.kind === 'event') return eventWord(finding);
  const { type } = findingFacets(finding);
  return type === null || finding.kind === 'agreement' ? finding.kind : `${finding.kind}: ${type.toLowerCase()}`;
};

/** A table whose cells are HTML; on a narrow screen each row becomes a list with the heads before the values. */
export const tableHtml = (
  caption: string,
  heads: readonly string[],
  rows: readonly (readonly string[])[],
  numbers: readonly number[] = [],
): string => {
  const kind = (i: number) => (numbers.includes(i) ? ' class="number"' : '');
  return `<table><caption>${words(caption)}</caption><thead><tr>${heads.map((head, i) => `<th scope="col"${kind(i)}>${words(head)}</th>`).join('')}</tr></thead><tbody>
${rows.map((row) => `<tr>${row.map((cell, i) => `<td${kind(i)} data-head="${words(heads[i]!)}">${cell}</td>`).join('')}</tr>`).join('\n')}
</tbody></table>`;
};

/** `1 finding`, `12 findings` */
export const counted = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`;
