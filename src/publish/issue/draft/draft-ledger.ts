import { THE_PUBLICATION } from '../../../extract/claimant.ts';
import type { ComplianceFinding } from '../../../kinds/compliance.ts';
import type { IssuePart } from '../../../kinds/issue.ts';
import { documentDate } from '../../../link/document-date.ts';
import type { NameLens } from '../../../link/names/name-lens.ts';
import type { CitationBook } from './citation-book.ts';
import type { IssueMaterial } from './issue-material.ts';
import { sourceName } from './source-name.ts';

/** Who said in the period that an agreement was kept or broken, and what the same claimant had said of it before. */
export const draftLedger = (
  findings: readonly ComplianceFinding[],
  material: IssueMaterial,
  book: CitationBook,
): IssuePart | null => {
  const current = new Set(findings.map(({ id }) => id));
  const before = material.earlier
    .filter((finding): finding is ComplianceFinding => finding.kind === 'compliance' && !current.has(finding.id))
    .map((finding) => ({ finding, date: documentDate(material.documents.get(finding.document)) ?? '' }))
    .filter(({ date }) => date !== '' && date < material.period)
    .sort((a, b) => (a.date < b.date ? -1 : 1));
  const named = findings.filter(({ agreement }) => agreement !== null);
  if (named.length === 0) return null;
  const groups = Map.groupBy(named, (finding) => JSON.stringify([keyOf(finding), finding.verdict]));
  return {
    id: 'ledger',
    kind: 'ledger',
    title: 'Agreements: who says what was kept',
    thread: null,
    why: 'claims of the period about named agreements',
    blocks: [...groups.values()].map((claims) => {
      const first = claims[0]!;
      return {
        id: book.nextId('b'),
        kind: 'ledger',
        agreement: first.agreement,
        provision: first.provision,
        claimant: claimantOf(first, material),
        party: namesOf(first.party, material.lens),
        verdict: first.verdict,
        before: before.findLast(({ finding }) => keyOf(finding) === keyOf(first))?.finding.verdict ?? null,
        about: first.about,
        citations: book.cite(claims),
      };
    }),
  };
};

const claimantOf = ({ claimant, document }: ComplianceFinding, { documents, lens }: IssueMaterial): string => {
  const names = namesOf(claimant, lens);
  return names === '' || names === THE_PUBLICATION ? sourceName(documents.get(document)) : names;
};

const keyOf = ({ agreement, provision, claimant, party }: ComplianceFinding): string =>
  JSON.stringify([agreement, provision, namesOf(claimant), namesOf(party)]);

const namesOf = (parties: ComplianceFinding['party'], lens: NameLens | null = null): string =>
  parties.map((party) => lens?.party(party) ?? party.name).join(', ');
