import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

// "mpa": an unknown address is a 404 and never index.html, so a picture set that is not there is seen to be missing.
export default defineConfig({
  appType: "mpa",
  base: "./",
  plugins: [react()],
  worker: { format: "es" },
  build: { target: "es2023", sourcemap: true },
});
