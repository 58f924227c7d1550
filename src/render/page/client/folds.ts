/** Opens and closes the unchanged parts, and keeps the menus of the bar out of the way. */
export function startFolds(): void {
  document.querySelector("#expand")?.addEventListener("click", () => {
    for (const fold of folds()) fold.open = true;
  });
  document.querySelector("#collapse")?.addEventListener("click", () => {
    for (const fold of folds()) fold.open = false;
  });
  const menus = [...document.querySelectorAll<HTMLDetailsElement>("details.menu")];
  document.addEventListener("click", (event) => {
    for (const menu of menus) if (!menu.contains(event.target as Node)) menu.open = false;
  });
  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    for (const menu of menus) {
      if (!menu.open) continue;
      menu.open = false;
      menu.querySelector("summary")?.focus();
    }
  });
  // On a narrow screen the contents would stand between the reader and the text.
  const contents = document.querySelector<HTMLDetailsElement>(".contents details");
  if (contents !== null && matchMedia("(max-width: 63.99rem)").matches) contents.open = false;
}

function folds(): Iterable<HTMLDetailsElement> {
  return document.querySelectorAll<HTMLDetailsElement>("details.fold");
}

/** Opens whatever an element is folded away in. */
export function reveal(element: Element): void {
  // What is folded at the place itself is what one came for.
  const own = element.querySelector<HTMLDetailsElement>(":scope.same > details");
  if (own !== null) own.open = true;
  for (
    let fold = element.closest("details");
    fold !== null;
    fold = fold.parentElement?.closest("details") ?? null
  ) {
    fold.open = true;
  }
}
