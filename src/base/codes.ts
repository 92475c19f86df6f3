/**
 * The one table of codes: flags, issues and errors alike. A code never changes its meaning and is never reused.
 * `outcome` says what happens to the row; `text` what is wrong and `hint` what to do, in plain English.
 * Names in braces are filled from the details. Swedish lives in `report/`, under the same codes.
 */
export const CODES = {
  // --- files and tables
  FILE_NOT_FOUND: file("the file is not there", "check the name; paths in a study file are relative to it"),
  FILE_IS_FOLDER: file("this is a folder, not a file", "name the file inside it"),
  FILE_NOT_READABLE: file("the file is there but may not be read", "ask its owner for permission to read it"),
  FILE_TOO_LARGE: file(
    "the file is larger than {megabytes} MB and is not read",
    "split it, by plant or by year",
  ),
  STREAM_CONTRADICTED: file(
    "the first rows promised a plain table sorted by site, but here stands {what}",
    "sort the rows by site, or save them as a file and name it",
  ),
  FILE_EMPTY: file("the file holds no rows", "export it again"),
  FILE_NOT_TEXT: file("this is not a text table: {what}", "save as CSV or .xlsx"),
  TEXT_MOJIBAKE: kept(
    "letters were saved in one encoding and read in another",
    "export again as UTF-8, or name the encoding with --encoding",
  ),
  CSV_DELIMITER_AMBIGUOUS: file(
    "two column separators fit equally well: {first} and {second}",
    "give --delimiter",
  ),
  CSV_BROKEN: file(
    "the table cannot be split into columns: {what}",
    "open it in a spreadsheet and save it as CSV again",
  ),
  CSV_ROW_LENGTH: notUsed(
    "the row has {found} cells where the header has {expected}",
    "look for a separator or a line break inside a cell",
  ),
  HEADER_NOT_FOUND: file(
    "no header row was found",
    "the first table row must name its columns; see the README for the names",
  ),
  HEADER_DUPLICATE: file(
    "the column name stands twice, in {first} and {second}",
    "rename or remove one of them",
  ),
  COLUMN_MISSING: file(
    "the column {name} is missing",
    "add it, or say in the study's mapping which column holds it",
  ),
  COLUMN_UNKNOWN: info("the column is not known and is left unread", "map it in the study if it matters"),
  COLUMN_CONFLICT: file("two columns say the same thing: {first} and {second}", "keep one of them"),
  SHEET_LAYOUT_UNKNOWN: file("the layout of this table is not understood", "give a mapping in the study"),
  CELLS_MERGED: notUsed(
    "{what}: only the first row of each block is filled, {count} rows below it are blank",
    'to give each row what stands above it, say so in the study: "mapping": {"lab": {"fill": {fill}}}',
  ),
  SHEET_AMBIGUOUS: file("several sheets hold data: {sheets}", "name one with --sheet"),
  SHEET_UNKNOWN: file("there is no such sheet; the workbook has {sheets}", "name one of them with --sheet"),
  INTERLAB_VERSION: info("Interlab {version} is read like 4.0", "ask the laboratory for 4.0"),
  INTERLAB_ORPHAN: notUsed(
    "the Lablittera has no partner: a result without its sample, or a sample without results",
    "ask the laboratory for the whole file",
  ),
  ODM_ORPHAN: notUsed(
    "no row of the other PHES-ODM tables names this one",
    "give measures, samples and sites of the same export together",
  ),
  SOURCE_SAYS_IGNORE: kept(
    "the source marks this row to be left out",
    "see why at its source; the row is kept until it is taken out",
  ),
  // --- numbers
  NUMBER_UNREADABLE: notUsed("cannot be read as a number", "write a plain number"),
  NUMBER_AMBIGUOUS: file(
    "the numbers can be read in two ways: {first} or {second}",
    "give --decimal comma or --decimal point",
  ),
  NUMBER_DATE_DAMAGE: notUsed(
    "looks like a number that a spreadsheet has turned into a date",
    "look the value up at its source; such damage cannot be undone from the cell",
  ),
  NUMBER_SENTINEL: notUsed(
    "looks like a code for a missing value, not a measurement",
    "leave the cell empty, or declare the code in the study's mapping",
  ),
  NUMBER_NEGATIVE: notUsed("is negative, which is not possible here", "look the value up at its source"),
  VALUE_ZERO: kept(
    "0 is not a measurement and is read as below an unknown limit",
    "say what a zero means with --zero nd, missing or value",
  ),
  VALUE_MISSING: notUsed("there is no value", "nothing to do if it was not analysed"),
  VALUE_UNREADABLE: notUsed(
    "cannot be read as a concentration",
    "write a number, or a non-detect such as <LOQ",
  ),
  VALUE_AMBIGUOUS: file(
    "can mean not detected or not determined",
    "say which with --nd-token or --missing-token",
  ),
  VALUE_CONFLICT: notUsed(
    "the value and its mark contradict each other: {what}",
    "ask the laboratory which one holds",
  ),
  VALUE_APPROXIMATE: kept(
    "the laboratory calls the value approximate",
    "ask the laboratory whether it may be used",
  ),
  VALUE_MARKED: kept(
    "a footnote's mark stands behind the number",
    "read the footnote: the mark may mean that the value must not be used",
  ),
  INTERLAB_VALUE_CONFLICT: notUsed(
    "Mätvärdetext and Mätvärdetal contradict each other",
    "ask the laboratory which one holds",
  ),
  // --- limits
  LIMIT_UNKNOWN: kept(
    "below a limit that is not stated",
    "add a column lod or loq; until then only the detection share can be told",
  ),
  LIMIT_ZERO: notUsed("a limit of 0 is not possible", "ask the laboratory for its limit"),
  LIMIT_ABOVE_VALUE: kept(
    "the value lies below its own limit of quantification",
    "ask the laboratory whether the value may be used",
  ),
  CONCENTRATION_SLIP: kept(
    "{value} ng/L is {times} times the site's median of {median} for this biomarker",
    "check the unit: ng/L and µg/L differ by 1000",
  ),
  CONCENTRATION_UNUSUAL: kept(
    "{value} ng/L lies far outside what is met in wastewater ({low} to {high} ng/L)",
    "check the unit: ng/L and µg/L differ by 1000, ng/L and mg/L by a million",
  ),
  HALF_LIMIT_RUN: kept(
    "{count} results of this biomarker are all {value} ng/L, {what}; they look like non-detects replaced by a number",
    "ask the laboratory for the results as measured, and write non-detects as <{limit}",
  ),
  LIMIT_ORDER: notUsed(
    "the limit of detection lies above the limit of quantification",
    "check that the two columns have not changed places",
  ),
  ESTIMATE_ABOVE_LIMIT: kept(
    "the instrument's own estimate lies above the limit the result is said to lie below",
    "ask the laboratory which one holds",
  ),
  NON_DETECT: quiet("below a limit: it has no load of its own, only the limit's"),
  UNCONFIRMED: kept("the laboratory did not confirm the substance", "left out of levels; ask the laboratory"),
  ABOVE_ULOQ: kept(
    "above the laboratory's upper limit; the true value may be higher",
    "ask for a diluted re-run",
  ),
  // --- dates and windows
  DATE_UNREADABLE: notUsed("cannot be read as a date", "write dates as 2026-01-31"),
  DATE_AMBIGUOUS: file(
    "day and month cannot be told apart in this column: {first}, {second}",
    "give --dates dmy or --dates mdy",
  ),
  DATE_MISSING: notUsed("the sample has no date", "add one"),
  DATE_YEAR_SHORT: notUsed("the year has two digits", "write dates as 2026-01-31"),
  DATE_ASSUMED: quiet("the file names only the year; the days were placed in ISO week {week}"),
  DATE_STAND_IN: warning(
    "no row states when it was sampled: {date} is taken from the study's mapping for all of them",
    "a stand-in date decides weekday and period; give the true days if they are known",
  ),
  DAYS_MISSING: kept(
    "{count} days of the week have no value",
    "a mean over the rest is a mean of fewer days",
  ),
  MEAN_MISMATCH: info(
    "the {which} in the file ({given}) does not follow from its days ({computed})",
    "the days are used",
  ),
  SITE_ID_REUSED: info(
    "the site id {id} stands for {first} and for {second}",
    "sites are told apart by the city, since ids change between editions",
  ),
  DATE_IN_FUTURE: kept("the date lies ahead of today", "check the year"),
  DATE_TOO_OLD: kept("the date lies before 1990", "check the year"),
  ANALYSIS_DATE_UNREADABLE: kept(
    "the date of analysis cannot be read, so the batch is not known from it",
    "write dates as 2026-01-31",
  ),
  RECOVERY_CORRECTED_UNREADABLE: kept(
    "whether the result is corrected for recovery cannot be read, so it counts as not stated",
    "write yes or no",
  ),
  DATE_SERIAL: kept(
    "the date is a spreadsheet's day number and was read as {day}",
    "format the column as a date",
  ),
  TIME_AMBIGUOUS: notUsed("the time can be morning or evening", "write times as 08:00 or 20:00"),
  TIME_UNREADABLE: notUsed("cannot be read as a time", "write times as 08:00 or 20:00"),
  TIME_TWICE: kept(
    "this time comes twice in {zone}: the clock is moved back over it; the first of the two is used",
    "write the time with its offset, like 2026-10-25T02:30+02:00",
  ),
  TIME_NOT_EXISTING: notUsed(
    "this time does not exist in {zone}: the clock is moved forward over it",
    "if the logger keeps standard time all year, say so with mapping.flowTimeZone",
  ),
  WINDOW_ORDER: notUsed("the sample ends before it starts", "check start and end"),
  WINDOW_ODD: kept("the sample lasts {hours} hours", "check start and end"),
  WINDOW_OVERLAP: kept(
    "the sample's window overlaps that of {other} by {hours} hours",
    "check start and end; overlapping samples are not independent",
  ),
  DAY_LABEL_DOUBTFUL: warning(
    "{site}: over {count} weekends samples dated {first} hold {ratio} times the cocaine and MDMA of those dated {second}, so the weekend lies a day {side} than in most towns; the dates may name the day on which sampling {other} (an indication, no proof)",
    "ask the plant; if so, give --day-label {label}",
  ),
  // --- units
  UNIT_MISSING: file(
    "the unit is not stated",
    "put it in the header, in a unit column, or in the study's mapping",
  ),
  UNIT_UNKNOWN: notUsed("the unit is not known", "known units: {known}"),
  UNIT_CONFLICT: file("two units are stated for one column: {first} and {second}", "keep the right one"),
  UNIT_AMBIGUOUS: file(
    "the unit can be read in two ways: {first} or {second}",
    "say which in the study's mapping",
  ),
  UNIT_MIXED: file(
    "the unit mixes a concentration with a load",
    "give either a concentration (ng/L) or a load (mg/day/1000 inhabitants); µg/m3 per 1000 inhabitants is neither",
  ),
  UNIT_MIXED_ROW: notUsed(
    "the unit mixes a concentration with a load",
    "give either a concentration (ng/L) or a load (mg/day/1000 inhabitants)",
  ),
  UNIT_AMBIGUOUS_ROW: notUsed("the unit can be read in two ways", "write MGD US or MGD imperial"),
  // --- samples
  SITE_MISSING: notUsed("the row names no site", "add the site"),
  BIOMARKER_MISSING: notUsed("the row names no biomarker", "add the substance"),
  BIOMARKER_UNKNOWN: kept("the biomarker is not in the catalogue", "{suggestion}"),
  BIOMARKER_RENAMED: info("read as {name}", ""),
  DUPLICATE_RESULT: notUsed(
    "the same sample and biomarker stands twice: replicate, correction or mistake?",
    "number replicates in a column replicate, corrections in result_version",
  ),
  REPLICATES_MERGED: info("{count} analyses of one sample were joined into one measurement", ""),
  RESULT_SUPERSEDED: notUsed("a later version of this result replaces it", ""),
  SUM_ROW: notUsed("a sum of other rows, set aside so that nothing is counted twice", ""),
  SUM_COLUMN: info("a sum of other columns, left unread so that nothing is counted twice", ""),
  QUALITY_CONTROL: aside("a quality-control row ({type}), kept apart from the samples", ""),
  SAMPLE_TYPE_UNKNOWN: notUsed(
    "the sample type is not known",
    "use sample, blank, control, duplicate, spike, reference or split",
  ),
  ROW_FILTERED: notUsed("left out by the study's mapping", ""),
  REPORT_INCONSISTENT: kept("the row contradicts itself: {what}", "ask the laboratory; doses are never used"),
  LOAD_MISMATCH: kept(
    "the load in the file ({given}) differs from concentration x flow / population ({computed})",
    "the computed one is used",
  ),
  UNCERTAINTY_ASSUMED: quiet("the load came without its uncertainty; the defaults are used"),
  UNCERTAINTY_UNREADABLE: kept(
    "the stated uncertainty cannot be used: {what}",
    "give it as a percentage or a fraction with k",
  ),
  UNCERTAINTY_CONFLICT: kept(
    "two statements of uncertainty disagree: {what}",
    "ask the laboratory; {used} is used",
  ),
  REPEATABILITY_WORSE: told(
    "{laboratory}, {biomarker}: repeated analyses scatter by {found} %, more than the stated uncertainty of {stated} % allows; the stated one is used",
  ),
  CONTROLS_UNNAMED: info(
    "{count} control samples of {biomarker} name no material, so nothing is learnt of the error from batch to batch",
    "give each control material its own sample_id",
  ),
  // --- flow
  FLOW_MISSING: notUsed("there is no flow for the sample's window", "add the days to the flow file"),
  FLOW_OUTSIDE_RECORD: notUsed(
    "the sample lies outside the flow record of the site, which holds {from} to {to}",
    "check the sample's date, or add its days to the flow file",
  ),
  FLOW_NOT_POSITIVE: notUsed("the flow is not a positive number", "ask the plant"),
  FLOW_GAP: kept(
    "{percent} % of the sampling time has no flow reading; the rest stands for it",
    "ask the plant for the missing hours",
  ),
  FLOW_GAP_TOO_LARGE: notUsed(
    "{percent} % of the sampling time has no flow reading, more than the 10 % allowed",
    "ask the plant for the missing hours",
  ),
  FLOW_DAY_DUPLICATE: notUsed("the site has two flow values for this time", "keep the right one"),
  FLOW_RESET: kept("the totaliser runs backwards", "check for a reset or a change of meter"),
  FLOW_PER_PERSON_ODD: kept(
    "{litres} litres per person and day lies outside {low}-{high}",
    "check the flow, its unit and the population",
  ),
  FLOW_CONFLICT: kept(
    "the flow stands in the laboratory's file and in the flow file, and they differ",
    "the laboratory's is used",
  ),
  FLOW_JUMP: kept(
    "{value} m3/d against a site median of {median} ({times} times)",
    "check the flow and its unit",
  ),
  FLOW_SOURCES_DIFFER: kept(
    "two sources give flows that differ by {percent} %: {first} {value}, {second} {other} m3/d",
    "ask the plant which one holds; the {first} is used",
  ),
  // --- population and sites
  POPULATION_MISSING: notUsed(
    "no population is known for the sample's date",
    "add a row to the sites file that is valid then",
  ),
  POPULATION_NOT_POSITIVE: notUsed("the population is not a positive number", "check the sites file"),
  POPULATION_JUMP: kept(
    "{value} against a site median of {median} ({times} times)",
    "check for a digit too many or too few",
  ),
  POPULATION_PE: kept("population equivalents are a load, not people", "give connected persons"),
  POPULATION_BOTH: notUsed(
    "both population and residents with connected_share are given",
    "keep one of the two",
  ),
  POPULATION_REVISED: kept(
    "an earlier population for the same dates is replaced by this row: {before} became {after}",
    "nothing to do if the correction is meant",
  ),
  SITE_UNKNOWN: kept("the site is not in the sites file", "add it; {suggestion}"),
  SITE_DATES: notUsed("valid_to lies before valid_from", "check the two dates"),
  SITE_SMALL: told(
    "fewer than {minimum} people are connected; do not publish without review",
    "see publication.minimumPopulation",
  ),
  EVENT_KIND_UNKNOWN: kept(
    "the kind of event is not known and is read as a note",
    "use intervention, event or note",
  ),
  SITE_NAMES_ALIKE: warning(
    "the sites {first} and {second} are kept apart, though their names are nearly the same",
    "if they are one plant, write its name alike in every row of every file",
  ),
  SITE_CLOSED: kept(
    "the sample is dated after the site closed ({closed})",
    "check the date and the sites file",
  ),
  SAMPLING_DESIGN_UNUSABLE: kept(
    "the sampler's design cannot be used: {what}",
    "give sampling_interval_min, pulses_per_day and pulse_minutes together, each above 0",
  ),
  TIME_PROPORTIONAL: quiet(
    "the sampler takes its portions by time: where flow and concentration vary together, the load is biased",
  ),
  PUBLISHED_UNUSABLE: notUsed("the published figure cannot be used: {what}", "check it at its source"),
  // --- publication
  PUBLICATION_FEW_PERSONS: info(
    "{site}: too few persons are connected, so the following is shown only in the municipality's total: {biomarkers}",
    "",
  ),
  PUBLICATION_FEW_PERSONS_LEFT_OUT: info(
    "{site}: too few persons are connected, so the following is left out, also of every total: {biomarkers}",
    "",
  ),
  PUBLICATION_FEW_USERS: info(
    "{site}: so few doses a day could point at single persons, so the following is shown only in the municipality's total: {biomarkers}",
    "",
  ),
  PUBLICATION_FEW_USERS_LEFT_OUT: info(
    "{site}: so few doses a day could point at single persons, so the following is left out, also of every total: {biomarkers}",
    "",
  ),
  PUBLICATION_SUBTRACTION: info(
    "{site}: shown only in the total, since a smaller plant could be found by subtraction: {biomarkers}",
    "",
  ),
  PUBLICATION_ESTIMATE: info(
    "{site} opened or closed {days}: totals with and without it allow its share to be estimated, though not computed, for: {biomarkers}",
    "",
  ),
  PUBLICATION_LIMIT_CHANGED: info(
    "a limit of what is published was changed by hand: {name} is {value}, usually {usual}",
    "",
  ),
  CONTEXT_SOURCE: info("the published loads are those of {source}; with thanks", ""),
  CONTEXT_NO_REFERENCE: info("{biomarker}: no published loads to stand beside", ""),
  CONTEXT_TOO_FEW_CITIES: quiet("too few European cities reported this residue for a percentile"),
  CONTEXT_OTHER_YEAR: quiet("the published loads are of another year: the newest there is"),
  CONTEXT_NOT_EUDA_WEEK: quiet(
    "the published loads are of one week in spring with non-detects as zero; this level rests on other days and rules",
  ),
  CONTEXT_TAIL: quiet("outside the middle 80 % of the cities, where the percentile is coarse"),
  // --- loads, levels, results
  LOAD_NOT_COMPUTED: quiet("no load could be computed"),
  TOO_FEW_SAMPLES: quiet("fewer than {needed} samples in the period: the days are listed, no level is given"),
  SAMPLES_LEFT_OUT: quiet("{count} samples could not enter the level"),
  ONE_STRATUM: quiet(
    "all samples lie on one kind of day (weekdays or weekend); no level for the period is given, only for the sampled days",
  ),
  HAS_NON_DETECTS: quiet("some samples lie below their limit"),
  MOSTLY_NON_DETECTS: quiet("too few samples lie above their limit for a level; bounds are given"),
  ZERO_RULE: quiet("non-detects were set to zero as EUDA does; not comparable with the other estimators"),
  SUBSTITUTED: quiet("non-detects were replaced by a number as asked for"),
  WEEK_PRIOR_ADDED: quiet(
    "days taken together cannot show how weeks differ; a prior spread between weeks was added",
  ),
  DAY_PRIOR_ADDED: quiet("the samples cannot show how days differ; a prior spread between days was used"),
  SEASON_PRIOR_ADDED: quiet(
    "the samples of the two periods were taken at different times of the year; a difference between seasons was allowed for",
  ),
  EXTREME_DAY: quiet("one day lies far from the others"),
  BATCH_ASSUMED: quiet("no batch and no analysis date: one batch for each laboratory and tertial is assumed"),
  LABORATORY_UNKNOWN: quiet("the laboratory is not stated"),
  PLANT_MISSING: told(
    "{municipality} {period}: no level at {plants}, so the municipality has no total for {biomarkers}",
  ),
  INPUT_NOT_USED: told("the file was read and checked, but no result uses it yet"),
  PLANT_CLOSED: quiet("a plant of the municipality is closed in this period"),
  PARTIAL_PERIOD: quiet("the samples cover only a part of the period"),
  // --- comparison, trend
  LABORATORY_CHANGED: quiet("the laboratory changed between the two sides"),
  METHOD_CHANGED: quiet("the method changed between the two sides"),
  MATRIX_CHANGED: quiet("whole and filtered samples are not comparable"),
  RECOVERY_CHANGED: quiet(
    "results of one side are corrected for recovery, those of the other are not, by the laboratory's own word",
  ),
  METER_CHANGED: quiet("the flow meter or its place changed between the two sides"),
  SAMPLER_CHANGED: quiet("the sampler or its place changed between the two sides"),
  CATCHMENT_CHANGED: quiet("other people's water comes to the plant than before"),
  NETWORK_CHANGED: quiet("the events file names a break in the series between the two sides"),
  BRIDGED: quiet("results of an earlier laboratory stand as the later one would have reported them"),
  BRIDGE_USED: info(
    "{biomarker}: results of {from} stand as {to} would have reported them, times {ratio} ({lower} to {upper}), by {count} samples that both analysed; the bridge's error is in every interval",
    "",
  ),
  BRIDGE_TOO_FEW: warning(
    "{biomarker}: {count} samples measured by both {from} and {to} are too few for a bridge, which is not used",
    "let both analyse at least {more} more of the same samples; about {needed} in all give the ratio within 20 %",
  ),
  BRIDGE_NO_OVERLAP: warning(
    "the bridge from {from} to {to} changes nothing: no sample of {biomarker} was analysed by {laboratory}",
    "write laboratory and substance as in the laboratory's file; {suggestion}",
  ),
  BRIDGE_UNUSABLE: notUsed(
    "this row of the bridge cannot be used: {what}",
    "give two laboratories, and both results or a ratio with its lower and upper end",
  ),
  BRIDGE_CONFLICT: warning(
    "{biomarker}, {from} to {to}: the bridge holds {what}; {used}",
    "keep one of the two",
  ),
  SERIES_BROKEN: warning(
    "{site}, {from} to {to}: {biomarkers} cannot be compared, because {reasons}",
    "{remedy}",
  ),
  TREND_BROKEN: info(
    "{site}: the series of {biomarkers} is parted ({segments}), and no trend crosses the gap",
    "{remedy}",
  ),
  BREAK_IN_PERIOD: told(
    "{municipality} {period}: something changed within the period at {plants}, so there is no total for {biomarkers}",
    "name periods that begin where it changed, or give a bridge between the laboratories",
  ),
  SITE_VALIDITY_ENDED: warning(
    "{site}: the validity ended {end} and no later row follows, but samples run to {last}",
    "add a row from the day after, or leave valid_to empty",
  ),
  SITE_CLOSED_EARLY: warning(
    "{site}: closed {closed} lies before the row's own valid_from {start}",
    "check the two dates",
  ),
  SUCCESSOR_LOOP: warning(
    "{site}: following successor leads back to the plant itself",
    "name the plant that really takes the water now",
  ),
  PEOPLE_REROUTED: info(
    "{day}: in the sites file {from} loses about as many persons as {to} gains ({persons}), read as a re-routed area; the plants' own series part there, where a tenth moved, but the total of {municipality} does not",
    "nothing needs to be done if an area was re-routed; otherwise correct the persons of that day",
  ),
  SUCCESSOR_UNNAMED: info(
    "{site} closed {closed} without a successor, and {plant} gained about as many persons that day",
    "write {plant} as successor of {site} if it took over: the municipality's total then stays comparable",
  ),
  SEASON: quiet("consecutive periods differ by season too"),
  EXPLORATORY: quiet("outside the headline family: exploratory"),
  SAMPLED_DAYS_ONLY: quiet(
    "compares only the days that were sampled; no verdict on the period can rest on it",
  ),
  NAMED_DAYS_DIFFER: quiet("holidays or events were sampled on one side only, or far more payday weekends"),
  WITHOUT_NAMED_DAYS: info(
    "{site}, {from} to {to}: only one side holds {days}; without them the ratio is {without}, with them {with}",
    "",
  ),
  WITHOUT_EXTREME_DAY: info(
    "{site}, {biomarker}, {from} to {to}: what was measured on {days} lies far from the other days; without it the ratio is {without}, with it {with}",
    "",
  ),
  REGRESSION_TO_MEAN: quiet(
    "a measure taken because a level was high is often followed by a fall that comes by itself",
  ),
  COMPARISON_PLANT: quiet("the change is measured against the change at another plant over the same days"),
  COMPARE_TOO_FEW: info(
    "{site}, {biomarker}: {before} samples in {from} and {after} in {to} are too few to compare",
    "at least 4 on each side, of weekdays and weekend days both; wbe plan says how many show a change of a given size",
  ),
  EVENT_COMPARED: info(
    "{title}: {biomarker} at {site} became {place} times what it was, at the comparison plant {control} {other} times",
    "",
  ),
  PUBLISHED_FIGURE: quiet("the published figure may rest on other days and rules, and on another laboratory"),
  PUBLISHED_NOT_MEASURED: info("{label}: {biomarker} was not measured here, so the figure is not used", ""),
  BATCHES_LINKED: quiet(
    "both sides were put on one scale by frozen reference samples run again, so the ratio differs a little from that of the printed levels; what a sample loses in the freezer is not told apart",
  ),
  WITHIN_MARGIN: quiet("a change beyond the margin asked for is ruled out"),
  NOT_AFTER_ADJUSTMENT: quiet("does not hold once all headline drugs are considered together"),
  PERIOD_MISSING: quiet("one side of the comparison has no samples"),
  TOO_FEW_PERIODS: quiet("fewer than 5 periods: a trend cannot be told"),
  TREND_FEW_SAMPLES: quiet("fewer than 5 samples: a trend cannot be told"),
  PLANTS_DIFFER: quiet("the two sides do not hold the same plants"),
  BOUNDS_ONLY: quiet("only bounds are known on a side, so no change can be told"),
  INDEPENDENCE_ASSUMED: quiet("the test assumes that periods are independent"),
  AUTOCORRELATION_UNSURE: quiet(
    "the series is too short to tell how much neighbouring samples depend on each other; if they do, a change is called too easily",
  ),
  NOISE_DECIDES: quiet(
    "whether the trend is certain depends on how much of the scatter is measurement error",
  ),
  TOO_FEW_PLACES: quiet(
    "fewer than 5 places with 3 levels each: how trends differ between places cannot be told",
  ),
  TREND_CONSTANT: quiet("all values are equal"),
  TREND_ONE_DATE: quiet("all values stand at one date, so no trend can be told"),
  TREND_ALL_CENSORED: quiet("too few values lie above their limit for a trend"),
  TREND_POINTS_LEFT_OUT: quiet("values that are missing or not positive could not enter the trend"),
  TREND_GAP: quiet("a gap spans more than half of the series; the trend rests on its two ends"),
  TREND_TOO_SHORT: quiet("the series is too short for this method"),
  TREND_NOT_FITTED: quiet("the model could not be fitted to these data"),
  SERIES_TOO_SHORT: info(
    "{left} of {all} series have fewer than {needed} samples, too few for these rows",
    "",
  ),
  // --- consumption, corrections
  CONSUMPTION_SCENARIO: quiet(
    "a scenario, not a measurement: it holds if the correction factor does, and it says nothing of how many people use",
  ),
  CONSUMPTION_UNCHECKED: info(
    "consumption from {biomarkers}: the correction factors are quoted from memory and have not been checked at their sources",
    "",
  ),
  CONSUMPTION_NOT_COMBINED: warning(
    "{drug}: nothing is combined, because of the residues named only these were measured and have a factor: {biomarkers}",
    "name two or more residues that the laboratory reports",
  ),
  FACTORS_APART: info(
    "consumption from {biomarker}: published correction factors run from {lowest} to {highest}, {times} times apart, so the choice of one decides the result",
    "",
  ),
  CONSUMPTION_REFUSED: told(
    "no consumption is computed from {biomarker}: {reason}",
    "report the load of the residue",
  ),
  FACTORS_DISAGREE: quiet(
    "published correction factors differ so much that the choice of one decides the result",
  ),
  DISPENSING_UNKNOWN: warning(
    "it is not known how much amphetamine {substance} leaves, so nothing is subtracted for it",
    "name the substance and not the product: lisdexamfetamine, dexamfetamine or dexamfetamine sulfate",
  ),
  MEDICINES_TOO: info(
    "{biomarkers}: prescribed medicines leave the same, and the measurement does not tell medicine from illicit drug",
    "",
  ),
  RESIDUES_DISAGREE: quiet("the residues of the drug disagree by more than their errors explain"),
  CONSTANT_FROM_MEMORY: quiet("rests on a constant that has not been checked at its source"),
  CORRECTED_IN_SEWER: quiet("corrected for what is lost or formed in the sewer, as the study asks for"),
  CORRECTED_SORPTION: quiet("corrected for what sits on particles, as the study asks for"),
  CORRECTED_RECOVERY: quiet("corrected for the recovery of the method, as the study asks for"),
  CORRECTED_STORAGE: quiet("corrected for what is lost in storage, as the study asks for"),
  NOT_RECOVERY_CORRECTED: quiet(
    "the laboratory has not corrected the result for recovery, so the load is too low by what the method misses",
  ),
  RECOVERY_REFUSED: told(
    "not corrected for recovery: by the column recovery_corrected or the name of its method the laboratory has done that already",
    "take the correction out of the study, or ask the laboratory",
  ),
  SORPTION_REFUSED: told(
    "not corrected for particles: only a filtered sample lacks them",
    "say in the column matrix that the sample was filtered, or take the correction out of the study",
  ),
  // --- other counts of people, diagnostics
  POPULATION_FROM_MARKERS: quiet(
    "the people were counted by markers in the same sample, so the flow cancels",
  ),
  MARKERS_DISAGREE: quiet(
    "the markers of population disagree by more than their own errors; the interval is wider for it",
  ),
  MARKER_SNUS: quiet(
    "cotinine counts tobacco: snus raises it in Sweden, so a Swedish amount per person is used and the count is rough",
  ),
  MARKER_INDUSTRY: quiet("industry adds to this marker, so it may count too many people"),
  MARKER_CUSTOM: quiet("the marker follows what people drink and pour out; a rough count"),
  OVERFLOW_LOWER_BOUND: told(
    "{site}, {day}: {volume} m3 passed the plant by, {percent} % of the flow; the load is a lower bound",
    "ask the plant when it overflowed",
  ),
  WET_WEATHER: quiet("{site}, {day}: the flow is {times} times the dry-weather flow"),
  DILUTION_ODD: told(
    "{site}, {biomarker}: the slope of ln concentration on ln flow is {slope} ({lower} to {upper}), where water that only dilutes gives -1",
    "ask the plant about overflow, infiltration and the flow meter",
  ),
  MARKERS_SHIFT: told(
    "{site}, {day}: all {count} markers of population lie together at {times} times their usual load; the sample or the flow is to be doubted, not the drugs",
    "check the sampler and the flow meter on that day",
  ),
  MARKER_SHIFT: told(
    "{site}, {day}: {biomarker} alone lies at {times} times its usual load, while the other markers stay",
    "ask for a re-run; a discharge of this substance is possible",
  ),
  MARKERS_SHIFT_APART: told(
    "{site}, {day}: {biomarker} lies at {times} times its usual load; some but not all of the {all} markers of population move on that day",
    "check the sample and the flow of that day, and ask for a re-run",
  ),
  LOAD_OUTLIER: told(
    "{site}, {day}, {biomarker}: the load lies {z} robust standard deviations from the site's other days of that kind",
    "kept; see the results with and without it",
  ),
  LOAD_FIVEFOLD: told(
    "{site}, {day}, {biomarker}: the load is {times} times the site's median, which may be disposal",
    "kept; ask for a re-run before it is told",
  ),
  DISPOSAL_RATIO: told(
    "{site}, {day}: {biomarker} is {ratio}, where {expected} is expected; unused drug may have been poured out",
    "kept; parent and residue change in the sewer too, so this is a sign and no proof",
  ),
  DISPOSAL_ENANTIOMERS: told(
    "{site}, {day}: the enantiomeric fraction of {biomarker} is {ratio} ({lower} to {upper}); 0.5 is drug that nobody took",
    "kept; ask the laboratory to confirm it",
  ),
  ENANTIOMERS_UNUSUAL: told(
    "{site}, {day}: {ratio} ({lower} to {upper}) of the {biomarker} is the R form, where hardly any is expected; it was made in another way, comes from a medicine, or was poured out",
    "kept; ask the laboratory to confirm it",
  ),
  AMPHETAMINE_MIXED: quiet(
    "{site}, {day}: amphetamine is {ratio} times methamphetamine, so much of it may come from methamphetamine",
  ),
  BLANK_HIGH: told(
    "{laboratory}, {batch}: the blank holds {value} ng/L {biomarker}, more than a fifth of {count} samples of its batch",
    "ask the laboratory for the cause and a re-run",
  ),
  DUPLICATES_DIFFER: told(
    "{laboratory}, {biomarker}: two analyses of {sample} differ by {percent} %, more than 30 %",
    "ask the laboratory which one holds",
  ),
  RECOVERY_OUTSIDE: told(
    "{laboratory}, {biomarker}: {percent} % of what was added was found again, outside 70 to 120 %",
    "ask the laboratory whether results were corrected for it",
  ),
  BATCH_CONTROL_OUTSIDE: kept(
    "{laboratory}, batch {batch}: the control {sample} lies outside its limits for {biomarker} ({rule}), so {samples} results of the batch are flagged",
    "ask the laboratory for the cause and a re-run; the results are kept, and --without flagged shows what they change",
  ),
  BATCH_BLANK_HIGH: kept(
    "{laboratory}, batch {batch}: the blank holds {value} ng/L {biomarker}, more than a fifth of {count} samples, so {samples} results of the batch are flagged",
    "ask the laboratory for the cause and a re-run; the results are kept, and --without flagged shows what they change",
  ),
  LABORATORY_BIAS: warning(
    "{laboratory}, {biomarker}: {what} read {percent} % off on average ({lower} to {upper} %, {batches} batches)",
    "the results are not changed; ask the laboratory, and state a correction under corrections if one is due",
  ),
  SPIKES_LOST: warning(
    "{laboratory}, {biomarker}: in {count} spiked samples nothing of what was added was found; the bias of spikes leaves them out, so it looks better than it is",
    "ask the laboratory what happened to them",
  ),
  CONTROL_OFF: told(
    "{laboratory}, {biomarker}: the control {sample} lies {score} standard uncertainties from its assigned value",
    "ask the laboratory what was done about it",
  ),
  // --- planning
  SPREAD_ASSUMED: quiet("planned with a published spread from day to day, not with the plant's own"),
  BATCH_FLOOR: told(
    "the laboratory's batches alone hide this change, however many samples are taken",
    "have frozen reference samples run again in each batch",
  ),
  SCHEDULE_SHORT: warning(
    "{period} has room for {found} of the {wanted} samples",
    "fewer samples, fewer closed days, or fetching on any day",
  ),
  WEEKDAYS_NEVER: warning(
    "no sample can be taken on Fridays and Saturdays, because nobody fetches it on the day after",
    "a refrigerated sampler can keep the bottles until the next working day",
  ),
  // --- decisions of people, editions, audit
  DECISION_EXCLUDED: decided(
    "left out by decision of {by}, {on}: {reason}",
    "take the entry out of exclusions to use the row again",
  ),
  DECISION_OVERRIDDEN: kept(
    "{quantity} set to {value} by decision of {by}, {on}: {reason}",
    "take the entry out of overrides to use what the file says",
  ),
  DECISION_UNUSED: warning(
    "{name} meets no result (decision of {by}, {on})",
    "check site, sample, biomarker and days; a decision that does nothing misleads whoever reads the list",
  ),
  RESULT_VERSION_BACKWARDS: kept(
    "version {higher} of the result was analysed before version {lower} ({earlier}, {later})",
    "the highest version counts; ask the laboratory which one holds",
  ),
  RESULT_VERSION_UNREADABLE: info(
    "the version of the result holds no number, so it replaces nothing",
    "number corrections 1, 2, 3: the highest counts",
  ),
  EDITION_OLDER: info(
    "edition {pinned} of the constants is pinned; {newest} would change the levels by {low} to {high} % and the widths of their intervals by {narrow} to {wide} %",
    "see each level with --if-edition {newest}; to switch, put it under constants",
  ),
  EARLIER_UNREADABLE: file(
    "this is no earlier result of summary, compare or report: {what}",
    "give the JSON of wbe summary, compare or report (--format json), or the report's HTML file",
  ),
  EARLIER_NEWER: warning(
    "the earlier result was made by wbe {earlier}, newer than this one ({own})",
    "install {earlier} or later before you tell what has moved",
  ),
  EARLIER_EDITION_UNKNOWN: warning(
    "the earlier result rests on edition {edition} of the constants, which this wbe does not know",
    "a later wbe may know it; the reasons leave it out",
  ),
  VERIFY_NUMBERS: warning(
    "the numbers were changed after the result was written: its checksum does not fit them",
    "use the file as it was published, or make it again from the study",
  ),
  VERIFY_INPUT: warning(
    "the input is not the file that the result was made from: its checksum differs",
    "see what moved with wbe compare --against, or find the file as it was",
  ),
  VERIFY_INPUT_MISSING: warning(
    "the input that the result was made from is not here, so it cannot be checked",
    "put it beside the result, or name the study file after it",
  ),
  VERIFY_VALUE: warning(
    "{count} values come out otherwise from the same files and settings",
    "the file was changed and its checksum made anew, or another version of wbe computes them: see the rows",
  ),
  VERIFY_UNSIGNED: warning(
    "the result carries no checksum of its numbers",
    "it is older than the checksums; the inputs are checked, and the numbers where they can be computed again",
  ),
  // --- usage
  SETTING_UNKNOWN: usage("the setting is not known: {name}", "did you mean {nearest}?"),
  SETTING_INVALID: usage("the setting {name} cannot be used: {what}", ""),
  STUDY_UNREADABLE: file("the study file cannot be read: {what}", "check the JSON"),
  OPTION_UNKNOWN: usage("the option is not known: {name}", "did you mean {nearest}?"),
  OPTION_INVALID: usage("the option {name} cannot be used: {what}", ""),
  COMMAND_UNKNOWN: usage("the command is not known: {name}", "did you mean {nearest}?"),
  OUTPUT_IMPOSSIBLE: usage("the file cannot be written", "choose another place"),
  OUTPUT_EXISTS: usage("the file exists already", "add --force to replace it"),
  ARGUMENT_INVALID: usage("{what}", ""),
  PATH_OUTSIDE_STUDY: usage(
    "the study names a file outside its own folder",
    "move the file into the study's folder, or name it on the command line",
  ),
  PNG_IMPOSSIBLE: usage(
    "a PNG needs a package that draws it, and neither @resvg/resvg-js nor sharp is installed",
    "npm install @resvg/resvg-js, or write .svg instead: Word and PowerPoint take it",
  ),
  OUTPUT_IS_INPUT: usage("this file was read as input and is not replaced", "choose another name for --out"),
  HEADLINE_ABSENT: warning("the headline drug {name} is not in the data"),
  HEADLINE_IS_PARENT: warning(
    "the headline drug {name} is not in the data, but its residue {residue} is",
    "name {residue} in headline",
  ),
} as const satisfies Record<string, CodeEntry>;

