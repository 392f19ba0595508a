import type { DocumentRecord } from '../../kinds/document.ts';
import type { EdtfDate } from '../../kinds/edtf-date.ts';
import type { Finding } from '../../kinds/finding.ts';
import type { ThreadDefinition } from '../../kinds/thread-definition.ts';
import { ThreadMatcher } from '../../link/threads-of.ts';
import type { PrintedSentence } from '../../outline/sentence-finder.ts';
import { fold } from '../../text/fold.ts';
import { compareEdtf, latestDay, withinPeriod } from '../../time/edtf.ts';
import { compareDates } from '../compare-dates.ts';
import { formatAmount } from '../format-amount.ts';
import { NoteBook } from './note-book.ts';
import { periodTitle } from './period-title.ts';
import type {
  IssueDay,
  IssueFigure,
  IssueLedgerChange,
  IssueSection,
  IssueSentence,
  PrintedIssue,
} from './printed-issue.ts';

/** What an issue is drafted from. */
export interface IssueMaterial {
  /** EDTF: 2024-10, or an interval */
  readonly period: EdtfDate;
  readonly masthead: string;
  readonly documents: ReadonlyMap<string, DocumentRecord>;
  /** as they stand after the analysts' decisions, in the order of their documents */
  readonly findings: readonly Finding[];
  readonly threads: Iterable<ThreadDefinition>;
  /** the sentence in which a finding stands */
  sentenceOf(finding: Finding): PrintedSentence | null;
}

/** A section shows so many sentences at the most; the chronicle holds them all. */
const MOST_SENTENCES_IN_A_SECTION = 12;

/** A sentence of the sources, once, with every finding that stands in it wherever it is printed. */
interface Telling {
  readonly text: string;
  readonly date: EdtfDate | null;
  readonly findings: Finding[];
  readonly documents: Set<string>;
}

/**
 * Drafts an issue from findings: a section a thread (most reported first), the chronicle by day, figures, ledger
 * changes and sources. Every sentence is the source's own, says so, and cites its findings. Deterministic.
 */
export const draftIssue = (material: IssueMaterial): PrintedIssue => {
  const findings = material.findings.filter((finding) => belongs(finding, material));
  const notes = new NoteBook(material.documents);
  const tellings = tellingsOf(findings, material);
  const sections = sectionsOf(tellings, material, notes);
  return {
    title: `${material.masthead}: ${periodTitle(material.period)}`,
    period: material.period,
    sections,
    chronicle: chronicleOf(tellings, material, notes),
    figures: figuresOf(findings, notes),
    ledger: ledgerOf(findings, notes),
    notes: notes.notes,
    sources: notes.sources,
  };
};

/** A finding is of the month when its own date is; one without a date when its document covers or appeared in the month. */
const belongs = (finding: Finding, { period, documents }: IssueMaterial): boolean => {
  const date = dateOf(finding);
  if (date) return withinPeriod(date, period);
  const document = documents.get(finding.document);
  const about = document?.period?.value ?? document?.published;
  return about ? withinPeriod(about, period) : false;
};

const dateOf = (finding: Finding): EdtfDate | null =>
  'date' in finding && finding.kind !== 'agreement' ? finding.date : finding.kind === 'figure' ? finding.asOf : null;

const tellingsOf = (findings: readonly Finding[], material: IssueMaterial): readonly Telling[] => {
  const byText = new Map<string, Omit<Telling, 'date'>>();
  for (const finding of findings) {
    if (finding.kind !== 'event' && finding.kind !== 'statement') continue;
    const sentence = material.sentenceOf(finding);
    if (!sentence) continue;
    const key = fold(sentence.text);
    const known = byText.get(key);
    if (known) {
      known.findings.push(finding);
      known.documents.add(finding.document);
    } else
      byText.set(key, {
        text: sentence.text,
        findings: [finding],
        documents: new Set([finding.document]),
      });
  }
  return [...byText.values()].map((telling) => ({ ...telling, date: dateOfTelling(telling.findings) }));
};

/** What happened dates a sentence before what was said does. */
const dateOfTelling = (findings: readonly Finding[]): EdtfDate | null => {
  const dated = findings.filter((finding) => dateOf(finding) !== null);
  const first = dated.find((finding) => finding.kind === 'event') ?? dated[0];
  return first ? dateOf(first) : null;
};

const sectionsOf = (tellings: readonly Telling[], material: IssueMaterial, notes: NoteBook): IssueSection[] => {
  const threads = [...material.threads];
  const matcher = new ThreadMatcher(threads);
  const regional = regionalDocuments(tellings, matcher);
  const byThread = new Map<string, Telling[]>();
  for (const telling of tellings) {
    const near = regional.has(telling.findings[0]!.document) || matcher.speaksOfRegion(telling.text);
    const best = matcher.threadsOf(telling.findings[0]!, telling.text, near)[0];
    if (best) byThread.set(best.thread, [...(byThread.get(best.thread) ?? []), telling]);
  }
  return threads
    .flatMap((thread) => {
      const told = byThread.get(thread.id);
      return told ? [{ thread, told }] : [];
    })
    .sort((a, b) => b.told.length - a.told.length || (a.thread.id < b.thread.id ? -1 : 1))
    .map(({ thread, told }) => ({
      id: thread.id,
      title: thread.title,
      summary: summaryOf(told),
      sentences: mostReported(told).map((telling) => print(telling, material, notes)),
    }));
};

