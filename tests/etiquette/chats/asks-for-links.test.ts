import { describe, expect, it } from 'vitest';
import { asksForLinks } from '@/utils/etiquette/text/invited.ts';

describe('a question of a chat asks for links', () => {
  it.each([
    'Q7: Share a link to your best post! #BufferChat',
    'Q9. What are you working on? Promote yourself! #BufferChat',
    'Q10: Where can we find you online? Share your links! #BufferChat',
    'F5: Teilt einen Link zu eurem besten Beitrag!',
    'Q5: Padalieties ar saiti uz savu labāko rakstu!',
    'س۵: لینک بهترین پستتان را بفرستید!',
    'Q5：分享一下你最好的文章链接！',
  ])('%s', (text) => expect(asksForLinks(text)).toBe(true));

  it.each([
    'Q6: Which tools do you use?',
    'Q1: How do you start a blog?',
    'Q2: What makes a good link?',
    'F2: Welche Tools nutzt ihr?',
    'Q2: Kādus rīkus lietojat?',
    'س۲: از چه ابزاری استفاده می‌کنید؟',
    'Q2：你用什么工具？',
  ])('not %s', (text) => expect(asksForLinks(text)).toBe(false));
});
