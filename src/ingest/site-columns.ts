import { LAB_COLUMNS } from "./lab-columns.ts";

/** What a column of a sites file can hold. */
export type SiteField =
  | "site"
  | "name"
  | "municipality"
  | "validFrom"
  | "validTo"
  | "population"
  | "residents"
  | "connectedShare"
  | "populationRsd"
  | "designPe"
  | "samplingMode"
  | "samplingPoint"
  | "samplingIntervalMin"
  | "pulsesPerDay"
  | "pulseMinutes"
  | "meter"
  | "receives"
  | "closed"
  | "successor"
  | "latitude"
  | "longitude"
  | "country"
  | "institution"
  | "website"
  | "comment";

/** The names of each column, spelled as `headerKey` spells. */
export const SITE_COLUMNS: Readonly<Record<SiteField, string>> = {
  site:
    "site, plant, catchment, wwtp, treatment plant, sampling site, site name, site id, siteid, city, " +
    "plats, provplats, anläggning, reningsverk, avloppsreningsverk, verk, ort, anlage, kläranlage, standort, " +
    "renseanlegg, renseanlæg",
  name: "name, full name, plant name, location, namn, benämning, anläggningsnamn, bezeichnung",
  municipality: "municipality, kommun, gemeinde, kommune, commune",
  validFrom: "valid from, from, since, gäller från, från, fr o m, gültig ab, gyldig fra",
  validTo: "valid to, valid until, to, until, gäller till, till, t o m, gültig bis, gyldig til",
  population: `${LAB_COLUMNS.population}, popserv, pop serv`,
  residents: "residents, total residents, folkmängd, boende, invånare totalt, bevölkerung",
  connectedShare:
    "connected share, share connected, connection rate, anslutningsgrad, andel anslutna, anschlussgrad",
  populationRsd: "population rsd, relative uncertainty population, osäkerhet befolkning",
  designPe:
    "design pe, pe, population equivalents, design capacity, capacity, personekvivalenter, " +
    "dimensionerande pe, ew, einwohnerwert",
  samplingMode: "sampling mode, sampler, composite mode, provtagningssätt, provtagare",
  samplingPoint: "sampling point, sampler place, provtagningspunkt, provtagarens plats",
  samplingIntervalMin: "sampling interval min, sampling interval minutes, provtagningsintervall min",
  pulsesPerDay: "pulses per day, pulses a day, pulser per dygn",
  pulseMinutes: "pulse minutes, pulse length minutes, pulslängd minuter",
  meter: "meter, flow meter, flödesmätare, mätare",
  receives: "receives, tar emot",
  closed: "closed, closed on, stängd, nedlagd",
  successor: "successor, replaced by, ersatt av, efterföljare",
  latitude: "latitude, lat, geolat, geo lat, latitud, breitengrad",
  longitude: "longitude, lon, lng, geolong, geo long, long, longitud, längengrad",
  country: "country, land",
  institution: "institution",
  website: "website, webbplats",
  comment: "comment, note, kommentar, anmärkning",
};
