import { Dialog as Base } from '@base-ui/react/dialog';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { Command } from 'cmdk';
import { useDeferredValue, useState } from 'react';
import { apiGet } from '../api/client.ts';
import { DateLabel } from '../design/date-label.tsx';
import { Key } from '../design/key.tsx';
import { type KeyCommand, useKeyGroups } from './keys.ts';

interface PaletteAnswer {
  readonly documents: readonly {
    readonly id: string;
    readonly title: string | null;
    readonly publisher: string | null;
  }[];
  readonly actors: readonly { readonly id: string; readonly name: string; readonly kind: string }[];
  readonly events: readonly {
    readonly id: string;
    readonly document: string;
    readonly date: string | null;
    readonly text: string;
  }[];
}

const ITEM = 'flex items-baseline gap-2 rounded px-2 py-1.5 aria-selected:bg-sunken';
const GROUP = '[&_[cmdk-group-heading]]:label [&_[cmdk-group-heading]]:px-2 [&_[cmdk-group-heading]]:pt-2';

/** Ctrl-K: documents, actors, events and everything that can be done here, by a few letters. */
export const Palette = ({ onClose }: { readonly onClose: () => void }) => {
  const navigate = useNavigate();
  const groups = useKeyGroups();
  const [words, setWords] = useState('');
  const q = useDeferredValue(words.trim());
  const found = useQuery({
    queryKey: ['views', 'palette', q],
    queryFn: ({ signal }) => apiGet<PaletteAnswer>('/palette', { q }, signal),
    enabled: q.length > 1,
    placeholderData: keepPreviousData,
  }).data;
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
                  {found.documents.length > 0 && (
                    <Command.Group heading="Documents" className={GROUP}>
                      {found.documents.map((document) => (
                        <Command.Item
                          key={document.id}
                          value={`document ${document.id}`}
                          className={ITEM}
                          onSelect={go(() => void navigate({ to: '/documents/$id', params: { id: document.id } }))}
                        >
                          <span className="min-w-0 flex-1 truncate font-serif">{document.title ?? 'Untitled'}</span>
                          <span className="truncate text-[0.88rem] text-quiet">{document.publisher}</span>
                        </Command.Item>
                      ))}
                    </Command.Group>
                  )}
                  {found.actors.length > 0 && (
                    <Command.Group heading="Actors" className={GROUP}>
                      {found.actors.map((actor) => (
                        <Command.Item
                          key={actor.id}
                          value={`actor ${actor.id}`}
                          className={ITEM}
                          onSelect={go(() => void navigate({ to: '/actors/$id', params: { id: actor.id } }))}
                        >
                          <span className="min-w-0 flex-1 truncate">{actor.name}</span>
                          <span className="text-[0.88rem] text-quiet">{actor.kind}</span>
                        </Command.Item>
                      ))}
                    </Command.Group>
                  )}
                  {found.events.length > 0 && (
                    <Command.Group heading="Events" className={GROUP}>
                      {found.events.map((event) => (
                        <Command.Item
                          key={event.id}
                          value={`event ${event.id}`}
                          className={ITEM}
                          onSelect={go(
                            () =>
                              void navigate({
                                to: '/documents/$id',
                                params: { id: event.document },
                                search: { finding: event.id },
                              }),
                          )}
                        >
                          <DateLabel date={event.date} className="w-28 shrink-0 text-[0.88rem]" />
                          <span className="min-w-0 flex-1 truncate font-serif">{event.text}</span>
                        </Command.Item>
                      ))}
                    </Command.Group>
                  )}
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
