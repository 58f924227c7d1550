import { defineConfig, type ViteUserConfig } from "vitest/config";

const config: ViteUserConfig = defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    globalSetup: ["test/temporary-files.ts", "test/tokenize/pack-lexicons.ts"],
    // Much of the time other programs work (git, a browser, an office): all cores are wanted, not all but one.
    maxWorkers: "100%",
    testTimeout: 60_000,
  },
});

export default config;
