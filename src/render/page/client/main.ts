import { startFilters } from "./filters.ts";
import { startFolds } from "./folds.ts";
import { startSteps } from "./steps.ts";
import { startTheme } from "./theme.ts";

for (const control of document.querySelectorAll<HTMLElement>(".script")) control.hidden = false;

const notes = [...document.querySelectorAll<HTMLElement>(".note")];
const filters = startFilters(notes);
startSteps(notes, filters);
startFolds();
startTheme();
