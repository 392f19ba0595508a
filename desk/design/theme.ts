export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

const KEY = 'chancery.theme';
const dark = matchMedia('(prefers-color-scheme: dark)');

/** The reader’s choice on this machine; `system` when none was made or storage is closed. */
export const storedTheme = (): Theme => {
  try {
    const stored = localStorage.getItem(KEY);
    return THEMES.find((theme) => theme === stored) ?? 'system';
  } catch {
    return 'system';
  }
};

/** Puts a theme in force and keeps it; `system` follows the system from then on. */
export const chooseTheme = (theme: Theme): void => {
  try {
    localStorage.setItem(KEY, theme);
  } catch {
    // Storage may be closed; the choice then holds until the page is left.
  }
  applyTheme(theme);
};

let current: Theme = 'system';

export const applyTheme = (theme: Theme): void => {
  current = theme;
  const isDark = theme === 'dark' || (theme === 'system' && dark.matches);
  document.documentElement.dataset.theme = isDark ? 'dark' : 'light';
};

dark.addEventListener('change', () => applyTheme(current));
