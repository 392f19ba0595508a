import type { ComplianceFinding } from '../../kinds/compliance.ts';
import type { Finding } from '../../kinds/finding.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { DocumentHead } from '../../record/document-head.ts';
import type { RecordedFinding } from '../../record/record-store.ts';
import { compareTexts } from '../../text/compare-texts.ts';
import { fold } from '../../text/fold.ts';
import type { ClaimFinding, ClaimVoice, WordsAround } from '../claim-voice.ts';
import { type Claim, claims } from '../claims.ts';
import { eventGroups } from '../event-groups.ts';
import { partyKey, type RecordedEvent } from '../event-traits.ts';
import { type FigureSeries, figureSeries, type SeriesPoint } from '../figure-series.ts';
import { sideOf } from '../side-of.ts';
import { monthBeside, monthOf } from './month-of.ts';

/** Where the words of a finding stand. */
export interface DigestCitation {
  readonly finding: string;
  readonly document: string;
  readonly publisher: string | null;
  readonly title: string | null;
  readonly page: number | null;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
}

/** An event or statement of the month, cited wherever it is told. */
export interface DigestEntry {
  readonly finding: Finding;
  readonly citations: readonly DigestCitation[];
}

/** What somebody says in the month of how somebody keeps a provision, and what the same side said of it before. */
export interface LedgerChange {
  readonly agreement: string | null;
  readonly provision: string | null;
  readonly claimant: string;
  readonly verdict: ComplianceFinding['verdict'];
  /** the first that says so in the month */
  readonly finding: ComplianceFinding;
  /** null when it said nothing before */
  readonly before: ComplianceFinding['verdict'] | null;
  readonly citations: readonly DigestCitation[];
}

/** Points of a series that are of the month, and the last one before. */
export interface SeriesChange {
  readonly measure: string;
  readonly unit: string;
  readonly before: SeriesPoint | null;
  readonly points: readonly SeriesPoint[];
  /** true when one of the new points cannot be true together with another of the same time */
  readonly disagrees: boolean;
  readonly citations: readonly DigestCitation[];
}

/** A claim to which voices of the month are added. */
export interface ClaimChange {
  readonly about: string;
  readonly state: Claim['state'];
  /** null when nobody spoke of it before, `held` when it was held and denied by nobody */
  readonly before: 'held' | 'denied' | 'contested' | null;
  readonly voices: readonly ClaimVoice[];
  readonly citations: readonly DigestCitation[];
}

/** What a month brought to a thread. */
export interface ThreadDigest {
  readonly thread: string;
  readonly month: string;
  readonly events: readonly DigestEntry[];
  readonly statements: readonly DigestEntry[];
  readonly ledger: readonly LedgerChange[];
  readonly series: readonly SeriesChange[];
  readonly claims: readonly ClaimChange[];
  /** how many events and statements the month before had */
  readonly monthBefore: { readonly events: number; readonly statements: number };
}

export interface DigestMaterial {
  readonly thread: string;
  /** `2024-10` */
  readonly month: string;
  /** all findings of the thread */
  readonly findings: readonly RecordedFinding[];
  /** all findings of the record, among which earlier points, verdicts and voices are looked for */
  readonly record: readonly RecordedFinding[];
  readonly documents: ReadonlyMap<string, DocumentHead>;
  readonly knowledge: Pick<Knowledge, 'actors' | 'mentions' | 'codebook'>;
  /** the sentence in which a finding stands */
  passage(finding: Finding): string;
  /** the words beside a claim */
  around(finding: ClaimFinding): WordsAround;
}

interface Times {
  /** all findings of the record that are news of the month or of one before */
  readonly upToNow: readonly RecordedFinding[];
  /** ids of the thread’s findings of the month */
  readonly isNew: ReadonlySet<string>;
  /** ids of all findings of the months before */
  readonly earlier: ReadonlySet<string>;
}

/** What is new in a thread in a month, against all months before. Every entry cites its findings. Deterministic. */
export const threadDigest = (material: DigestMaterial): ThreadDigest => {
  const { thread, month } = material;
  const told = (recorded: RecordedFinding) => monthOf(recorded, material.documents.get(recorded.finding.document));
  const ofMonth = (each: string) => material.findings.filter((recorded) => told(recorded) === each);
  const upToNow = material.record.filter((recorded) => (told(recorded) ?? '~') <= month);
  const news = ofMonth(month);
  const before = ofMonth(monthBeside(month, -1));
  const isNew = new Set(news.map(({ finding }) => finding.id));
  const earlier = new Set(upToNow.flatMap((each) => (told(each)! < month ? [each.finding.id] : [])));
  const times = { upToNow, isNew, earlier };
  return {
    thread,
    month,
    events: eventsOf(news, material),
    statements: statementsOf(news, material),
    ledger: ledgerChanges(times, material),
    series: seriesChanges(times, material),
    claims: claimChanges(times, material),
    monthBefore: {
      events: eventsOf(before, material).length,
      statements: statementsOf(before, material).length,
    },
  };
};

