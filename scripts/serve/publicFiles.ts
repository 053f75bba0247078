// Serves the files of public/ as they are now, without copying them into the build: picture sets that are
// packed later appear at once. A file that is not there is a 404, never the page.

import { createReadStream, statSync } from "node:fs";
import { extname, join, normalize, resolve } from "node:path";
import type { Connect, Plugin } from "vite";

const types: Readonly<Record<string, string>> = {
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".png": "image/png",
};

export function publicFiles(folder = resolve("public")): Plugin {
  return {
    name: "public-files",
    // Before vite's own handlers, which know only what was there when they started.
    configureServer: (server) => void server.middlewares.use(serve(folder)),
    configurePreviewServer: (server) => void server.middlewares.use(serve(folder)),
  };
}

function serve(folder: string): Connect.NextHandleFunction {
  return (request, response, next) => {
    const path = decodePath(request.url ?? "/");
    const file = path === null ? null : join(folder, normalize(path));
    const found = file?.startsWith(folder) ? statSync(file, { throwIfNoEntry: false }) : undefined;
    if (file && found?.isFile()) {
      response.setHeader("Content-Type", types[extname(file)] ?? "application/octet-stream");
      response.setHeader("Content-Length", found.size);
      // No Content-Encoding for .gz: the page inflates and checks the bytes itself.
      response.setHeader("Cache-Control", "no-cache");
      createReadStream(file).pipe(response);
      return;
    }
    if (path === null || /^\/(data|nets)\//.test(path)) {
      response.statusCode = 404;
      response.end("not here");
      return;
    }
    next();
  };
}

function decodePath(url: string): string | null {
  try {
    return decodeURIComponent(new URL(url, "http://localhost").pathname);
  } catch {
    return null;
  }
}
