import type { Node } from '@tiptap/pm/model';
import type { Issue, IssuePart } from '../../../../src/kinds/issue.ts';
import type { IssueBlock } from '../../../../src/kinds/issue-block.ts';

/** What of an issue stands before its parts. */
export type IssueHead = Pick<Issue, 'masthead' | 'title' | 'period' | 'language' | 'theme'>;

type Identified = Pick<IssueBlock, 'id'>;

/** What the editor keeps with each of its nodes, by the name of the node (`issue-nodes.ts`). */
interface NodeAttributes {
  readonly doc: { readonly head: IssueHead };
  readonly part: Omit<IssuePart, 'title' | 'blocks'>;
  readonly paragraph: Identified;
  readonly heading: Identified;
  readonly day: Identified & { readonly date: string };
  readonly entry: Identified;
  readonly excerpt: Identified & { readonly speaker: string | null };
  readonly judgement: Omit<Extract<IssueBlock, { kind: 'judgement' }>, 'kind' | 'reason'>;
  /** a block that is kept whole */
  readonly fixed: { readonly block: IssueBlock };
  readonly citation: { readonly finding: string };
}

/**
 * The attributes of a node of this name: the one place where the editor’s untyped attributes become those of an issue.
 * @throws TypeError for a node of another name
 */
export const nodeAttributes = <Name extends keyof NodeAttributes>(node: Node, name: Name): NodeAttributes[Name] => {
  if (node.type.name !== name) throw new TypeError(`a node '${node.type.name}' has no attributes of '${name}'`);
  return node.attrs as NodeAttributes[Name];
};
