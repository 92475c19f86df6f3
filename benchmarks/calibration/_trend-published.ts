/** The published study (design notes, methods 4.3): % rejected without / with trend, 8000 series a cell; key `n,phi`. */
export const PUBLISHED: Readonly<Record<string, string>> = {
  "12,0": "MK 4.8/64 YW 4.1/58 bc1 3.5/52 bc2 2.8/46 stud 4.0/50 REML 3.5/60 HR 4.8/64",
  "12,0.3": "MK 11.4/80 YW 8.5/68 bc1 6.9/54 bc2 5.5/43 stud 7.1/43 REML 7.4/62 HR 11.4/78",
  "24,0": "MK 4.7/71 YW 4.0/67 bc1 3.5/64 bc2 3.4/62 stud 4.7/64 REML 4.0/70 HR 4.7/70",
  "24,0.3": "MK 12.1/86 YW 7.5/74 bc1 6.1/65 bc2 5.1/60 stud 6.0/56 REML 6.9/72 HR 11.7/84",
  "24,0.6": "MK 27.8/93 YW 12.3/71 bc1 8.9/56 bc2 6.9/48 stud 6.1/40 REML 10.4/70 HR 23.2/88",
  "52,0": "MK 5.6/74 YW 4.8/72 bc1 4.7/72 bc2 4.5/70 stud 5.5/73 REML 4.5/74 HR 5.3/74",
  "52,0.3": "MK 13.5/89 YW 6.5/76 bc1 5.8/72 bc2 5.2/70 stud 5.3/69 REML 6.2/76 HR 11.2/86",
  "52,0.6": "MK 30.5/94 YW 8.7/74 bc1 6.6/66 bc2 5.7/61 stud 5.2/58 REML 7.9/76 HR 19.5/88",
  "104,0": "MK 5.0/78 YW 4.3/76 bc1 4.2/76 bc2 4.0/76 stud 4.8/77 REML 4.0/78 HR 4.7/76",
  "104,0.3": "MK 14.0/90 YW 5.7/77 bc1 5.2/76 bc2 5.0/74 stud 4.8/74 REML 5.6/78 HR 10.1/84",
  "104,0.6": "MK 31.4/96 YW 6.7/76 bc1 5.7/72 bc2 5.2/70 stud 5.2/69 REML 6.8/77 HR 17.6/88",
};
/** The same with white noise of 25 % added; `+u` knows its size. */
export const PUBLISHED_NOISE: Readonly<Record<string, string>> = {
  "24,0": "MK 4.3/70 YW 3.8/66 bc2 3.1/60 stud 4.5/64 REML 3.7/68 bc2+u 2.9/58 stud+u 4.6/62",
  "24,0.3": "MK 9.2/82 YW 6.7/74 bc2 4.9/62 stud 6.1/61 REML 6.2/73 bc2+u 4.5/55 stud+u 5.8/54",
  "24,0.6": "MK 20.6/90 YW 13.4/77 bc2 9.2/63 stud 9.4/58 REML 11.9/78 bc2+u 7.3/48 stud+u 7.8/42",
  "52,0": "MK 4.6/76 YW 4.0/73 bc2 3.7/71 stud 4.5/74 REML 3.6/75 bc2+u 3.6/70 stud+u 4.5/73",
  "52,0.3": "MK 10.6/86 YW 6.3/78 bc2 5.2/74 stud 5.7/73 REML 6.0/78 bc2+u 4.8/68 stud+u 5.2/68",
  "52,0.6": "MK 23.2/93 YW 10.7/81 bc2 8.4/75 stud 8.2/74 REML 9.9/82 bc2+u 5.8/59 stud+u 5.5/52",
  "104,0": "MK 5.3/78 YW 4.8/76 bc2 4.6/76 stud 5.3/77 REML 4.6/78 bc2+u 4.6/76 stud+u 5.2/77",
  "104,0.3": "MK 11.1/87 YW 6.3/78 bc2 5.8/76 stud 5.9/76 REML 6.0/80 bc2+u 5.2/74 stud+u 5.3/74",
  "104,0.6": "MK 24.1/94 YW 9.7/82 bc2 8.3/80 stud 8.2/80 REML 9.5/84 bc2+u 5.2/68 stud+u 5.0/65",
};

export const PUBLISHED_RUNS = 8000;
