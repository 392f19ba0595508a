import { THE_PUBLICATION } from '../extract/claimant.ts';
import type { AgreementEntry } from '../kinds/agreement-entry.ts';
import type { CommitmentFinding } from '../kinds/commitment.ts';
import type { ComplianceFinding } from '../kinds/compliance.ts';
import type { Finding } from '../kinds/finding.ts';
import type { ProvisionMark } from '../kinds/provision-mark.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { sideOf } from '../link/side-of.ts';
import { toldAgreements } from '../link/told-agreements.ts';
import type { DocumentHead } from '../record/document-head.ts';
import { fold } from '../text/fold.ts';
import { sourceName } from './issue/draft/source-name.ts';

/** One side's claim, with the date of its document, since claims rarely have one of their own. */
export interface LedgerClaim {
  readonly date: string | null;
  readonly claimant: string;
  /** id of the state for which the claimant speaks; null for others */
  readonly side: string | null;
  readonly finding: ComplianceFinding;
}

export interface LedgerRow {
  /** number of the provision; null for what is claimed of the agreement as a whole */
  readonly number: string | null;
  readonly summary: string | null;
  readonly obligors: readonly string[];
  readonly deadline: string | null;
  readonly commitments: readonly CommitmentFinding[];
  /** earliest first */
  readonly claims: readonly LedgerClaim[];
  readonly mark: ProvisionMark | null;
}

export interface Ledger {
  readonly agreement: AgreementEntry;
  readonly rows: readonly LedgerRow[];
}

/**
 * For each agreement its provisions with the timeline of claims by side, and apart from them the analyst's mark. Lists
 * agreements of the packs with at least one claim, commitment or mark; provisions without any are rows as well. Behind them
 * stand the agreements that only the documents know, each as a whole, with what is claimed and undertaken under any of its
 * names; findings of their mentions tell their dates and parties.
 * @param onlyTold leave out provisions and agreements of which the findings say nothing, as when a filter narrows them
 */
export const ledgers = (
  findings: readonly Finding[],
  documents: ReadonlyMap<string, DocumentHead>,
  knowledge: Pick<Knowledge, 'agreements' | 'actors' | 'codebook'>,
  marks: readonly ProvisionMark[] = [],
  { onlyTold = false }: { readonly onlyTold?: boolean } = {},
): readonly Ledger[] => {
  const byName = new Map<string, AgreementEntry>();
  for (const entry of knowledge.agreements.values()) byName.set(fold(entry.name), entry);
  const claims = new Map<string, ComplianceFinding[]>();
  const commitments = new Map<string, CommitmentFinding[]>();
  const others = toldAgreements(findings, knowledge);
  for (const finding of findings) {
    if (finding.kind !== 'compliance' && finding.kind !== 'commitment') continue;
    if (finding.agreement === null) continue;
    const entry = byName.get(fold(finding.agreement)) ?? others.of(finding.document, finding.agreement);
    if (!entry) continue;
    if (finding.kind === 'compliance') append(claims, entry.id, finding);
    else append(commitments, entry.id, finding);
  }
  const told = new Set([
    ...claims.keys(),
    ...commitments.keys(),
    ...(onlyTold ? [] : marks.map((mark) => mark.agreement)),
  ]);
  const byClaims = others.entries.toSorted((a, b) => (claims.get(b.id)?.length ?? 0) - (claims.get(a.id)?.length ?? 0));
  return [...knowledge.agreements.values(), ...byClaims]
    .filter((entry) => told.has(entry.id))
    .map((entry) => ({
      agreement: entry,
      rows: rowsOf(
        entry,
        claims.get(entry.id) ?? [],
        commitments.get(entry.id) ?? [],
        documents,
        knowledge,
        marks,
      ).filter(({ claims, commitments }) => !onlyTold || claims.length + commitments.length > 0),
    }));
};

const rowsOf = (
  entry: AgreementEntry,
  claims: readonly ComplianceFinding[],
  commitments: readonly CommitmentFinding[],
  documents: ReadonlyMap<string, DocumentHead>,
  knowledge: Pick<Knowledge, 'actors'>,
  marks: readonly ProvisionMark[],
): readonly LedgerRow[] => {
  const numbers = [...entry.provisions.map((provision) => provision.number), null];
  const placed = (finding: ComplianceFinding | CommitmentFinding): string | null => provisionOf(entry, finding);
  return numbers
    .map((number): LedgerRow => {
      const provision = entry.provisions.find((one) => one.number === number);
      return {
        number,
        summary: provision?.summary ?? null,
        obligors: (provision?.obligors ?? []).map((id) => knowledge.actors.get(id)?.name ?? id),
        deadline: provision?.deadline ?? null,
        commitments: commitments.filter((finding) => placed(finding) === number),
        claims: claims
          .filter((finding) => placed(finding) === number)
          .map((finding) => claimOf(finding, documents, knowledge))
          .toSorted((a, b) => (a.date ?? '9999').localeCompare(b.date ?? '9999')),
        mark: marks.findLast((mark) => mark.agreement === entry.id && mark.provision === number) ?? null,
      };
    })
    .filter((row) => row.number !== null || row.claims.length > 0 || row.commitments.length > 0);
};

/** The provision that a finding names; else the one whose words it uses most; else none. */
const provisionOf = (entry: AgreementEntry, finding: ComplianceFinding | CommitmentFinding): string | null => {
  const number = /\d+/.exec(finding.provision ?? '')?.[0];
  if (number && entry.provisions.some((provision) => provision.number === number)) return number;
  const words = ` ${fold(finding.quote)} `;
  let best: { number: string; hits: number } | null = null;
  for (const provision of entry.provisions) {
    const hits = provision.words.filter((word) => words.includes(` ${fold(word)} `)).length;
    if (hits > (best?.hits ?? 0)) best = { number: provision.number, hits };
  }
  return best?.number ?? null;
};

const claimOf = (
  finding: ComplianceFinding,
  documents: ReadonlyMap<string, DocumentHead>,
  knowledge: Pick<Knowledge, 'actors'>,
): LedgerClaim => {
  const document = documents.get(finding.document);
  const claimant = finding.claimant[0];
  return {
    date: document?.published ?? document?.period?.value ?? null,
    claimant: claimant && claimant.name !== THE_PUBLICATION ? claimant.name : sourceName(document),
    side: sideOf(claimant?.actor ?? null, knowledge),
    finding,
  };
};

const append = <T>(map: Map<string, T[]>, key: string, value: T): void => {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
};
