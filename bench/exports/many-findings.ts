import type { DocumentRecord } from '../../src/kinds/document.ts';
import type { Finding } from '../../src/kinds/finding.ts';
import type { RecordedFinding } from '../../src/record/record-store.ts';
import { documentId } from '../../src/registry/document-id.ts';

const ACTORS = [
  'azerbaijan',
  'armenia',
  'russia',
  'turkey',
  'iran',
  'georgia',
  'ilham-aliyev',
  'nikol-pashinyan',
  null,
];
const PLACES = ['baku', 'yerevan', 'shusha', 'lachin', 'kazan', null];
const TYPES = ['CONSULT', 'ACCUSE', 'AGREE', 'ASSAULT', 'REQUEST', 'COERCE'] as const;

/** So many findings of four kinds in documents of a hundred each, the same on every call. */
export const manyFindings = (
  count: number,
): { readonly findings: readonly RecordedFinding[]; readonly documents: ReadonlyMap<string, DocumentRecord> } => {
  const documents = new Map<string, DocumentRecord>();
  const findings: RecordedFinding[] = [];
  for (let i = 0; i < count; i++) {
    const document = documentId(bytesOfDocument(Math.floor(i / 100)));
    if (!documents.has(document)) documents.set(document, documentOf(document, documents.size));
    const day = `2024-${String(1 + (i % 12)).padStart(2, '0')}-${String(1 + (i % 28)).padStart(2, '0')}`;
    findings.push({
      finding: findingOf(i, document, day),
      state: 'open',
      corrected: false,
      into: null,
      earliest: day,
      latest: day,
      dated: 'finding',
    });
  }
  return { findings, documents };
};

/** The bytes of the document with a number, from 0. */
export const bytesOfDocument = (number: number): Uint8Array => new TextEncoder().encode(`Document ${number}`);

const documentOf = (id: string, number: number): DocumentRecord => ({
  id,
  title: `Report ${number}`,
  publisher: `Desk ${number % 7}`,
  kind: 'bulletin',
  language: 'en',
  published: '2024-12-31',
  period: null,
  dateOrder: null,
  mediaType: 'text/plain',
  encoding: 'utf-8',
  origin: `https://example.org/${number}`,
  size: 10_000,
});

const findingOf = (i: number, document: string, day: string): Finding => {
  const base = {
    id: i.toString(16).padStart(20, '0'),
    document,
    start: (i % 100) * 120,
    end: (i % 100) * 120 + 110,
    quote: `On a day of that month number ${i} the delegation went to the capital and spoke of the roads, the border and the mines for hours`,
    page: 1 + (i % 30),
    block: i % 100,
    group: null,
    rule: 'bench@1',
  };
  const party = (n: number) => {
    const actor = ACTORS[n % ACTORS.length]!;
    return { name: actor ?? `Delegate ${n % 50}`, actor, office: null };
  };
  const place = { name: `Town ${i % 40}`, place: PLACES[i % PLACES.length]! };
  switch (i % 4) {
    case 0:
    case 1:
      return {
        ...base,
        kind: 'event',
        date: day,
        dateBasis: 'stated',
        type: TYPES[i % TYPES.length]!,
        mode: i % 3 === 0 ? 'visit' : null,
        contexts: ['diplomatic'],
        actor: [party(i), party(i + 1)],
        recipient: [party(i + 3)],
        place,
        status: 'happened',
        reportedBy: null,
      };
    case 2:
      return {
        ...base,
        kind: 'statement',
        speaker: [party(i)],
        cue: 'said',
        cueStart: base.start,
        cueEnd: base.start + 4,
        act: 'state',
        addressee: null,
        direct: i % 8 === 2,
        date: day,
        occasion: null,
        reportedBy: null,
        within: null,
      };
    default:
      return {
        ...base,
        kind: 'figure',
        value: i * 1.5,
        min: null,
        max: null,
        bound: '=',
        unit: 'USD',
        measure: `trade of year ${i % 30}`,
        asOf: day,
        place,
        attributedTo: party(i),
        change: null,
        sameAs: null,
      };
  }
};
