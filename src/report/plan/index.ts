export { laboratoryRequirements } from "./laboratory-requirements.ts";
export type { Paper, PaperPart } from "./paper.ts";
export { paperToHtml } from "./paper-to-html.ts";
export { paperToMarkdown } from "./paper-to-markdown.ts";
export { planSentences } from "./plan-sentences.ts";
export type { PlanView } from "./plan-view.ts";
export { samplingProtocol } from "./sampling-protocol.ts";
