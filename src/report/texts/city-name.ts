import type { Language } from "./language.ts";

const SWEDISH: Readonly<Record<string, string>> = {
  Aalborg: "Ålborg",
  Aarhus: "Århus",
  Copenhagen: "Köpenhamn",
  Espoo: "Esbo",
  Gothenburg: "Göteborg",
  Helsinki: "Helsingfors",
  Hämeenlinna: "Tavastehus",
  Kajaani: "Kajana",
  Kokkola: "Karleby",
  Lahti: "Lahtis",
  Lappeenranta: "Villmanstrand",
  Mikkeli: "Sankt Michel",
  Oulu: "Uleåborg",
  Pietarsaari: "Jakobstad",
  Pori: "Björneborg",
  Porvoo: "Borgå",
  Rauma: "Raumo",
  Savonlinna: "Nyslott",
  Tampere: "Tammerfors",
  Turku: "Åbo",
  Umea: "Umeå",
  Vaasa: "Vasa",
  Vihti: "Vichtis",
};

/** A Nordic city as a language calls it; `Helsinki` is `Helsingfors` in Swedish. What follows the name stays. */
export function cityName(name: string, language: Language): string {
  if (language === "en") return name === "Umea" ? "Umeå" : name;
  return name.replace(/^[^ ]+/, (first) =>
    Object.hasOwn(SWEDISH, first) ? (SWEDISH[first] ?? first) : first,
  );
}
