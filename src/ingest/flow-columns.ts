import { LAB_COLUMNS } from "./lab-columns.ts";

/** What a column of a flow file can hold. */
export type FlowField =
  | "site"
  | "date"
  | "time"
  | "flow"
  | "flowUnit"
  | "total"
  | "totalUnit"
  | "quality"
  | "comment";

/** The names under which plants write each column, spelled as `headerKey` spells. */
export const FLOW_COLUMNS: Readonly<Record<FlowField, string>> = {
  site: LAB_COLUMNS.site,
  date: "date, day, sample date, datum, dag, dygn, dato, tag",
  time:
    "time, timestamp, datetime, date time, date and time, tid, tidpunkt, tidsstämpel, datum tid, " +
    "datum och tid, klockslag, zeit, zeitpunkt, zeitstempel, datum zeit, uhrzeit, tidspunkt",
  flow:
    "flow, flow rate, flowrate, inflow, influent flow, daily flow, value, measured flow, flöde, inflöde, " +
    "inkommande flöde, dygnsflöde, momentanflöde, medelflöde, värde, mätvärde, q, summa, dygnssumma, " +
    "volym, dygnsvolym, volume, durchfluss, zufluss, abfluss, wert, vannføring, tilrenning, débit",
  flowUnit: "flow unit, unit, units, flödesenhet, enhet, einheit",
  total:
    "total, totaliser, totalizer, accumulated, counter, total volume, mätarställning, räkneverk, totalräkneverk, mängdräknare, totalflöde, " +
    "ackumulerat, ackumulerat flöde, ackumulerad volym, zählerstand, summenzähler",
  totalUnit: "total unit, totaliser unit, enhet mätarställning",
  quality: "quality, status, quality code, kvalitet",
  comment: "comment, note, kommentar, anmärkning, bemerkung",
};
