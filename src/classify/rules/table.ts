import { automatedDecision } from "./automated-decision.ts";
import { children } from "./children.ts";
import { choice, condition } from "./conditions.ts";
import { consent } from "./consent.ts";
import { contact } from "./contact.ts";
import { dataCategory } from "./data-category.ts";
import { exception } from "./exception.ts";
import { frequency } from "./frequency.ts";
import { law, legalBasis } from "./laws.ts";
import { liability } from "./liability.ts";
import { modality } from "./modality.ts";
import { negation } from "./negation.ts";
import { place, transfer } from "./places.ts";
import { purpose } from "./purpose.ts";
import { age, amount, clock, count, date, duration } from "./quantity.ts";
import { recipient } from "./recipient.ts";
import { deletion, retention } from "./retention.ts";
import { right } from "./rights.ts";
import type { Rule } from "./rule.ts";
import { definition, scope } from "./scope.ts";
import { security } from "./security.ts";
import { sensitiveData } from "./sensitive-data.ts";

/** Every rule, in the order in which its reasons are given: what can be checked by a number first, what a sentence is about last. */
export const rules: readonly Rule[] = [
  duration,
  amount,
  age,
  count,
  frequency,
  clock,
  date,
  negation,
  modality,
  contact,
  legalBasis,
  law,
  automatedDecision,
  sensitiveData,
  place,
  transfer,
  consent,
  exception,
  choice,
  condition,
  children,
  definition,
  scope,
  recipient,
  right,
  deletion,
  retention,
  security,
  liability,
  purpose,
  dataCategory,
];
