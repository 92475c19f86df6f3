/** ln 2 in two parts: 32 bits, so that its product with an exponent is exact, and what is left. */
export const LN2_HEAD = 0.6931471803691238;
export const LN2_REST = 1.9082149292705877e-10;
