// What yargs lays its help out with in place of the package `string-width`, whose Intl.Segmenter alone would be a third
// of the start-up. scripts/build.mjs puts it there.
export { columns as default } from "../src/render/width.ts";
