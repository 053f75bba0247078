// A small web server for tests that serves files the way good and bad mirrors do.

import { createServer } from "node:http";
import type { IncomingMessage, ServerResponse } from "node:http";
import { setTimeout as wait } from "node:timers/promises";

export type Manner =
  | "good"
  | "no-ranges"
  | "not-found"
  | "corrupt"
  | "wrong-size"
  | "too-long"
  | "never-answers"
  | "stalls-midway"
  | "breaks-midway"
  | "repacked"
  | "wrong-range"
  | "slow";

export interface TestMirror {
  /** With a slash at the end. */
  readonly url: string;
  /** Every request as "name" or "name from byte". */
  readonly requests: string[];
  close(): Promise<void>;
}

/** `manner` may say something else for every file, and change its mind between requests. */
export async function openTestMirror(
  files: ReadonlyMap<string, Uint8Array>,
  manner: (name: string, request: number) => Manner,
): Promise<TestMirror> {
  const requests: string[] = [];
  const server = createServer((request, response) => {
    const name = request.url?.split("/").at(-1) ?? "";
    const start = startOf(request);
    requests.push(start > 0 ? `${name} ${start}` : name);
    void serve(files.get(name), start, manner(name, requests.length), response);
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("the test server has no port");
  return {
    url: `http://127.0.0.1:${address.port}/`,
    requests,
    close: async () => {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
}

function startOf(request: IncomingMessage): number {
  return Number(/^bytes=(\d+)-$/.exec(request.headers.range ?? "")?.[1] ?? 0);
}

async function serve(
  file: Uint8Array | undefined,
  asked: number,
  manner: Manner,
  response: ServerResponse,
): Promise<void> {
  if (manner === "never-answers") return;
  if (file === undefined || manner === "not-found") {
    response.writeHead(404).end("nothing here");
    return;
  }
  const start = manner === "no-ranges" ? 0 : asked;
  const body = Uint8Array.from(file.subarray(start));
  if (manner === "corrupt") body[body.length >> 1] = (body[body.length >> 1] ?? 0) ^ 1;
  const claimed = manner === "wrong-range" ? start + 1 : start;
  response.writeHead(start > 0 ? 206 : 200, {
    ...(manner !== "too-long" && { "content-length": manner === "wrong-size" ? 12 : body.length }),
    ...(start > 0 && { "content-range": `bytes ${claimed}-${file.length - 1}/${file.length}` }),
    ...(manner === "repacked" && { "content-encoding": "gzip" }),
  });
  const half = body.length >> 1;
  switch (manner) {
    case "wrong-size":
      response.end("not the file");
      return;
    case "too-long":
      response.write(body);
      response.end("and more");
      return;
    case "stalls-midway":
      response.write(body.subarray(0, half));
      return;
    case "breaks-midway":
      response.write(body.subarray(0, half), () => setTimeout(() => response.destroy(), 30));
      return;
    case "slow":
      for (let at = 0; at < body.length && !response.destroyed; at += body.length >> 3 || 1) {
        response.write(body.subarray(at, at + (body.length >> 3 || 1)));
        await wait(60);
      }
      response.end();
      return;
    default:
      response.end(body);
  }
}
