import type { Biomarker } from "../biomarker.ts";
import { dmu17 } from "./1-7-dimethyluric-acid.ts";
import { ohLsd } from "./2-oxo-3-hydroxy-lsd.ts";
import { fdck2 } from "./2f-dck.ts";
import { cmc3 } from "./3-cmc.ts";
import { mmc3 } from "./3-mmc.ts";
import { cmc4 } from "./4-cmc.ts";
import { mam6 } from "./6-mam.ts";
import { aminoclonazepam7 } from "./7-aminoclonazepam.ts";
import { ohThc } from "./11-hydroxy-thc.ts";
import { ohAlprazolam } from "./alpha-hydroxyalprazolam.ts";
import { alphaPvp } from "./alpha-pvp.ts";
import { alprazolam } from "./alprazolam.ts";
import { amphetamine } from "./amphetamine.ts";
import { anabasine } from "./anabasine.ts";
import { anhydroecgonineMethylEster } from "./anhydroecgonine-methyl-ester.ts";
import { benzoylecgonine } from "./benzoylecgonine.ts";
import { buprenorphine } from "./buprenorphine.ts";
import { caffeine } from "./caffeine.ts";
import { cocaethylene } from "./cocaethylene.ts";
import { cocaine } from "./cocaine.ts";
import { codeine } from "./codeine.ts";
import { cotinine } from "./cotinine.ts";
import { dehydronorketamine } from "./dehydronorketamine.ts";
import { ecgonineMethylEster } from "./ecgonine-methyl-ester.ts";
import { eddp } from "./eddp.ts";
import { etg } from "./ethyl-glucuronide.ts";
import { ets } from "./ethyl-sulfate.ts";
import { fentanyl } from "./fentanyl.ts";
import { gabapentin } from "./gabapentin.ts";
import { ghb } from "./ghb.ts";
import { hma } from "./hma.ts";
import { hmma } from "./hmma.ts";
import { ketamine } from "./ketamine.ts";
import { lsd } from "./lsd.ts";
import { mda } from "./mda.ts";
import { mdma } from "./mdma.ts";
import { mephedrone } from "./mephedrone.ts";
import { methadone } from "./methadone.ts";
import { methamphetamine } from "./methamphetamine.ts";
import { morphine } from "./morphine.ts";
import { desmethylzopiclone } from "./n-desmethylzopiclone.ts";
import { norbenzoylecgonine } from "./norbenzoylecgonine.ts";
import { norbuprenorphine } from "./norbuprenorphine.ts";
import { norcocaine } from "./norcocaine.ts";
import { norfentanyl } from "./norfentanyl.ts";
import { norketamine } from "./norketamine.ts";
import { noroxycodone } from "./noroxycodone.ts";
import { odt } from "./o-desmethyltramadol.ts";
import { oxazepam } from "./oxazepam.ts";
import { oxycodone } from "./oxycodone.ts";
import { paraxanthine } from "./paraxanthine.ts";
import { pregabalin } from "./pregabalin.ts";
import { ritalinicAcid } from "./ritalinic-acid.ts";
import { thcCooh } from "./thc-cooh.ts";
import { tramadol } from "./tramadol.ts";
import { ohCotinine } from "./trans-3-hydroxycotinine.ts";
import { zopiclone } from "./zopiclone.ts";

/** Every residue of the catalogue, by drug. Constants as in `CONSTANTS_EDITION`. */
export const BIOMARKERS: readonly Biomarker[] = [
  benzoylecgonine,
  cocaine,
  ecgonineMethylEster,
  cocaethylene,
  norcocaine,
  norbenzoylecgonine,
  anhydroecgonineMethylEster,
  amphetamine,
  methamphetamine,
  mdma,
  mda,
  hmma,
  hma,
  thcCooh,
  ohThc,
  mam6,
  morphine,
  codeine,
  methadone,
  eddp,
  ketamine,
  norketamine,
  dehydronorketamine,
  fdck2,
  mephedrone,
  mmc3,
  cmc3,
  cmc4,
  alphaPvp,
  fentanyl,
  norfentanyl,
  oxycodone,
  noroxycodone,
  tramadol,
  odt,
  buprenorphine,
  norbuprenorphine,
  pregabalin,
  gabapentin,
  alprazolam,
  ohAlprazolam,
  oxazepam,
  aminoclonazepam7,
  zopiclone,
  desmethylzopiclone,
  ritalinicAcid,
  lsd,
  ohLsd,
  ghb,
  ets,
  etg,
  cotinine,
  ohCotinine,
  anabasine,
  caffeine,
  paraxanthine,
  dmu17,
];
