import { escapeHtml as e } from '../../../text/escape-html.ts';

/** One XHTML file of the book. */
export const epubPage = (language: string, title: string, body: string, type?: string): string =>
  xmlText(`<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="${e(language)}" xml:lang="${e(language)}">
<head>
<meta charset="utf-8"/>
<title>${e(title)}</title>
<link rel="stylesheet" type="text/css" href="style.css"/>
</head>
<body${type === undefined ? '' : ` epub:type="${type}"`}>
${body}
</body>
</html>
`);

/** Text without the characters that XML has no place for. */
export const xmlText = (text: string): string =>
  text.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '\uFFFD');
