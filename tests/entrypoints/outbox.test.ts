import { describe, expect, it } from 'vitest';
import { outbox } from '@/entrypoints/x.content/outbox.ts';
import type { FromPage } from '@/utils/extension/messages.ts';

const shown = (advice: string) => ({ type: 'shown', advice }) as const;

/** How long an answer may take, ms. */
const PATIENCE = 15_000;

function world(...replies: unknown[]) {
  const sent: FromPage[] = [];
  const pauses: number[] = [];
  const patient: (() => void)[] = [];
  let alive = true;
  const deliver = outbox({
    isAlive: () => alive,
    wait(ms) {
      if (ms === PATIENCE) return new Promise((resolve) => patient.push(resolve));
      pauses.push(ms);
      return Promise.resolve();
    },
    async send(message) {
      sent.push(message);
      const reply = replies.length > 1 ? replies.shift() : replies[0];
      if (reply instanceof Error) throw reply;
      return reply;
    },
  });
  return {
    deliver,
    sent,
    pauses,
    giveUp: () => patient.shift()?.(),
    end() {
      alive = false;
    },
  };
}

describe('what the page tells the background', () => {
  it('leaves at once, within the event', () => {
    const { deliver, sent } = world({ ack: 'a' });
    void deliver(shown('advice-1'));
    expect(sent).toHaveLength(1);
  });

  it('is sent again, the same, until it is acknowledged, whatever the worker died of', async () => {
    const { deliver, sent, pauses } = world(
      new Error(
        'A listener indicated an asynchronous response by returning true, but the message channel closed',
      ),
      new Error('Could not establish connection. Receiving end does not exist.'),
      undefined,
      { error: 'quota', retry: true },
      { ack: 'advice-1', show: true },
    );
    expect(await deliver(shown('advice-1'))).toEqual({ ack: 'advice-1', show: true });
    expect(sent).toEqual(Array(5).fill(shown('advice-1')));
    expect(pauses).toEqual([100, 300, 1000, 3000]);
  });

  it('is given up when it was refused for good', async () => {
    const { deliver, sent } = world({ error: 'schema', retry: false });
    expect(await deliver(shown('advice-1'))).toBeUndefined();
    expect(sent).toHaveLength(1);
  });

  it('does not wait for what was sent before it: the tab may close', async () => {
    const { deliver, sent } = world(new Promise(() => {}));
    void deliver(shown('advice-1'));
    void deliver(shown('advice-2'));
    expect(sent).toHaveLength(2);
  });

  it('is sent again when no answer comes at all', async () => {
    const { deliver, sent, giveUp } = world(new Promise(() => {}), { ack: 'advice-1' });
    const delivered = deliver(shown('advice-1'));
    giveUp();
    expect(await delivered).toEqual({ ack: 'advice-1' });
    expect(sent).toHaveLength(2);
  });

  it('ends with the script', async () => {
    const { deliver, sent, end } = world(undefined);
    end();
    expect(await deliver(shown('advice-1'))).toBeUndefined();
    expect(sent).toHaveLength(0);
  });
});
