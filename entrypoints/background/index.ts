import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { watchSettings } from '@/utils/extension/settings.ts';
import { ensureAlarms, onAlarm } from './alarms.ts';
import { onChatBegins } from './chat-begins.ts';
import { refreshIcon } from './icon.ts';
import { onCommand } from './on-command.ts';
import { onInstalled } from './on-installed.ts';
import { onMessage } from './on-message.ts';
import { onStartup } from './on-startup.ts';
import { forgetTab } from './tabs.ts';

export default defineBackground({
  type: 'module',
  main() {
    browser.runtime.onMessage.addListener(onMessage);
    browser.runtime.onInstalled.addListener(async ({ reason }) => {
      await onInstalled(reason);
      refreshIcon();
    });
    browser.runtime.onStartup.addListener(onStartup);
    browser.alarms.onAlarm.addListener(async ({ name }) => {
      await onAlarm(name);
      refreshIcon();
    });
    browser.commands.onCommand.addListener(onCommand);
    browser.permissions.onAdded.addListener(refreshIcon);
    browser.permissions.onRemoved.addListener(refreshIcon);
    browser.tabs.onRemoved.addListener((tab) => forgetTab(tab));
    watchSettings(async (settings) => {
      refreshIcon();
      await onChatBegins(settings, Date.now());
    });
    ensureAlarms();
  },
});
