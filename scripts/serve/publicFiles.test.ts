// The folder as it is at this moment, and nothing beside it.

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, request, type IncomingMessage, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, test } from "vitest";
import { serveFolder } from "./publicFiles.ts";

const root = mkdtempSync(join(tmpdir(), "public-files-"));
const serve = serveFolder(join(root, "public"));
let server: Server;

beforeAll(async () => {
  mkdirSync(join(root, "public", "data"), { recursive: true });
  mkdirSync(join(root, "public-secret"));
  writeFileSync(join(root, "secret.json"), "{}");
  writeFileSync(join(root, "public-secret", "secret.json"), "{}");
  writeFileSync(join(root, "public", "mark.svg"), "<svg/>");
  server = createServer((asked, answer) => {
    serve(asked, answer, () => answer.writeHead(299).end("passed on"));
  });
  await new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve));
});

afterAll(() => {
  server.close();
  rmSync(root, { recursive: true, force: true });
});

test("a file that is packed after the start is there at once", async () => {
  expect((await get("/data/manifest.json")).status).toBe(404);
  writeFileSync(join(root, "public", "data", "manifest.json"), "{}");
  const { status, type, body } = await get("/data/manifest.json?fresh=1");
  expect({ status, type, body: body.toString() }).toEqual({
    status: 200,
    type: "application/json",
    body: "{}",
  });
});

test("a packed chunk arrives packed", async () => {
  const packed = gzipSync("pixels");
  writeFileSync(join(root, "public", "data", "chunk.bin.gz"), packed);
  const { encoding, type, body } = await get("/data/chunk.bin.gz");
  expect({ encoding, type, body }).toEqual({
    encoding: undefined,
    type: "application/octet-stream",
    body: packed,
  });
});

test.each(["/data/none.bin.gz", "/data/", "/data", "/nets/none.json", "/data/%00", "/%E0%A4%A"])(
  "%s is a 404",
  async (path) => expect((await get(path)).status).toBe(404),
);

test.each([
  "/../secret.json",
  "/..%2fsecret.json",
  "/%2e%2e/secret.json",
  "/..%2fpublic-secret/secret.json",
  "/..%5csecret.json",
  "/",
  "/index.html",
  "/mark.svg/below",
  `/${"long".repeat(2000)}`,
])("%s is left to whoever comes next", async (path) => expect((await get(path)).status).toBe(299));

interface Answer {
  readonly status: number | undefined;
  readonly type: string | undefined;
  readonly encoding: string | undefined;
  readonly body: Buffer;
}

/** Not fetch: it would tidy the path and inflate the body. */
async function get(path: string): Promise<Answer> {
  const { port } = server.address() as AddressInfo;
  const answer = await new Promise<IncomingMessage>((resolve, reject) => {
    request({ host: "127.0.0.1", port, path }, resolve).on("error", reject).end();
  });
  const parts: Buffer[] = [];
  for await (const part of answer) parts.push(part as Buffer);
  return {
    status: answer.statusCode,
    type: answer.headers["content-type"],
    encoding: answer.headers["content-encoding"],
    body: Buffer.concat(parts),
  };
}
