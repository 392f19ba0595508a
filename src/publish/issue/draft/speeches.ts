import type { Finding } from '../../../kinds/finding.ts';
import type { StatementFinding } from '../../../kinds/statement.ts';
import type { PrintedSentence } from '../../../outline/sentence-finder.ts';
import type { IssueMaterial } from './issue-material.ts';

/** A longer speech is not printed whole; each of its sentences stands by itself. */
const MOST_WORDS = 250;

/** What somebody says in several sentences: printed as one where it is short, and never without who says it. */
export class Speeches {
  readonly #byBlock = new Map<
    string,
    { readonly statement: StatementFinding; readonly whole: PrintedSentence | null }[]
  >();

  constructor(findings: Iterable<Finding>, material: Pick<IssueMaterial, 'stretchOf'>) {
    for (const finding of findings) {
      if (finding.kind !== 'statement' || !finding.direct || finding.speaker.length === 0) continue;
      const stretch = material.stretchOf(finding);
      if (!stretch) continue;
      const whole = stretch.text.split(/\s+/).length > MOST_WORDS ? null : stretch;
      const key = `${finding.document} ${finding.block}`;
      this.#byBlock.set(key, [...(this.#byBlock.get(key) ?? []), { statement: finding, whole }]);
    }
  }

  /** All sentences of the speech in which a finding stands; null where there is none, or where it is long. */
  wholeAround({ document, block, start }: Finding): PrintedSentence | null {
    const speeches = this.#byBlock.get(`${document} ${block}`) ?? [];
    return speeches.find(({ whole }) => whole !== null && whole.start <= start && start < whole.end)?.whole ?? null;
  }

  /** The statement that began before this place and goes on in it. */
  goingOnAt(document: string, block: number, start: number): StatementFinding | null {
    const speeches = this.#byBlock.get(`${document} ${block}`) ?? [];
    return speeches.find(({ statement }) => statement.start < start && start < statement.end - 1)?.statement ?? null;
  }
}
