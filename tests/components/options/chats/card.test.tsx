import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { newChat } from '../../../../utils/etiquette/chats/chat.ts';
import { buffer, openChats } from './stage.tsx';

afterEach(cleanup);

const UNFOLDED = { unfolded: true };
const HERE = Intl.DateTimeFormat().resolvedOptions().timeZone;

describe('the hours of a chat', () => {
  const bare = newChat('BufferChat');
  const select = (label: string) => screen.getByLabelText<HTMLSelectElement>(label);
  const typeTime = (value: string) =>
    fireEvent.input(screen.getByLabelText('Begins at'), { target: { value } });

  it('are kept once weekday and time are there, in the browser’s zone unless told', async () => {
    const { stored } = await openChats([bare], UNFOLDED);
    expect(select('Time zone').value).toBe(HERE);
    await userEvent.selectOptions(select('Weekday'), 'Thursday');
    expect(await screen.findByText('Weekday and time belong together: set both.')).toBeTruthy();
    expect(stored()).toEqual([bare]);
    typeTime('17:30');
    await waitFor(() => expect(stored()).toEqual([{ ...bare, day: 4, time: '17:30', zone: HERE }]));
    expect(screen.queryByText(/belong together/)).toBeNull();
  });

  it('may be those of another zone, with the time there for a check', async () => {
    const { stored } = await openChats([buffer], UNFOLDED);
    expect(screen.getByText(/^There it is .+ Eastern Time\.$/)).toBeTruthy();
    await userEvent.selectOptions(select('Time zone'), 'Riga');
    await waitFor(() => expect(stored()[0]?.zone).toBe('Europe/Riga'));
    expect(select('Time zone').selectedOptions[0]?.closest('optgroup')?.label).toBe('Europe');
  });

  it('stay as they were while the time is being typed anew', async () => {
    const { stored } = await openChats([{ ...buffer, remind: true }], UNFOLDED);
    typeTime('');
    expect(await screen.findByText(/belong together/)).toBeTruthy();
    expect(stored()).toEqual([{ ...buffer, remind: true }]);
    typeTime('15:00');
    await waitFor(() => expect(stored()).toEqual([{ ...buffer, time: '15:00', remind: true }]));
  });

  it('go with the weekday, and the reminder with them', async () => {
    const { stored, card } = await openChats([{ ...buffer, remind: true }], UNFOLDED);
    await userEvent.selectOptions(select('Weekday'), 'not set');
    await waitFor(() => expect(stored()).toEqual([bare]));
    expect(card('#BufferChat').queryByRole('switch')).toBeNull();
  });

  it('have a length, which may be an odd one from elsewhere', async () => {
    const { stored } = await openChats([{ ...buffer, minutes: 50 }], UNFOLDED);
    expect(select('Length').value).toBe('50');
    await userEvent.selectOptions(select('Length'), '90 minutes');
    await waitFor(() => expect(stored()[0]?.minutes).toBe(90));
  });

  it('are shown as another page changes them', async () => {
    const { settings } = await openChats([buffer], UNFOLDED);
    settings.elsewhere((now) => ({ ...now, chats: [{ ...buffer, day: 5, time: '08:00' }] }));
    await waitFor(() => expect(select('Weekday').selectedOptions[0]?.textContent).toBe('Friday'));
    expect(screen.getByLabelText<HTMLInputElement>('Begins at').value).toBe('08:00');
  });
});

