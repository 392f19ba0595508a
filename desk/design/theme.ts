export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** Where it is kept; `public/theme.js` puts it in force before anything is painted. */
const KEY = 'chancery.theme';

/** The theme in force: the reader’s choice on this machine, or `system` when none was made or storage is closed. */
export const currentTheme = (): Theme =>
  THEMES.find((theme) => theme === globalThis.document?.documentElement.dataset.theme) ?? 'system';

/** Puts a theme in force and keeps it; `system` follows the system from then on. */
export const chooseTheme = (theme: Theme): void => {
  document.documentElement.dataset.theme = theme;
  try {
    localStorage.setItem(KEY, theme);
  } catch {
    // Storage may be closed; the choice then holds until the page is left.
  }
};
