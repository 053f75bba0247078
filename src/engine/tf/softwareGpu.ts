// Whether a "GPU" is a program on the CPU. Linux browsers may hand out SwiftShader or llvmpipe as if it were a
// device; our WASM kernels are two orders faster than these.

/** What of a WebGPU adapter's `info` matters here. Browsers leave out or blank what they hide. */
export interface AdapterFacts {
  readonly vendor?: string;
  readonly architecture?: string;
  readonly description?: string;
  readonly isFallbackAdapter?: boolean;
}

const softwareNames =
  /swiftshader|llvmpipe|lavapipe|softpipe|software|basic render|\bwarp\b|mesa offscreen|swrast|apple software/i;

export function isSoftwareAdapter(info: AdapterFacts): boolean {
  const { vendor = "", architecture = "", description = "", isFallbackAdapter = false } = info;
  return isFallbackAdapter || softwareNames.test(`${vendor} ${architecture} ${description}`);
}

/** `renderer` as WebGL tells it, e.g. "ANGLE (Google, Vulkan 1.3.0 (SwiftShader Device (LLVM 16.0.0)), …)". */
export function isSoftwareRenderer(renderer: string): boolean {
  return softwareNames.test(renderer);
}