describe('the hosts of a chat', () => {
  const field = () => screen.getByLabelText<HTMLInputElement>('Hosts');
  const write = async (text: string) => {
    await userEvent.clear(field());
    if (text) await userEvent.type(field(), text);
    fireEvent.change(field());
  };

  it('are read out of handles and addresses, each once', async () => {
    const { stored } = await openChats([buffer], UNFOLDED);
    await write('@Ann, bob  https://x.com/Cy/status/1 @ann');
    await waitFor(() => expect(stored()[0]?.hosts).toEqual(['ann', 'bob', 'cy']));
    await write('');
    await waitFor(() => expect(stored()[0]?.hosts).toEqual([]));
  });

  it('stay as they were where one is no handle, which is named', async () => {
    const { stored } = await openChats([{ ...buffer, hosts: ['ann'] }], UNFOLDED);
    expect(field().value).toBe('@ann');
    await write('@ann bob!');
    expect(await screen.findByText(/^bob! is not a handle.*stay as they were/)).toBeTruthy();
    expect(field().getAttribute('aria-invalid')).toBe('true');
    expect(field().value).toBe('@ann bob!');
    expect(stored()[0]?.hosts).toEqual(['ann']);
  });

  it('have an end', async () => {
    await openChats([buffer], UNFOLDED);
    await write(Array.from({ length: 21 }, (_, n) => `h${n}`).join(' '));
    expect(await screen.findByText(/^20 hosts are the most/)).toBeTruthy();
  });
});

describe('a chat’s calendar file', () => {
  it('is a link that saves it, and follows the hours', async () => {
    const { settings } = await openChats([{ ...buffer, tag: 'گفتگو' }]);
    const link = await screen.findByRole<HTMLAnchorElement>('link', { name: 'Calendar file: #گفتگو' });
    expect(link.download).toBe('گفتگو.ics');
    const first = link.href;
    expect(first).toMatch(/^blob:/);
    settings.elsewhere((now) => ({ ...now, chats: [{ ...buffer, tag: 'گفتگو', time: '15:00' }] }));
    await waitFor(() => expect(link.href).not.toBe(first));
  });

  it('is not offered without hours; two with hours have one together', async () => {
    await openChats([newChat('SEOTalk'), buffer]);
    await screen.findByRole('link', { name: 'Calendar file: #BufferChat' });
    expect(screen.queryByRole('link', { name: /SEOTalk|all chats/ })).not.toHaveProperty(
      'download',
      'SEOTalk.ics',
    );
    cleanup();
    await openChats([buffer, { ...buffer, tag: 'UXchat' }]);
    const all = await screen.findByRole<HTMLAnchorElement>('link', { name: 'Calendar file: all chats' });
    expect(all.download).toBe('tact-chats.ics');
  });
});

describe('a chat’s reminder', () => {
  const toggle = () => screen.getByRole<HTMLInputElement>('switch', { name: 'Remind me #BufferChat' });

  it('asks the browser when it is switched on, not before, and is kept when the browser agrees', async () => {
    const { stored, browser } = await openChats([buffer]);
    expect(browser.asked).toHaveLength(0);
    await userEvent.click(toggle());
    await waitFor(() => expect(stored()[0]?.remind).toBe(true));
    expect(browser.asked).toHaveLength(1);
    await userEvent.click(toggle());
    await waitFor(() => expect(stored()[0]?.remind).toBe(false));
    expect(browser.asked).toHaveLength(1);
  });

  it('goes back with a clear word when the browser refuses', async () => {
    const { stored } = await openChats([buffer], { yes: false });
    await userEvent.click(toggle());
    expect(await screen.findByText(/did not allow notifications.*calendar file/)).toBeTruthy();
    expect(toggle().checked).toBe(false);
    expect(stored()[0]?.remind).toBe(false);
  });

  it('says so where the browser no longer lets it through, and asks again at a press', async () => {
    const { browser } = await openChats([{ ...buffer, remind: true }]);
    expect(await screen.findByText(/no reminder will come/)).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Allow notifications' }));
    expect(browser.asked).toHaveLength(1);
    await waitFor(() => expect(screen.queryByText(/no reminder will come/)).toBeNull());
  });

  it('comes as early as the user says', async () => {
    const { settings } = await openChats([buffer]);
    await userEvent.selectOptions(screen.getByLabelText('How early reminders come'), 'at the start');
    await waitFor(() => expect(settings.stored().remindBefore).toBe(0));
    await userEvent.selectOptions(screen.getByLabelText('How early reminders come'), '30 minutes');
    await waitFor(() => expect(settings.stored().remindBefore).toBe(30));
  });
});