/** How much a reader should care. */
export type Severity = "error" | "warning" | "info";

/** What comes of a code: for a row, a file, a result or a call. */
export type Outcome =
  | "kept with a flag"
  | "row not used"
  | "file not understood"
  | "information"
  | "flag on a result"
  | "wrong usage";

/** What the one table says of a code: how bad it is, what becomes of its row, and its sentence. */
export interface CodeEntry {
  readonly severity: Severity;
  readonly outcome: Outcome;
  readonly text: string;
  readonly hint: string;
}

/** Every code that a flag, an issue or an error can carry. */
export type Code = keyof typeof CODES;

function file(text: string, hint: string): CodeEntry {
  return { severity: "error", outcome: "file not understood", text, hint };
}
function notUsed(text: string, hint: string): CodeEntry {
  return { severity: "error", outcome: "row not used", text, hint };
}
function kept(text: string, hint: string): CodeEntry {
  return { severity: "warning", outcome: "kept with a flag", text, hint };
}
/** Not used because a person said so: told, and no mistake. */
function decided(text: string, hint: string): CodeEntry {
  return { severity: "warning", outcome: "row not used", text, hint };
}
/** No sample, and nothing wrong with it. */
function aside(text: string, hint: string): CodeEntry {
  return { severity: "info", outcome: "row not used", text, hint };
}
function info(text: string, hint: string): CodeEntry {
  return { severity: "info", outcome: "information", text, hint };
}
function warning(text: string, hint = ""): CodeEntry {
  return { severity: "warning", outcome: "information", text, hint };
}
function quiet(text: string): CodeEntry {
  return { severity: "info", outcome: "flag on a result", text, hint: "" };
}
function told(text: string, hint = ""): CodeEntry {
  return { severity: "warning", outcome: "flag on a result", text, hint };
}
function usage(text: string, hint: string): CodeEntry {
  return { severity: "error", outcome: "wrong usage", text, hint };
}
