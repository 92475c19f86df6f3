import { expect, test } from "vitest";
import { checkTimeZone } from "../../src/calendar/index.ts";
import { expectError } from "./_expect.ts";

test("IANA names pass", () => {
  for (const name of ["Europe/Stockholm", "UTC", "America/Argentina/Buenos_Aires"]) {
    expect(() => checkTimeZone(name)).not.toThrow();
  }
});

test("anything else is a wrong setting", () => {
  for (const name of ["Europe/Strängnäs", "", "+01:00", "-05:00", "Mars/Olympus"]) {
    expectError(() => checkTimeZone(name), "SETTING_INVALID", "timeZone");
  }
});
