import { describe, expect, it } from 'vitest';
import { Description, descriptionHeld } from './descriptions.ts';

const published = (value: string) => Description.safeParse({ published: value }).success;

describe('Description', () => {
  it('takes days, months and years that reading holds, and no other date', () => {
    expect(['2024', '2024-10', '2024-02-29', ''].filter(published)).toHaveLength(4);
    expect(Description.parse({ published: ' 2024-10 ' }).published).toBe('2024-10');
    const others = [' ', '2024-02-30', '2023-02-29', '2024-13', '2024-10?', '2024-33', '2024-10-01/2024-10-31', '199X'];
    expect([...others, 'yesterday', '31.10.2024', '2024-10-31T10:00Z'].filter(published)).toEqual([]);
  });

  it('keeps words on one line and without what cannot be seen; Persian keeps its joiners', () => {
    const { title } = Description.parse({ title: ' x\u0000y\u202Ez\u001B[31m\nof\tall ' });
    expect(title).toBe('xyz[31m of all');
    expect(Description.parse({ title: 'می\u200Cرود' }).title).toBe('می\u200Cرود');
  });

  it('takes an empty text for what is taken back, and no other text without words', () => {
    expect(Description.parse({ publisher: '' })).toEqual({ title: null, publisher: '', published: null });
    for (const title of [' ', '\u0000', '\u202E'])
      expect(Description.safeParse({ title }).success, JSON.stringify(title)).toBe(false);
  });
});

it('holds of each field the latest that was said, or what stood there before anybody spoke of it', () => {
  const nothing = { title: null, publisher: null, published: null };
  const read = { title: 'Read', publisher: null, published: '2024' };
  const first = { ...nothing, title: 'A', publisher: 'P', was: read };
  const second = { ...nothing, title: 'B', was: { ...read, title: 'A', publisher: 'P' } };
  const third = { ...nothing, title: '', publisher: '', was: { ...read, title: 'B', publisher: 'P' } };
  expect(descriptionHeld([])).toEqual({});
  expect(descriptionHeld([second, first])).toEqual({ title: 'B', publisher: 'P' });
  expect(descriptionHeld([third, second, first])).toEqual({ title: 'Read', publisher: null });
});
