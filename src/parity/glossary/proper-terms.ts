/**
 * Concepts of the shipped glossary that are terms proper: a reader takes two words for one of them for two things. Verbs and everyday
 * words change with the sentence.
 */
export const properTerms: ReadonlySet<string> = new Set(
  (
    "privacy-policy privacy-statement privacy-notice terms-of-service personal-information personal-data sensitive-information " +
    "anonymous-information business-contact-information contact-details location-information usage-data interaction-data " +
    "technical-data data-subject controller processor subprocessor joint-controller data-protection-officer third-party service-provider " +
    "contractor business-partner affiliate subsidiary parent-company group-company customer user member subscriber employee applicant child " +
    "minor guardian administrator supervisory-authority account retention-period legal-basis legitimate-interest consent data-breach subscription " +
    "similar-technology web-beacon security-measure standard-contractual-clauses automated-decision profiling"
  ).split(" "),
);
