/** How many ways between two entities are listed at first, and so many more each time more are asked for. */
export const FIRST_PATHS = 8;

/** How many ways one request may ask for: three lists of {@link FIRST_PATHS}, and one more that tells that there are more. */
export const MOST_PATHS = 3 * FIRST_PATHS + 1;
