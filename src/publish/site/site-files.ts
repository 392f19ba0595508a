import type { Finding } from '../../kinds/finding.ts';
import { findingFacets } from '../../record/finding-facets.ts';
import { framed } from './page-frame.ts';
import { actorPages } from './pages/actor-pages.ts';
import { chroniclePages } from './pages/chronicle-pages.ts';
import { claimPage } from './pages/claim-page.ts';
import { documentPages } from './pages/document-pages.ts';
import { dossierPages } from './pages/dossier-pages.ts';
import { figurePage } from './pages/figure-page.ts';
import { editionFiles, issuePages } from './pages/issue-pages.ts';
import { ledgerPages } from './pages/ledger-pages.ts';
import { aboutPage, homePage, searchPage } from './pages/other-pages.ts';
import { actorKey, type SiteActor, type SiteContext, stretchOf } from './site-context.ts';
import { feedFiles } from './site-feeds.ts';
import type { SiteFile, SiteMaterial } from './site-material.ts';
import { searchFiles } from './site-search.ts';
import { SITE_STYLE } from './site-style.ts';

/**
 * Every file of a site: pages, the same as JSON beside each, feeds, and the search. It works from a folder and from any
 * web server; links are relative. Pure: the same material, the same bytes.
 */
export function* siteFiles(material: SiteMaterial): Generator<SiteFile> {
  const context: SiteContext = {
    ...material,
    byId: new Map(material.findings.map(({ finding }) => [finding.id, finding])),
    stretches: Map.groupBy(material.chronicle, stretchOf),
    actorPages: actorsWithPages(material),
  };
  const pages = [
    homePage(context),
    ...issuePages(context),
    ...chroniclePages(context),
    ...dossierPages(context),
    ...ledgerPages(context),
    claimPage(context),
    ...actorPages(context),
    figurePage(context),
    ...documentPages(context),
    searchPage(context),
    aboutPage(context),
  ];
  for (const page of pages) yield* framed(page, context);
  yield* editionFiles(context);
  yield* feedFiles(context);
  yield* searchFiles(context);
  yield { path: 'site.css', content: SITE_STYLE };
}

/** Everybody whom a pack knows or who has a part in two findings. */
const actorsWithPages = ({ findings, actors }: SiteMaterial): ReadonlyMap<string, SiteActor> => {
  const known = new Map<
    string,
    { id: string | null; name: string; findings: Map<string, { finding: Finding; roles: string[] }> }
  >();
  const inTime = findings.toSorted((a, b) =>
    (a.earliest ?? '~') < (b.earliest ?? '~') ? -1 : (a.earliest ?? '~') > (b.earliest ?? '~') ? 1 : 0,
  );
  for (const { finding } of inTime)
    for (const { role, party } of findingFacets(finding).parties) {
      const key = actorKey(party);
      const entry = known.get(key) ?? {
        id: party.actor,
        name: actors.get(party.actor ?? '')?.name ?? party.name,
        findings: new Map(),
      };
      const own = entry.findings.get(finding.id);
      if (own) own.roles.push(role);
      else entry.findings.set(finding.id, { finding, roles: [role] });
      known.set(key, entry);
    }
  return new Map(
    [...known]
      .filter(([, { id, findings: own }]) => id !== null || own.size > 1)
      .map(([key, { id, name, findings: own }]) => [key, { key, id, name, findings: [...own.values()] }]),
  );
};
