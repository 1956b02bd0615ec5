/** A short article about public facts, written for the tests. */
export const SAMPLE = {
  title: "NATO troops in Slovakia",
  text: "NATO deployed four battalions in Slovakia. Hungary criticised Russia on Monday.",
  source: "Test Courier",
  publishedAt: "2022-03-23",
};
