/** Remarks that readers of files put into an issue's details or advice, as patterns with their Swedish. */
const PHRASES: readonly (readonly [RegExp, string])[] = [
  [/^did you mean (.+)\?$/, "menade du $1?"],
  [
    /^check the spelling, or define it as a biomarker of your own$/,
    "kontrollera stavningen, eller lägg in det som ett eget ämne",
  ],
  [/^the mark "(.+)" is not known$/, 'markeringen "$1" är okänd'],
  [/^known are (.+)$/, "kända är $1"],
  [/^or leave successor empty$/, "eller lämna successor tom"],
  [/^it holds zero bytes$/, "den innehåller nollbyte"],
  [/^a quotation mark is opened and never closed$/, "ett citattecken öppnas och stängs aldrig"],
  [/^letters follow a closing quotation mark$/, "tecken följer på ett avslutande citattecken"],
  [/^a line never ends$/, "en rad tar aldrig slut"],
  [/^its quotation marks or lines are broken$/, "citattecken eller rader är trasiga"],
  [/^(.+) is no fraction; was it given as percent\?$/, "$1 är ingen andel; angavs den i procent?"],
];

/** A remark in Swedish where its wording is known; otherwise as it is: a name, a value, a quotation. */
export function phraseInSwedish(text: string): string {
  const found = PHRASES.find(([pattern]) => pattern.test(text));
  return found === undefined ? text : text.replace(found[0], found[1]);
}
