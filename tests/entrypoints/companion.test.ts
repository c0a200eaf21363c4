import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { begin, beside, chat, finish, hide, later, type } from './companion-stage.ts';

beforeEach(begin);
afterEach(finish);

describe('where no chat runs', () => {
  it('the page stays as it was: one question, no element, no listener but for typing, no timer', async () => {
    const listens = [vi.spyOn(window, 'addEventListener'), vi.spyOn(document, 'addEventListener')];
    const { panel, host, deliver } = beside({});
    panel.ask();
    await later(600_000);
    expect(deliver).toHaveBeenCalledOnce();
    expect([host.element.isConnected, host.root.childElementCount]).toEqual([false, 0]);
    const kinds = listens.flatMap(({ mock }) => mock.calls.map(([kind]) => kind));
    expect(kinds).toEqual(['keydown', 'input']);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('nothing is left of the one that ran', async () => {
    const { panel, world, shown, host, deliver } = beside();
    panel.ask();
    await later();
    expect(shown()).toContain('#BufferChat');
    world.reply = {};
    await later(30_000);
    expect([shown(), host.root.childElementCount]).toEqual(['', 0]);
    expect(world.listened.at(-1)).toEqual([]);
    const asked = deliver.mock.calls.length;
    type();
    hide('visible');
    await later(600_000);
    expect(deliver).toHaveBeenCalledTimes(asked);
  });
});

describe('while a chat runs', () => {
  it('its panel stands beside the page, its hashtag is listened for, and it is announced once', async () => {
    const { panel, host, world, one } = beside();
    panel.ask();
    await later(200);
    expect(one('[data-rule="chat-companion"]')?.dataset.level).toBe('companion');
    expect(world.listened.at(-1)).toEqual(['bufferchat']);
    expect(host.element.dataset.theme).toBe('black');
    const region = host.element.querySelector('[role=status]');
    expect(region?.textContent).toBe('Tact has a word about a chat.');
    if (region) region.textContent = '';
    await later(60_000);
    expect(region?.textContent).toBe('');
  });

  it('it asks every half minute while the page is seen, and at once when it is seen again', async () => {
    const { panel, deliver } = beside();
    panel.ask();
    await later();
    await later(60_000);
    expect(deliver).toHaveBeenCalledTimes(3);
    hide('hidden');
    await later(600_000);
    expect(deliver).toHaveBeenCalledTimes(3);
    hide('visible');
    await later();
    expect(deliver).toHaveBeenCalledTimes(4);
    await later(30_000);
    expect(deliver).toHaveBeenCalledTimes(5);
  });

  it('what was read in it goes with the next question, and the older answer does not undo the newer', async () => {
    const { panel, deliver, shown } = beside();
    const heard = [{ person: 'bob', post: '7', at: 1000, text: 'Q1 #BufferChat' }];
    let slow = (_: object) => {};
    deliver.mockImplementationOnce(
      () =>
        new Promise((resolve) => {
          slow = resolve as typeof slow;
        }),
    );
    panel.ask();
    panel.heard(heard);
    await later();
    expect(deliver).toHaveBeenLastCalledWith({ type: 'chat', account: 'me', heard, lang: 'en' });
    slow({ ack: true, tags: [], companions: [chat({ question: 'Now: Q1' })] });
    await later();
    expect(shown()).toContain('Q4');
  });

  it('with nothing to show it still listens: the voice is quiet', async () => {
    const { panel, world, host } = beside({ tags: ['bufferchat'] });
    panel.ask();
    await later(60_000);
    expect(world.listened.at(-1)).toEqual(['bufferchat']);
    expect(host.element.isConnected).toBe(false);
  });

  it('what is refused for good ends it', async () => {
    const { panel, world, shown } = beside();
    panel.ask();
    await later();
    world.reply = undefined;
    await later(30_000);
    expect(shown()).toBe('');
  });
});

describe('the hand on it', () => {
  it('folds at once, tells it, and unfolds by the same button', async () => {
    const { panel, world, deliver, one, press } = beside();
    panel.ask();
    await later();
    world.reply = { companions: [chat({ folded: true })] };
    press('fold');
    expect(one('.companion')?.dataset.folded).toBe('true');
    await later();
    const does = { tag: 'bufferchat', what: 'fold' };
    expect(deliver).toHaveBeenLastCalledWith({ type: 'chat', account: 'me', does, lang: 'en' });
    press('unfold');
    expect(one('.companion')?.dataset.folded).toBe('false');
  });

  it('goes, and the panel with it, even right after a key', async () => {
    const { panel, world, shown, press } = beside();
    panel.ask();
    await later();
    type();
    world.reply = {};
    press('leave');
    await later();
    expect(shown()).toBe('');
  });

  it.each(['mouse', 'keys'])(
    'unfolded by %s, it does not cover the editor in which one writes; folded again, it stays there',
    async (by) => {
      const field = document.createElement('input');
      field.getBoundingClientRect = () => new DOMRect(0, 400, 600, 100);
      document.body.append(field);
      field.focus();
      const { panel, host, world, one, press } = beside({ companions: [chat({ folded: true })] });
      panel.ask();
      await later();
      const placed = one('.beside') ?? host.root;
      placed.getBoundingClientRect = () => {
        const height = one('.companion')?.dataset.folded === 'true' ? 44 : 300;
        return new DOMRect(16, placed.dataset.side === 'high' ? 64 : 680 - height, 300, height);
      };
      expect(placed.dataset.side).toBe('low');
      if (by === 'keys') panel.focus();
      world.reply = { companions: [chat()] };
      press('unfold');
      await later();
      expect(placed.dataset.side).toBe('high');
      world.reply = { companions: [chat({ folded: true })] };
      press('fold');
      await later();
      expect(placed.dataset.side).toBe('high');
    },
  );

  it('copies what the next post needs, and says so', async () => {
    const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    const { panel, host, shown, press } = beside();
    panel.ask();
    await later();
    press('copy');
    await later(300);
    expect(write).toHaveBeenCalledWith('A4 #BufferChat');
    expect(shown()).toContain('Copied');
    expect(host.element.textContent).toMatch(/Copied/);
    await later(2500);
    expect(shown()).toContain('A4 #BufferChat');
  });

  it('says nothing of a copy that did not work', async () => {
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('no'));
    const { panel, shown, press } = beside();
    panel.ask();
    await later();
    press('copy');
    await later(300);
    expect(shown()).not.toContain('Copied');
  });

  it('is where the keyboard goes; Esc folds it and gives the focus back', async () => {
    const field = document.createElement('input');
    document.body.append(field);
    field.focus();
    const { panel, host, one } = beside();
    panel.ask();
    await later();
    expect(panel.leave()).toBe(false);
    panel.focus();
    expect((host.root.getRootNode() as ShadowRoot).activeElement).toBe(one('.companion'));
    expect(panel.leave()).toBe(true);
    expect(one('.companion')?.dataset.folded).toBe('true');
    expect(document.activeElement).toBe(field);
  });

  it('never takes the focus by itself, nor by a press with the mouse', async () => {
    const field = document.createElement('input');
    document.body.append(field);
    field.focus();
    const { panel, one } = beside();
    panel.ask();
    await later();
    expect(document.activeElement).toBe(field);
    const down = new MouseEvent('mousedown', { bubbles: true, cancelable: true });
    one('[data-action=fold]')?.dispatchEvent(down);
    expect(down.defaultPrevented).toBe(true);
  });
});
