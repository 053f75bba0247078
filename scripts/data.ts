// npm run data: gets MNIST and CIFAR-10 and packs them under public/data. See data/options.ts for the options.

import { progressConsole } from "./data/console.ts";
import { fetchPictures } from "./data/fetchPictures.ts";
import { helpText, parseOptions } from "./data/options.ts";

const options = parseOptions(process.argv.slice(2));
switch (options.kind) {
  case "help":
    process.stdout.write(helpText);
    break;
  case "wrong":
    process.stderr.write(`${options.sentence}\n`);
    process.exit(2);
    break;
  case "run": {
    const stop = new AbortController();
    process.once("SIGINT", () => stop.abort());
    process.once("SIGTERM", () => stop.abort());
    const { line, progress } = progressConsole(process.stderr);
    const outcomes = await fetchPictures({ ...options, log: line, progress, signal: stop.signal });
    const gotSome = outcomes.some(({ kind }) => kind === "packed" || kind === "already-packed");
    // Not by itself: a name lookup without network can hold the process for half a minute.
    process.exit(stop.signal.aborted ? 130 : gotSome ? 0 : 1);
    break;
  }
  default:
    options satisfies never;
}
