/** Which changes are shown. */
export interface Filters {
  /** Shows everything again. */
  readonly reset: () => void;
  /** Called after another choice. */
  readonly onChange: (listener: () => void) => void;
}

/** Hides what was not asked for: notes, the marks that belong to them, and sections in which nothing is left to see. */
export function startFilters(notes: readonly HTMLElement[]): Filters {
  const listeners: (() => void)[] = [];
  const search = document.querySelector<HTMLInputElement>("#search");
  const sections = [...document.querySelectorAll<HTMLElement>(".sec")];
  const marks = marksByNumber();
  const texts = new Map<HTMLElement, string>();

  const apply = (): void => {
    const wanted = chosen(search);
    const isFiltered = wanted.only !== "all" || wanted.left.size > 0 || wanted.query !== "";
    let shown = 0;
    const alive = new Set<Element>();
    for (const note of notes) {
      const isShown = fits(note, wanted, texts);
      note.hidden = !isShown;
      for (const mark of marks.get(note.dataset["n"] ?? "") ?? []) mark.classList.toggle("off", !isShown);
      const section = note.closest(".sec");
      if (isShown && section !== null) alive.add(section);
      if (isShown) shown += 1;
    }
    hideSections(sections, alive, isFiltered);
    document.documentElement.classList.toggle("filtered", isFiltered);
    const nothing = document.querySelector<HTMLElement>("#nothing");
    if (nothing !== null) nothing.hidden = !isFiltered || shown > 0;
    for (const listener of listeners) listener();
  };

  const reset = (): void => {
    const all = document.querySelector<HTMLInputElement>("#only-all");
    if (all !== null) all.checked = true;
    for (const box of boxes()) box.checked = true;
    if (search !== null) search.value = "";
    apply();
  };
  document.querySelector(".bar")?.addEventListener("change", apply);
  let waiting = 0;
  search?.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(apply, SEARCH_DELAY);
  });
  document.querySelector("#reset")?.addEventListener("click", reset);
  if (document.querySelector<HTMLInputElement>("#only-all")?.checked === false) apply();
  return { reset, onChange: (listener) => listeners.push(listener) };
}

/** Milliseconds without a keystroke after which a search begins. */
const SEARCH_DELAY = 150;

interface Wanted {
  readonly only: string;
  /** Kinds that are left out. */
  readonly left: ReadonlySet<string>;
  readonly query: string;
}

function chosen(search: HTMLInputElement | null): Wanted {
  const only = document.querySelector<HTMLInputElement>("input[name=only]:checked")?.value ?? "all";
  const left = new Set(boxes().flatMap((box) => (box.checked ? [] : [box.value])));
  return { only, left, query: folded(search?.value ?? "") };
}

function boxes(): readonly HTMLInputElement[] {
  return [...document.querySelectorAll<HTMLInputElement>("input[name=kind]")];
}

function fits(note: HTMLElement, { only, left, query }: Wanted, texts: Map<HTMLElement, string>): boolean {
  if (only !== "all" && note.dataset["m"] !== only) return false;
  if (left.has(note.dataset["k"] ?? "")) return false;
  if (query === "") return true;
  const text = texts.get(note) ?? textAround(note);
  texts.set(note, text);
  return text.includes(query);
}

/** What a reader would look for a change by: its row, old and new, and the heading above it. */
function textAround(note: HTMLElement): string {
  const row = note.closest(".row") ?? note;
  const heading = note.closest(".sec")?.querySelector(".h")?.textContent ?? "";
  return folded(`${heading}\n${row.textContent}`);
}

function folded(text: string): string {
  return text.normalize("NFKC").toLowerCase().trim();
}

function marksByNumber(): ReadonlyMap<string, readonly Element[]> {
  const marks = new Map<string, Element[]>();
  for (const mark of document.querySelectorAll<HTMLElement>(".text [data-n]:not(.note)")) {
    const number = mark.dataset["n"] ?? "";
    const known = marks.get(number);
    if (known === undefined) marks.set(number, [mark]);
    else known.push(mark);
  }
  return marks;
}

/** A section stays while something in it is shown; one that has such a section under it keeps its heading. */
function hideSections(
  sections: readonly HTMLElement[],
  alive: ReadonlySet<Element>,
  isFiltered: boolean,
): void {
  const kept = new Map<string, "whole" | "heading">();
  let needed = 0;
  for (const section of sections.toReversed()) {
    const level = Number(/\bl(\d)/.exec(section.className)?.[1] ?? 1);
    const isAlive = alive.has(section);
    const isAbove = needed > level;
    const state = !isFiltered || isAlive ? "whole" : isAbove ? "heading" : null;
    section.hidden = state === null;
    section.classList.toggle("bare", state === "heading");
    if (state !== null) kept.set(section.id, state);
    if (isAlive) needed = level;
    else if (isAbove) needed = level;
  }
  for (const link of document.querySelectorAll<HTMLAnchorElement>(".contents a")) {
    const item = link.parentElement;
    if (item !== null) item.hidden = isFiltered && !kept.has(link.hash.slice(1));
  }
}
