import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { call, folderWith, rowsOf } from "./_world.ts";

test("wbe plan --detect 50 needs no file, and says in words what cannot be seen", async () => {
  const { code, out, err } = await call(["plan", "--detect", "50", "--lang", "sv"]);
  expect(code).toBe(0);
  expect(rowsOf(out)).toHaveLength(16);
  expect(err).toContain("Med 7 prov per tertial ser ni");
});

test("a schedule as csv begins on the day given and costs what was given", async () => {
  const words = ["plan", "--from", "2027-01-01", "--spend", "40", "--show", "schedule", "--quiet"];
  const { code, out } = await call(words);
  const rows = rowsOf(out);
  expect(code).toBe(0);
  expect(rows).toHaveLength(30);
  expect(rows.every(({ date = "" }) => date >= "2027-01-01" && date <= "2027-12-31")).toBe(true);
  expect((await call(words)).out).toBe(out);
});

test("--out FILE.ics writes the calendar, FILE.svg the curves", async () => {
  const at = folderWith();
  await call(["plan", "--from", "2027-01-01", "--out", at("days.ics"), "-q"]);
  expect(readFileSync(at("days.ics"), "utf8")).toMatch(/^BEGIN:VCALENDAR\r\n/);
  await call(["plan", "--out", at("power.svg"), "-q"]);
  expect(readFileSync(at("power.svg"), "utf8")).toMatch(/^<svg /);
});

test.each(["protocol", "requirements"])("the %s as Markdown and HTML", async (show) => {
  const at = folderWith();
  expect((await call(["plan", "--show", show, "--lang", "sv"])).out).toMatch(/^# /);
  await call(["plan", "--show", show, "--out", at("sheet.html"), "-q"]);
  expect(readFileSync(at("sheet.html"), "utf8")).toMatch(/^<!doctype html>/);
  expect((await call(["plan", "--show", show, "--format", "parquet"])).code).toBe(2);
});

test("a first day that is none, or a wrong number, is wrong usage", async () => {
  expect((await call(["plan", "--from", "2027-T1"])).code).toBe(2);
  expect((await call(["plan", "--detect", "much"])).code).toBe(2);
  expect((await call(["plan", "--detect", "0"])).code).toBe(2);
  expect((await call(["plan", "--closed", "juli", "--from", "2027-01-01"])).code).toBe(2);
});
