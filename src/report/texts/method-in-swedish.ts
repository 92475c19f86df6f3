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
  [/^EUDA mean/, "medelvärde så som EU:s narkotikamyndighet räknar det"],
  [/^mean of the sampled days/, "medelvärde av de dagar då prov togs"],
  [/^no level/, "ingen nivå: proven redovisas dag för dag"],
  [/on period levels/, "trend genom periodernas nivåer: mittersta lutningen mellan alla par"],
  [/Theil-Sen|Mann-Kendall|Kendall/, "trend genom proven: mittersta lutningen mellan alla par"],
];

const SUM = /^sum over (\d+) plants by persons connected; /;

/** An estimator in plain Swedish; null where its name is not known. */
export function methodInSwedish(name: string): string | null {
  const plants = SUM.exec(name);
  const rest = name.replace(SUM, "");
  const found = rest.split(" | ").map((part) => METHODS.find(([pattern]) => pattern.test(part))?.[1]);
  if (!found.every((text) => text !== undefined)) return null;
  const plain = [...new Set(found)].join(", eller ");
  return plants === null
    ? plain
    : `${plants[1]} reningsverk sammanlagda efter antalet anslutna personer; för varje verk ${plain}`;
}
