import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { Finding } from '../../src/kinds/finding.ts';
import type { Party, PlaceMention } from '../../src/kinds/party.ts';
import { formatAmount } from '../../src/publish/format-amount.ts';
import { DateLabel } from '../design/date-label.tsx';
import { PartyList } from '../design/party-label.tsx';
import { DATE_FIELDS, fieldName, PLACING } from './field-names.ts';

/** An amount is shown as one, with its bound and unit. */
const OF_AMOUNT: ReadonlySet<string> = new Set(['min', 'max', 'bound', 'unit']);

/** What a finding says, field by field; what it leaves open is left out. */
export const FindingFields = ({
  finding,
  changed = NOTHING,
}: {
  readonly finding: Finding /** names of fields in which an analyst’s value stands */;
  readonly changed?: ReadonlySet<string>;
}) => (
  <dl className="grid grid-cols-[max-content_minmax(0,1fr)] gap-x-3 gap-y-1">
    {Object.entries(finding)
      .filter(([field, value]) => !PLACING.has(field) && !OF_AMOUNT.has(field) && !isEmpty(value))
      .map(([field, value]) => (
        <div key={field} className="contents">
          <dt className="label pt-px">
            {fieldName(field)}
            {changed.has(field) && (
              <span className="text-accepted" title="an analyst’s value">
                {' '}
                ✎<span className="sr-only"> corrected</span>
              </span>
            )}
          </dt>
          <dd className="min-w-0">
            {field === 'value' && finding.kind === 'figure' ? formatAmount(finding) : shown(field, value)}
          </dd>
        </div>
      ))}
    {finding.kind === 'figure' && finding.value === null && (
      <div className="contents">
        <dt className="label pt-px">range</dt>
        <dd>{formatAmount(finding)}</dd>
      </div>
    )}
  </dl>
);

const NOTHING: ReadonlySet<string> = new Set();

const isEmpty = (value: unknown): boolean =>
  value === null || value === '' || (Array.isArray(value) && value.length === 0);

const shown = (field: string, value: unknown): ReactNode => {
  if (DATE_FIELDS.has(field) && typeof value === 'string') return <DateLabel date={value} />;
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (Array.isArray(value))
    return value.every(isParty) ? (
      <PartyList parties={value} office />
    ) : (
      value.map((each) => (isParty(each) ? each.name : String(each))).join(', ')
    );
  if (isPlace(value))
    return value.place ? (
      <Link to="/places/$id" params={{ id: value.place }} className="link text-ink!">
        {value.name}
      </Link>
    ) : (
      value.name
    );
  if (isParty(value)) return <PartyList parties={[value]} office />;
  if (typeof value === 'object' && value !== null)
    return Object.entries(value)
      .filter(([, each]) => each !== null)
      .map(([name, each]) => `${name} ${each}`)
      .join(', ');
  return String(value);
};

const isParty = (value: unknown): value is Party =>
  typeof value === 'object' && value !== null && 'name' in value && 'actor' in value;
const isPlace = (value: unknown): value is PlaceMention =>
  typeof value === 'object' && value !== null && 'name' in value && 'place' in value;
