import { describe, expect, it } from 'vitest';
import { shownOutline } from './shown-outline.ts';

describe('questions and answers', () => {
  it('by their labels; an answer goes on through its paragraphs', () => {
    const text =
      'Q: What has changed?\n\nA: Very little, I think.\n\nBut the tone is better.\n\nQ: Will there be a treaty?\n\nA: Not this year.';
    expect(shownOutline(text)).toEqual([
      'question Q: What has changed?',
      'answer A: Very little, I thin…tone is better.',
      'question Q: Will there be a treaty?',
      'answer A: Not this year.',
    ]);
  });

  it('by the names of those who speak', () => {
    const text = `News Desk: What do you expect of the talks?

Leyla Mammadli: I expect a short text.

News Desk: And after that?

Leyla Mammadli: Nothing for a year.`;
    expect(shownOutline(text)).toEqual([
      'question News Desk News Desk: What do you…t of the talks?',
      'answer Leyla Mammadli Leyla Mammadli: I expect a short text.',
      'question News Desk News Desk: And after that?',
      'answer Leyla Mammadli Leyla Mammadli: Nothing for a year.',
    ]);
  });

  it('by questions in bold', () => {
    const text =
      'Talk\n\n**What has changed?**\n\nLittle.\n\n**Who decides?**\n\nThe town.\n\n**When?**\n\nIn May.\n\nOr in June.';
    expect(shownOutline(text)).toEqual([
      'title Talk',
      'question **What has changed?**',
      'answer Little.',
      'question **Who decides?**',
      'answer The town.',
      'question **When?**',
      'answer In May. Or in June.',
    ]);
  });

  it('by dashes that ask and answer in turn', () => {
    const text =
      '- What of the talks?\n\n- They are slow.\n\n- And the road?\n\n- Closed.\n\n- Until when?\n\n- May.\n\nOr June.';
    expect(shownOutline(text)).toEqual([
      'question - What of the talks?',
      'answer - They are slow.',
      'question - And the road?',
      'answer - Closed.',
      'question - Until when?',
      'answer - May. Or June.',
    ]);
    const list = 'We ask:\n\n- What of the talks?\n\n- And the road?\n\n- Until when?\n\n- By whom?';
    expect(shownOutline(list).map((line) => line.split(' ')[0])).toEqual(Array(5).fill('paragraph'));
  });

  it('are not paragraphs that begin with a word and a colon', () => {
    const text = 'Result: the bridge is closed.\n\nReason: it is old.\n\nResult: nobody passes.\n\nReason: the flood.';
    expect(shownOutline(text).map((line) => line.split(' ')[0])).toEqual(Array(4).fill('paragraph'));
  });
});

describe('turns of a conversation', () => {
  it('by names in capitals or in bold, though not every turn of the host asks', () => {
    expect(
      shownOutline('HOST: Why did it fail?\n\nWEIL: Nobody cared.\n\nHOST: Nobody at all.\n\nWEIL: So it was.'),
    ).toEqual([
      'question HOST HOST: Why did it fail?',
      'answer WEIL WEIL: Nobody cared.',
      'question HOST HOST: Nobody at all.',
      'answer WEIL WEIL: So it was.',
    ]);
    expect(
      shownOutline('**Echo:** Why did it fail?\n\n**Weil:** By chance.\n\n**Echo:** I see.\n\n**Weil:** Do you.'),
    ).toEqual([
      'question Echo **Echo:** Why did it fail?',
      'answer Weil **Weil:** By chance.',
      'question Echo **Echo:** I see.',
      'answer Weil **Weil:** Do you.',
    ]);
    const plain = 'Host: Why did it fail?\n\nWeil: By chance.\n\nHost: I see.\n\nWeil: Do you.';
    expect(shownOutline(plain).filter((block) => /^(?:question|answer)/.test(block))).toEqual([]);
  });

  it('end where the text calls by name whoever answers', () => {
    const text =
      'ECHO: When?\n\nMR. WEIL: In May.\n\nOr in June.\n\nECHO: Where?\n\nMR. WEIL: Here.\n\nWeil left the hall at noon.';
    expect(shownOutline(text).slice(-3)).toEqual([
      'question ECHO ECHO: Where?',
      'answer MR. WEIL MR. WEIL: Here.',
      'paragraph Weil left the hall at noon.',
    ]);
  });
});
