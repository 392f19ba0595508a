import { describe, expect, it } from 'vitest';
import { shownOutline } from './shown-outline.ts';

describe('paragraphs', () => {
  it('run on across page numbers and running headers', () => {
    const text = `The report describes the commission, which met
twice in the spring of that year, once in autumn, and
\fAnnual Report

then sent its findings to the parliament. It held
a hearing in the week before the end of November.

A second paragraph begins here and is long enough, so
that it fills more than one line of the page.

3

\fAnnual Report

The third page has this text and it goes on for some
time to fill the line, and then it comes to its end.
\fAnnual Report

The fourth page.`;
    expect(shownOutline(text)).toEqual([
      'paragraph The report describes t…nd of November.',
      'furniture Annual Report',
      'paragraph A second paragraph beg…ne of the page.',
      'pageNumber 3',
      'furniture Annual Report',
      'paragraph The third page has thi…mes to its end.',
      'furniture Annual Report',
      'paragraph The fourth page.',
    ]);
  });

  it('run on where speech that a page leaves open ends on the next', () => {
    const text = `The mayor of Brunn said on Monday: “We have waited long
for the bridge. It is safe now.

3

Nobody needs the ferry any more.”

The ferry was sold.`;
    expect(shownOutline(text)).toEqual([
      'paragraph The mayor of Brunn sai…erry any more.”',
      'pageNumber 3',
      'paragraph The ferry was sold.',
    ]);
  });

  it('go on with the speech that they announce at the foot of a page', () => {
    const text = `The mayor of Brunn met the press behind the locks and said:

4

“The ferry will sail again in spring.”

These are the words of the mayor:

“The ferry will sail.”`;
    expect(shownOutline(text)).toEqual([
      'paragraph The mayor of Brunn met…ain in spring.”',
      'pageNumber 4',
      'paragraph These are the words of the mayor:',
      'paragraph “The ferry will sail.”',
    ]);
  });

  it('go on behind a line’s end where the next line happens to begin with a date', () => {
    const text = `The council of Brunn met twice in that month, and the mayor said on
12 May: the bridge is to be opened before the end of the summer at
the latest. Nobody believed that.`;
    expect(shownOutline(text)).toEqual(['paragraph The council of Brunn m… believed that.']);
  });

  it('of hard-wrapped lines end at a short line with a stop', () => {
    const text = `The council met in the town hall on Monday and talked
about the bridge over the river for three long hours,
until the lights went out.
On Tuesday it met again and talked about the road to
the mill, which has been closed since the flood came.`;
    expect(shownOutline(text)).toEqual([
      'paragraph The council met in the…ights went out.',
      'paragraph On Tuesday it met agai…the flood came.',
    ]);
  });

  it('are lines where each line is one', () => {
    const text = `The ministry summoned the ambassador on Monday and handed him a note about the incident at the border post.
The ambassador rejected the note.
The ministry published a map of the area and said that the post stands on its own side of the line.`;
    expect(shownOutline(text).map((line) => line.split(' ')[0])).toEqual(['paragraph', 'paragraph', 'paragraph']);
  });

  it('are not joined to a new sentence after a real end', () => {
    const text = 'The first paragraph of the text ends here (as it should).\n\nthe second begins with a small letter.';
    expect(shownOutline(text)).toHaveLength(2);
  });
});

describe('furniture', () => {
  it('is what a site leaves around a story', () => {
    const text = `The old bridge

The old bridge was closed on Monday, and it will not be opened again before the end of the year.

Leave a comment

Monitoring

Follow us on social networks`;
    expect(shownOutline(text)).toEqual([
      'title The old bridge',
      'paragraph The old bridge was clo…nd of the year.',
      'furniture Leave a comment',
      'furniture Monitoring',
      'furniture Follow us on social networks',
    ]);
  });

  it('is what stands under pictures', () => {
    const text = `The old bridge was closed on Monday.

The mayor speaks at the old bridge on 3 May. (Lake Press Photo)

Divers look at its pillars.
Ann Ray/Getty Images

Cracks in the third pillar. Source: Lake Office

It will not be opened again before the end of the year, the mayor said (photographs of the cracks hang in the hall).

The council met on Tuesday.

The mayor told it what the divers had found.`;
    expect(shownOutline(text).map((line) => line.split(' ')[0])).toEqual([
      'paragraph',
      ...Array(3).fill('furniture'),
      ...Array(3).fill('paragraph'),
    ]);
  });

  it('is no paragraph of a text that gives the source of each', () => {
    const text = `The bridge was closed. Source: Lake Press

The mill burnt down. Source: Hill Radio

The road was opened. Source: Lake Press`;
    expect(shownOutline(text).map((line) => line.split(' ')[0])).toEqual(Array(3).fill('paragraph'));
  });

  it('is a menu, but not a list in the text', () => {
    const menu = ['News', 'World', 'Economy', 'Sport', 'Culture', 'Video', 'Photo'].join('\n');
    const text = `${menu}\nThe council met on Monday and talked about the bridge for three hours, the mayor said.\n- a bridge\n- a road\n- a mill\nThe mayor was content with the meeting.`;
    expect(shownOutline(text).map((line) => line.split(' ')[0])).toEqual([
      ...Array(7).fill('furniture'),
      ...Array(5).fill('paragraph'),
    ]);
  });
});
