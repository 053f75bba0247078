// `npm start`: builds the page, serves it, and fetches the real pictures beside it.

import { setTimeout } from "node:timers/promises";
import { parseArgs } from "node:util";
import { build, preview } from "vite";
import { progressConsole } from "./data/console.ts";
import { fetchPictures } from "./data/fetchPictures.ts";

const help = `Builds the page and serves it; fetches MNIST and CIFAR-10 beside it, unless they are here.

  npm start
  npm start -- --from DIR    take the pictures from a folder with the official files
  npm start -- --no-data     do not fetch pictures
  npm start -- --port N      (default 4173)
`;

async function main(): Promise<void> {
  const options = readOptions();
  if (!options) return;
  // public/ is served as it is: copying 100 MB of pictures into every build would take longer than the build.
  await build({ logLevel: "warn", build: { copyPublicDir: false } });
  const server = await preview({ preview: { port: options.port, strictPort: false } });
  console.log(
    `\nBackdoor Playground is at ${server.resolvedUrls?.local[0] ?? "http://localhost"}   (Ctrl+C ends it)\n`,
  );
  const stopping = new AbortController();
  const stopped = new Promise<void>((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => resolve());
  });
  const fetching = options.data ? fetchBeside(options.from, stopping.signal) : Promise.resolve();
  await stopped;
  stopping.abort();
  // The manifest is told that nothing is on its way any more; but nobody waits long for that.
  await Promise.race([fetching, setTimeout(2_000)]);
  process.exit(0);
}

/** Whatever happens to the pictures, the page goes on being served. */
async function fetchBeside(from: string | undefined, signal: AbortSignal): Promise<void> {
  const { line, progress } = progressConsole(process.stderr);
  try {
    await fetchPictures({ out: "public/data", from, log: line, progress, signal });
  } catch (error) {
    line(`The pictures could not be fetched, which is a bug: ${String(error)}`);
  }
}

function readOptions(): {
  readonly from: string | undefined;
  readonly port: number;
  readonly data: boolean;
} | null {
  try {
    const { values } = parseArgs({
      options: {
        from: { type: "string" },
        port: { type: "string", default: "4173" },
        "no-data": { type: "boolean" },
        help: { type: "boolean", short: "h" },
      },
    });
    const port = Number(values.port);
    if (!Number.isInteger(port) || port < 1 || port > 65_535)
      throw new Error(`--port ${values.port} is no port`);
    if (!values.help) return { from: values.from, port, data: !values["no-data"] };
    process.stdout.write(help);
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}. See npm start -- --help.`);
    process.exitCode = 2;
  }
  return null;
}

await main();
