import type { SourceMetadata } from '../source-text.ts';
import { decodedWords } from './encoded-words.ts';
import type { MailHeader } from './mail-header.ts';

/** What a mail says of itself: what it is on, its sender by name where they have one, and when it was sent. */
export const mailMetadata = ({ fields }: MailHeader): Pick<SourceMetadata, 'title' | 'author' | 'published'> => {
  const from = (fields.get('from') ?? '').trim();
  const said = (value: string): string | null => value.trim() || null;
  return {
    title: said(decodedWords(fields.get('subject') ?? '')),
    author: said(decodedWords(nameOf(from) || from)),
    published: said(fields.get('date') ?? ''),
  };
};

/** `Anna Keller` of `"Anna Keller" <anna@example.org>`; empty where there is an address alone. */
const nameOf = (from: string): string => {
  if (!from.endsWith('>')) return '';
  const name = from.slice(0, Math.max(0, from.lastIndexOf('<'))).trim();
  const quoted = /^"(.*)"$/.exec(name)?.[1];
  return (quoted?.replace(/\\(["\\])/g, '$1') ?? name).trim();
};
