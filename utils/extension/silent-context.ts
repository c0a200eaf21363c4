/**
 * Takes the place of WXT's context in the content script's bundle (see wxt.config.ts). WXT's own announces the script
 * by an event that the page hears, and obeys the same event from the page (reference: reliability §0.4).
 */
export class ContentScriptContext {}
