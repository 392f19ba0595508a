import { expect, it } from 'vitest';
import { uuidV5 } from './uuid-v5.ts';

// RFC 9562, appendix A.4
it('is the UUID of the standard’s example', () => {
  expect(uuidV5('6ba7b810-9dad-11d1-80b4-00c04fd430c8', 'www.example.com')).toBe(
    '2ed6657d-e927-568b-95e1-2665a8aea6a2',
  );
});

it('is another for another name or namespace', () => {
  const made = ['a', 'b'].flatMap((name) =>
    ['6ba7b810-9dad-11d1-80b4-00c04fd430c8', '6ba7b811-9dad-11d1-80b4-00c04fd430c8'].map((space) =>
      uuidV5(space, name),
    ),
  );
  expect(new Set(made).size).toBe(4);
});
