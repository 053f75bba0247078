// Tabs as a person's browser has them, one in front of the others. Playwright's own pages always say that they are seen;
// these are its browser's, but none of its pages.

import { chromium, type CDPSession } from "playwright/test";
import { findBrowser } from "../../scripts/browser/findBrowser.ts";

export interface RealTab {
  /** The value of an expression on its page. */
  see(expression: string): Promise<unknown>;
  toFront(): Promise<void>;
}

export interface RealBrowser {
  /** In front of the others. */
  open(address: string): Promise<RealTab>;
  close(): Promise<void>;
}

/** With what slows a tab in the background down, which Playwright turns off. */
export async function openRealBrowser(): Promise<RealBrowser> {
  const browser = await chromium.launch({
    executablePath: findBrowser(),
    args: ["--disable-gpu", ...(process.getuid?.() === 0 ? ["--no-sandbox"] : [])],
    ignoreDefaultArgs: [
      "--disable-background-timer-throttling",
      "--disable-backgrounding-occluded-windows",
      "--disable-renderer-backgrounding",
    ],
  });
  const control = await browser.newBrowserCDPSession();
  return {
    async open(address) {
      const { targetId } = await control.send("Target.createTarget", { url: address });
      const { sessionId } = await control.send("Target.attachToTarget", { targetId, flatten: false });
      return {
        see: (expression) => evaluate(control, sessionId, expression),
        toFront: async () => void (await control.send("Target.activateTarget", { targetId })),
      };
    },
    close: () => browser.close(),
  };
}

let messages = 0;

/** A tab that was not made by Playwright is spoken to through the browser's own session. */
function evaluate(control: CDPSession, sessionId: string, expression: string): Promise<unknown> {
  const id = ++messages;
  return new Promise((resolve, reject) => {
    const hear = (told: { readonly sessionId: string; readonly message: string }) => {
      const message = JSON.parse(told.message) as {
        readonly id?: number;
        readonly result?: {
          readonly result: { readonly value?: unknown };
          readonly exceptionDetails?: object;
        };
      };
      if (told.sessionId !== sessionId || message.id !== id) return;
      control.off("Target.receivedMessageFromTarget", hear);
      if (message.result?.exceptionDetails) reject(new Error(`the page could not evaluate ${expression}`));
      else resolve(message.result?.result.value);
    };
    control.on("Target.receivedMessageFromTarget", hear);
    const message = JSON.stringify({ id, method: "Runtime.evaluate", params: { expression } });
    control.send("Target.sendMessageToTarget", { sessionId, message }).catch(reject);
  });
}
