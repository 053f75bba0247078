// The service worker of the build, with the list of what it keeps: everything that the page can need without a network,
// except what is kept when it is used (pictures, the many parts of the Chinese typeface).

import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import type { PluginOption } from "vite";
import { VitePWA } from "vite-plugin-pwa";

/** `files`: the folder that is served beside the build, of which the nets and the icon are kept. */
export function offline(files = "public"): PluginOption {
  return VitePWA({
    strategies: "injectManifest",
    srcDir: "src/app/offline",
    filename: "serviceWorker.ts",
    // The page registers it itself, and only where it stands alone.
    injectRegister: false,
    manifest: {
      name: "Backdoor Playground",
      short_name: "Backdoors",
      description: "Plant a backdoor in a small neural network, in this tab, and watch dog become cat.",
      start_url: "./",
      scope: "./",
      display: "standalone",
      background_color: "#faf9f7",
      theme_color: "#faf9f7",
      icons: [{ src: "icon.svg", sizes: "any", type: "image/svg+xml" }],
    },
    includeManifestIcons: false,
    injectManifest: {
      globPatterns: ["**/*.{html,js,css,wasm,woff2}"],
      // With threads it is only used on pages that are cross-origin isolated, which this one need not be.
      globIgnores: ["data/**", "nets/**", "lessons/**", "**/noto-sans-sc-*.woff2", "**/*-threaded-*.wasm"],
      // The build's own names hold a fingerprint.
      dontCacheBustURLsMatching: /^assets\//,
      maximumFileSizeToCacheInBytes: 8 * 2 ** 20,
      additionalManifestEntries: ["icon.svg", ...filesUnder(files, "nets")].map((url) => ({
        url,
        revision: createHash("md5")
          .update(readFileSync(join(files, url)))
          .digest("hex"),
      })),
    },
  });
}

function filesUnder(root: string, folder: string): readonly string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll(sep, "/"));
}
