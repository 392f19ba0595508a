import type { Finding } from '../../kinds/finding.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Clearance } from '../../record/desk/handling.ts';
import { isPublished } from '../../record/issue-store.ts';
import type { RecordedDocument, RecordStore } from '../../record/record-store.ts';
import { chronicle } from '../chronicle.ts';
import { ledgers } from '../ledger.ts';
import { claimBoard } from '../views/claim-board.ts';
import { recordedSeries } from '../views/recorded-series.ts';
import { threadMembers } from '../views/thread-members.ts';
import type { SiteIssue, SiteMaterial, SiteThread } from './site-material.ts';

export interface SiteOptions {
  readonly title: string;
  readonly at: string;
  readonly address: string | null;
  readonly engine: string;
  /** true: issues that are not published yet are shown, marked as drafts */
  readonly drafts: boolean;
  /** true: only findings that an analyst accepted */
  readonly acceptedOnly: boolean;
  /** who the site is for; what they may not see is not on it, with all that rests on it */
  readonly clearance: Clearance;
}

/** What the readers of a site may not see: so many documents, and the issues that cite one of them. */
export interface LeftOut {
  readonly documents: number;
  readonly issues: readonly string[];
}

/** What a site is written from, and what of the record may not be on it. */
export const siteMaterial = async (
  whole: RecordStore,
  knowledge: Knowledge,
  { clearance, acceptedOnly, drafts, ...head }: SiteOptions,
): Promise<{ readonly material: SiteMaterial; readonly leftOut: LeftOut }> => {
  const record = whole.visibleTo(clearance);
  const documents = new Map((await record.documents()).map((document) => [document.id, document]));
  const states = acceptedOnly ? (['accepted'] as const) : undefined;
  const recorded = (await Array.fromAsync(record.findings({ states, order: 'document' }))).filter(({ finding }) =>
    documents.has(finding.document),
  );
  const ids = new Set(recorded.map(({ finding }) => finding.id));
  const findings: readonly Finding[] = recorded.map(({ finding }) => finding);
  const cited = new Set(findings.map(({ document }) => document));
  const { issues, barred } = await siteIssues(whole, documents, drafts);
  const claims = (await claimBoard(record, { states }, knowledge, 'disputed')).map((claim) => {
    const admitted = ({ finding }: { readonly finding: Finding }) => ids.has(finding.id);
    return {
      ...claim,
      holds: claim.holds.filter(admitted),
      denies: claim.denies.filter(admitted),
      answers: claim.answers.filter(admitted),
    };
  });
  const material: SiteMaterial = {
    ...head,
    packs: knowledge.packs,
    issues,
    documents: new Map([...documents].filter(([id]) => cited.has(id))),
    findings: recorded,
    chronicle: chronicle(recorded, documents),
    threads: await siteThreads(record, knowledge, ids),
    ledgers: ledgers(findings, documents, knowledge, await record.marks()),
    claims: claims.filter(({ holds, denies }) => denies.length > 0 || holds.length > 1),
    series: await recordedSeries({ findings, documents, record }, knowledge),
    actors: knowledge.actors,
  };
  return { material, leftOut: { documents: (await whole.documents()).length - documents.size, issues: barred } };
};

const siteIssues = async (
  record: RecordStore,
  documents: ReadonlyMap<string, RecordedDocument>,
  drafts: boolean,
): Promise<{ readonly issues: readonly SiteIssue[]; readonly barred: readonly string[] }> => {
  const issues: SiteIssue[] = [];
  const barred: string[] = [];
  for (const { issue: name, state, version } of await record.issues.list()) {
    if (state === 'draft' && !drafts) continue;
    const versions =
      state === 'draft' ? [version] : (await record.issues.history(name)).filter(isPublished).map((one) => one.version);
    const editions = (await Promise.all(versions.map((number) => record.issues.get(name, number)))).map(
      (one) => one!.content,
    );
    if (editions.some(({ sources }) => sources.some(({ document }) => !documents.has(document)))) barred.push(name);
    else issues.push({ name, editions, draft: state === 'draft', corrections: await record.issues.corrections(name) });
  }
  return { issues, barred };
};

const siteThreads = async (
  record: RecordStore,
  knowledge: Knowledge,
  ids: ReadonlySet<string>,
): Promise<readonly SiteThread[]> => {
  const [members, judgements] = await Promise.all([threadMembers(record, knowledge), record.threads.judgements()]);
  return [...knowledge.threads.values()]
    .map(({ id, title }) => ({
      id,
      title,
      members: (members.get(id) ?? []).map(({ finding }) => finding).filter((finding) => ids.has(finding)),
      judgements: judgements.filter(({ thread }) => thread === id),
    }))
    .filter((thread) => thread.members.length > 0 || thread.judgements.length > 0);
};
