// Asks the browser which GPU it would give us, without loading any backend. Runs in a worker as on the page.

import { isSoftwareAdapter, isSoftwareRenderer } from "./softwareGpu.ts";

export type GpuKind = "real" | "software" | "absent";

export interface GpuFacts {
  readonly webgpu: GpuKind;
  readonly webgl: GpuKind;
}

export async function probeGpu(): Promise<GpuFacts> {
  return { webgpu: await probeWebgpu(), webgl: probeWebgl() };
}

// A refused or crashing GPU process is the same to us as none.
async function probeWebgpu(): Promise<GpuKind> {
  try {
    // Not in every browser, whatever the types say.
    const gpu = (navigator as { readonly gpu?: GPU }).gpu;
    const adapter = await gpu?.requestAdapter({ powerPreference: "high-performance" });
    if (!adapter) return "absent";
    return isSoftwareAdapter(adapter.info) ? "software" : "real";
  } catch {
    return "absent";
  }
}

function probeWebgl(): GpuKind {
  try {
    const context = new OffscreenCanvas(1, 1).getContext("webgl2");
    if (context === null) return "absent";
    const names = context.getExtension("WEBGL_debug_renderer_info");
    const name: unknown = context.getParameter(names?.UNMASKED_RENDERER_WEBGL ?? context.RENDERER);
    context.getExtension("WEBGL_lose_context")?.loseContext();
    return isSoftwareRenderer(String(name)) ? "software" : "real";
  } catch {
    return "absent";
  }
}
