/** Colours as the reader chooses them; until then as the system has them. */
export function startTheme(): void {
  for (const choice of document.querySelectorAll<HTMLInputElement>("input[name=theme]")) {
    choice.addEventListener("change", () => {
      if (choice.value === "auto") delete document.documentElement.dataset["theme"];
      else document.documentElement.dataset["theme"] = choice.value;
    });
  }
}
