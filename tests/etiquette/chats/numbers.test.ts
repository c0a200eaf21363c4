import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerIn, askedIn, questionIn } from '@/utils/etiquette/chats/numbers.ts';

describe('a question', () => {
  it.each([
    'Q3: Which tools do you use? #BufferChat',
    'Q3. Which tools?',
    'Q 3) Which tools?',
    'Q.3 Which tools?',
    'q3 which tools',
    '📣 #BufferChat Q3️⃣ Which tools?',
    '@ann @bob Q3: Which tools?',
    'Question 3: Which tools?',
    'Frage 3: Welche Werkzeuge?',
    'F3: Welche Werkzeuge?',
    'P3: ¿Qué herramientas?',
    'س۳: چه ابزاری؟',
    'پرسش ۳: چه ابزاری؟',
    '问题3：什么工具？',
    'Ｑ３：Which tools?',
    'Q3 10 tools or one?',
    'Q3: Results or fun?',
    'Q3a: tools?',
    'Q3b. more',
  ])('%s', (text) => expect(questionIn(text)).toBe(3));

  it.each([
    'Q3 2026 was our best quarter',
    'Q3/2026 in numbers',
    'Q3 ’26 looks good',
    'Q3 of 2026',
    'Q3 results are out',
    'Q3-Q4 planning',
    'Q3 FY26',
    'Q30x is a printer',
    'Q300',
    'Q0: nothing',
    'In Q3 we grew',
    'F1 is fun',
    'The Q3 answers were great',
    'Any questions? 3 so far',
    '',
  ])('not %s', (text) => expect(questionIn(text)).toBeUndefined());
});

describe('a question by anybody', () => {
  it.each([
    'Q3: tools?',
    'Q3a: tools?',
    'Q3 Tell us about your tools',
    'Q3: Are you a pen person?',
    'F3: Welche Werkzeuge nutzt du?',
    '问题3：说说你的工具',
    'س۳: چه ابزاری؟',
  ])('%s', (text) => expect(askedIn(text)).toBe(3));

  it.each([
    'Q7 was my favourite',
    'Q7 was my favourite, and it made my day',
    'Q3 coming up',
    'Q3: coming up in two minutes',
    'Q3 answers are so good!',
    'Q3 answers: where are they?',
    'Q3 yes',
    'Q3 2026 was our best quarter, or was it?',
    'Frage 3 war die beste von allen',
    'The Q3 answers?',
  ])('not %s', (text) => expect(askedIn(text)).toBeUndefined());
});

describe('an answer', () => {
  it.each([
    'A3: Pen and paper. #BufferChat',
    'A3 Pen and paper',
    'a3) pen',
    'A 3: pen',
    'A3 - numbers don’t lie',
    'A3. Paper, of course',
    'A3: Paper',
    'A3/A4: both',
    'A3, and A2: pens',
    'Ans 3: pen',
    'Answer 3: pen',
    'Antwort 3: Stift',
    '@host #BufferChat A3 yes',
    'ج۳: قلم',
    'پاسخ ۳: قلم',
    '答3：笔',
    'A３：笔',
    'R3: lápiz',
    'A3\nPen',
    'A3',
  ])('%s', (text) => expect(answerIn(text)).toBe(3));

  it.each([
    'A3 paper is too large',
    'A3-sized posters',
    'A3 format, please',
    'A3 Papier passt nicht',
    'A3 lapa ir par lielu',
    'A3纸太大',
    'A3 motorway is closed',
    'A3 level English is no level',
    'A 3 minute walk helps',
    'A 3-minute walk helps',
    'A 3.5 star hotel',
    'A 10:30 call',
    'A3C is a code',
    'Answer 3 people a day',
    'R3 is a camera',
    'As for A3: pen',
    'My A3: pen',
    'Q3: pen?',
    '',
  ])('not %s', (text) => expect(answerIn(text)).toBeUndefined());
});

describe('whatever is written', () => {
  it('numbers are from 1 to 99, or none', () => {
    const text = fc.array(fc.oneof(fc.constantFrom('Q', 'A', ' ', '#a', '@b', ':', '3', '0'), fc.string()));
    fc.assert(
      fc.property(text, (parts) => {
        for (const n of [questionIn(parts.join('')), answerIn(parts.join(''))])
          expect(n === undefined || (Number.isInteger(n) && n >= 1 && n <= 99)).toBe(true);
      }),
    );
  });
  it('a number stands behind whatever mentions, hashtags and marks', () => {
    const before = fc.array(fc.constantFrom('@ann ', '#BufferChat ', '🎉', '\n', '— ', '“'), {
      maxLength: 8,
    });
    fc.assert(
      fc.property(before, fc.integer({ min: 1, max: 99 }), (marks, n) => {
        expect(answerIn(`${marks.join('')}A${n}: Pen`)).toBe(n);
        expect(questionIn(`${marks.join('')}Q${n} Pen?`)).toBe(n);
      }),
    );
  });
  it('nobody can make it think for long', () => {
    const since = performance.now();
    for (const part of [' ', '\n', '_', '@', '#', '@a_', '#a_', '👍', 'A '])
      for (const read of [questionIn, answerIn]) read(`${part.repeat(15_000)}!`);
    expect(performance.now() - since).toBeLessThan(500);
  });
});
