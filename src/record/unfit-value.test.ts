import { expect, test } from 'vitest';
import { EdtfDate } from '../kinds/edtf-date.ts';
import { FINDING_KINDS, FINDING_SCHEMAS } from '../kinds/finding.ts';
import { unfitValue } from './unfit-value.ts';

const grau = { name: 'Anna Grau', actor: null, office: null };

test.each([
  [{ date: 'tomorrow' }, "'tomorrow' is no date. Give date as 2024, 2024-10, 2024-10-24 or 2024-10-02/2024-10-05."],
  [{ date: '2024-02-30' }, expect.stringContaining('is no date')],
  [{ date: 'x'.repeat(9999) }, expect.stringMatching(/^'x{40}…' is no date/)],
  [{ actor: [grau, { ...grau, name: ' \n' }] }, "'actor' needs a name that is more than blanks."],
  [{ place: { name: ' ', place: null } }, "'place' needs a name that is more than blanks."],
  [{ actor: [{ ...grau, name: 'x'.repeat(501) }] }, "'actor' has 501 characters, more than the 500 that are taken."],
  [{ mode: 'x'.repeat(20_001) }, "'mode' has 20001 characters, more than the 20000 that are taken."],
])('%j does not fit', (values, message) => expect(unfitValue('event', values)).toEqual(message));

test.each([
  { date: '2024-10-02/2024-10-05' },
  { date: '2020-11/..' },
  { date: null },
  { actor: [] },
  { actor: [{ ...grau, name: '<b>=Grau</b>' }], place: null },
])('%j fits', (values) => expect(unfitValue('event', values)).toBeNull());

test('every date of every kind is held to be one', () => {
  for (const kind of FINDING_KINDS)
    for (const [field, schema] of Object.entries(FINDING_SCHEMAS[kind].shape))
      if (schema.description === EdtfDate.description || /^(?:date|asOf|deadline)$/.test(field))
        expect(unfitValue(kind, { [field]: 'soon' }), `${kind}.${field}`).toContain('is no date');
});
