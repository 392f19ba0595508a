import { useState } from 'react';
import { chooseTheme, currentTheme, THEMES, type Theme } from '../design/theme.ts';

const NAMES: Readonly<Record<Theme, string>> = { system: 'as the system', light: 'light', dark: 'dark' };

export const ThemeSwitch = () => {
  const [theme, setTheme] = useState(currentTheme);
  return (
    <label className="flex items-center gap-1.5">
      <span className="label">Theme</span>
      <select
        className="rounded border border-rule bg-surface px-1 py-0.5 text-[0.9rem]"
        value={theme}
        onChange={(event) => {
          const next = event.target.value as Theme;
          chooseTheme(next);
          setTheme(next);
        }}
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
