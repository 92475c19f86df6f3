export { type FileOptions, readFiles, type StudyFiles } from "./read-files.ts";
export { type InputBytes, readInput, readStream } from "./read-input.ts";
export { readStudy } from "./read-study.ts";
export { refuseInput } from "./refuse-input.ts";
export { type WriteOutputOptions, writeOutput } from "./write-output.ts";
