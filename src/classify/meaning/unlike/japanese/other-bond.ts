/**
 * Whether in a Japanese text one small word stands where the other has one that never binds so: 区分[ごとに/にかかわらず]定める, 請求[により/によらず], 審判[として/とともに]参加する,
 * 子ども[だけで/だけは]入場できない, [例えば/すなわち]. The characters on either side have to be the same; a word that no row knows says nothing here.
 */
export function bindsOtherwise(before: string, after: string): boolean {
  if (before.length + after.length > longest) return false;
  return tables.some((rows) => differs(rows, before, after));
}

/** A paragraph. */
const longest = 1600;

type Rows = readonly (readonly string[])[];

function differs(rows: Rows, before: string, after: string): boolean {
  const phrases = rows.flat();
  return phrases.some((phrase) =>
    placesOf(phrase, before, phrases).some((at) => {
      const [ahead, behind] = [
        before.slice(Math.max(0, at - context), at),
        before.slice(at + phrase.length, at + phrase.length + context),
      ];
      if (ahead + behind === "") return false;
      const own = rows.flatMap((row, sense) => (row.includes(phrase) ? [sense] : []));
      return phrases.some((other) => {
        const now = ahead + other + behind;
        return (
          other !== phrase &&
          (at > 0 ? after.includes(now) : after.startsWith(now)) &&
          !before.includes(now) &&
          !after.includes(ahead + phrase + behind) &&
          !own.some((sense) => rows[sense]?.includes(other)) &&
          placesOf(other, after, phrases).includes(after.indexOf(now) + ahead.length)
        );
      });
    }),
  );
}

/** Where a phrase stands that is no part of a longer one. */
function placesOf(phrase: string, text: string, phrases: readonly string[]): readonly number[] {
  const found: number[] = [];
  for (let at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1)) {
    const isPart = phrases.some(
      (longer) => longer.length > phrase.length && longer.startsWith(phrase) && text.startsWith(longer, at),
    );
    if (!isPart) found.push(at);
  }
  return found;
}

/** So many characters tell a place. */
const context = 2;

const tables: readonly Rows[] = [
  [
    "ごとに|毎に|別に|ごとで|に応じて|に応じ|によって|により|に従って|に従い|に即して|につき",
    "にかかわらず|にかかわりなく|に関わらず|に関わりなく|を問わず|によらず|に関係なく|とは無関係に|にとらわれず",
    "により|によって|をもって|を以て|を通じて|を通して|に基づき|に基づいて|によれば|に従って|に従い|に応じて|に応じ|のうえ|に際し|に際して|にて|に沿って|によると|にあたり|による|に基づく|のため",
    "として|としては",
    "とともに|と共に|をもって|と一緒に|とあわせて|と併せて|および|及び|と同時に|ならびに|並びに|とは別に",
    "に対して|に対し|に対しては|に向けて|に向け|に宛てて|あてに|宛てに|に関して|に関し|について|につき|にとって",
    "に代わって|に代わり|の代わりに|にかわって|を代理して",
    "のために|のため|を目的として|を目的に|に向けて",
    "に加えて|に加え|のほか|のほかに|以外に|とともに|と共に|とあわせて|と併せて",
    "を除いて|を除き|以外|以外は|を除いた|のほか",
    "を含めて|を含め|も含めて|を含む",
    "について|に関して|に関し|に関する|についての|につき|に係る|に関わる|をめぐり|をめぐる|に対する|に対して",
    "による|に基づく|からの|によっての|に応じた|のため|のために|を理由とする",
    "によらない|に基づかない|以外の",
    "に先立って|に先立ち|の前に|前に",
    "の後に|後に|に続いて|に引き続き",
  ].map((row) => row.split("|")),
  [
    ["だけで", "のみで", "だけでも"],
    ["だけは", "だけが", "だけを", "だけに", "のみは", "のみが", "のみを", "のみに", "だけ", "のみ"],
  ],
  [
    ["例えば、", "たとえば、", "一例として、", "例として、"],
    ["すなわち、", "つまり、", "即ち、", "要するに、", "言い換えれば、"],
    ["したがって、", "従って、", "よって、", "そのため、", "このため、", "それゆえ、", "ゆえに、"],
    ["ただし、", "但し、", "しかし、", "もっとも、", "なお、", "しかしながら、"],
    ["また、", "さらに、", "加えて、", "なお、", "このほか、", "そのほか、", "同様に、", "併せて、"],
    ["または、", "あるいは、", "もしくは、"],
  ],
  [
    ["いずれにも", "いずれも", "どれにも", "すべてに", "全てに"],
    ["いずれかに", "いずれか", "どれかに", "ひとつに", "一つに"],
  ],
  [["と"], ["か"]],
  [
    ["に", "へ", "に対して", "に対し", "あてに", "宛てに"],
    ["を通じて", "を通して", "を介して", "経由で"],
    ["に代わって", "に代わり", "の代わりに"],
    ["とともに", "と共に", "と一緒に"],
  ],
  [["本", "当"], ["同", "当該"], ["各"], ["前"], ["次"]],
  [
    ["である", "たる"],
    ["及び", "および", "並びに", "ならびに", "又は", "または"],
  ],
  [["見え", "見られ"], ["見せ"]],
  [
    [
      "場合であっても",
      "場合でも",
      "場合にも",
      "場合にあっても",
      "場合といえども",
      "ときであっても",
      "ときでも",
      "時でも",
    ],
    ["場合", "場合は", "場合には", "場合に", "とき", "ときは", "ときに", "ときには", "時は"],
  ],
];
