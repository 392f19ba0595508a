import { useLayoutEffect, useSyncExternalStore } from 'react';

/** A command that a key gives. */
export interface KeyCommand {
  /** `j`, `shift+a`, `mod+k` (Ctrl, on a Mac ⌘), `?`, or two in a row: `g l` */
  readonly key: string;
  /** what it does, for Help */
  readonly label: string;
  readonly run: () => void;
  /** also while something is typed; keys with Ctrl always are */
  readonly whileTyping?: boolean;
}

interface Group {
  readonly title: string;
  commands: readonly KeyCommand[];
}

let groups: readonly Group[] = [];
const listeners = new Set<() => void>();
const changed = (next: readonly Group[]): void => {
  groups = next;
  for (const listener of listeners) listener();
};
const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** All commands in force, the latest group first. For Help. */
export const useKeyGroups = (): readonly Group[] => useSyncExternalStore(subscribe, () => groups);

/**
 * Puts commands in force while a component is there. Of two commands on one key the one that came later counts.
 * @param last whether they count only where nobody else has the key
 */
export const useKeys = (title: string, commands: readonly KeyCommand[], { last = false } = {}): void => {
  // Before it is painted: what can be seen has its keys.
  useLayoutEffect(() => {
    if (commands.length === 0) return;
    const group: Group = { title, commands };
    changed(last ? [...groups, group] : [group, ...groups]);
    return () => changed(groups.filter((each) => each !== group));
  }, [title, commands, last]);
};

const WITHIN = 'input, textarea, select, [contenteditable="true"], [role="textbox"]';
/** How long the second key of a pair may take, milliseconds. */
const PAIR = 1200;
let first: { readonly key: string; readonly at: number } | null = null;

/** A key event in the words of `KeyCommand.key`. */
export const keyOf = (event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>): string => {
  const name = event.key === ' ' ? 'space' : event.key.toLowerCase();
  const mod = event.ctrlKey || event.metaKey ? 'mod+' : '';
  const alt = event.altKey ? 'alt+' : '';
  const shift = event.shiftKey && /^([a-z]|[a-z]{2,}.*|space)$/.test(name) ? 'shift+' : '';
  return `${mod}${alt}${shift}${name}`;
};

const find = (key: string): KeyCommand | undefined =>
  groups.flatMap((group) => group.commands).find((command) => command.key === key);

export const onKey = (event: KeyboardEvent): void => {
  if (event.defaultPrevented || event.isComposing || ['Shift', 'Control', 'Alt', 'Meta'].includes(event.key)) return;
  const key = keyOf(event);
  const typing = event.target instanceof Element && event.target.closest(WITHIN) !== null;
  const inDialog = document.querySelector('[role="dialog"], [role="alertdialog"]') !== null;
  const pair = first && event.timeStamp - first.at < PAIR ? find(`${first.key} ${key}`) : undefined;
  first = typing || inDialog ? null : { key, at: event.timeStamp };
  const command = pair ?? find(key);
  if (!command) return;
  if ((typing || inDialog) && !command.whileTyping && !key.startsWith('mod+')) return;
  // Enter and the space bar belong to the button or link that has the focus.
  if (
    /^(enter|space)$/.test(key) &&
    event.target instanceof Element &&
    event.target.closest('a, button, summary, [role="button"]')
  )
    return;
  event.preventDefault();
  first = null;
  command.run();
};
