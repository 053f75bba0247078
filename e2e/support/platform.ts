// A small learning platform: it shows an unpacked SCORM package in a frame, offers scorm-again as the API around it, and
// keeps what it is given, as Moodle would. All on one host, for the API has to be reached from the package's page.

import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname } from "node:path";

const types: Readonly<Record<string, string>> = {
  ".css": "text/css",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".json": "application/json",
  ".wasm": "application/wasm",
};

export interface Cmi {
  readonly suspend_data: string;
  readonly core: { readonly lesson_status: string; readonly score: { readonly raw: string } };
}

export interface Platform {
  readonly address: string;
  /** What the course has handed in last. */
  readonly kept: () => Cmi | null;
  readonly close: () => void;
}

export async function openPlatform(files: Readonly<Record<string, Uint8Array>>): Promise<Platform> {
  let kept: Cmi | null = null;
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? "/", "http://localhost").pathname;
    if (request.method === "POST") {
      const parts: Buffer[] = [];
      request.on("data", (part: Buffer) => parts.push(part));
      request.on("end", () => {
        kept = (JSON.parse(Buffer.concat(parts).toString("utf8")) as { cmi: Cmi }).cmi;
        response.setHeader("Content-Type", "application/json").end('{ "result": true, "errorCode": 0 }');
      });
      return;
    }
    response.setHeader("Content-Type", types[extname(path)] ?? "application/octet-stream");
    if (path === "/player.html") response.end(playerPage(kept));
    else if (path === "/api.js") response.end(readFileSync("node_modules/scorm-again/dist/scorm12.min.js"));
    else {
      const file = files[path.replace("/course/", "")];
      response.statusCode = file ? 200 : 404;
      response.end(file);
    }
  });
  await new Promise<void>((resolve) => void server.listen(0, "localhost", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://localhost:${port}/`,
    kept: () => kept,
    close: () => void server.close(),
  };
}

const playerPage = (kept: Cmi | null) => `<!doctype html><title>Course</title>
  <script src="/api.js"></script>
  <script>
    window.API = new Scorm12API({ lmsCommitUrl: "/commit", logLevel: 5 });
    const kept = ${JSON.stringify(kept).replaceAll("<", String.raw`\u003c`)};
    if (kept) API.loadFromJSON(kept);
  </script>
  <iframe title="course" src="/course/scorm.html" width="1000" height="800"></iframe>`;
