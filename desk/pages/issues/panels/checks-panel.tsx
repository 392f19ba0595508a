import type { Editor } from '@tiptap/react';
import { Button } from '../../../design/button.tsx';
import { Problem } from '../../../design/problem.tsx';
import { goTo } from '../editing/go-to.ts';
import { allSentences } from '../editing/sentence-commands.ts';
import { ADVICE } from '../editing/warning-advice.ts';
import type { Checks } from '../use-checks.ts';

/** What in the issue cites nothing or disagrees with what it cites, and what to do about it. */
export const ChecksPanel = ({ editor, checks }: { readonly editor: Editor; readonly checks: Checks }) => {
  const { warnings, checking, problem } = checks;
  if (problem) return <Problem error={problem} retry={checks.check} />;
  if (warnings === null) return <p className="text-quiet">Holding every sentence against what it cites …</p>;
  const places = new Map(allSentences(editor.state.doc).map((place) => [place.id, place.text]));
  const sentences = Map.groupBy(warnings, ({ sentence }) => sentence);
  return (
    <section aria-label="Checks">
      <p className="mb-2 flex flex-wrap items-center justify-between gap-2" role="status">
        {warnings.length === 0 ? (
          <span className="text-accepted">✓ Every sentence rests on what it cites.</span>
        ) : (
          <span>
            <span className="text-problem">⚠ {warnings.length}</span> {warnings.length === 1 ? 'warning' : 'warnings'}
            {checking && <span className="text-quiet">, checking …</span>}
          </span>
        )}
        {warnings.length > 0 && (
          <Button
            look="bare"
            keyHint="alt+w"
            aria-keyshortcuts="Alt+W"
            onClick={() => goTo(editor, warnings[0]!.sentence)}
          >
            First
          </Button>
        )}
      </p>
      <ol className="max-h-[70vh] space-y-2 overflow-y-auto">
        {[...sentences].map(([id, found]) => (
          <li key={id} className="border-l-2 border-problem pl-2">
            <button
              type="button"
              className="block w-full text-left font-serif hover:bg-sunken"
              onClick={() => goTo(editor, id)}
            >
              <span className="line-clamp-2">{places.get(id)?.trim() ?? 'A figure, ledger entry or note'}</span>
            </button>
            <ul>
              {found.map(({ rule, message, expected, actual }) => (
                <li key={`${rule}${message}`} className="text-[0.92rem]">
                  <span className="text-problem">{message}</span>{' '}
                  {rule === 'quotation' && expected && (
                    <span className="block">
                      Here: <q>{actual}</q> · source: <q>{expected}</q>
                    </span>
                  )}
                  <span className="text-quiet">{ADVICE[rule]}</span>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </section>
  );
};
