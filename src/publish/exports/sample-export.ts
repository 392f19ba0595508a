import type { FindingFilter } from '../../record/finding-filter.ts';
import { event, figure, party, sampleDocument, statement } from '../../record/sample-analysis.ts';
import { SqliteRecord } from '../../record/sqlite/sqlite-record.ts';
import { loadPacks } from '../../resources/load-packs.ts';
import { exportFromRecord } from './export-from-record.ts';
import { exportNamed } from './exports.ts';

/** Words as a hostile or merely careless document could hold them. */
export const HOSTILE = [
  '=HYPERLINK("https://example.invalid";"go")',
  '+1+1',
  '-2+3',
  '@SUM(A1)',
  '\tafter a tab',
  '<b>&amp;]]>"\'',
  '\u0000\u0007 controls \u001B[31m',
  '}, "x": {',
  '{\\input{x}} % $ # _ ~ ^',
  'BEGIN:VCALENDAR;x,y\\n',
  'a; b',
  '😀 beyond the plane 😀',
] as const;

const text = `Report. ${HOSTILE.join('. ')}. The envoys of Norland met in Gabala on 3 May. The army shelled the village and 12 people were killed. The envoy said "we will come back". The minister will visit Gabala in June. Norland must leave the valley by 20 November 2024. Norland keeps its word.`;

/** A record with one finding of each kind that formats treat apart, and one for each hostile string. For tests. */
export const sampleRecord = async (): Promise<SqliteRecord> => {
  const record = SqliteRecord.open(':memory:', 'write');
  const base = { block: 0, group: null, rule: 'sample@1' } as const;
  await record.add(
    sampleDocument({
      text,
      document: {
        title: HOSTILE[0] as string,
        publisher: HOSTILE[5],
        origin: 'https://example.org/a?b=<c>',
        published: '2024-05-04',
        kind: 'wire',
      },
      drafts: (quote) => [
        ...HOSTILE.map((words) =>
          event(quote(words), {
            actor: [party(words)],
            recipient: [party('Azerbaijan', 'azerbaijan')],
            place: { name: words, place: null },
            date: '2024-05',
            type: 'ACCUSE',
          }),
        ),
        event(quote('The envoys of Norland met in Gabala on 3 May'), {
          date: '2024-05-03',
          actor: [party('Azerbaijan', 'azerbaijan'), party('Armenia', 'armenia')],
          place: { name: 'Gabala', place: 'gabala' },
          mode: 'visit',
        }),
        event(quote('The army shelled the village and 12 people were killed'), {
          date: '2024-05-01',
          type: 'ASSAULT',
          actor: [party('Azerbaijan', 'azerbaijan')],
          recipient: [party('Armenia', 'armenia')],
          status: 'alleged',
          reportedBy: party('A desk'),
          place: { name: 'Khankendi', place: 'khankendi-stepanakert' },
        }),
        figure(quote('12 people'), { value: 12, unit: 'people', measure: 'people killed' }),
        statement(quote('we will come back'), {
          speaker: [{ name: 'The envoy', actor: null, office: 'envoy' }],
          direct: true,
          date: '2024-05-03',
          addressee: party('Armenia', 'armenia'),
        }),
        event(quote('The minister will visit Gabala in June'), {
          date: '2024-06',
          status: 'planned',
          actor: [party('The minister')],
          mode: 'visit',
        }),
        {
          ...base,
          ...quote('Norland must leave the valley by 20 November 2024'),
          kind: 'commitment',
          agreement: 'Treaty of Gabala',
          provision: 'Article 2',
          obligor: [party('Norland')],
          action: 'leave the valley',
          deadline: '../2024-11-20',
        },
        {
          ...base,
          ...quote('Norland keeps its word'),
          kind: 'compliance',
          claimant: [party('A desk')],
          party: [party('Norland')],
          agreement: 'Treaty of Gabala',
          provision: null,
          verdict: 'kept',
          about: 'its word',
        },
        {
          ...base,
          ...quote('The minister will'),
          kind: 'post',
          person: party('The minister'),
          office: 'minister',
          change: 'appointed',
          date: '2024-05-02',
          by: null,
        },
      ],
    }),
  );
  return record;
};

/** The export of the sample record as text or, of a binary format, as bytes. */
export const exported = async (
  name: string,
  filter: FindingFilter = {},
): Promise<{ readonly text: string; readonly bytes: Buffer }> => {
  const record = await sampleRecord();
  const pieces = await Array.fromAsync(
    exportFromRecord(record, exportNamed(name)!, {
      filter,
      knowledge: () => loadPacks(),
      at: '2026-01-02T03:04:05Z',
      title: 'Sample <record>',
    }),
  );
  await record.close();
  const bytes = Buffer.concat(pieces.map((piece) => (typeof piece === 'string' ? Buffer.from(piece) : piece)));
  return { bytes, text: bytes.toString('utf8') };
};
