import type { Finding } from '../kinds/finding.ts';
import type { Party, PlaceMention } from '../kinds/party.ts';

/** A party of a finding and the field that it stands in. */
export interface PartyInRole {
  readonly role: string;
  readonly party: Party;
}

/** What all kinds of findings can be listed, filtered and sorted by. */
export interface FindingFacets {
  /** when it happened, was said or holds (EDTF); null when the finding says nothing of it */
  readonly date: string | null;
  /** the kind’s own code: type of an event, act of a statement, stage of a case, unit of a figure … */
  readonly type: string | null;
  readonly place: PlaceMention | null;
  readonly parties: readonly PartyInRole[];
}

/** The facets of a finding. A deadline is no date of it: it says when something is due, not when it was undertaken. */
export const findingFacets = (finding: Finding): FindingFacets => {
  switch (finding.kind) {
    case 'event':
      return {
        date: finding.date,
        type: finding.type,
        place: finding.place,
        parties: [
          ...inRole('actor', finding.actor),
          ...inRole('recipient', finding.recipient),
          ...inRole('reportedBy', finding.reportedBy),
        ],
      };
    case 'statement':
      return {
        date: finding.date,
        type: finding.act,
        place: null,
        parties: [
          ...inRole('speaker', finding.speaker),
          ...inRole('addressee', finding.addressee),
          ...inRole('reportedBy', finding.reportedBy),
        ],
      };
    case 'figure':
      return {
        date: finding.asOf,
        type: finding.unit,
        place: finding.place,
        parties: inRole('attributedTo', finding.attributedTo),
      };
    case 'agreement':
      return {
        date: finding.date,
        type: finding.agreement,
        place: finding.place === null ? null : { name: finding.place, place: null },
        parties: inRole('party', finding.parties),
      };
    case 'provision':
      return { date: null, type: finding.force, place: null, parties: inRole('obligor', finding.obligor) };
    case 'commitment':
      return { date: null, type: null, place: null, parties: inRole('obligor', finding.obligor) };
    case 'compliance':
      return {
        date: null,
        type: finding.verdict,
        place: null,
        parties: [...inRole('claimant', finding.claimant), ...inRole('party', finding.party)],
      };
    case 'case':
      return { date: finding.date, type: finding.stage, place: null, parties: inRole('person', finding.person) };
    case 'vote':
      return { date: finding.date, type: finding.result, place: null, parties: inRole('body', finding.body) };
    case 'post':
      return {
        date: finding.date,
        type: finding.change,
        place: null,
        parties: [...inRole('person', finding.person), ...inRole('by', finding.by)],
      };
  }
};

const inRole = (role: string, parties: Party | readonly Party[] | null): readonly PartyInRole[] =>
  parties === null ? [] : ([parties].flat() as Party[]).map((party) => ({ role, party }));
