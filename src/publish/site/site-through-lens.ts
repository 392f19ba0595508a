import type { NameLens } from '../../link/names/name-lens.ts';
import { claimThroughLens, findingThroughLens, seriesThroughLens } from '../../link/names/through-lens.ts';
import { chronicle } from '../chronicle.ts';
import { ledgerThroughLens } from '../ledger-through-lens.ts';
import type { SiteMaterial } from './site-material.ts';

/**
 * A site with the names of those who act, speak and count, and of places, in a style. Issues stay as they went out, and so
 * do the words of sources.
 */
export const siteThroughLens = (material: SiteMaterial, lens: NameLens): SiteMaterial => {
  const findings = material.findings.map((recorded) => ({
    ...recorded,
    finding: findingThroughLens(recorded.finding, lens),
  }));
  return {
    ...material,
    findings,
    chronicle: chronicle(findings, material.documents),
    ledgers: material.ledgers.map((ledger) => ledgerThroughLens(ledger, lens)),
    claims: material.claims.map((claim) => claimThroughLens(claim, lens)),
    series: material.series.map((series) => seriesThroughLens(series, lens)),
  };
};
