import { openProgram } from "./program.mjs";

openProgram(__dirname).run();
