import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { ingest } from "../../src/ingest/ingest.ts";
import { outline } from "../../src/outline/outline.ts";
import { sectionsOf } from "./parts.ts";

const folder = fileURLToPath(new URL("../../../shared/seeds", import.meta.url));

/** What a person drew on the five scraped statements: `line:level` of every heading, and the lines of page furniture. */
const drawn: readonly { file: string; title: number; headings: string; chrome: string }[] = [
  {
    file: "ibm-privacy.ja.2024-09-03.txt",
    title: 6,
    headings:
      "18:1 28:1 38:2 56:2 95:2 125:2 157:2 171:2 185:2 199:2 213:2 229:2 250:2 272:2 276:1 280:2 304:2 315:1 325:2 335:2 347:1 367:1 378:2 396:1 402:2 412:2 430:2 438:2 446:1",
    chrome:
      "4 10 16 44 62 64 99 101 129 161 175 189 203 217 233 254 256 286 288 457 459 461 465 469 473 477 481",
  },
  {
    file: "ibm-privacy.zh-Hans.2023-01-24.txt",
    title: 3,
    headings:
      "33:1 41:1 47:2 67:2 106:2 134:2 164:2 178:2 194:2 208:2 224:2 242:2 264:2 288:2 292:1 296:2 319:2 333:1 345:2 350:2 356:1 371:1 382:2 404:1 410:2 422:2 441:2 451:2 461:1",
    chrome:
      "7 9 13 15 17 19 21 23 25 27 29 31 53 61 75 110 138 140 168 182 190 198 212 214 228 238 246 268 302 315 339 394 459 467 471 473 477 481 486 490 496",
  },
  {
    file: "kaspersky-websites.ja.2018-07-11.txt",
    title: 1,
    headings:
      "5:1 17:1 25:1 36:1 47:1 51:1 53:2 55:3 69:3 83:3 87:2 89:3 98:3 104:3 108:2 110:3 122:3 130:3 134:2 136:3 147:3 159:3 163:2 165:3 173:3 188:3 192:2 194:3 204:3 221:3 225:2 227:3 238:3 258:3 262:2 264:3 272:3 280:3 284:2 286:3 294:3 298:2 300:3 307:3 325:3 329:1 346:1 354:1 360:1 371:1 394:1",
    chrome: "",
  },
  {
    file: "kddi-cato-cloud.ja.txt",
    title: 49,
    headings:
      "53:1 59:1 61:2 73:2 84:2 88:1 92:1 96:2 100:2 102:3 106:3 110:1 118:1 122:2 133:2 142:2 146:2 150:3 162:3 178:3 182:3 191:3",
    chrome:
      "1 3 4 5 7 9 10 12 14 15 17 19 20 22 24 25 27 29 31 33 35 37 38 40 42 43 44 45 47 202 204 205 208",
  },
  {
    file: "nec-univerge-blue.ja.2024-02-23.txt",
    title: 3,
    headings: "11:1 24:1 41:1 45:1 73:1 81:1 91:1 107:1 109:2 126:2",
    chrome: "",
  },
];

test("the scraped statements are there to be read", () => {
  expect(
    existsSync(folder) ? "" : `the scraped statements are expected beside the repository, in ${folder}`,
  ).toBe("");
});

test.each(drawn)(
  "$file has the headings, levels and furniture that a person sees",
  async ({ file, ...wanted }) => {
    const bytes = readFileSync(`${folder}/${file}`);
    const document = outline(await ingest({ file, bytes, sha256: "0".repeat(64) }, {}));
    expect({
      title: document.title?.lines[0]?.line,
      headings: sectionsOf(document)
        .map(({ heading, level }) => `${heading.lines[0]?.line ?? "?"}:${level}`)
        .join(" "),
      chrome: document.chrome.map(({ line }) => line).join(" "),
    }).toEqual(wanted);
  },
);
