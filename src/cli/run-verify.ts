import { dirname, resolve } from "node:path";
import { issueError, isWbeError } from "../base/index.ts";
import { readFiles, readInput, readStudy, type StudyFiles } from "../node/index.ts";
import { type EarlierResult, formatIssues } from "../report/index.ts";
import { filesOf, type Study, type VerifiedFile, verify } from "../study/index.ts";
import { deliver } from "./deliver.ts";
import { earlierFrom } from "./earlier-from.ts";
import { outputFrom } from "./output.ts";
import type { Arguments } from "./parse-arguments.ts";
import { tellLine } from "./tell-line.ts";
import type { World } from "./world.ts";

const SOMETHING_CHANGED = 4;

/** `wbe verify RESULT [STUDY]`: whether the result and the files it was made from are what they were. */
export async function runVerify(args: Arguments, names: readonly string[], world: World): Promise<number> {
  const [name, studyName] = names;
  if (name === undefined || names.length > 2) {
    const details = { what: "wbe verify takes a result, and the study file it was made from" };
    throw issueError({ code: "ARGUMENT_INVALID", details, hint: "wbe verify report.json study.json" });
  }
  const earlier = await earlierFrom(name);
  const folder = dirname(studyName ?? name);
  const found = await Promise.all(filesOf(earlier).map(({ file }) => look(folder, file)));
  const result = verify(earlier, found, await readAgain(earlier, found, folder, studyName));
  const language = args.text("lang") === "sv" ? "sv" : "en";
  await deliver(result, outputFrom(args, world), world, language);
  for (const line of formatIssues(result.issues, { language })) tellLine(line, world.stderr);
  return result.some(({ verdict }) => verdict === "changed") ? SOMETHING_CHANGED : 0;
}

async function look(folder: string, file: string): Promise<VerifiedFile> {
  try {
    const { sha256 } = await readInput(resolve(folder, file), file);
    return { file, sha256 };
  } catch (error) {
    if (!isWbeError(error)) throw error;
    return { file, sha256: null };
  }
}

/** The study of the result, by its own settings; null unless every input is there and what it was. */
async function readAgain(
  earlier: EarlierResult,
  found: readonly VerifiedFile[],
  folder: string,
  studyName: string | undefined,
): Promise<Study | null> {
  const inputs = filesOf(earlier).filter(({ part }) => part === "input");
  const now = new Map(found.map(({ file, sha256 }) => [file, sha256]));
  if (inputs.some(({ file, sha256 }) => sha256 === null || now.get(file) !== sha256)) return null;
  if (studyName !== undefined) return readStudy(studyName, earlier.settings);
  const files = inputs.map(({ file, role }) => ({
    role: role as StudyFiles["files"][number]["role"],
    path: resolve(folder, file),
    shownAs: file,
  }));
  return files.length === 0 ? null : readFiles({ files }, earlier.settings);
}
