/** A backslash before a sign is a source’s mark-up (`\$2 billion` in Markdown), not its words. */
export const withoutEscapes = (text: string): string => text.replace(/\\(?=[$%&#_*~^<>[\]])/g, '');
