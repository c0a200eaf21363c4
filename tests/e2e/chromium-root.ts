import type { CDPSession, Page } from 'puppeteer-core';

/** Gives `Engine.inRoot` over the DevTools protocol: describing a node with `pierce` reaches closed roots. */
export function chromiumRoot() {
  const sessions = new WeakMap<Page, Promise<CDPSession>>();
  const sessionOf = (page: Page) => {
    const session = sessions.get(page) ?? page.createCDPSession();
    sessions.set(page, session);
    return session;
  };

  return async (page: Page, source: string): Promise<string | undefined> => {
    const cdp = await sessionOf(page);
    const { frameTree } = await cdp.send('Page.getFrameTree');
    const { executionContextId } = await cdp.send('Page.createIsolatedWorld', {
      frameId: frameTree.frame.id,
      worldName: 'peek',
    });
    const host = await cdp.send('Runtime.evaluate', {
      expression: "document.querySelector('html > aside')",
      contextId: executionContextId,
    });
    if (!host.result.objectId) return undefined;
    const { node } = await cdp.send('DOM.describeNode', { objectId: host.result.objectId, pierce: true });
    const shadow = node.shadowRoots?.[0];
    if (!shadow) return undefined;
    const { object } = await cdp.send('DOM.resolveNode', {
      backendNodeId: shadow.backendNodeId,
      executionContextId,
    });
    const reply = await cdp.send('Runtime.callFunctionOn', {
      functionDeclaration: `function () { return (${source})(this) }`,
      ...(object.objectId && { objectId: object.objectId }),
      returnByValue: true,
    });
    if (reply.exceptionDetails) throw new Error(reply.exceptionDetails.exception?.description);
    return reply.result.value;
  };
}
