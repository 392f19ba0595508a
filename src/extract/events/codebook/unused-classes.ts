import type { Knowledge } from '../../../knowledge/knowledge.ts';
import { RULE_CLASSES } from '../../word-class.ts';
import { GOVERNOR_CLASSES } from './governor-words.ts';

/** A class of words for which nobody asks, most often one whose name is not spelled as the rule spells it. */
export interface UnusedClass {
  /** the codebook’s file, without ending */
  readonly file: string;
  readonly name: string;
}

/** The classes of `word-classes*.yaml` that no rule asks for and no pattern, entry or other class takes in as `@name`. */
export const unusedClasses = ({ codebook }: Pick<Knowledge, 'codebook'>): readonly UnusedClass[] => {
  const used = new Set<string>([...RULE_CLASSES, ...GOVERNOR_CLASSES]);
  for (const [file, content] of codebook)
    if (/^(?:events|word-classes)(?:-|$)/.test(file))
      for (const [, name] of JSON.stringify(content).matchAll(/@([a-z][a-z-]*)/g)) used.add(name!);
  return [...codebook]
    .filter(([file]) => /^word-classes(?:-|$)/.test(file))
    .flatMap(([file, classes]) =>
      Object.keys(classes as object)
        .filter((name) => !used.has(name))
        .map((name) => ({ file, name })),
    );
};
