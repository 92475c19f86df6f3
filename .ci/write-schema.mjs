// Ships the JSON Schema of study.json in the package, so that editors complete it.
import { writeFileSync } from "node:fs";
import { studyJsonSchema } from "../dist/ingest.js";

writeFileSync("dist/study.schema.json", `${JSON.stringify(studyJsonSchema(), null, 2)}\n`);
