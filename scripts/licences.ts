// `npm run licences`: writes LICENCES.md.

import { writeFileSync } from "node:fs";
import { licencesFile, printLicences, productionPackages } from "./licences/licences.ts";

writeFileSync(licencesFile, printLicences(productionPackages()));
console.log(`written: ${licencesFile}`);
