import type { ScoredRecord } from './scored-record.ts';

type Test = (gold: ScoredRecord, predicted: ScoredRecord) => boolean;

const fold = (value: unknown): string =>
  String(value ?? '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N} ]+/gu, ' ')
    .trim();

const names = (value: unknown): readonly string[] => {
  const list = Array.isArray(value) ? value : value ? [value] : [];
  return list
    .map((entry) => fold(typeof entry === 'object' && entry ? (entry.name ?? entry.label) : entry))
    .filter((name) => name !== '');
};

/** One name holds the other's last word: `Aliyev` and `President Ilham Aliyev`. */
const sameName = (one: string, other: string): boolean => {
  const first = one.split(' ');
  const second = other.split(' ');
  return one === other || first.includes(second.at(-1) ?? '') || second.includes(first.at(-1) ?? '');
};

const anyNameInCommon = (gold: unknown, predicted: unknown): boolean => {
  const wanted = names(gold);
  const got = names(predicted);
  if (wanted.length === 0 && got.length === 0) return true;
  return wanted.some((one) => got.some((other) => sameName(one, other)));
};

const date = (value: unknown): string => String(value ?? '').replace(/[~?%]/g, '');
const singular = (unit: unknown): string => fold(unit).replace(/ies$/, 'y').replace(/s$/, '');
const numbers = (record: ScoredRecord): readonly number[] =>
  [record.value, record.min, record.max].filter((value): value is number => typeof value === 'number');
const eventType = (type: unknown): unknown => (type === 'CONCEDE' || type === 'RETREAT' ? 'YIELD' : type);

const name =
  (field: string): Test =>
  (gold, predicted) =>
    anyNameInCommon(gold[field], predicted[field]);
const equal =
  (field: string): Test =>
  (gold, predicted) =>
    (gold[field] ?? null) === (predicted[field] ?? null);
const statedDate: Test = (gold, predicted) => gold.date == null || date(gold.date) === date(predicted.date);

/**
 * What must agree between a found record and its gold, by kind. The first six kinds are those of the shared gold and
 * its guide; `case`, `vote` and `post` are this bench's own (GUIDE.md).
 */
export const ATTRIBUTES: Readonly<Record<string, Readonly<Record<string, Test>>>> = {
  figure: {
    value: (gold, predicted) =>
      numbers(gold).some((wanted) =>
        numbers(predicted).some((got) => Math.abs(got - wanted) <= Math.abs(wanted) * 1e-6),
      ),
    unit: (gold, predicted) => singular(gold.unit) === singular(predicted.unit),
    bound: (gold, predicted) => (gold.bound ?? '=') === (predicted.bound ?? '='),
  },
  statement: {
    speaker: name('speaker'),
    act: (gold, predicted) => gold.act === predicted.act,
    cue: (gold, predicted) =>
      gold.cueStart == null ||
      (predicted.cueStart != null &&
        Math.min(Number(gold.cueEnd), Number(predicted.cueEnd)) >
          Math.max(Number(gold.cueStart), Number(predicted.cueStart))),
  },
  event: {
    date: (gold, predicted) => date(gold.date) === date(predicted.date),
    type: (gold, predicted) => eventType(gold.type) === eventType(predicted.type),
    actor: name('actor'),
    recipient: name('recipient'),
    status: (gold, predicted) => (gold.status ?? 'happened') === (predicted.status ?? 'happened'),
  },
  agreement: { date: statedDate },
  commitment: { obligor: name('obligor') },
  compliance: { verdict: (gold, predicted) => gold.verdict === predicted.verdict, party: name('party') },
  case: { stage: equal('stage'), person: name('person'), date: statedDate, term: equal('term') },
  vote: { inFavour: equal('inFavour'), against: equal('against'), result: equal('result') },
  post: { person: name('person'), change: equal('change') },
};

/** The least overlap of spans, as a share of the longer one, with which a record counts as found. */
export const leastOverlap = (kind: string): number => (kind === 'event' ? 1 / 3 : 1 / 2);
