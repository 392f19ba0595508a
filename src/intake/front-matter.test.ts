import { describe, expect, it } from 'vitest';
import { frontMatter } from './front-matter.ts';

const covered = (text: string) => {
  const found = frontMatter(text);
  return found && text.slice(found.span.start, found.span.end);
};

describe('frontMatter', () => {
  it('recognises YAML between rules', () => {
    const head = '---\ntitle: "Talks: a \\"first\\" step"\nsource: https://example.org/a\ndate: unknown\n---';
    expect(covered(`${head}\n\nThe talks began.`)).toBe(head);
    expect(frontMatter(head)?.metadata).toEqual({ title: 'Talks: a "first" step', address: 'https://example.org/a' });
  });

  it('recognises header lines with an address', () => {
    const head =
      'Title: Talks in Tbilisi\n\nURL Source: https://example.org/b\n\nPublished Time: 2024-10-02\n\nMarkdown Content:';
    expect(covered(`${head}\nThe talks began.`)).toBe(head);
    expect(frontMatter(head)?.metadata).toMatchObject({ title: 'Talks in Tbilisi', published: '2024-10-02' });
  });

  it('recognises a list of metadata up to the content', () => {
    const head =
      '# example.org\n\n## Metadata\n\n- **URL**: https://example.org/c\n- **type**: news\n\n## Page Structure\n\n- # Roads open\n  - ## Related\n\n## Content';
    expect(covered(`${head}\n\nRoads open`)).toBe(head);
    expect(frontMatter(head)?.metadata).toEqual({ title: 'Roads open', address: 'https://example.org/c' });
  });

  it('stays silent where a document only begins alike', () => {
    expect(frontMatter('---\nThe talks began on Monday.\n---\nThey went on.')).toBeNull();
    expect(frontMatter('Title: A word on roads\n\nThe talks began.')).toBeNull();
    expect(frontMatter('Source: the ministry said so.\nDate: 2 October')).toBeNull();
    expect(frontMatter('# Report\n\n## Metadata\n\nOf metadata we say little.')).toBeNull();
    expect(frontMatter('01.10.24: The ministers met.')).toBeNull();
  });
});
