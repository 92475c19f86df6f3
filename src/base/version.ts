/** Version of the package, pinned in every output; a test keeps it equal to package.json. */
export const VERSION = "0.1.0";
