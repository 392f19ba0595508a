import type { FindingKind } from '../../kinds/finding.ts';
import { FINDING_SCHEMAS } from '../../kinds/finding.ts';
import { flatFields, nameForm } from '../flatten-finding.ts';
import type { ExportField } from './export-format.ts';

/** What a value of a column is, whatever a format calls it. */
export type ColumnType = 'text' | 'integer' | 'number' | 'boolean' | 'list' | 'day';

const INTEGERS = new Set(['start', 'end', 'page', 'block', 'cueStart', 'cueEnd']);
const NUMBERS = new Set(['value', 'min', 'max', 'inFavour', 'against', 'abstained']);
const LISTS = new Set(['contexts', 'articles']);

/**
 * The type of a field of findings, the same in every kind. A field that holds several names in one kind is a list in all;
 * `change` is text: a word in a post, JSON in a figure.
 */
export const columnType = (field: string): ColumnType => {
  if (INTEGERS.has(field)) return 'integer';
  if (NUMBERS.has(field)) return 'number';
  if (LISTS.has(field) || NAME_LISTS.has(field)) return 'list';
  if (field === 'direct' || field === 'corrected') return 'boolean';
  return field === 'earliest' || field === 'latest' ? 'day' : 'text';
};

const PLAIN: Readonly<Record<string, string>> = {
  kind: 'kind of finding',
  id: 'identity of the finding, the same on every reading',
  document: 'sha256 of the document',
  start: 'first UTF-16 code unit of the words in the text read, from 0',
  end: 'one past the last code unit',
  quote: 'the exact words of the source',
  page: 'page of a paged original, from 1',
  block: 'index of its block in the outline, from 0',
  group: 'shared by findings that are pieces or tellings of one thing',
  rule: 'what found it, name@version',
  date: 'EDTF date, interval or open interval',
  deadline: 'until when (EDTF)',
  type: 'type of the event',
  status: 'happened, ongoing, planned, alleged or denied',
  place: 'where, as written',
  act: 'what is done by saying it: state, deny, accuse …',
  cueStart: 'where the reporting words begin',
  cueEnd: 'one past their last code unit',
  addressee: 'to whom it is said',
  min: 'least of a range',
  max: 'most of a range',
  bound: '=, >, >=, <, <= or ~',
  change: 'of a figure: direction, from and to; of a post: appointed, elected, accredited, dismissed or resigned',
  agreement: 'the agreement',
  provision: 'which provision, as written',
  parties: 'who made it',
  obligor: 'who is bound',
  force: 'obligation, prohibition, permission or declaration',
  party: 'whose conduct',
  verdict: 'kept, broken or pending',
  person: 'to whom it is done, or who takes up or leaves the office',
  stage: 'step of a case: detained, charged, sentenced …',
  body: 'court, prosecutor, police or the body that voted',
  charge: 'of what, as written',
  inFavour: 'votes in favour',
  against: 'votes against',
  abstained: 'abstentions',
  result: 'adopted, rejected or unknown',
  by: 'who appointed or dismissed',
};

/** What stands beside a finding in formats with columns. */
export const BESIDE: readonly ExportField[] = [
  { name: 'state', what: 'by what analysts decided: open, accepted, rejected or merged' },
  { name: 'corrected', what: 'true when an analyst’s values stand in place of some that were read' },
  { name: 'earliest', what: 'first day on which it can lie' },
  { name: 'latest', what: 'last day on which it can lie' },
  { name: 'dated', what: 'where those days are from: finding, or document when it has no date of its own' },
  { name: 'documentTitle', what: 'title of the document' },
  { name: 'documentPublisher', what: 'who published it' },
  { name: 'documentPublished', what: 'when (EDTF)' },
  { name: 'documentOrigin', what: 'address it came from; of a file on this machine only its name' },
];

const ID_OF = /Ids?$/;

/** What a field of a kind holds, in one line. */
export const fieldWhat = (kind: FindingKind, field: string): string => {
  const shape = FINDING_SCHEMAS[kind].shape as Readonly<Record<string, { readonly description?: string | undefined }>>;
  const own = PLAIN[field] ?? shape[field]?.description;
  if (own) return own;
  if (ID_OF.test(field))
    return `ids in the packs of ${field.replace(ID_OF, '')}, in the same order; none for a name that no pack knows`;
  return field;
};

const NAME_LISTS: ReadonlySet<string> = new Set(
  (Object.keys(FINDING_SCHEMAS) as FindingKind[]).flatMap((kind) =>
    flatFields(kind).flatMap((field, i, all) => {
      const form = nameForm(kind, field);
      return form === 'names' || form === 'nameOrNames' ? [field, all[i + 1]!] : [];
    }),
  ),
);
