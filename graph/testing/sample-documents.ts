import type { Document } from "#schemas/document.ts";
import { type DocumentSketch, makeDocument } from "./documents.ts";

const SKETCHES: readonly DocumentSketch[] = [
  {
    title: "Alliance sends troops",
    url: "https://www.example.com/a",
    source: "Example News",
    publishedAt: "2022-03-24",
    sentences: [
      "[NATO](org:nato) will deploy a battlegroup to [Slovakia](country:SK), [Jens Stoltenberg](person:jens-stoltenberg) said.",
      "He said [China](country:CN) supports [Russia](country:RU), and [Jens Stoltenberg](person:jens-stoltenberg) leads [the Alliance](org:nato).",
    ],
    claims: [
      {
        sentence: 0,
        subject: "org:nato",
        relation: "DEPLOYS_TO",
        object: "country:SK",
        trigger: "deploy",
        modality: "planned",
        speaker: "person:jens-stoltenberg",
      },
      {
        sentence: 1,
        subject: "country:CN",
        relation: "SUPPORTS",
        object: "country:RU",
        trigger: "supports",
        speaker: "person:jens-stoltenberg",
      },
      {
        sentence: 1,
        subject: "person:jens-stoltenberg",
        relation: "LEADS",
        object: "org:nato",
        trigger: "leads",
      },
    ],
  },
  {
    title: "Battlegroup arrives",
    url: "https://www.example.com/b",
    source: "Example News",
    publishedAt: "2022-05-02",
    sentences: [
      "[NATO](org:nato) deployed soldiers to [Slovakia](country:SK) on Monday.",
      "[Moscow](country:RU) attacked [Kyiv](country:UA) again.",
      "[China](country:CN) may support [Russia](country:RU).",
    ],
    claims: [
      {
        sentence: 0,
        subject: "org:nato",
        relation: "DEPLOYS_TO",
        object: "country:SK",
        trigger: "deployed",
        eventDate: "2022-05-02",
      },
      {
        sentence: 1,
        subject: "country:RU",
        relation: "ATTACKS",
        object: "country:UA",
        trigger: "attacked",
      },
      {
        sentence: 2,
        subject: "country:CN",
        relation: "SUPPORTS",
        object: "country:RU",
        trigger: "support",
        modality: "possible",
      },
    ],
  },
  {
    title: "Beijing denies",
    source: "Other Paper",
    publishedAt: "2022-06-01",
    sentences: [
      "[Beijing](country:CN) does not support [Russia](country:RU), [Ann Lee](person:~ann-lee) said.",
      "[Ann Lee](person:~ann-lee) met [Jens Stoltenberg](person:jens-stoltenberg).",
    ],
    claims: [
      {
        sentence: 0,
        subject: "country:CN",
        relation: "SUPPORTS",
        object: "country:RU",
        trigger: "support",
        polarity: "negated",
        speaker: "person:~ann-lee",
      },
      {
        sentence: 1,
        subject: "person:jens-stoltenberg",
        relation: "MEETS",
        object: "person:~ann-lee",
        trigger: "met",
      },
    ],
  },
  {
    sentences: [
      "[Russia](country:RU) attacked [Ukraine](country:UA), 𝄞 and [ann lee](person:~ann-lee) marched.",
    ],
    claims: [
      {
        sentence: 0,
        subject: "country:RU",
        relation: "ATTACKS",
        object: "country:UA",
        trigger: "attacked",
      },
      {
        sentence: 0,
        subject: "person:~ann-lee",
        relation: "PROTESTS_AGAINST",
        trigger: "marched",
      },
    ],
  },
];

/** Four small articles that agree, disagree and plan: the test graph of the store contract. */
export function sampleDocuments(): Document[] {
  return SKETCHES.map(makeDocument);
}
