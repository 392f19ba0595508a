/** The form of a word as a small number: capitals, digits, hyphens, other marks. */
export function wordShape(text: string): number {
  let upper = 0;
  let lower = 0;
  let digits = 0;
  let marks = 0;
  let hyphens = 0;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code >= 97 && code <= 122) lower++;
    else if (code >= 65 && code <= 90) upper++;
    else if (code >= 48 && code <= 57) digits++;
    else if (code === 45) hyphens++;
    else if (code < 128) marks++;
    else lower++;
  }
  const first = text.charCodeAt(0);
  const capital = first >= 65 && first <= 90 ? 1 : 0;
  return (
    capital |
    (Math.min(upper, 2) << 1) |
    (Math.min(lower, 1) << 3) |
    (Math.min(digits, 3) << 4) |
    (Math.min(marks, 1) << 6) |
    (Math.min(hyphens, 1) << 7)
  );
}
