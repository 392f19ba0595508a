export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/**
 * The theme in force: the reader’s choice on this machine, or `system` when none was made or storage is closed. It is put
 * in force and kept by `public/theme.js`, which is there before the desk’s scripts are.
 */
export const currentTheme = (): Theme =>
  THEMES.find((theme) => theme === globalThis.document?.documentElement.dataset.theme) ?? 'system';

/** Tells when another theme is in force, wherever it was chosen. */
export const onTheme = (changed: () => void): (() => void) => {
  const observer = new MutationObserver(changed);
  observer.observe(document.documentElement, { attributeFilter: ['data-theme'] });
  return () => observer.disconnect();
};
