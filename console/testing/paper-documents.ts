import { articleFromInput, extract } from "#ingest";
import type { Document } from "#schemas/document.ts";

/** Articles of two papers that agree, contradict each other and themselves, and are not always sure; the first two quote nobody. */
const ARTICLES = [
  {
    ...{ title: "Morning", source: "Morning Paper", publishedAt: "2019-05-01" },
    text: "Iceland supported Moldova. Iceland criticized Belarus. Portugal criticized Fiji. Portugal did not criticize Fiji.",
  },
  {
    ...{ title: "Evening", source: "Evening Paper", publishedAt: "2019-05-02" },
    text: "Iceland supported Moldova. Iceland did not criticize Belarus. Peru may criticize Chile.",
  },
  {
    ...{ title: "Morning again", source: "Morning Paper", publishedAt: "2019-05-03" },
    text: "Norway supported Malta. Malta criticized Fiji. Peru will criticize Bolivia. Ghana criticized Togo, Kenya said. Ghana did not criticize Benin, Kenya said. Chad urged Niger to criticize Mali.",
  },
  {
    ...{ title: "Morning once more", source: "Morning Paper", publishedAt: "2019-05-04" },
    text: "Norway supported Malta. Malta did not criticize Fiji.",
  },
];

/** {@link ARTICLES} with everything that is found in them. */
export function paperDocuments(): Document[] {
  return ARTICLES.map((input) => extract(articleFromInput(input)));
}
