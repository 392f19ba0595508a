import { describe, expect, it } from 'vitest';
import { datelineLength, dayOfDateline } from './dateline.ts';

const parted = (text: string): readonly [string, string] => {
  const length = datelineLength(text);
  return [text.slice(0, length), text.slice(length)];
};

describe('datelineLength', () => {
  it.each([
    ['KAZAN, Oct. 24 – ', 'The leaders met.'],
    ['TBILISI (Sample Wire) — ', 'Ministers met.'],
    ['BAKU, Azerbaijan (Sample Wire) - ', 'Ministers met.'],
    ['NEW YORK, February 3 (Sample Wire) -- ', 'A vote was held.'],
    ['GENEVA - ', 'Talks resumed.'],
    ['Geneva, March 5 - ', 'Talks resumed.'],
    ['New York, 3 February 2024 – ', 'A vote was held.'],
    ['BRASILIA, MARCH 5 - ', 'Ministers met.'],
    ['MARN, 12 March 2024 (Sample Wire) — ', 'A vote was held.'],
    ['MARN/ORSK, Oct 16 (Sample Wire) – ', 'A vote was held.'],
    ['MARN (Sample Wire), March 12th, 2024 -- ', 'A vote was held.'],
    ['Marn, Aug 7 (SW).- ', 'A vote was held.'],
    ['MARN, June 6. /SW/: ', 'A vote was held.'],
    ['MARN (The Marn Times/Sample Wire): ', 'A vote was held.'],
    ['Marn, Aug 11 (SW) ', 'The council has decided.'],
    ['MARN (SW) Oct 21, 2003 ', 'The council agreed on Tuesday.'],
    ['(Marn, March 12, 2024) ', 'The council has decided.'],
    ['MARN: March 12, 2024: LW. ', 'The council has decided.'],
    ['Marn. March 12, 2024. LW. ', 'The council has decided.'],
    ['MARN, NORLAND — March 12, 2024 — ', 'The council has decided.'],
    ['Marn – ', 'The council has decided.'],
    ['New Marn, Norland — ', 'A bridge was closed.'],
  ])('sets %s apart', (line, rest) => expect(parted(line + rest)).toEqual([line, rest]));

  it.each([
    'NATO – the alliance of thirty-two states – met.'.replace('NATO – ', 'Nato – '),
    'The talks – long awaited – began.',
    'COP29 - a conference – opened.',
    'Geneva - talks resumed.',
    'Marn – Ivo Keller and the council.',
    'Marn – the town on the lake – was quiet.',
    'Anna Grau, 54 - a teacher - won.',
    'On Monday, March 5 - a holiday - nobody came.',
    'EU-Armenia relations are good.',
    'UTW (Union of Tarn Workers) Secretary Grau spoke.',
    'Marn, on 11 August (a Sunday) The council met.',
    '(The bridge, Marn) The council met.',
    'Marn, 12 March. The council has decided.',
    'Marn, 12 March 2024. The day began as any other.',
    'Marn, 12 March 2024: The Day of the Flood',
  ])('leaves %s whole', (text) => expect(datelineLength(text)).toBe(0));
});

describe('dayOfDateline', () => {
  it.each([
    ['MARN, 12 March 2024 (Sample Wire) — Ministers met.', '12 March 2024'],
    ['Marn, March 12, 2024 – Ministers met.', 'March 12, 2024'],
    ['MARN, Oct 16 (Sample Wire) – Ministers met.', 'Oct 16'],
    ['MARN (Sample Wire) – Ministers met.', null],
    ['MARN (SW) Oct 21, 2003 Ministers met.', 'Oct 21, 2003'],
    ['MARN, June 6. /SW/: Ministers met.', 'June 6'],
    ['(Marn, March 12, 2024) Ministers met.', 'March 12, 2024'],
    ['Marn, 12 March 2024. LW. Ministers met.', '12 March 2024'],
    ['Ministers met on 12 March 2024 – in Marn.', null],
  ])('of %s', (text, day) => expect(dayOfDateline(text)).toBe(day));
});
