// Runs in the package's first page: the playground in a frame, and the platform told what it says.

import { bridgeTo, findApi } from "./bridge.ts";

const frame = document.querySelector("iframe");
if (!frame) throw new Error("the package's page has no frame");
const api = findApi(window);
const bridge = api && bridgeTo(api, (message) => frame.contentWindow?.postMessage(message, "*"));
addEventListener("message", ({ source, data }: MessageEvent<unknown>) => {
  if (source === frame.contentWindow) bridge?.take(data);
});
addEventListener("pagehide", () => bridge?.end());
// Only now, so that the frame's first question is heard.
frame.src = frame.dataset["src"] ?? "";
