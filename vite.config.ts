import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { cards } from "./scripts/serve/cards.ts";
import { contentSecurityPolicy } from "./scripts/serve/contentSecurity.ts";
import { embedScript } from "./scripts/serve/embedScript.ts";
import { offline } from "./scripts/serve/offline.ts";
import { publicFiles } from "./scripts/serve/publicFiles.ts";

// "mpa": an unknown address is a 404 and never index.html, so a picture set that is not there is seen to be missing.
export default defineConfig({
  appType: "mpa",
  base: "./",
  plugins: [react(), publicFiles(), cards(), embedScript(), contentSecurityPolicy(), offline()],
  // A sandboxed frame (`allow-scripts`) has no origin: it loads modules only from a server that lets everybody.
  preview: { cors: { origin: "*" } },
  worker: { format: "es" },
  build: {
    target: "es2023",
    sourcemap: true,
    // What the page needs at once comes as one file and not as fifty: that alone is a tenth less to load.
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [{ name: "page", tags: ["$initial"] }],
        },
      },
    },
  },
});
