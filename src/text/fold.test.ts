import { describe, expect, it } from 'vitest';
import { fold } from './fold.ts';

describe('fold', () => {
  it('drops marks, case and punctuation, and spells other scripts in Latin letters', () => {
    expect(fold('Əliyev')).toBe('eliyev');
    expect(fold('Zəngilan–Ağbənd')).toBe('zengilan agbend');
    expect(fold('Qaraımlı')).toBe('qaraimli');
    expect(fold('Մոսկվա')).toBe('moskva');
    expect(fold('  O’Brien, JR. ')).toBe('obrien jr');
  });

  it('is idempotent', () => {
    for (const text of ['Алиев', 'Karaismailoğlu', 'თბილისი', 'U.S.']) expect(fold(fold(text))).toBe(fold(text));
  });
});
