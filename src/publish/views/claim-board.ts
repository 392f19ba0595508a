import type { Knowledge } from '../../knowledge/knowledge.ts';
import { heldLinks } from '../../link/claim-links.ts';
import type { ClaimFinding, ComparedVoice } from '../../link/claim-voice.ts';
import { type Claim, claims, claimsOf, voicesOf } from '../../link/claims.ts';
import type { DecidedPairs } from '../../link/decided-pairs.ts';
import { deniedContent } from '../../link/denied-content.ts';
import { SPACES, StoredFrequencies } from '../../link/incremental/stored-frequencies.ts';
import { connected, decidedPairs } from '../../link/incremental/stored-links.ts';
import { Rarity } from '../../link/rarity.ts';
import { documentsOf } from '../../record/documents-of.ts';
import type { FindingFilter } from '../../record/finding-filter.ts';
import type { StoredLink } from '../../record/link-store.ts';
import type { RecordStore } from '../../record/record-store.ts';
import { wordsAround } from '../words-around.ts';
import { takesStoredLinks } from './stored-or-made.ts';

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
  const chosen = new Map((await claimFindings(record, filter)).map((finding) => [finding.id, finding]));
  return (await allClaims(record, filter, knowledge, chosen))
    .filter(({ state }) => repeated || state !== 'repeated')
    .filter(({ holds, denies, answers }) =>
      [...holds, ...denies, ...answers].some(({ finding }) => chosen.has(finding.id)),
    );
};

const allClaims = async (
  record: RecordStore,
  { states }: FindingFilter,
  knowledge: Knowledge,
  chosen: ReadonlyMap<string, ClaimFinding>,
): Promise<readonly Claim[]> => {
  const decided = await decidedPairs(record.links, 'claim');
  const material = async (findings: readonly ClaimFinding[]) => {
    const documents = await documentsOf(record, findings);
    return { documents, around: await wordsAround(record, documents.keys()) };
  };
  if (!(await takesStoredLinks(record))) {
    const findings = await claimFindings(record, { states });
    const { documents, around } = await material(findings);
    return claims(findings, documents, knowledge, around, decided);
  }
  const { links } = await connected(record.links, 'claim', chosen.keys(), decided);
  const told = await documentsTelling([...chosen.values()], links, decided, (ids) =>
    claimFindings(record, { states, ids }),
  );
  const findings = await claimFindings(record, { states, documents: told });
  const { documents, around } = await material(findings);
  const voices = voicesOf(findings, documents, knowledge, around);
  const rarity = new Rarity(new StoredFrequencies(SPACES.claim, (key) => record.links.countOf(key)));
  const at = firstOf(voices);
  const indexed = links.flatMap(({ first, second, relation, score, reasons }) => {
    const [a, b] = [at.get(first), at.get(second)];
    if (a === undefined || b === undefined || relation === null) return [];
    // What a document calls untrue itself follows as a voice of its own on the same finding.
    return [{ a: Math.min(a, b), b: a === b ? b + 1 : Math.max(a, b), relation, score, reasons }];
  });
  return claimsOf(voices, heldLinks(voices, indexed, rarity), decided);
};

/**
 * The documents whose voices are compared. Somebody who holds what nobody takes up is no claim on the board: only what
 * is linked, was decided on, or denies something has to be read together with what stands beside it.
 */
const documentsTelling = async (
  chosen: readonly ClaimFinding[],
  links: readonly StoredLink[],
  { together }: DecidedPairs,
  findingsOf: (ids: readonly string[]) => Promise<readonly ClaimFinding[]>,
): Promise<readonly string[]> => {
  const ids = new Set([
    ...links.flatMap(({ first, second }) => [first, second]),
    ...together.flatMap(({ pair }) => pair),
  ]);
  const documents = new Set(
    chosen.filter((finding) => ids.has(finding.id) || denies(finding)).map(({ document }) => document),
  );
  for (const { id } of chosen) ids.delete(id);
  for (const { document } of await findingsOf([...ids])) documents.add(document);
  return [...documents];
};

const denies = (finding: ClaimFinding): boolean =>
  finding.kind === 'statement' && deniedContent(finding.act, finding.cue, finding.quote) !== null;

const claimFindings = async (record: RecordStore, filter: FindingFilter): Promise<readonly ClaimFinding[]> => {
  const findings: ClaimFinding[] = [];
  for await (const { finding } of record.findings({ ...filter, kinds: CLAIM_KINDS }))
    if (finding.kind === 'statement' || finding.kind === 'compliance') findings.push(finding);
  return findings;
};

const firstOf = (voices: readonly ComparedVoice[]): ReadonlyMap<string, number> => {
  const at = new Map<string, number>();
  for (const [i, { finding }] of voices.entries()) if (!at.has(finding.id)) at.set(finding.id, i);
  return at;
};
