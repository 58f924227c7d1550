// `npm test`: on a fresh clone installs, builds, checks, then tests.
import { install, node, npm } from "./prepare.mjs";

install();
npm("run", "--silent", "build");
npm("run", "--silent", "check");
node("node_modules/vitest/vitest.mjs", "run");
