// `npm test`: on a fresh clone installs, builds, checks, then tests.
import { install, node, scripts } from "./prepare.mjs";

install();
// Neither needs the other: together they keep two cores busy.
await scripts("build", "check");
node("node_modules/vitest/vitest.mjs", "run");
