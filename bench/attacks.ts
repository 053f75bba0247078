// `npm run bench:attacks`: trains every attack with its defaults on the real pictures, some variants beside them, tries
// adversarial examples on clean nets, and writes bench/ATTACKS.md. `--seeds 7,8,9` takes other seeds, `--only sig,wanet`
// fewer attacks and `--sets pets,digits` other pictures (then rows are printed, and the file is left alone), `--jobs 1`
// leaves the other cores alone.
// Rows are kept under .cache while it runs: `--resume` goes on with those that an interrupted run has measured.
// `--again "sig, mnist"` (may be repeated) measures only the rows that begin so; the others stay as they are in the file.

import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { parseArgs, promisify } from "node:util";
import { attacks } from "#core/attacks/index.ts";
import { defaultExperiment } from "#core/experiment/defaults.ts";
import { diskAccess } from "../scripts/headless/diskAccess.ts";
import { adversarialRow, trainingOf } from "./adversarialRow.ts";
import { attackRow, type Cell } from "./attackRow.ts";
import { page } from "./attacksPage.ts";
import { retuned, variants, victims } from "./attackVariants.ts";

const { values } = parseArgs({
  options: {
    seeds: { type: "string", default: "606,707,808" },
    only: { type: "string" },
    sets: { type: "string", default: "mnist,cifar10" },
    data: { type: "string", default: "public/data" },
    jobs: { type: "string", default: "2" },
    resume: { type: "boolean", default: false },
    again: { type: "string", multiple: true },
    row: { type: "string" },
  },
});
const seeds = values.seeds.split(",").map(Number);
const kept = ".cache/bench-attacks";
const file = "bench/ATTACKS.md";

const cells: readonly Cell[] = attacks
  .filter(({ id }) => !values.only || values.only.split(",").includes(id))
  .flatMap(({ id }) =>
    values.sets
      .split(",")
      .flatMap((dataset) => [
        { name: id, attack: id, dataset, changes: {} },
        ...variants.filter((variant) => variant.attack === id && variant.dataset === dataset),
      ]),
  );
const isWhole = !values.only && values.sets === "mnist,cifar10";
const contrasts = isWhole ? victims : [];
const rowCount = cells.length + contrasts.length;

if (values.row === undefined) await measureAll();
else console.log(await measured(Number(values.row)));

/** Every row in a process of its own, a few at a time: one process uses one core. */
async function measureAll(): Promise<void> {
  if (!values.resume) rmSync(kept, { recursive: true, force: true });
  mkdirSync(kept, { recursive: true });
  const rows: string[] = [];
  const present = values.again ? rowsInFile() : [];
  let next = 0;
  const worker = async () => {
    while (next < rowCount) {
      const index = next++;
      const old = present[index];
      const row = old !== undefined && !isAskedAgain(old) ? old : await inChild(index);
      rows[index] = row;
      if (row !== old) console.log(row);
    }
  };
  await Promise.all(Array.from({ length: Number(values.jobs) }, worker));
  if (!isWhole) return;
  writeFileSync(file, page(rows.slice(0, cells.length), rows.slice(cells.length), seeds));
}

/** The rows of the file as it is, in the order of the cells. */
function rowsInFile(): readonly (string | undefined)[] {
  const rows = readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line.startsWith("| "));
  const begins = [
    ...cells.map(({ name, dataset }) => `| ${name} | ${dataset} | `),
    ...contrasts.map((victim) => `| ${victim.dataset} | ${trainingOf(victim)} | `),
  ];
  return begins.map((begin) => rows.find((row) => row.startsWith(begin)));
}

function isAskedAgain(row: string): boolean {
  const title = row.split(" | ").slice(0, 2).join(", ").slice("| ".length);
  return values.again?.includes(title) ?? false;
}

async function inChild(index: number): Promise<string> {
  const cached = `${kept}/${nameOf(index)}.txt`;
  if (existsSync(cached)) return readFileSync(cached, "utf8");
  const own = ["--row", `${index}`, "--seeds", values.seeds, "--data", values.data, "--sets", values.sets];
  const command = ["--import", "tsx", "bench/attacks.ts", ...own];
  if (values.only) command.push("--only", values.only);
  const { stdout } = await promisify(execFile)(process.execPath, command);
  const row = stdout.trim().split("\n").at(-1) ?? "";
  writeFileSync(cached, row);
  return row;
}

/** Named by all that decides the row, so that it is never taken for one with other settings. */
function nameOf(index: number): string {
  const cell = cells[index];
  const initial = cell ? defaultExperiment(cell.dataset, cell.attack) : null;
  const settings = JSON.stringify([cell ?? contrasts[index - cells.length], initial, seedsOf(cell)]);
  return createHash("sha256").update(settings).digest("hex").slice(0, 16);
}

function seedsOf(cell: Cell | undefined): readonly number[] {
  return (cell && retuned[`${cell.name}, ${cell.dataset}`]) ?? seeds;
}

function measured(index: number): Promise<string> {
  const access = diskAccess(values.data);
  const cell = cells[index];
  if (cell) return attackRow(cell, seedsOf(cell), access);
  const victim = contrasts[index - cells.length];
  if (victim) return adversarialRow(victim, seeds, access);
  throw new Error(`there are ${rowCount} rows, no row ${index}`);
}
