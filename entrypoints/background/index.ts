import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { watchSettings } from '@/utils/extension/settings.ts';
import { ensureAlarms, onAlarm } from './alarms.ts';
import { refreshIcon } from './icon.ts';
import { onCommand } from './on-command.ts';
import { onInstalled } from './on-installed.ts';
import { onMessage } from './on-message.ts';
import { onSettings } from './on-settings.ts';
import { onStartup } from './on-startup.ts';
import { armReminder, hearReminderClicks, remind } from './reminders.ts';
import { forgetTab } from './tabs.ts';

export default defineBackground({
  type: 'module',
  main() {
    browser.runtime.onMessage.addListener(onMessage);
    browser.runtime.onInstalled.addListener(async ({ reason }) => {
      await onInstalled(reason);
      refreshIcon();
      await remind();
    });
    browser.runtime.onStartup.addListener(onStartup);
    browser.alarms.onAlarm.addListener(async ({ name }) => {
      await onAlarm(name);
      refreshIcon();
    });
    browser.commands.onCommand.addListener(onCommand);
    for (const event of [browser.permissions.onAdded, browser.permissions.onRemoved])
      event.addListener(async () => {
        hearReminderClicks();
        refreshIcon();
        await armReminder();
      });
    browser.tabs.onRemoved.addListener((tab) => forgetTab(tab));
    hearReminderClicks();
    watchSettings(onSettings);
    ensureAlarms();
  },
});
