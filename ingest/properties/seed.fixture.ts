/** Every property draws the same examples in every run; a failure prints its counter-example. */
export const SEED = 20_240_501;
