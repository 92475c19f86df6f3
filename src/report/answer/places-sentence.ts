import type { CityTrendRow, RegionTrendRow } from "../../trend/index.ts";
import { drugName } from "../texts/drug-name.ts";
import type { Language } from "../texts/language.ts";
import { caveats } from "./caveats.ts";
import { flagSet } from "./flag-set.ts";
import { joinSentences } from "./join-sentences.ts";
import { lackSentences } from "./lack-sentences.ts";
import { trendHeadline } from "./trend-headline.ts";
import { yearlySize } from "./yearly-size.ts";

/**
 * A trend over several places in plain sentences: a row of `regionalTrends` or `cityTrends`, with the verdict, the span
 * and the change a year. `nameOf` gives a place's name for its code.
 */
export function placesSentence(
  row: RegionTrendRow | CityTrendRow,
  language: Language,
  nameOf: (site: string) => string = (site) => site,
): string {
  const head = `${drugName(row.biomarker, language)}, ${whereOf(row, language, nameOf)}`;
  if (row.verdict === "too few samples") {
    return joinSentences([`${head}: ${lackSentences(row, language, false)}`]);
  }
  return joinSentences([
    `${head}: ${trendHeadline(row, language)}`,
    yearlySize(row, language),
    ...caveats(flagSet(row.flags), language),
  ]);
}

function whereOf(
  row: RegionTrendRow | CityTrendRow,
  language: Language,
  nameOf: (site: string) => string,
): string {
  const words = WORDS[language];
  if ("places" in row) {
    const names = row.places.split("; ").map(nameOf);
    const last = names.pop() ?? "";
    const list = names.length === 0 ? last : `${names.join(", ")} ${words.and} ${last}`;
    return row.scope === "municipality" ? words.plants(list) : words.cities(list);
  }
  return row.scope === "cities" ? words.mean : words.city(nameOf(row.site));
}

const WORDS = {
  sv: {
    and: "och",
    plants: (list: string): string => `${list}, varje verk jämfört med sig självt`,
    cities: (list: string): string => `${list}, var och en jämförd med sig själv`,
    mean: "alla städer i medeltal",
    city: (name: string): string => `${name}, bedömd med hjälp av de andra städerna`,
  },
  en: {
    and: "and",
    plants: (list: string): string => `${list}, each plant compared with itself`,
    cities: (list: string): string => `${list}, each compared with itself`,
    mean: "the mean of all cities",
    city: (name: string): string => `${name}, judged with the help of the other cities`,
  },
} as const;