const citationOf = (finding: Finding, { documents }: DigestMaterial): DigestCitation => {
  const document = documents.get(finding.document);
  return {
    finding: finding.id,
    document: finding.document,
    publisher: document?.publisher ?? null,
    title: document?.title ?? null,
    page: finding.page,
    start: finding.start,
    end: finding.end,
    quote: finding.quote,
  };
};

const eventsOf = (news: readonly RecordedFinding[], material: DigestMaterial): readonly DigestEntry[] => {
  const events = news.filter(({ finding }) => finding.kind === 'event') as RecordedEvent[];
  return eventGroups(events, material.knowledge)
    .map((members) => members.map((i) => events[i]!))
    .sort(([a], [b]) => compareTexts(a!.earliest!, b!.earliest!) || compareTexts(a!.finding.id, b!.finding.id))
    .map((tellings) => ({
      finding: tellings[0]!.finding,
      citations: tellings.map(({ finding }) => citationOf(finding, material)),
    }));
};

/** Statements that stand by themselves; the same words told again are one. */
const statementsOf = (news: readonly RecordedFinding[], material: DigestMaterial): readonly DigestEntry[] => {
  const statements = news.filter(({ finding }) => finding.kind === 'statement' && finding.within === null);
  const byWords = Map.groupBy(statements, ({ finding }) => fold(finding.quote));
  return [...byWords.values()].map((tellings) => ({
    finding: tellings[0]!.finding,
    citations: tellings.map(({ finding }) => citationOf(finding, material)),
  }));
};

const ledgerChanges = ({ upToNow, isNew, earlier }: Times, material: DigestMaterial): readonly LedgerChange[] => {
  const said = new Map<string, ComplianceFinding['verdict']>();
  const changes = new Map<string, LedgerChange>();
  const inTime = upToNow.toSorted((a, b) => compareTexts(a.latest ?? '~', b.latest ?? '~'));
  for (const { finding } of inTime) {
    if (finding.kind !== 'compliance') continue;
    const claimant = finding.claimant[0];
    const name = claimant?.name ?? material.documents.get(finding.document)?.publisher ?? 'the publication';
    const who = sideOf(claimant?.actor ?? null, material.knowledge) ?? claimant?.actor ?? fold(name);
    const of = finding.party.map(partyKey);
    const matter = JSON.stringify([finding.agreement, finding.provision, who, of]);
    if (earlier.has(finding.id)) said.set(matter, finding.verdict);
    if (!isNew.has(finding.id)) continue;
    const key = `${matter} ${finding.verdict}`;
    const known = changes.get(key);
    changes.set(key, {
      agreement: finding.agreement,
      provision: finding.provision,
      claimant: name,
      verdict: finding.verdict,
      finding,
      before: said.get(matter) ?? null,
      ...known,
      citations: [...(known?.citations ?? []), citationOf(finding, material)],
    });
  }
  return [...changes.values()];
};

const seriesChanges = ({ upToNow, isNew, earlier }: Times, material: DigestMaterial): readonly SeriesChange[] => {
  const figures = upToNow.map(({ finding }) => finding).filter(({ kind }) => kind === 'figure');
  return figureSeries(figures, material).flatMap((series) => {
    const points = series.points.filter(({ finding }) => isNew.has(finding.id));
    return points.length === 0 ? [] : [seriesChange(series, points, earlier, material)];
  });
};

const seriesChange = (
  { measure, unit, points: all, disagreements }: FigureSeries,
  points: readonly SeriesPoint[],
  earlier: ReadonlySet<string>,
  material: DigestMaterial,
): SeriesChange => ({
  measure,
  unit,
  before: all.findLast(({ finding }) => earlier.has(finding.id)) ?? null,
  points,
  disagrees: disagreements.some((pair) => pair.some((i) => points.includes(all[i]!))),
  citations: points.map(({ finding }) => citationOf(finding, material)),
});

const claimChanges = ({ upToNow, isNew, earlier }: Times, material: DigestMaterial): readonly ClaimChange[] => {
  const findings = upToNow
    .map(({ finding }) => finding)
    .filter((finding) => finding.kind === 'statement' || finding.kind === 'compliance');
  const old = (voices: readonly ClaimVoice[]) => voices.some(({ finding }) => earlier.has(finding.id));
  return claims(findings, material.documents, material.knowledge, (finding) => material.around(finding)).flatMap(
    ({ about, state, holds, denies, answers }): readonly ClaimChange[] => {
      const voices = [...holds, ...denies, ...answers].filter(({ finding }) => isNew.has(finding.id));
      if (voices.length === 0) return [];
      const before = old(holds) ? (old(denies) ? 'contested' : 'held') : old(denies) ? 'denied' : null;
      return [{ about, state, before, voices, citations: voices.map(({ finding }) => citationOf(finding, material)) }];
    },
  );
};
