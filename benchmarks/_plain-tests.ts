import * as matchers from "@vitest/expect";

/** A test as its file declares it. */
export interface PlainTest {
  readonly name: string;
  readonly run: () => unknown;
}

type Body = (...values: unknown[]) => unknown;
type Declare = (name: string, first: unknown, second?: unknown) => void;

let declared: PlainTest[] = [];

const bodyOf = (first: unknown, second: unknown): Body =>
  (typeof first === "function" ? first : second) as Body;

const eachWith =
  (declare: (name: string, run: () => unknown) => void) =>
  (cases: readonly unknown[]): Declare =>
  (name, first, second) => {
    for (const values of cases) {
      declare(name, () => bodyOf(first, second)(...(Array.isArray(values) ? values : [values])));
    }
  };

const declareTest = (name: string, run: () => unknown): void => {
  declared.push({ name, run });
};
const declareGroup = (_: string, run: () => unknown): void => {
  run();
};
const worded =
  (declare: (name: string, run: () => unknown) => void): Declare =>
  (name, first, second) =>
    declare(name, () => bodyOf(first, second)());

interface Extendable {
  extend(expect: object, matchers: object): void;
}

const { chai } = matchers;
for (const part of [matchers.JestExtend, matchers.JestChaiExpect, matchers.JestAsymmetricMatchers]) {
  chai.use(part as Parameters<typeof chai.use>[0]);
}
const expect = Object.assign(
  (value: unknown, message?: string) => chai.expect(value, message),
  chai.expect,
  (globalThis as unknown as Record<symbol, object>)[matchers.ASYMMETRIC_MATCHERS_OBJECT],
);
(chai.expect as unknown as Extendable).extend(expect, matchers.customMatchers);

/** The part of vitest that the tests of these rooms use: its own matchers, without its runner, whose start costs seconds. */
export const plainVitest = {
  expect,
  test: Object.assign(worded(declareTest), { each: eachWith(declareTest) }),
  describe: Object.assign(worded(declareGroup), { each: eachWith(declareGroup) }),
};

/** The tests that evaluating a file declares. */
export function testsDeclaredBy(evaluate: () => void): readonly PlainTest[] {
  declared = [];
  evaluate();
  return declared;
}
