// Other people's pages for the tests of the frame: served from "localhost", while the playground is at 127.0.0.1. For
// the browser these are two sites, as a course page and the playground are.

import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join } from "node:path";

const types: Readonly<Record<string, string>> = {
  ".js": "text/javascript",
  ".mjs": "text/javascript",
  ".css": "text/css",
};

export interface HostPages {
  readonly url: (name: string) => string;
  readonly close: () => void;
}

/** `pages`: bodies by name. Files of node_modules are there below /modules/. */
export async function hostPages(pages: Readonly<Record<string, string>>): Promise<HostPages> {
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? "/", "http://localhost").pathname.slice(1);
    if (path.startsWith("modules/")) {
      response.setHeader("Content-Type", types[extname(path)] ?? "application/octet-stream");
      return response.end(readFileSync(join("node_modules", path.slice("modules/".length))));
    }
    const body = pages[path];
    response.setHeader("Content-Type", "text/html; charset=utf-8");
    response.statusCode = body === undefined ? 404 : 200;
    return response.end(`<!doctype html><title>Course page</title>${body ?? ""}`);
  });
  await new Promise<void>((resolve) => void server.listen(0, "localhost", resolve));
  const { port } = server.address() as AddressInfo;
  return { url: (name) => `http://localhost:${port}/${name}`, close: () => void server.close() };
}

/** Keeps what the frames say in `heard`, with the number of the frame. */
export const listening = `<script>
  window.heard = [];
  addEventListener("message", ({ source, data }) => {
    const frames = [...document.querySelectorAll("iframe")];
    heard.push({ frame: frames.findIndex((each) => each.contentWindow === source), data, at: performance.now() });
  });
</script>`;
