// `npm run shipped`: trains the pairs of nets that come with the page and writes each with the recording of its training
// to public/nets. `npm run shipped -- NAME` trains only that one.

import { join } from "node:path";
import { ship } from "./headless/ship.ts";
import { tableOf } from "./headless/table.ts";
import { shippedNets } from "./shippedNets.ts";

const [asked] = process.argv.slice(2);
const chosen = Object.entries(shippedNets).filter(([name]) => asked === undefined || asked === name);
if (chosen.length === 0) throw new Error(`there are ${Object.keys(shippedNets).join(", ")}, but no ${asked}`);
for (const [name, experiment] of chosen) {
  process.stdout.write(tableOf(await ship(experiment, join("public", "nets", name))));
}
