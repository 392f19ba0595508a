import { useSyncExternalStore } from 'react';
import { currentTheme, onTheme, THEMES, type Theme } from '../design/theme.ts';

const NAMES: Readonly<Record<Theme, string>> = { system: 'as the system', light: 'light', dark: 'dark' };

/** React wants to be told of every field with a value; `public/theme.js` has put the choice in force by now. */
const chosenElsewhere = (): void => {};

/** A choice of theme; what is chosen in a field of this name `public/theme.js` puts in force. */
export const ThemeSwitch = () => {
  const theme = useSyncExternalStore(onTheme, currentTheme, currentTheme);
  return (
    <label className="flex items-center gap-1.5">
      <span className="label">Theme</span>
      <select
        name="desk-theme"
        className="rounded border border-rule bg-surface px-1 py-0.5 text-[0.9rem]"
        value={theme}
        onChange={chosenElsewhere}
      >
        {THEMES.map((each) => (
          <option key={each} value={each}>
            {NAMES[each]}
          </option>
        ))}
      </select>
    </label>
  );
};
