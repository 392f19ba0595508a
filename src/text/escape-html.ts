const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Makes any text safe inside an HTML element or a quoted attribute. Bidirectional controls are left out: they can reorder what is read. */
export const escapeHtml = (text: string): string =>
  text.replace(/[\u202A-\u202E\u2066-\u2069]/g, '').replace(/[&<>"']/g, (character) => ENTITIES[character]!);
