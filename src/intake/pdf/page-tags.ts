import type { TextPiece } from './lost-hyphens.ts';

/** What a tagged PDF (ISO 32000-2, 14.8) says of a piece of text: the block that holds it, and what that is. */
export interface PageTag {
  /** one name for each block of a page */
  readonly block: string;
  /** `artifact`: running headers, page numbers and ornaments, no part of the text */
  readonly role: 'artifact' | 'paragraph' | 'heading' | 'note' | 'other';
  /** of a heading, 1 is the highest */
  readonly level: number | null;
}

/** A node of the tree of a page’s structure, as pdf.js gives it. */
interface StructureNode {
  readonly role?: string;
  readonly type?: string;
  readonly id?: string;
  readonly children?: readonly StructureNode[];
}

/** Text and the marks around it, as pdf.js gives them. */
interface ContentItem {
  readonly type?: string;
  readonly tag?: string;
  readonly id?: string;
  readonly str?: string;
}

/** True for a document that says that its tags are meant. */
export const isTagged = (info: unknown): boolean =>
  typeof info === 'object' && info !== null && 'Marked' in info && info.Marked === true;

/** The pieces of text of a page, each with what the tags say of it. */
export const taggedPieces = (items: readonly object[], tree: object | null, page: number): readonly TextPiece[] => {
  const tags = tree === null ? new Map<string, PageTag>() : tagsOf(tree, page);
  const pieces: TextPiece[] = [];
  const open: (PageTag | null)[] = [];
  let artifacts = 0;
  for (const item of items as readonly ContentItem[]) {
    if (item.type?.startsWith('begin')) {
      const artifact = item.tag === 'Artifact';
      const around = open.at(-1) ?? null;
      open.push(
        around?.role === 'artifact'
          ? around
          : artifact
            ? { block: `${page} artifact ${++artifacts}`, role: 'artifact', level: null }
            : (tags.get(item.id ?? '') ?? around),
      );
    } else if (item.type === 'endMarkedContent') open.pop();
    else if (item.str !== undefined) pieces.push({ ...(item as TextPiece), tag: open.at(-1) ?? null });
  }
  return pieces;
};

const HEADING = /^(?:H([1-6])?|Title)$/;
const NOTE = /^(?:FE)?Note$/;
const BLOCKS = /^(?:P|H[1-6]?|Title|(?:FE)?Note|LI|LBody|T[DH]|TOCI|Caption|BlockQuote|Figure)$/;

/** The tags of a page’s pieces by the ids of their marks. What lies in a note or a heading is that, whatever it is itself. */
const tagsOf = (tree: StructureNode, page: number): ReadonlyMap<string, PageTag> => {
  const tags = new Map<string, PageTag>();
  let count = 0;
  const waiting: { readonly node: StructureNode; readonly around: PageTag | null }[] = [{ node: tree, around: null }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { node, around } = next;
    if (node.type === 'content' && node.id !== undefined) {
      if (around !== null) tags.set(node.id, around);
      continue;
    }
    const tag = BLOCKS.test(node.role ?? '') ? blockTag(node.role!, around, `${page} ${++count}`) : around;
    for (const child of node.children ?? []) waiting.push({ node: child, around: tag });
  }
  return tags;
};

const blockTag = (role: string, around: PageTag | null, block: string): PageTag => {
  if (NOTE.test(role)) return { block, role: 'note', level: null };
  if (around?.role === 'heading' || around?.role === 'note') return around;
  const heading = HEADING.exec(role);
  if (heading) return { block, role: 'heading', level: Number(heading[1] ?? 1) };
  return { block, role: role === 'P' && around?.role !== 'other' ? 'paragraph' : 'other', level: null };
};
