import { element } from "../docx/xml.ts";

/** The addresses that a document links to, each by one relationship. */
export interface Links {
  /** The runs as a link; as they are where the address is none that may be followed. */
  readonly wrap: (target: string, runs: string) => string;
  readonly targets: ReadonlyMap<string, string>;
}

export function createLinks(): Links {
  const ids = new Map<string, string>();
  const targets = new Map<string, string>();
  return {
    wrap: (target, runs) => {
      if (target.startsWith("#") && target.length > 1)
        return element("w:hyperlink", { "w:anchor": target.slice(1) }, runs);
      const address = addressOf(target);
      if (address === null) return runs;
      const id = ids.get(address) ?? `kaitei-link${ids.size + 1}`;
      ids.set(address, id);
      targets.set(id, address);
      return element("w:hyperlink", { "r:id": id }, runs);
    },
    targets,
  };
}

/** What Word may follow without harm; a malformed address would make it call the whole file damaged. */
function addressOf(target: string): string | null {
  const address = target
    .trim()
    .replaceAll(UNLAWFUL, (sign) => (/\p{Surrogate}/u.test(sign) ? "%EF%BF%BD" : encodeURIComponent(sign)));
  if (address === "" || /^[\\/]{2}/.test(address)) return null;
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(address)?.[1];
  if (scheme !== undefined && !SCHEMES.has(scheme.toLowerCase())) return null;
  return URL.canParse(address, "https://example.com/") ? address : null;
}

const SCHEMES: ReadonlySet<string> = new Set(["http", "https", "mailto", "tel"]);
// oxlint-disable-next-line no-control-regex -- control characters are among what it looks for
const UNLAWFUL = /[\u0000-\u0020"<>\\^`{|}\u007F-\u00A0]|%(?![0-9a-f]{2})|\p{Surrogate}/giu;
