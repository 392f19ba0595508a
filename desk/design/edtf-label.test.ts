import { describe, expect, it } from 'vitest';
import { edtfLabel } from './edtf-label.ts';

describe('a date as a person writes it', () => {
  it.each([
    ['2024-10-24', '24 Oct 2024', 'day'],
    ['2024-10', 'Oct 2024', 'month'],
    ['2024', '2024', 'year'],
    ['2024-10-02/2024-10-05', '2–5 Oct 2024', 'range'],
    ['2024-10-30/2024-11-02', '30 Oct – 2 Nov 2024', 'range'],
    ['2023-12-30/2024-01-02', '30 Dec 2023 – 2 Jan 2024', 'range'],
    ['2024-04/2024-06', 'Apr – Jun 2024', 'range'],
    ['2020/2023', '2020 – 2023', 'range'],
    ['2020-11/..', 'since Nov 2020', 'open'],
    ['../2020-11-10', 'until 10 Nov 2020', 'open'],
    ['1990~', 'about 1990', 'about'],
    ['199X', '1990s', 'about'],
    ['19XX', '1900s', 'about'],
    ['2024-22', 'summer 2024', 'month'],
    ['2024-10-24T14:30', '24 Oct 2024 14:30', 'day'],
    [null, 'undated', 'unknown'],
    ['', 'undated', 'unknown'],
    ['nonsense', 'nonsense', 'about'],
  ])('%s is %s, known as %s', (edtf, text, precision) => {
    expect(edtfLabel(edtf)).toEqual({ text, precision });
  });
});
