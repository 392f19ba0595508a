import { type Issue, IssuePart } from '../../kinds/issue.ts';
import { figureSeries } from '../../link/figure-series.ts';
import { event, figure, party, sampleDocument, statement } from '../../record/sample-analysis.ts';
import { SqliteRecord } from '../../record/sqlite/sqlite-record.ts';
import { loadPacks } from '../../resources/load-packs.ts';
import { HOSTILE } from '../exports/sample-export.ts';
import { sampleIssue } from '../issue/sample-issue.ts';
import { publicClearance } from '../public-clearance.ts';
import { siteMaterial } from './material-from-record.ts';
import type { SiteMaterial } from './site-material.ts';

/** Words that would do harm in a page that does not escape them. */
export const HARMFUL = [
  ...HOSTILE,
  '<script>document.title = "broken"</script>',
  '"><img src="https://example.invalid/x.png" onerror="document.title=\'broken\'">',
  '</script><script>document.title = "broken"</script>',
  'javascript:document.title=1',
  '\u202Egnirts desrever\u202C and then on',
  'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft'.repeat(3),
] as const;

const MEASURED = [
  'At the end of 2022 there were 12 mines.',
  'At the end of 2023 there were 15 mines.',
  'At the end of 2023 there were 18 mines.',
];
const DENIED =
  'The Lowland ministry said the convoy crossed the river. The Upland ministry denied that the convoy crossed the river.';
const KEPT = 'The first point on ceasing fire is kept.';
const text = `${HARMFUL.join('. ')}. ${MEASURED.join(' ')} ${DENIED} ${KEPT}`;

/** Of five documents, which share a text that holds all of them. */
const TITLES = [3, 12, 13, 14, 17].map((index) => HARMFUL[index]!);

/** A record whose every field holds something harmful, and at least one of whatever has a page. For tests. */
export const harmfulRecord = async (): Promise<SqliteRecord> => {
  const record = SqliteRecord.open(':memory:', 'write');
  const agreement = [...loadPacks().agreements.values()].find(({ provisions }) => provisions.length > 1)!;
  for (const [i, harmful] of TITLES.entries())
    await record.add(
      sampleDocument({
        text: `${i}. ${text}`,
        document: {
          title: harmful,
          publisher: harmful,
          origin: i % 2 ? `https://example.org/${encodeURIComponent(harmful)}` : `/home/ana/${harmful}`,
          published: `2024-05-${String(i + 1).padStart(2, '0')}`,
          language: 'en',
        },
        drafts: (quote) => [
          ...(i === 0 ? HARMFUL : []).map((words) =>
            event(quote(words), { date: '2024-05-04', actor: [party(words)] }),
          ),
          ...(i === 0 ? HARMFUL.slice(0, 7) : []).map((words) => ({
            block: 0,
            group: null,
            rule: 'sample@1',
            ...quote(words),
            kind: 'commitment' as const,
            agreement: agreement.name,
            provision: 'point 1',
            obligor: [party('Armenia', 'armenia')],
            action: words,
            deadline: null,
          })),
          event(quote(`${i}. ${HARMFUL[0]}`), {
            date: '2024-05-03',
            actor: [party(harmful), party('Azerbaijan', 'azerbaijan')],
            recipient: [party('Armenia', 'armenia')],
            place: { name: harmful, place: null },
            status: 'alleged',
            reportedBy: party(harmful),
            mode: harmful,
          }),
          event(quote('The first point'), {
            date: i === 0 ? '2023' : null,
            actor: [party('Azerbaijan', 'azerbaijan')],
          }),
          figure(quote('12 mines'), {
            value: 12,
            unit: 'mines',
            measure: 'mines cleared',
            asOf: '2022',
            attributedTo: party(harmful),
          }),
          figure(quote('15 mines'), { value: 15, unit: 'mines', measure: 'mines cleared', asOf: '2023' }),
          figure(quote('18 mines'), { value: 18, unit: 'mines', measure: 'mines cleared', asOf: '2023' }),
          statement(quote('the convoy crossed the river'), {
            speaker: [party('Lowland ministry', 'azerbaijan-mfa')],
            date: '2024-05-01',
          }),
          statement(
            { ...quote('that the convoy crossed the river') },
            { speaker: [party('Upland ministry', 'armenia-mfa')], act: 'deny', cue: 'denied', date: '2024-05-02' },
          ),
          {
            block: 0,
            group: null,
            rule: 'sample@1',
            ...quote(KEPT),
            kind: 'compliance',
            claimant: [party(harmful)],
            party: [party('Armenia', 'armenia')],
            agreement: agreement.name,
            provision: 'point 1',
            verdict: 'kept',
            about: harmful,
          },
        ],
      }),
    );
  await record.mark({
    agreement: agreement.id,
    provision: agreement.provisions[0]!.number,
    value: 1,
    by: 'bela',
    at: '2024-06-01T00:00:00Z',
    note: HARMFUL[11]!,
  });
  const [thread] = loadPacks().threads.keys();
  await record.threads.judge({
    thread: thread!,
    month: '2024-05',
    judgement: 'unchanged',
    reason: HARMFUL[12],
    who: 'ana',
    at: '2024-06-01T00:00:00Z',
  });
  return record;
};

/** What a site of that record is written from, with a published issue of every kind of part. */
export const sampleMaterial = async (): Promise<SiteMaterial> => {
  const record = await harmfulRecord();
  const { material } = await siteMaterial(record, loadPacks(), {
    title: HARMFUL[13],
    at: '2026-01-02T03:04:05Z',
    address: null,
    engine: 'chancery@0',
    drafts: false,
    acceptedOnly: false,
    clearance: publicClearance('2026-01-02'),
  });
  await record.close();
  const sample = sampleIssue();
  const unjudged = IssuePart.parse({
    id: 'unjudged',
    kind: 'judgements',
    title: 'Not judged',
    blocks: [{ id: 'j9', kind: 'judgement', thread: 'mines', title: 'Mines', verdict: null, before: null, reason: [] }],
  });
  const issue: Issue = { ...sample, parts: [...sample.parts, unjudged] };
  return {
    ...material,
    series: figureSeries(
      material.findings.map(({ finding }) => finding),
      { knowledge: loadPacks() },
    ),
    issues: [
      {
        name: '2024-10',
        editions: [
          { ...issue, title: HARMFUL[12], published: '2024-11-02T00:00:00Z' },
          { ...issue, title: HARMFUL[12], edition: 2, published: '2024-12-02T00:00:00Z' },
        ],
        draft: false,
        corrections: [
          {
            number: 1,
            issue: '2024-10',
            edition: 2,
            sentence: 's1',
            was: HARMFUL[12],
            is: HARMFUL[13],
            citations: [],
            reason: HARMFUL[14],
            who: 'ana',
            at: '2024-12-02T00:00:00Z',
          },
        ],
      },
    ],
  };
};
