import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["src/**/*.test.{ts,tsx}", "scripts/**/*.test.ts"],
    environment: "node",
    testTimeout: 60_000,
    // It would leave one of two cores idle.
    maxWorkers: "100%",
  },
});
