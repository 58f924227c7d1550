/** A verb as it stands in a passive (`shall be kept`, its participle `kept`) as it may stand behind its doer: `shall keep`. */
export function activeVerbs(passive: string, participle: string, doer: string): readonly string[] {
  const [adverb = ""] = /[a-z]+ly (?=[a-z]+$)/.exec(passive) ?? [];
  const not = /\bnot\b/.test(passive) ? "not " : "";
  const [modal] = /^(?:may|can|must|shall|will|should)\b/.exec(passive) ?? [];
  const bases = basesOf(participle);
  // What was done, is done or has been, where nothing but the participle stands: the matters raised by members.
  if (passive === participle)
    return [
      ...bases.flatMap((base) => [base, ...thirdsOf(base)]),
      ...pastsOf(participle),
      `have ${participle}`,
      `has ${participle}`,
    ];
  if (modal !== undefined) return bases.map((base) => `${modal} ${not}${adverb}${base}`);
  const [perfect] = /^(?:has|have|had)\b/.exec(passive) ?? [];
  if (perfect !== undefined)
    return (perfect === "had" ? ["had"] : ["has", "have"]).map(
      (has) => `${has} ${not}${adverb}${participle}`,
    );
  const isPast = /^(?:was|were)\b/.test(passive);
  if (not !== "")
    return bases.flatMap((base) =>
      (isPast ? ["did"] : ["do", "does"]).map((does) => `${does} not ${adverb}${base}`),
    );
  if (isPast) return pastsOf(participle).map((past) => adverb + past);
  const isSelf = /^(?:we|you|they|i)$/i.test(doer);
  return bases.flatMap((base) => [
    adverb + base,
    ...(isSelf ? [] : thirdsOf(base).map((third) => adverb + third)),
  ]);
}

/** Of `stopped`: stop, stopp, stoppe; what is no word stands nowhere. */
function basesOf(participle: string): readonly string[] {
  const known = irregular.find(([, , form]) => form === participle);
  if (known !== undefined) return [known[0]];
  if (!participle.endsWith("ed")) return [];
  const bare = participle.slice(0, -2);
  const single = /([a-z])\1$/.test(bare) ? [bare.slice(0, -1)] : [];
  return [bare, `${bare}e`, ...(bare.endsWith("i") ? [`${bare.slice(0, -1)}y`] : []), ...single];
}

function pastsOf(participle: string): readonly string[] {
  const known = irregular.find(([, , form]) => form === participle);
  return known === undefined ? (participle.endsWith("ed") ? [participle] : []) : [known[1]];
}

function thirdsOf(base: string): readonly string[] {
  if (/[^aeiou]y$/.test(base)) return [`${base.slice(0, -1)}ies`];
  return [/(?:s|x|z|ch|sh)$/.test(base) ? `${base}es` : `${base}s`];
}

/** The base, the past and the participle of verbs that have other ones. */
const irregular: readonly (readonly [base: string, past: string, participle: string])[] =
  `make made made|give gave given|take took taken|send sent sent|keep kept kept|hold held held|pay paid paid|sell sold sold|tell told told|show showed shown|choose chose chosen|write wrote written|see saw seen|lose lost lost|find found found|meet met met|leave left left|bear bore borne|bring brought brought|buy bought bought|draw drew drawn|know knew known|set set set|put put put|build built built|run ran run|read read read|say said said|lead led led|undertake undertook undertaken|withdraw withdrew withdrawn|forbid forbade forbidden|spend spent spent|understand understood understood|break broke broken|steal stole stolen|teach taught taught|lend lent lent|begin began begun|do did done|get got got|drive drove driven|submit submitted submitted|wear wore worn|cast cast cast|eat ate eaten|drink drank drunk|throw threw thrown|grow grew grown|ride rode ridden|speak spoke spoken|swear swore sworn|tear tore torn|catch caught caught|seek sought sought|win won won|hurt hurt hurt|cut cut cut|shut shut shut|let let let|hang hung hung|strike struck struck|deal dealt dealt|feel felt felt|mean meant meant|feed fed fed|hear heard heard|lay laid laid|bind bound bound|hide hid hidden|override overrode overridden|oversee oversaw overseen|rebuild rebuilt rebuilt|resell resold resold|repay repaid repaid|uphold upheld upheld|withhold withheld withheld`
    .split("|")
    .map((line) => {
      const [base = "", past = "", participle = ""] = line.split(" ");
      return [base, past, participle] as const;
    });
