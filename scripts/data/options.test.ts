import { describe, expect, it } from "vitest";
import { progressConsole } from "./console.ts";
import { parseOptions } from "./options.ts";

describe("the options of npm run data", () => {
  it("have usual values", () => {
    expect(parseOptions([])).toEqual({
      kind: "run",
      from: undefined,
      only: undefined,
      out: "public/data",
      again: false,
    });
    expect(parseOptions(["--from", ".", "--only", "mnist", "--out", "x", "--again"])).toMatchObject({
      from: ".",
      only: "mnist",
      out: "x",
      again: true,
    });
    expect(parseOptions(["--help"])).toEqual({ kind: "help" });
  });

  it.each(
    [
      ["--only", "svhn"],
      ["--from", "no/such/folder"],
      ["--from", "package.json"],
      ["--from"],
      ["--nonsense"],
      ["mnist"],
      ["--out", ""],
    ].map((args) => [args]),
  )("are refused in one sentence: %j", (args) => {
    const options = parseOptions(args);
    expect(options.kind).toBe("wrong");
    if (options.kind === "wrong") expect(options.sentence).toMatch(/^[^\n]+\.$/);
  });
});

describe("download progress", () => {
  const shown = (isTTY: boolean) => {
    let text = "";
    const { progress, line } = progressConsole({ isTTY, write: (piece: string) => ((text += piece), true) });
    for (let done = 0; done <= 1000; done++) progress({ file: "f", done: done * 1000, total: 1_000_000 });
    line("Done.");
    return text;
  };

  it("is five plain lines where there is no terminal", () => {
    expect(shown(false).split("\n")).toEqual([
      "f: 0 % of 1.0 MB",
      "f: 25 % of 1.0 MB",
      "f: 50 % of 1.0 MB",
      "f: 75 % of 1.0 MB",
      "f: 100 % of 1.0 MB",
      "Done.",
      "",
    ]);
  });

  it("is one line redrawn in place on a terminal, gone at the end", () => {
    const text = shown(true);
    expect(text.split("\n")).toHaveLength(2);
    expect(text.endsWith("\r\u001b[K\r\u001b[KDone.\n")).toBe(true);
  });
});
