import type { Knowledge } from '../../knowledge/knowledge.ts';
import { heldLinks } from '../../link/claim-links.ts';
import type { ClaimFinding, ComparedVoice } from '../../link/claim-voice.ts';
import { type Claim, claims, claimsOf, voicesOf } from '../../link/claims.ts';
import type { DecidedPairs } from '../../link/decided-pairs.ts';
import { DENYING_ACTS } from '../../link/denied-content.ts';
import { Groups } from '../../link/groups.ts';
import { SPACES, StoredFrequencies } from '../../link/incremental/stored-frequencies.ts';
import { connected, decidedPairs, pairOf } from '../../link/incremental/stored-links.ts';
import { Rarity } from '../../link/rarity.ts';
import { documentHeadsOf } from '../../record/documents-of.ts';
import type { FindingFilter } from '../../record/finding-filter.ts';
import type { FindingHead } from '../../record/finding-head.ts';
import type { StoredLink } from '../../record/link-store.ts';
import type { RecordStore } from '../../record/record-store.ts';
import { wordsAround } from '../words-around.ts';
import { type ChosenFindings, chosenFindings } from './chosen-findings.ts';
import { reasonsAsTold } from './reasons-as-told.ts';
import { takesStoredLinks } from './stored-or-made.ts';

/** The kinds of findings in which somebody claims something. */
export const CLAIM_KINDS = ['statement', 'compliance'] as const;

/** Which claims a board has: those that somebody denies or answers, or also those that several hold and nobody denies. */
export type ClaimBoardScope = 'disputed' | 'all';

/** The claims of a record of which at least one voice passes the filter, every voice shown. */
export const claimBoard = async (
  record: RecordStore,
  filter: FindingFilter,
  knowledge: Knowledge,
  scope: ClaimBoardScope,
): Promise<readonly Claim[]> => {
  const chosen = await chosenFindings(record, filter, CLAIM_KINDS);
  const chosenClaims = (await allClaims(record, filter, knowledge, chosen, scope))
    .filter(({ state }) => scope === 'all' || state !== 'repeated')
    .filter(({ holds, denies, answers }) =>
      [...holds, ...denies, ...answers].some(({ finding }) => chosen.has(finding.id)),
    );
  return inWords(record, chosenClaims, knowledge);
};

/** The claims with the reasons of their links in the words of the documents. */
const inWords = async (record: RecordStore, all: readonly Claim[], knowledge: Knowledge): Promise<readonly Claim[]> => {
  const findingsOf = ({ holds, denies, answers }: Claim) =>
    [...holds, ...denies, ...answers].map(({ finding }) => finding);
  const linked = all.filter(({ links }) => links.length > 0);
  const told = await reasonsAsTold(record, linked.flatMap(findingsOf), knowledge);
  return all.map((claim) => ({
    ...claim,
    links: claim.links.map((link) => ({ ...link, reasons: told(link.reasons, findingsOf(claim)) })),
  }));
};

const allClaims = async (
  record: RecordStore,
  filter: FindingFilter,
  knowledge: Knowledge,
  chosen: ChosenFindings,
  scope: ClaimBoardScope,
): Promise<readonly Claim[]> => {
  const { states } = filter;
  const decided = await decidedPairs(record.links, 'claim');
  const material = async (findings: readonly ClaimFinding[]) => {
    const documents = await documentHeadsOf(record, findings);
    return { documents, around: await wordsAround(record, documents.keys()) };
  };
  if (!(await takesStoredLinks(record))) {
    const findings = await claimFindings(record, { states });
    const { documents, around } = await material(findings);
    return claims(findings, documents, knowledge, around, decided);
  }
  const asked = chosen.ids ?? (scope === 'all' ? null : await disputedFindings(record, states, decided));
  const { links: all } = await connected(record.links, 'claim', asked, decided);
  const linked = await linkedVoices(record, states, all, decided);
  const { links, documents: told } = scope === 'all' ? linked : disputed(linked, decided);
  for (const document of await documentsDenying(record, filter)) told.add(document);
  const findings = await claimFindings(record, { states, documents: [...told] });
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

interface LinkedVoices {
  readonly links: readonly StoredLink[];
  /** where what is linked, or was decided on, stands */
  readonly documents: Set<string>;
  readonly heads: readonly FindingHead[];
}

const linkedVoices = async (
  record: RecordStore,
  states: FindingFilter['states'],
  links: readonly StoredLink[],
  { together }: DecidedPairs,
): Promise<LinkedVoices> => {
  const ids = new Set([...links.flatMap(pairOf), ...together.flatMap(({ pair }) => pair)]);
  const heads = await record.findingHeads({ kinds: CLAIM_KINDS, states, ids: [...ids], order: 'document' });
  return { links, heads, documents: new Set(heads.map(({ document }) => document)) };
};

/** Of the whole record what is denied, answered or decided on. */
const disputedFindings = async (
  record: RecordStore,
  states: FindingFilter['states'],
  { together }: DecidedPairs,
): Promise<ReadonlySet<string>> =>
  (await record.findingIds({ kinds: ['statement'], states, types: DENYING_ACTS }))
    .union(await record.links.ends('claim', ['denies', 'answers']))
    .union(new Set(together.flatMap(({ pair }) => pair)));

/** Without what hangs together with nothing that is denied, answered or decided on: that is repeated and nothing else. */
const disputed = ({ links, heads }: LinkedVoices, { together }: DecidedPairs): LinkedVoices => {
  const at = new Map(heads.map(({ id }, i) => [id, i]));
  const groups = new Groups(heads.length);
  for (const [first, second] of [...links.map(pairOf), ...together.map(({ pair }) => pair)]) {
    const [a, b] = [at.get(first), at.get(second)];
    if (a !== undefined && b !== undefined) groups.join(a, b);
  }
  const numberOf = (id: string): readonly number[] => {
    const number = at.get(id);
    return number === undefined ? [] : [groups.of(number)];
  };
  const kept = new Set([
    ...heads.flatMap(({ type, id }) => (DENYING_ACTS.some((act) => act === type) ? numberOf(id) : [])),
    ...links.flatMap(({ relation, first }) => (relation === 'repeats' ? [] : numberOf(first))),
    ...together.flatMap(({ pair }) => pair.flatMap(numberOf)),
  ]);
  const isKept = (id: string): boolean => numberOf(id).some((group) => kept.has(group));
  const left = heads.filter(({ id }) => isKept(id));
  return {
    heads: left,
    links: links.filter(({ first }) => isKept(first)),
    documents: new Set(left.map(({ document }) => document)),
  };
};

/**
 * Where something may be denied that the filter chooses, linked or not. Somebody who holds what nobody takes up is no
 * claim on the board; what is denied is one also when nobody is found to hold it.
 */
const documentsDenying = async (record: RecordStore, filter: FindingFilter): Promise<Iterable<string>> => {
  const types = DENYING_ACTS.filter((act) => filter.types === undefined || filter.types.includes(act));
  const heads = await record.findingHeads({ ...filter, kinds: ['statement'], types, order: 'document' });
  return heads.map(({ document }) => document);
};

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
