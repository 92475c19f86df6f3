import { numberText } from "../report/index.ts";

const ZERO = 48;
const POINT = 46;
const MOST_DIGITS = 9;
/** The powers of ten up to 10^22 are exact doubles. */
const POWERS = Float64Array.from({ length: 23 }, (_, power) => Number(`1e${power}`));
/** A product is off by far less: nearer to a tie than this only the exact decimal tells. */
const TIE = 1e-4;

/**
 * Writes a number of 0 or above as `numberText` prints it and gives the position behind it. What cannot be told by one
 * multiplication (ties, exponents, many digits) is left to `numberText` itself.
 */
export function writeDecimal(out: Uint8Array, at: number, value: number, digits: number): number {
  if (Number.isSafeInteger(value) && value >= 0 && value < 1e15) return writeWhole(out, at, value);
  const below = value >= 1e-6 && digits <= MOST_DIGITS ? placesBefore(value, digits) : null;
  if (below === null) return writeText(out, at, numberText(value, digits));
  const places = digits - below;
  const scaled = value * (POWERS[places] ?? Number.NaN);
  const rounded = Math.round(scaled);
  const half = Math.abs(scaled - Math.floor(scaled) - 0.5);
  if (half < TIE || rounded >= (POWERS[digits] ?? 0)) return writeText(out, at, numberText(value, digits));
  return writeScaled(out, at, rounded, places);
}

/** Digits before the decimal point, 0 or below for numbers under 1; null where the text would have an exponent. */
function placesBefore(value: number, digits: number): number | null {
  let below = 0;
  if (value >= 1) {
    while (below <= digits && value >= (POWERS[below] ?? 0)) below += 1;
    return below > digits ? null : below;
  }
  while (value * (POWERS[1 - below] ?? 0) < 1) below -= 1;
  return below;
}

/** `rounded` over 10 to the power of `places`, without trailing zeros. */
function writeScaled(out: Uint8Array, at: number, rounded: number, places: number): number {
  let rest = rounded;
  let decimals = places;
  while (decimals > 0 && rest % 10 === 0) {
    rest /= 10;
    decimals -= 1;
  }
  if (decimals === 0) return writeWhole(out, at, rest);
  const power = POWERS[decimals] ?? 1;
  const whole = Math.floor(rest / power);
  let fraction = rest - whole * power;
  const start = writeWhole(out, at, whole);
  out[start] = POINT;
  for (let place = start + decimals; place > start; place--) {
    const next = Math.floor(fraction / 10);
    out[place] = ZERO + fraction - next * 10;
    fraction = next;
  }
  return start + decimals + 1;
}

function writeWhole(out: Uint8Array, at: number, value: number): number {
  let length = 1;
  while (length < 16 && value >= (POWERS[length] ?? 0)) length += 1;
  let rest = value;
  for (let place = at + length - 1; place >= at; place--) {
    const next = Math.floor(rest / 10);
    out[place] = ZERO + rest - next * 10;
    rest = next;
  }
  return at + length;
}

function writeText(out: Uint8Array, at: number, text: string): number {
  for (let index = 0; index < text.length; index++) out[at + index] = text.charCodeAt(index);
  return at + text.length;
}
