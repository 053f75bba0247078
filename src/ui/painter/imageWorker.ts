// The worker that reads one large picture file for the painter.

import { imageTrigger, type ImageRequest } from "./imageTrigger.ts";

self.addEventListener("message", (event: MessageEvent<ImageRequest>) => {
  imageTrigger(event.data).then((made) => self.postMessage(made), reportError);
});
