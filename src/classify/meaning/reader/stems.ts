/** Words of English as stems: notified, notifies and notify become one. */
export function stemsOf(text: string): readonly string[] {
  return text.split(/[^a-z0-9.@_/'\uE001-\uE01F-]+/).flatMap((word) => {
    const bare = word.replace(/^[.'/-]+|[.'/-]+$/g, "").replace(/'s$|'$/, "");
    return bare === "" ? [] : [stemOf(bare)];
  });
}

export function stemOf(word: string): string {
  const known = irregular.get(word);
  if (known !== undefined) return endless(known);
  if (word.length <= 3 || !/^[a-z-]+$/.test(word)) return word;
  return endless(withoutEnding(word));
}

function withoutEnding(word: string): string {
  if (/ies$|ied$/.test(word)) return `${word.slice(0, -3)}y`;
  if (/(?:s|x|z|ch|sh)es$/.test(word)) return word.slice(0, -2);
  if (/[^siu]s$/.test(word)) return withoutEnding(word.slice(0, -1));
  if (/[a-z]{3}men$/.test(word)) return word.replace(/men$/, "man");
  const verb = /^(.*[aeiouy].*)(?:ing|ed)$/.exec(word)?.[1];
  if (verb === undefined || verb.length < 3) return word;
  return /([bdfgmnprt])\1$/.test(verb) ? verb.slice(0, -1) : verb;
}

/** 'e' and 'y' at the end come and go with the ending: use, using; notify, notified. */
function endless(word: string): string {
  if (word.length <= 3) return word;
  return word.endsWith("y") ? `${word.slice(0, -1)}i` : word.endsWith("e") ? word.slice(0, -1) : word;
}

const irregular: ReadonlyMap<string, string> = new Map(
  `use uses used using
keep kept
hold held
send sent
give gave given
take took taken
make made
pay paid
sell sold
tell told
show shown showed
choose chose chosen
write wrote written
see saw seen
get got gotten
lose lost
steal stole stolen
break broke broken
buy bought
bring brought
meet met
mean meant
leave left
wear wore worn
bear bore borne
drink drank drunk
eat ate eaten
drive drove driven
know knew known
begin began begun
run ran
go went gone goes
come came
find found
forbid forbade forbidden
withdraw withdrew withdrawn
undertake undertook undertaken
speak spoke spoken
understand understood
say said
child children
person persons
life lives
photo photos photograph photographs
id ids identification
statistic statistics
our ours
your yours
data
always
business
address addresses
access accesses accessed accessing
process processes processed processing
premises premise
goods
status
less
process
news
business
cancel cancelled cancelling canceled cancels canceling
travel travelled travelling traveled
enrol enroll enrolled enrolls
program programs programme programmes
need needs needed
feed fed
lend lent
rent rented
building buildings
meeting meetings
marketing
training
advertising
recording recordings
setting settings
during
nothing
evening
following`
    .split("\n")
    .flatMap((line) => {
      const [base = "", ...forms] = line.split(" ");
      return [base, ...forms].map((form) => [form, base] as const);
    }),
);
