import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { ClaimFinding } from '../../link/claim-voice.ts';
import { type Claim, claims } from '../../link/claims.ts';
import type { FindingFilter } from '../../record/finding-filter.ts';
import type { RecordStore } from '../../record/record-store.ts';
import { wordsAround } from '../words-around.ts';

/** The kinds of findings in which somebody claims something. */
export const CLAIM_KINDS = ['statement', 'compliance'] as const;

/**
 * The claims of a record of which at least one voice passes the filter, every voice shown.
 * @param repeated true: also claims that several hold and nobody denies
 */
export const claimBoard = async (
  record: RecordStore,
  filter: FindingFilter,
  knowledge: Knowledge,
  repeated: boolean,
): Promise<readonly Claim[]> => {
  const findings: ClaimFinding[] = [];
  for await (const { finding } of record.findings({ kinds: CLAIM_KINDS, states: filter.states }))
    if (finding.kind === 'statement' || finding.kind === 'compliance') findings.push(finding);
  const chosen = new Set<string>();
  for await (const { finding } of record.findings({ ...filter, kinds: CLAIM_KINDS })) chosen.add(finding.id);
  const documents = new Map((await record.documents()).map((document) => [document.id, document]));
  const around = await wordsAround(record, new Set(findings.map(({ document }) => document)));
  return claims(findings, documents, knowledge, around)
    .filter(({ state }) => repeated || state !== 'repeated')
    .filter(({ holds, denies, answers }) =>
      [...holds, ...denies, ...answers].some(({ finding }) => chosen.has(finding.id)),
    );
};
