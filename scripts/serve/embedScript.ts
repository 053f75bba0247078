// Builds the custom element for other people's pages: one script without dependencies, under an address that never
// changes (embed/v1/backdoor-playground.js). A classic script, so that a host needs no cross-origin headers for it.

import { join } from "node:path";
import { build, type Plugin } from "vite";
import { elementTypes } from "./elementTypes.ts";

export const embedScriptName = "embed/v1/backdoor-playground.js";
/** Beside it, for authors who write TypeScript. */
export const embedTypesName = "embed/v1/backdoor-playground.d.ts";

export function embedScript(): Plugin {
  return {
    name: "embed-script",
    apply: "build",
    async generateBundle() {
      this.emitFile({ type: "asset", fileName: embedScriptName, source: await buildEmbedScript() });
      this.emitFile({ type: "asset", fileName: embedTypesName, source: elementTypes() });
    },
  };
}

export const buildEmbedScript = async (): Promise<string> => buildScript("src/embed/element.ts");

/** One classic script of this file and all that it imports. */
export async function buildScript(entry: string): Promise<string> {
  const built = await build({
    configFile: false,
    publicDir: false,
    logLevel: "error",
    build: {
      write: false,
      target: "es2020",
      lib: {
        entry: join(import.meta.dirname, "../..", entry),
        formats: ["iife"],
        name: "backdoorPlayground",
      },
    },
  });
  const [first] = Array.isArray(built) ? built : [built];
  const script = first && "output" in first ? first.output[0] : undefined;
  if (!script) throw new Error(`${entry} was not built`);
  return script.code;
}
