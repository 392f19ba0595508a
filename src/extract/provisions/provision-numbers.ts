import type { Block } from '../../kinds/block.ts';
import { oneLine } from '../../text/one-line.ts';
import type { ProvisionCodebook } from './provision-codebook.ts';

/**
 * The number under which each block of an agreement's text stands: `Article 4` from the heading above it, `Article
 * 14(2)` for a numbered paragraph under it, `point 3` for one without an article; null for the preamble and headings.
 */
export const provisionNumbers = (
  text: string,
  blocks: readonly Block[],
  codebook: ProvisionCodebook,
): readonly (string | null)[] => {
  let article: string | null = null;
  return blocks.map((block) => {
    const words = oneLine(text.slice(block.start, Math.min(block.end, block.start + 80)));
    if (block.kind === 'heading' || block.kind === 'title') {
      article = block.kind === 'heading' ? (articleOf(words, codebook) ?? article) : null;
      return null;
    }
    const inline = articleOf(words, codebook);
    if (inline) article = inline;
    const paragraph = /^\(?(\d{1,2}|[a-z])[.)]\s/.exec(words)?.[1] ?? null;
    if (article) return paragraph && !inline ? `${article}(${paragraph})` : article;
    return paragraph ? `point ${paragraph}` : null;
  });
};

/** `Article IV`, `ARTICLE 4. Scope`, `Section 2` at the beginning of a line. */
const articleOf = (words: string, codebook: ProvisionCodebook): string | null => {
  const match = /^(\p{L}+)\s+(\d{1,3}|[IVXLC]{1,7})\b/iu.exec(words);
  const noun = match?.[1]?.toLowerCase() ?? '';
  if (!match || !codebook.headings.has(noun)) return null;
  return `${noun[0]!.toUpperCase()}${noun.slice(1)} ${match[2]}`;
};
