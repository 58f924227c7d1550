import { type Calendar, PolicyError, safeUrl } from "../src/index.ts";
import type { Values } from "./verbs.ts";

/** How years are counted in dates that are written out. */
export function calendarOf(values: Values): Calendar {
  const { calendar } = values;
  return calendar === "japanese" || calendar === "republic" ? calendar : "gregorian";
}

/** A whole number, from 1. */
export function numberOf(option: string, values: Values): number | undefined {
  const given = values[option];
  if (given === undefined) return undefined;
  const number = Number(given);
  if (number >= 1) return number;
  throw new PolicyError("usage", `cannot use --${option} ${given}: it counts from 1; say 1 or more`);
}

/** An address that a browser may follow. */
export function urlOf(option: string, values: Values): string | undefined {
  const given = values[option];
  if (typeof given !== "string") return undefined;
  if (safeUrl(given) !== null) return given;
  throw new PolicyError(
    "usage",
    `cannot use --${option} ${given}: it is no address of a page; say for example https://example.com/privacy`,
  );
}
