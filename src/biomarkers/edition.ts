/** Edition of the constants in the catalogue; pinned in every output. */
export const CONSTANTS_EDITION = "2026.1";
