// Serves the files of public/ as they are now, without copying them into the build: picture sets that are
// packed later appear at once. A file that is not there is a 404, never the page.

import { createReadStream, statSync, type Stats } from "node:fs";
import { extname, join, normalize, sep } from "node:path";
import { pipeline } from "node:stream";
import type { Connect, Plugin } from "vite";

export function publicFiles(): Plugin {
  return {
    name: "public-files",
    // Before vite's own handlers, which know only what was there when they started.
    configureServer: (server) => void server.middlewares.use(serveFolder(server.config.publicDir)),
    configurePreviewServer: (server) => void server.middlewares.use(serveFolder(server.config.publicDir)),
  };
}

export function serveFolder(folder: string): Connect.NextHandleFunction {
  return (request, response, next) => {
    const path = decodePath(request.url ?? "/");
    const file = path === null ? null : join(folder, normalize(path));
    const found = file?.startsWith(folder + sep) ? statOf(file) : undefined;
    if (file && found?.isFile()) {
      response.setHeader("Content-Type", types[extname(file)] ?? "application/octet-stream");
      // A sandboxed frame has no origin of its own, and these files are for everybody.
      response.setHeader("Access-Control-Allow-Origin", "*");
      response.setHeader("Content-Length", found.size);
      // No Content-Encoding for .gz: the page inflates and checks the bytes itself.
      response.setHeader("Cache-Control", "no-cache");
      // A file that is replaced at this moment, or a page that is closed, ends this answer and nothing else.
      pipeline(createReadStream(file), response, () => undefined);
      return;
    }
    if (path === null || /^\/(data|nets)(\/|$)/.test(path)) {
      response.statusCode = 404;
      response.end("not here");
      return;
    }
    next();
  };
}

const types: Readonly<Record<string, string>> = {
  ".css": "text/css",
  ".html": "text/html; charset=utf-8",
  ".ico": "image/x-icon",
  ".js": "text/javascript",
  ".json": "application/json",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".webp": "image/webp",
};

function decodePath(url: string): string | null {
  try {
    return decodeURIComponent(new URL(url, "http://localhost").pathname);
  } catch {
    return null;
  }
}

/** Nothing for any path that names no file, however odd: a NUL in it, a file used as a folder, a name too long. */
function statOf(file: string): Stats | undefined {
  try {
    return statSync(file, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}
