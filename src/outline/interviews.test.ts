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

  const behind = (label: string, paragraph: string): readonly string[] =>
    shownOutline(
      `ECHO: When?\n\n${label}: In May.\n\nOr in June.\n\nECHO: Where?\n\n${label}: Here.\n\n${paragraph}\n\nIt rained.`,
    ).map((line) => line.split(' ')[0]!);

  it('end where the text reports what whoever answers said', () => {
    const ended = ['question', 'answer', 'question', 'answer', 'paragraph', 'paragraph'];
    expect(behind('MR. WEIL', 'Weil added that the hall was cold.')).toEqual(ended);
    expect(behind('WEIL', 'Minister Anna Weil also said that the hall was cold.')).toEqual(ended);
    const talk = 'Norland’s Harbour Minister Anna Weil in a talk with the ferry guild, replied that it was cold.';
    expect(behind('A. WEIL', talk)).toEqual(ended);
  });

  it('go on where whoever answers names another one, or himself', () => {
    const whole = ['question', 'answer', 'question', 'answer'];
    expect(behind('PRESIDENT', 'The President of Norland told me that the hall was cold.')).toEqual(whole);
    expect(behind('PRESIDENT', 'President Keller said that the hall was cold.')).toEqual(whole);
    expect(behind('WEIL', 'My father, Josef Weil, served in the harbour guard.')).toEqual(whole);
    expect(behind('WEIL', 'Josef Weil in the years of the flood, served in the harbour guard.')).toEqual(whole);
    expect(behind('WEIL', 'When Weil said no in the novel, nobody laughed.')).toEqual(whole);
    expect(behind('WEIL', 'Anna Brandt said that Weil was a good name.')).toEqual(whole);
  });
});
