/** Estimators by the beginning or middle of their technical name, the first that fits. */
const METHODS: readonly (readonly [RegExp, string])[] = [
  [/weak-prior posterior/, "nivå av få prov, med ett antagande om hur mycket dagar brukar skilja sig åt"],
  [/^bounds:/, "yttre gränser: prov under mätgränsen räknade som noll och som gränsen"],
  [/Kaplan-Meier/, "medelvärde där prov under mätgränsen räknas in efter de uppmätta provens fördelning"],
  [
    /lognormal maximum likelihood|robust ROS/,
    "medelvärde där prov under mätgränsen räknas in efter de övriga provens fördelning",
  ],
  [/non-detects replaced/, "medelvärde där prov under mätgränsen ersätts med ett angivet tal"],
  [/^two-stratum mean/, "medelvärde med vardagar och helgdagar vägda efter kalendern"],
  [
    /^mean over all kinds of day/,
    "medelvärde utan uppdelning i vardagar och helgdagar, där ett prov räknas efter sitt antal dygn",
  ],
  [/^EUDA mean/, "medelvärde så som EU:s narkotikamyndighet räknar det"],
  [/^mean of the sampled days/, "medelvärde av de dagar då prov togs"],
  [/^no level/, "ingen nivå: proven redovisas dag för dag"],
  [
    /^regional Kendall/,
    "en gemensam trend för flera platser, där varje plats bara jämförs med sig själv: mittersta lutningen",
  ],
  [
    /^hierarchical slopes/,
    "många städer i en modell, där en osäker stads trend dras mot städernas gemensamma trend",
  ],
  [/^seasonal Kendall/, "trend där varje månad bara jämförs med samma månad andra år: mittersta lutningen"],
  [/^Akritas/, "trend genom proven, där prov under mätgränsen räknas som ett spann: mittersta lutningen"],
  [/on period levels/, "trend genom periodernas nivåer: mittersta lutningen mellan alla par"],
  [/Theil-Sen|Mann-Kendall|Kendall/, "trend genom proven: mittersta lutningen mellan alla par"],
];

/** Why a trend's method was taken, by the end of its technical name. */
const REASONS: readonly (readonly [RegExp, string])[] = [
  [
    /share a laboratory batch/,
    "proven i en period analyserades i samma omgång, så bara periodens nivå räknas",
  ],
  [/come in campaigns or are few/, "proven är få eller tagna i kampanjer, så varje period räknas en gång"],
  [/some samples lie below their limit$/, "proven är täta och några ligger under mätgränsen"],
  [/samples are daily/, "proven är tagna varje dag eller nästan varje dag"],
  [/span five years or more/, "proven sträcker sig över minst fem år, så varje månad jämförs med sig själv"],
  [/weekly or denser/, "proven är tagna minst varje vecka under mindre än fem år"],
  [/a total of several plants/, "en summa av flera verk inte har några egna prov, bara nivåer"],
];

const SUM = /^sum over (\d+) plants by persons connected; /;

/** An estimator in plain Swedish; null where its name is not known. */
export function methodInSwedish(name: string): string | null {
  const plants = SUM.exec(name);
  const rest = name.replace(SUM, "");
  const found = rest.split(" | ").map((part) => METHODS.find(([pattern]) => pattern.test(part))?.[1]);
  if (!found.every((text) => text !== undefined)) return null;
  const because = REASONS.find(([pattern]) => pattern.test(rest))?.[1];
  const chosen = because === undefined ? "" : ` (valt eftersom ${because})`;
  const plain = [...new Set(found)].join(", eller ") + chosen;
  return plants === null
    ? plain
    : `${plants[1]} reningsverk sammanlagda efter antalet anslutna personer; för varje verk ${plain}`;
}
