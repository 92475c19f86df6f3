import { VERSION } from "../base/index.ts";
import { findPopulationMarker } from "../biomarkers/index.ts";
import { correctionFactor } from "../loads/index.ts";
import type { BasisRow } from "./basis.ts";
import type { Citation } from "./citation.ts";
import { markerCitations } from "./marker-citations.ts";
import type { Study } from "./study.ts";
import { uncertaintyCitations } from "./uncertainty-citations.ts";

/** Where a result comes from: enough to make it again and to see that an input has changed. */
export interface Provenance {
  readonly version: string;
  readonly constants: string;
  readonly seed: number;
  readonly inputs: readonly {
    readonly file: string;
    readonly role: string;
    readonly bytes: number | null;
    readonly sha256: string | null;
  }[];
  /** Source and confidence of every constant that was used. */
  readonly citations: readonly Citation[];
  /** Sources of the methods. */
  readonly methods: readonly string[];
  /** What each plant's level rests on, so that a later result can say why it moved. */
  readonly basis?: readonly BasisRow[];
}

const METHODS = [
  "Load per inhabitant: concentration x flow / population; Zuccato et al. 2008, doi:10.1289/ehp.11022",
  "Propagation of uncertainty: JCGM 100:2008 (GUM), on the logarithmic scale",
  "Mann-Kendall test: Mann 1945, doi:10.2307/1907187; slope: Sen 1968, doi:10.1080/01621459.1968.10480934",
  "Several comparisons together: Benjamini and Hochberg 1995, doi:10.1111/j.2517-6161.1995.tb02031.x",
] as const;

/** Provenance of any result computed from this study; `further` constants are those that only this result used. */
export function provenanceOf(study: Study, further: readonly Citation[] = []): Provenance {
  const { settings } = study;
  return {
    version: VERSION,
    constants: settings.constants,
    seed: settings.seed,
    inputs: study.inputs.map(({ file, role, bytes, sha256 }) => ({ file, role, bytes, sha256 })),
    citations: [
      ...uncertaintyCitations(settings, study.editions),
      ...correctionCitations(settings),
      ...countingCitations(study),
      ...further,
    ],
    methods: METHODS,
  };
}

/** What one person gives, where loads are divided by people whom markers counted. */
function countingCitations({ settings, measurements }: Study): Provenance["citations"] {
  if (settings.population !== "markers" && settings.population !== "census-markers") return [];
  return markerCitations(
    measurements.flatMap(({ biomarker }) => {
      const marker = findPopulationMarker(biomarker)?.marker;
      return marker?.kind === "hydrochemical" ? [marker.name] : [];
    }),
  );
}

/** What each correction multiplies a result with, and where that comes from. */
function correctionCitations({ corrections = [] }: Study["settings"]): Provenance["citations"] {
  return corrections.map((correction, index) => ({
    constant: `corrections[${index}].${correction.kind}.${correction.biomarker}`,
    value: correctionFactor(correction).factor,
    unit: "factor",
    source: correction.source,
    confidence: correction.confidence ?? "stated in the study",
  }));
}
