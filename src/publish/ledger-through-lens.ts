import type { NameLens } from '../link/names/name-lens.ts';
import { findingThroughLens } from '../link/names/through-lens.ts';
import type { Ledger } from './ledger.ts';

/** A ledger with the names of those who are bound and of those who claim in a style; the words stay. */
export const ledgerThroughLens = ({ agreement, rows }: Ledger, lens: NameLens): Ledger => ({
  agreement,
  rows: rows.map((row) => ({
    ...row,
    obligors:
      agreement.provisions
        .find(({ number }) => number === row.number)
        ?.obligors.map((id, i) => lens.party({ name: row.obligors[i] ?? id, actor: id })) ?? row.obligors,
    commitments: row.commitments.map((finding) => findingThroughLens(finding, lens)),
    claims: row.claims.map((claim) => {
      const finding = findingThroughLens(claim.finding, lens);
      return { ...claim, finding, claimant: finding.claimant[0]?.name ?? claim.claimant };
    }),
  })),
});
