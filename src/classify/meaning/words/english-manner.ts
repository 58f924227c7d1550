/** How and how far, in English. Words that weaken a promise or sharpen it are groups of their own, so that they never come or go unseen. */
export const englishManner: string = `
immediately|right away|straight away|instantly|forthwith;
promptly|speedily|expeditiously|in timely manner|in a timely manner|quickly|swiftly;
without delay; without undue delay; as soon as possible|as soon as we can;
always|at all times|constantly|continuously|continually|consistently|on an ongoing basis; in advance|beforehand|ahead of time|advance;
later|afterwards|subsequently; regularly|periodically|on a regular basis; often|frequently;
usually|normally|generally|typically|as a rule; automatically|automatic|automated|by automated means; manually|by hand;
in writing|written|in written form; orally|verbally; jointly|joint; together; separately; directly|direct; indirectly;
free of charge|free|at no cost|at no charge|for nothing|complimentary; necessary|essential|indispensable;
reasonable|reasonably; appropriate|suitable; adequate; fit; sufficient|enough; accurate|exact|precise;
prior|previous|earlier|preceding|last|past; next|coming|upcoming; current|present|currently|at present; new;
various|different|a variety of|diverse; additional|further|extra|more; same|identical; similar|comparable;
main|primary|principal|mainly|primarily|chiefly; important|significant; serious|severe|grave;
intentional|deliberate|wilful|on purpose; negligent|negligence|careless; fraudulent|fraud; unlawful|illegal;
lawful|legal ground; voluntary|voluntarily|of own free will; optional; expressly|explicit|explicitly|express|specifically;
clearly|clear; solely by machine; up to date; latest|most recent|newest; yearly; monthly; weekly; daily; in person|face to face;
online|on the internet|over the internet; offline; in cash; by post|by mail; on paper;
electronically|by electronic means; at own risk; at own expense; in full|fully|completely|entirely;
partly|partially|in part; strictly; knowingly; repeatedly; temporarily|for the time being;
permanently|indefinitely|for ever; occasionally; rarely; once only; twice; again; together with; alone;
outdoors|outside; indoors|inside; overnight; abroad; locally; worldwide; public|publicly|in public;
approximately|roughly; soon|shortly; probably|likely; carefully|with care|with due care; safely|securely;
correctly|properly|duly; honestly|in good faith; incorrectly|wrongly|by mistake|in error;
substantially|materially|considerably
`;

/** Words that bind others and name nothing. */
export const englishSlack: string = `
a able about above accept accordance according against also although am among amount an and another anybody
anyone applicable are arrival as at basis be because been being below between but by carry case concern
concerning did do does done down during each enough event for from full get given gives giving had has have
having held hence here hereby herself himself hold how however if in into is it it's its itself just know let like
made means of off on one ones onto order other out over own page particular per please pursuant ready receive regarding
relate related relation relevant request respect respective respectively s set simply since so somebody such
supply take taken taking than that the their theirs them themselves then there therefore therein thereof thereto
these they this those though through thus times to toward towards twice under up upon using very via want was accordingly thereby whereby hereafter thereafter indeed merely too
way were what whatever when where whether which while who whom whose will wish with within would
`;

/** What may come or go alone: it frames what is said, and says nothing of its own. */
export const englishFrames: string = `
provide pass consist create period kind way happen number main own include find locate conduct keep receive
accept step purpos event page version
`;
