import type { Filters } from "./filters.ts";
import { reveal } from "./folds.ts";

/** Goes from change to change, by button, by key, and by the fragment in the address. */
export function startSteps(notes: readonly HTMLElement[], filters: Filters): void {
  let current: HTMLElement | null = null;
  const position = document.querySelector<HTMLOutputElement>("#position");
  const shown = (): readonly HTMLElement[] => notes.filter((note) => !note.hidden);

  const tell = (): void => {
    const all = shown();
    const at = current === null ? -1 : all.indexOf(current);
    if (position !== null) position.value = `${at < 0 ? "–" : at + 1} / ${all.length}`;
  };
  const goTo = (note: HTMLElement): void => {
    mark(current, false);
    current = note;
    mark(note, true);
    reveal(note);
    note.scrollIntoView({ block: "center" });
    note.focus({ preventScroll: true });
    history.replaceState(null, "", `#${note.id}`);
    tell();
  };
  const step = (by: 1 | -1): void => {
    const all = shown();
    const at = current === null ? -1 : all.indexOf(current);
    const next = at < 0 && by < 0 ? all.at(-1) : all[at + by];
    if (next !== undefined) goTo(next);
  };

  document.querySelector("#next")?.addEventListener("click", () => step(1));
  document.querySelector("#previous")?.addEventListener("click", () => step(-1));
  document.addEventListener("keydown", (event) => {
    const by = event.key === "n" ? 1 : event.key === "p" ? -1 : null;
    if (by === null || isTyping(event) || !keysAreOn()) return;
    event.preventDefault();
    step(by);
  });
  // From where the reader clicked, not from where the last step led.
  document.querySelector("#text")?.addEventListener("click", (event) => {
    const note = (event.target as Element).closest(".row")?.querySelector<HTMLElement>(".note:not([hidden])");
    if (note === null || note === undefined || note.closest(".row")?.contains(current) === true) return;
    mark(current, false);
    current = note;
    mark(note, true);
    tell();
  });
  const follow = (): void => {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (target === null) return;
    if (target.closest("[hidden]") !== null) filters.reset();
    if (target.matches(".note")) goTo(target);
    else reveal(target);
  };
  window.addEventListener("hashchange", follow);
  filters.onChange(tell);
  follow();
  tell();
}

function mark(note: HTMLElement | null, isCurrent: boolean): void {
  (note?.closest(".row") ?? note)?.classList.toggle("current", isCurrent);
  note?.classList.toggle("current", isCurrent);
}

function isTyping({ target, isComposing, altKey, ctrlKey, metaKey }: KeyboardEvent): boolean {
  if (isComposing || altKey || ctrlKey || metaKey) return true;
  return target instanceof HTMLInputElement && (target.type === "search" || target.type === "text");
}

function keysAreOn(): boolean {
  return document.querySelector<HTMLInputElement>("#keys")?.checked !== false;
}
