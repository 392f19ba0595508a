import { Dialog as Base } from '@base-ui/react/dialog';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { Command } from 'cmdk';
import { useDeferredValue, useState } from 'react';
import { paletteQuery } from '../api/queries.ts';
import { classNames } from '../design/class-names.ts';
import { KIND_NAMES } from '../design/finding-words.ts';
import { Key } from '../design/key.tsx';
import { type KeyCommand, useKeyGroups } from './keys.ts';

const ITEM = 'flex items-baseline gap-2 rounded px-2 py-1.5 aria-selected:bg-sunken';
const GROUP =
  '[&_[cmdk-group-heading]]:px-2 [&_[cmdk-group-heading]]:pt-2 [&_[cmdk-group-heading]]:text-[0.8rem] [&_[cmdk-group-heading]]:font-medium [&_[cmdk-group-heading]]:text-quiet';

/** Ctrl-K: documents, actors, events and everything that can be done here, by a few letters. */
export const Palette = ({ onClose }: { readonly onClose: () => void }) => {
  const navigate = useNavigate();
  const groups = useKeyGroups();
  const [words, setWords] = useState('');
  const q = useDeferredValue(words.trim());
  const found = useQuery(paletteQuery(q)).data;
  const go = (act: () => void) => () => {
    onClose();
    act();
  };
  const wanted = words.trim().toLowerCase();
  const commands = groups
    .flatMap((group) => group.commands)
    .filter(({ label, key }) => key !== 'mod+k' && label.toLowerCase().includes(wanted));
  return (
    <Base.Root open onOpenChange={(open) => !open && onClose()}>
      <Base.Portal>
        <Base.Backdrop className="fixed inset-0 z-40 bg-black/35" />
        <Base.Popup className="fixed inset-x-2 top-[10vh] z-50 mx-auto max-w-2xl rounded-md border border-rule bg-surface text-ink shadow-xl">
          <Base.Title className="sr-only">Find anything</Base.Title>
          <Command shouldFilter={false} label="Find anything" loop>
            <Command.Input
              autoFocus
              value={words}
              onValueChange={setWords}
              placeholder="A document, an actor, an event, or what you want to do"
              className="w-full rounded-t-md border-b border-rule bg-transparent px-4 py-3 text-[1.05rem] placeholder:text-quiet focus-visible:outline-offset-[-2px]"
            />
            <Command.List className="max-h-[60vh] overflow-y-auto p-2" label="What was found">
              {wanted !== '' && (
                <Command.Item
                  value="search"
                  className={ITEM}
                  onSelect={go(() => void navigate({ to: '/search', search: { q: words } }))}
                >
                  Search the words of the record for “{words}”
                </Command.Item>
              )}
              {q.length > 1 && found && (
                <>
                  <Found
                    heading="Documents"
                    items={found.documents.map(({ id, title, publisher }) => ({
                      id,
                      text: title,
                      aside: publisher,
                      words: true,
                    }))}
                    onSelect={(id) => go(() => void navigate({ to: '/documents/$id', params: { id } }))}
                  />
                  <Found
                    heading="Actors"
                    items={found.actors.map(({ id, name, kind }) => ({ id, text: name, aside: kind }))}
                    onSelect={(id) => go(() => void navigate({ to: '/actors/$id', params: { id } }))}
                  />
                  <Found
                    heading="Places"
                    items={found.places.map(({ id, name, kind }) => ({ id, text: name, aside: kind }))}
                    onSelect={(id) => go(() => void navigate({ to: '/places/$id', params: { id } }))}
                  />
                  <Found
                    heading="Findings"
                    items={found.findings.map(({ id, text, kind }) => ({
                      id,
                      text,
                      aside: KIND_NAMES[kind].one,
                      words: true,
                    }))}
                    onSelect={(id) => {
                      const finding = found.findings.find((each) => each.id === id)!;
                      return go(
                        () =>
                          void navigate({
                            to: '/documents/$id',
                            params: { id: finding.document },
                            search: { finding: id },
                          }),
                      );
                    }}
                  />
                </>
              )}
              {commands.length > 0 && (
                <Command.Group heading="Do" className={GROUP}>
                  {commands.map((command: KeyCommand) => (
                    <Command.Item
                      key={command.key}
                      value={`do ${command.key}`}
                      className={ITEM}
                      onSelect={go(command.run)}
                    >
                      <span className="flex-1">{command.label}</span>
                      <Key>{command.key}</Key>
                    </Command.Item>
                  ))}
                </Command.Group>
              )}
              <Command.Empty className="px-2 py-6 text-center text-quiet">Nothing has these letters.</Command.Empty>
            </Command.List>
          </Command>
        </Base.Popup>
      </Base.Portal>
    </Base.Root>
  );
};

const Found = ({
  heading,
  items,
  onSelect,
}: {
  readonly heading: string;
  readonly items: readonly {
    readonly id: string;
    readonly text: string;
    readonly aside: string | null;
    readonly words?: boolean;
  }[];
  readonly onSelect: (id: string) => () => void;
}) =>
  items.length === 0 ? null : (
    <Command.Group heading={heading} className={GROUP}>
      {items.map(({ id, text, aside, words }) => (
        <Command.Item key={id} value={`${heading} ${id}`} className={ITEM} onSelect={() => onSelect(id)()}>
          <span className={classNames('min-w-0 flex-1 truncate', words && 'font-serif')}>{text}</span>
          <span className="max-w-48 truncate text-[0.88rem] text-quiet">{aside}</span>
        </Command.Item>
      ))}
    </Command.Group>
  );
