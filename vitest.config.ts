import { defineConfig, type ViteUserConfig } from "vitest/config";

const config: ViteUserConfig = defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    globalSetup: ["test/temporary-files.ts", "test/tokenize/pack-lexicons.ts"],
    // Much of the time other programs work (git, a browser, an office): all cores are wanted, not all but one.
    maxWorkers: "100%",
    // No module of the product or its tests changes what it holds: files may share what a worker has loaded and opened.
    isolate: false,
    testTimeout: 180_000,
  },
});

export default config;
