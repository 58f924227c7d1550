import type { Evidence } from "../evidence.ts";
import type { Stretch } from "../stretches.ts";

/**
 * Real words that no policy means, by the word that was meant: what a dictionary knows, and a reader stumbles over. Only where neither version has the word
 * elsewhere. None that names a trade's own things, and none that would turn what is said.
 */
export function isStranger(text: string, { span, now }: Stretch, { isOften, remains }: Evidence): boolean {
  const wrong = text.slice(...span);
  if (strangers.get(wrong.toLowerCase())?.includes(now.toLowerCase()) !== true) return false;
  return !isOften(` ${wrong} `) && !remains(` ${wrong} `);
}

const rows =
  "costumer:customer costumers:customers moth:month moths:months manger:manager mangers:managers collage:college collages:colleges pubic:public untied:united " +
  "asses:assess posses:possess martial:marital defiantly:definitely heath:health polices:policies mange:manage manges:manages " +
  "tern:term terns:terms tem:term loin:login odder:order oder:order ordes:orders hose:those tow:two whit:with tat:that ore:or,our ant:and,any,an nay:any " +
  "ahs:has fir:for fort:for fro:for,from fo:of,for sine:since wen:when wile:while wring:wrong sued:used sues:uses suing:using ether:either bellow:below " +
  "brows:browse entre:enter lunched:launched mater:matter,manner manor:manner noes:notes pint:point,print rites:rights sate:state " +
  "scent:sent shear:share sigh:sign singed:signed stared:started tale:take tine:time trough:through thorough:through though:through unites:units " +
  "vise:visit yea:year yeas:years cites:sites leas:least lest:least loner:longer spilt:split wether:whether weather:whether " +
  "preforms:performs preform:perform preformed:performed breech:breach breeches:breaches " +
  "personals:personal informations:information equipments:equipment evidences:evidence advices:advice softwares:software staffs:staff peoples:people " +
  "cooky:cookie cookers:cookies dada:data sever:server severs:servers " +
  "assed:assessed " +
  "regraded:regarded regrading:regarding processer:processor processers:processors " +
  "advices:advises lode:lodge patters:patterns prier:prior priory:prior privy:privacy " +
  "provident:provided prosses:process quire:require quires:requires " +
  "sire:site " +
  "substraction:subtraction surly:surely thaw:that thins:this tings:things wed:web " +
  "yor:your yous:your aloud:allowed witch:which waver:waiver wavers:waivers desecration:discretion mite:might maid:made " +
  "rite:right wright:right seam:seem seams:seems soul:sole steak:stake taut:taught thyme:time waist:waste weigh:way wood:would yolk:yoke " +
  "capitol:capital currant:current desert:dessert dessert:desert discus:discuss duel:dual elicit:illicit eminent:imminent envelop:envelope " +
  "holy:wholly idol:idle incite:insight indite:indict lesson:lessen libel:liable medal:meddle ordnance:ordinance parish:perish " +
  "peddle:pedal perquisite:prerequisite prescience:presence " +
  "prophet:profit prophets:profits quay:queue cue:queue rouge:rogue revue:review strait:straight " +
  "hoard:horde shore:sure breath:breathe breathes:breaths conscience:conscious decent:descent " +
  "reining:reigning reed:read reeds:reads borne:born born:borne brake:break leased:least farther:further foul:fowl biding:binding";

const strangers: ReadonlyMap<string, readonly string[]> = new Map(
  rows.split(" ").map((row) => {
    const [wrong = "", rights = ""] = row.split(":");
    return [wrong, rights.split(",")];
  }),
);
