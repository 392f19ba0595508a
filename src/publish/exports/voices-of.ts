import { THE_PUBLICATION } from '../../extract/claimant.ts';
import type { Finding } from '../../kinds/finding.ts';
import type { Party } from '../../kinds/party.ts';
import { findingFacets, type PartyInRole } from '../../record/finding-facets.ts';

/** Who says in a document what a finding holds; empty where the document says it in its own voice. */
export const voicesOf = (finding: Finding): readonly Party[] => {
  if (finding.kind === 'statement') return finding.speaker;
  if (finding.kind === 'compliance') return finding.claimant.filter((party) => !isPublication(party));
  if (finding.kind === 'figure') return finding.attributedTo ? [finding.attributedTo] : [];
  return finding.kind === 'event' && finding.reportedBy ? [finding.reportedBy] : [];
};

/** All whom a finding names, without the publication itself, which is no actor but the document’s publisher. */
export const partiesNamed = (finding: Finding): readonly PartyInRole[] =>
  findingFacets(finding).parties.filter(({ party }) => !isPublication(party));

const isPublication = ({ name, actor }: Party): boolean => actor === null && name === THE_PUBLICATION;
