// The SIMD kernels as the TypeScript file that carries them: a few kilobytes of WASM, which no page has to fetch.

import asc from "assemblyscript/asc";

export const kernelsFile = "src/engine/tf/simd/kernelsWasm.ts";
const source = "src/engine/tf/simd/assembly/kernels.ts";

/** Throws what the compiler says if it does not compile. */
export async function compileKernels(): Promise<string> {
  const options = [
    "-O3",
    "--noAssert",
    "--runtime",
    "stub",
    "--importMemory",
    "--enable",
    "simd",
    "--outFile",
    "kernels.wasm",
  ];
  let wasm: Uint8Array | null = null;
  const { error } = await asc.main([source, ...options], {
    stderr: process.stderr,
    writeFile(_, contents) {
      if (typeof contents !== "string") wasm = contents;
    },
  });
  if (error) throw error;
  if (!wasm) throw new Error("the compiler wrote nothing");
  const base64 = Buffer.from(wasm).toString("base64");
  return `// Made from assembly/kernels.ts by \`npm run kernels\`.\n\n// prettier-ignore\nexport const kernelsWasm =\n  "${base64}";\n`;
}
