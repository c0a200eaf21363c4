import { describe, expect, it } from 'vitest';
import { newChat } from '@/utils/etiquette/chats/chat.ts';
import { nextEdge } from '@/utils/etiquette/chats/next-edge.ts';

/** Saturdays at 23:30 in New York, 04:30 UTC on Sundays in winter, for an hour. */
const late = { ...newChat('LateChat'), day: 6, time: '23:30', zone: 'America/New_York' };
const early = { ...newChat('EarlyChat'), day: 7, time: '05:00', zone: 'UTC' };
const at = (time: string) => Date.parse(`2026-12-${time}Z`);

describe('the next time that a chat begins or ends', () => {
  it.each([
    ['its beginning', '06T04:29', '06T04:30'],
    ['its end, once it has begun', '06T04:30', '06T05:30'],
    ['the beginning a week later, once it is over', '06T05:30', '13T04:30'],
  ])('is %s', (_, now, edge) => expect(nextEdge([late], [], at(now))).toBe(at(edge)));

  it('is the earliest of all', () => {
    expect(nextEdge([late, early], [], at('06T04:30'))).toBe(at('06T05:00'));
    expect(nextEdge([late, early], [], at('06T05:00'))).toBe(at('06T05:30'));
  });

  it('may be the end of one that was begun by hand, if that is not past', () => {
    const visits = [{ until: at('06T04:45') }, { until: at('06T04:00') }];
    expect(nextEdge([late], visits, at('06T04:31'))).toBe(at('06T04:45'));
  });

  it('never comes where no hours are known', () => {
    expect(nextEdge([newChat('BufferChat')], [], at('06T04:30'))).toBeUndefined();
  });
});