/** So much of a document must name the region for the whole of it to be about the region. */
const LEAST_SHARE = 0.3;

const regionalDocuments = (tellings: readonly Telling[], matcher: ThreadMatcher): ReadonlySet<string> => {
  const counts = new Map<string, { all: number; near: number }>();
  for (const { findings, text } of tellings) {
    const count = counts.get(findings[0]!.document) ?? { all: 0, near: 0 };
    counts.set(findings[0]!.document, {
      all: count.all + 1,
      near: count.near + (matcher.speaksOfRegion(text) ? 1 : 0),
    });
  }
  return new Set([...counts].filter(([, { all, near }]) => near >= all * LEAST_SHARE).map(([document]) => document));
};

const mostReported = (tellings: readonly Telling[]): readonly Telling[] =>
  [...tellings]
    .sort((a, b) => b.documents.size - a.documents.size || b.findings.length - a.findings.length)
    .slice(0, MOST_SENTENCES_IN_A_SECTION)
    .sort((a, b) => compareDates(a.date, b.date));

const summaryOf = (tellings: readonly Telling[]): string => {
  const count = (kind: Finding['kind']) =>
    tellings.flatMap((telling) => telling.findings.filter((f) => f.kind === kind)).length;
  const documents = new Set(tellings.flatMap((telling) => [...telling.documents])).size;
  return `${plural(count('event'), 'event')} and ${plural(count('statement'), 'statement')} in ${plural(documents, 'source')}.`;
};

const plural = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

const print = (telling: Telling, material: IssueMaterial, notes: NoteBook): IssueSentence => {
  const first = telling.findings[0]!;
  const event = telling.findings.find((finding) => finding.kind === 'event');
  return {
    lead: leadOf(material.documents.get(first.document)),
    text: telling.text,
    quoted: true,
    date: telling.date,
    status: event?.kind === 'event' ? event.status : null,
    notes: notes.cite(telling.findings),
  };
};

const leadOf = (document: DocumentRecord | undefined): string =>
  document?.publisher ?? document?.title ?? document?.origin.split('/').at(-1) ?? 'A source';

const chronicleOf = (tellings: readonly Telling[], material: IssueMaterial, notes: NoteBook): IssueDay[] => {
  const days = new Map<EdtfDate, IssueSentence[]>();
  for (const telling of tellings) {
    if (telling.date === null || !telling.findings.some((finding) => finding.kind === 'event')) continue;
    const day = days.get(telling.date) ?? [];
    day.push(print(telling, material, notes));
    days.set(telling.date, day);
  }
  return [...days].sort(([a], [b]) => byLastDay(a, b)).map(([date, sentences]) => ({ date, sentences }));
};

/** A date of several days stands after the last of them, so that “October 2024” does not part the first days of October. */
const byLastDay = (a: EdtfDate, b: EdtfDate): number => {
  const [x, y] = [latestDay(a) ?? '', latestDay(b) ?? ''];
  return x === y ? compareEdtf(b, a) : x < y ? -1 : 1;
};

const figuresOf = (findings: readonly Finding[], notes: NoteBook): IssueFigure[] => {
  const rows = new Map<string, { readonly row: Omit<IssueFigure, 'notes'>; readonly findings: Finding[] }>();
  for (const finding of findings) {
    if (finding.kind !== 'figure') continue;
    const row = {
      measure: finding.measure,
      amount: formatAmount(finding),
      asOf: finding.asOf,
      attributedTo: finding.attributedTo?.name ?? null,
    };
    const key = JSON.stringify(row);
    const known = rows.get(key);
    if (known) known.findings.push(finding);
    else rows.set(key, { row, findings: [finding] });
  }
  return [...rows.values()].map(({ row, findings: cited }) => ({ ...row, notes: notes.cite(cited) }));
};

const ledgerOf = (findings: readonly Finding[], notes: NoteBook): IssueLedgerChange[] =>
  findings.flatMap((finding) =>
    finding.kind === 'compliance'
      ? [
          {
            agreement: finding.agreement ?? 'no agreement named',
            provision: finding.provision,
            claimant: finding.claimant.map((party) => party.name).join(', ') || 'the publication',
            party: finding.party.map((party) => party.name).join(', '),
            verdict: finding.verdict,
            about: finding.about,
            notes: notes.cite([finding]),
          },
        ]
      : [],
  );
