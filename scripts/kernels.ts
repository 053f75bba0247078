// `npm run kernels`: compiles the SIMD kernels from AssemblyScript into src/engine/tf/simd/kernelsWasm.ts, which is
// committed. A test compiles them again and compares.

import { writeFileSync } from "node:fs";
import { compileKernels, kernelsFile } from "./kernels/compile.ts";

writeFileSync(kernelsFile, await compileKernels());
console.log(`written: ${kernelsFile}`);
