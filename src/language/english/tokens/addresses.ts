import { isLetter, isWordPart } from './characters.ts';

const TOP_LEVEL: ReadonlySet<string> = new Set(
  `com org net gov edu int mil info biz eu uk us az am ge tr ru ir fr de it es pl ua by kz uz tm kg tj md ro bg gr nl be
  ch at se no fi dk ie cz sk hu pt il sa ae qa in cn jp kr au ca nz br mx ar za eg io me tv co ws html htm php asp pdf doc
  docx xls xlsx ppt txt jpg jpeg png gif zip mp3 mp4 csv xml json js ts`.split(/\s+/),
);

const startsWithAt = (text: string, what: string, at: number): boolean =>
  text.slice(at, at + what.length).toLowerCase() === what;

const WORDS: ReadonlySet<string> = new Set(
  'us am it me be is at no in so to my by es tr se il fi pt info doc js'.split(' '),
);

/** Marks that end an address's surroundings rather than the address. */
const TRAILING = '.,;:!?\'"”’»)]}>*';

function withoutTrailing(text: string, start: number, end: number): number {
  let open = 0;
  for (let at = start; at < end; at++) if (text.charCodeAt(at) === 0x28) open++;
  let last = end;
  while (last > start + 1 && TRAILING.includes(text[last - 1]!)) {
    // A bracket opened inside the address may close in it, as in Wikipedia's.
    if (text[last - 1] === ')' && open > 0) {
      let closed = 0;
      for (let at = start; at < last; at++) if (text.charCodeAt(at) === 0x29) closed++;
      if (closed <= open) break;
      open = 0;
    }
    last--;
  }
  return last;
}

/** Whether an address's first part can hold this code unit besides letters and digits: . - _ + % @ */
const joins = (code: number): boolean =>
  code === 0x2e || code === 0x2d || code === 0x5f || code === 0x2b || code === 0x25 || code === 0x40;

/** Where the stretch ends that `addressEnd` looked at: no address begins inside it if none began at its start. */
export function addressRunEnd(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && (isWordPart(text.charCodeAt(at)) || joins(text.charCodeAt(at)))) at++;
  return at;
}

/**
 * End of a web address, e-mail address or file name that starts at `start`, or -1. `end` is where the blank-free
 * stretch of text ends.
 */
export function addressEnd(text: string, start: number, end: number): number {
  if (!isWordPart(text.charCodeAt(start))) return -1;
  let at = start;
  let atSign = -1;
  let dot = -1;
  // The first stretch of characters that an address can begin with; its shape decides.
  for (; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x40) {
      if (atSign >= 0 || at === start) break;
      atSign = at;
    } else if (code === 0x2e) dot = at;
    else if (!isWordPart(code) && !joins(code)) break;
  }
  if (text.charCodeAt(at) === 0x3a && text.charCodeAt(at + 1) === 0x2f && text.charCodeAt(at + 2) === 0x2f) {
    return at + 3 < end ? withoutTrailing(text, start, cutAtQuote(text, at, end)) : -1;
  }
  if (startsWithAt(text, 'www.', start) && start + 4 < end)
    return withoutTrailing(text, start, cutAtQuote(text, start, end));
  if (startsWithAt(text, 'mailto:', start) || startsWithAt(text, 'doi:', start))
    return withoutTrailing(text, start, end);
  while (dot === at - 1 && dot > start) {
    // A full stop after the address.
    at--;
    dot = text.lastIndexOf('.', at - 1);
    if (dot < start) dot = -1;
  }
  if (dot <= start || dot + 2 >= at) return -1;
  if (atSign > start && dot > atSign) return at;
  if (!isLetter(text.charCodeAt(dot - 1)) && text.charCodeAt(dot - 1) < 0x30) return -1;
  const top = text.slice(dot + 1, at);
  if (top !== top.toLowerCase() && top !== top.toUpperCase()) return -1;
  if (!TOP_LEVEL.has(top.toLowerCase()) || dot - start < 2) return -1;
  // Endings that are also words need more of an address around them than `pepper.no`.
  if (WORDS.has(top) && text.charCodeAt(at) !== 0x2f && text.lastIndexOf('.', dot - 1) < start) return -1;
  return text.charCodeAt(at) === 0x2f ? withoutTrailing(text, start, cutAtQuote(text, at, end)) : at;
}

/** Quotation marks, angle brackets and a Markdown link's `](` never stand in an address. */
function cutAtQuote(text: string, from: number, end: number): number {
  for (let at = from; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x22 || code === 0x3c || code === 0x3e || code === 0x5d || code === 0x201d || code === 0xbb) return at;
  }
  return end;
}
