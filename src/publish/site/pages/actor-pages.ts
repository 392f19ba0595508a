import { flattenFinding } from '../../flatten-finding.ts';
import { type SitePage, words } from '../page-frame.ts';
import { siteAddress } from '../site-address.ts';
import type { SiteActor, SiteContext } from '../site-context.ts';
import { counted, findingLine, link, tableHtml, whereLine } from './parts.ts';

/** Who is named: a list, and a page for everybody whom a pack knows or who is named twice. */
export const actorPages = (context: SiteContext): readonly SitePage[] => {
  const path = siteAddress.actors;
  const actors = [...context.actorPages.values()].toSorted(
    (a, b) => b.findings.length - a.findings.length || (a.name < b.name ? -1 : 1),
  );
  return [
    {
      path,
      title: 'Actors',
      lead: `${counted(actors.length, 'actor')}, those with most findings first. Whoever is named once and known to no pack is found by the search.`,
      body: tableHtml(
        'Actors',
        ['Name', 'What', 'Findings'],
        actors.map((actor) => [
          link(path, siteAddress.actor(actor.key), actor.name),
          words(context.actors.get(actor.id ?? '')?.kind ?? 'known to no pack'),
          String(actor.findings.length),
        ]),
        [2],
      ),
      data: actors.map(({ key, id, name, findings }) => ({
        id,
        name,
        findings: findings.length,
        page: siteAddress.actor(key),
      })),
    },
    ...actors.map((actor) => actorPage(actor, context)),
  ];
};

const DONE = new Set(['actor', 'speaker', 'claimant', 'obligor', 'by', 'body', 'person']);

const actorPage = ({ key, id, name, findings }: SiteActor, context: SiteContext): SitePage => {
  const path = siteAddress.actor(key);
  const known = id === null ? undefined : context.actors.get(id);
  const does = ({ roles }: (typeof findings)[number]) => roles.some((role) => DONE.has(role));
  const own = findings.filter(does);
  const others = findings.filter((one) => !does(one));
  const list = (some: typeof findings) =>
    some
      .map(
        ({ finding }) =>
          `<div class="entry"><p><q>${words(finding.quote)}</q></p><p class="meta">${findingLine(path, finding, context)}</p>${whereLine(path, finding, context)}</div>`,
      )
      .join('\n');
  const names = [...new Set((known?.names ?? []).map(({ text }) => text))];
  const facts: (readonly [string, string])[] = [];
  if (known) facts.push(['What', known.kind]);
  if (names.length > 0) facts.push(['Also called', names.join(', ')]);
  for (const { office, body, from, to } of known?.offices ?? [])
    facts.push([
      'Office',
      `${office}${body ? `, ${context.actors.get(body)?.name ?? body}` : ''}${from || to ? ` (${from ?? '…'} to ${to ?? '…'})` : ''}`,
    ]);
  return {
    path,
    title: name,
    lead: `${counted(findings.length, 'finding')}.`,
    body: [
      facts.length === 0
        ? ''
        : `<dl class="facts">${facts.map(([term, what]) => `<dt>${term}</dt><dd>${words(what)}</dd>`).join('')}</dl>`,
      own.length === 0 ? '' : `<h2>Does and says</h2>\n${list(own)}`,
      others.length === 0 ? '' : `<h2>Is named by others</h2>\n${list(others)}`,
    ].join('\n'),
    data: {
      id,
      name,
      kind: known?.kind ?? null,
      names,
      findings: findings.map(({ finding }) => flattenFinding(finding)),
    },
  };
};
