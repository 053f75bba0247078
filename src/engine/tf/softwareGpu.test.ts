import { expect, it } from "vitest";
import { isSoftwareAdapter, isSoftwareRenderer } from "./softwareGpu.ts";

it.each([
  "ANGLE (Google, Vulkan 1.3.0 (SwiftShader Device (Subzero) (0x0000C0DE)), SwiftShader driver)",
  "Google SwiftShader",
  "llvmpipe (LLVM 15.0.7, 256 bits)",
  "ANGLE (Mesa, llvmpipe (LLVM 17.0.6, 256 bits), OpenGL 4.5)",
  "ANGLE (Microsoft, Microsoft Basic Render Driver Direct3D11 vs_5_0 ps_5_0, D3D11)",
  "Apple Software Renderer",
  "softpipe",
  "Software Rasterizer",
])("%s is software", (renderer) => {
  expect(isSoftwareRenderer(renderer)).toBe(true);
});

it.each([
  "ANGLE (NVIDIA, NVIDIA GeForce RTX 3060 Direct3D11 vs_5_0 ps_5_0, D3D11)",
  "ANGLE (Apple, ANGLE Metal Renderer: Apple M2, Unspecified Version)",
  "Mesa Intel(R) UHD Graphics 620 (KBL GT2)",
  "Adreno (TM) 650",
  "Mali-G78",
  "AMD Radeon Pro 5500M OpenGL Engine",
  "",
])("%s is taken for a real GPU", (renderer) => {
  expect(isSoftwareRenderer(renderer)).toBe(false);
});

it("reads a WebGPU adapter's facts", () => {
  expect(isSoftwareAdapter({ vendor: "google", architecture: "swiftshader" })).toBe(true);
  expect(isSoftwareAdapter({ vendor: "mesa", description: "llvmpipe (LLVM 19.1.7, 256 bits)" })).toBe(true);
  expect(isSoftwareAdapter({ vendor: "nvidia", architecture: "ampere", isFallbackAdapter: true })).toBe(true);
  expect(isSoftwareAdapter({ vendor: "nvidia", architecture: "ampere", isFallbackAdapter: false })).toBe(
    false,
  );
  expect(isSoftwareAdapter({ vendor: "apple", architecture: "common-3" })).toBe(false);
  expect(isSoftwareAdapter({})).toBe(false);
});
