import { expect, test } from "vitest";
import { html, trusted } from "../../../src/report/html/markup.ts";

test("inserts are escaped unless they are markup already", () => {
  expect(html`<p>${"<b>"}</p>`.text).toBe("<p>&lt;b&gt;</p>");
  expect(html`<p>${html`<b>${"&"}</b>`}</p>`.text).toBe("<p><b>&amp;</b></p>");
  expect(html`${trusted("<svg/>")}`.text).toBe("<svg/>");
});

test("lists are joined, what is absent leaves nothing, zero stays", () => {
  expect(html`${["<", html`<i></i>`, null, undefined, false, 0, ["a", ["b"]]]}`.text).toBe("&lt;<i></i>0ab");
});

test("an object that looks like markup is not trusted", () => {
  const fake = { text: "<script></script>" };
  expect(() => html`${fake as never}`.text).toThrow();
});
