import { expect, test } from "vitest";
import { defaultLexicon } from "#schemas/lexicon/index.ts";
import { startAnalysis } from "../analysis.ts";
import { clean } from "./clean.ts";

/** Pages as scrapers give them, in the manner of large news sites: only the article is to be left. */
const PAGES: readonly { site: string; page: string; article: readonly string[] }[] = [
  {
    site: "a portal with list counters",
    page: `Skip to main content
World
Africa
Asia
Europe
Middle East
US & Canada
More
Live: Israel-Gaza war
EXPLAINER
News|Conflict
Lithuania asks Germany for more air defence systems
Vilnius says a Russian drone crossed its border twice this month.
Soldiers of a German brigade at a base near Rudninkai, Lithuania, in May [File: Mindaugas Example/AP]
By Example Staff
Published On 14 Aug 2025
14 Aug 2025
|
Updated: 2 hours ago
Click here to share on social media
Save
Lithuania asked Germany on Thursday to send more air defence systems after a drone entered its airspace from Belarus.
Defence Minister Dovile Sakaliene said the government in Vilnius had written to Berlin.
Recommended Stories
list of 3 items
list 1 of 3
Ukraine says it struck a refinery in Saratov
list 2 of 3
Trump to meet Putin in Alaska
list 3 of 3
Poland closes border crossing with Belarus
end of list
"We need to close the gap in the sky," Sakaliene told reporters.
READ MORE: Estonia summons Russian ambassador over jamming
Germany has stationed a brigade in Lithuania since May.
Advertisement
The German defence ministry said it would examine the request.
WATCH: How drones changed the war in Ukraine
Keep reading
list of 4 items
list 1 of 4
France and Britain sign nuclear pact
list 2 of 4
Iran rejects talks with the United States
Source: Example News and news agencies
Sponsored Content
Sponsored
Cruises from Barcelona to Istanbul: prices may surprise you
About
About Us
Code of Ethics
Terms and Conditions
Our Network
Example Centre for Studies
Follow Us on:
© 2025 Example Media Network
`,
    article: [
      "Lithuania asks Germany for more air defence systems",
      "Vilnius says a Russian drone crossed its border twice this month.",
      "14 Aug 2025",
      "Lithuania asked Germany on Thursday to send more air defence systems after a drone entered its airspace from Belarus.",
      "Defence Minister Dovile Sakaliene said the government in Vilnius had written to Berlin.",
      '"We need to close the gap in the sky," Sakaliene told reporters.',
      "Germany has stationed a brigade in Lithuania since May.",
      "The German defence ministry said it would examine the request.",
    ],
  },
  {
    site: "a newspaper with appeals to its readers",
    page: `Menu

Subscribe for €1

Sudan's army retakes Omdurman radio station

Jane Example, Cairo
Tue 12 Mar 2024 14.20 GMT

Share

Sudan's army said on Tuesday that it had retaken the state radio headquarters in Omdurman from the Rapid Support Forces.

Photograph: Mohamed Example/Reuters

Residents reported heavy shelling overnight.

Sign up to First Thing – our free daily briefing from Washington

Enter your email address
Sign up

Privacy Notice: Newsletters may contain info about charities, online ads, and content funded by outside parties. We use Google reCaptcha to protect our website.

after newsletter promotion

The RSF denied that it had lost the building. Egypt called on both sides to observe a truce during Ramadan.

Related: ‘No one is coming’: the women of Darfur

The United Nations security council adopted a resolution on Friday that demands a ceasefire.

Explore more on these topics
Sudan
Africa
United Nations
Egypt

Most viewed
Biden and Trump clinch nominations
Haiti's prime minister Ariel Henry resigns
Real Madrid beat Leipzig to reach last eight

… as you're joining us today from Kenya, we have a small favour to ask. Millions are turning to us for open, independent news.
Support us
Jane Example covers north Africa. She previously reported from Jerusalem and Kabul for Reuters.
`,
    article: [
      "Sudan's army retakes Omdurman radio station",
      "Sudan's army said on Tuesday that it had retaken the state radio headquarters in Omdurman from the Rapid Support Forces.",
      "Residents reported heavy shelling overnight.",
      "The RSF denied that it had lost the building. Egypt called on both sides to observe a truce during Ramadan.",
      "The United Nations security council adopted a resolution on Friday that demands a ceasefire.",
    ],
  },
  {
    site: "a newspaper with a live ticker",
    page: `Home / International / Americas
Colombia recalls its ambassador to Israel
Madrid - 1 MAY 2024 - 21:03 CEST
Gustavo Petro, on Wednesday in Bogotá.
EXAMPLE AGENCY
Colombia's president, Gustavo Petro, announced on Wednesday that his country would break off relations with Israel.

Petro accused the government of Benjamin Netanyahu of genocide.
More information
Turkey halts all trade with Israel
The United States vetoes Palestine's full membership of the UN
Israel's foreign minister, Israel Katz, criticized the decision.

Bolivia cut ties with Israel in November.

Archived In
Colombia
Gustavo Petro
Israel
Hamas
Follow all the international news on Facebook and X, or in our weekly newsletter.
Subscribe to continue reading
Unlimited reading
Would you like to add another user to your subscription?
Latest news
22:10 The Venezuelan opposition denounces the arrest of two leaders
21:45 France sends police to New Caledonia
`,
    article: [
      "Colombia recalls its ambassador to Israel",
      "Gustavo Petro, on Wednesday in Bogotá.",
      "EXAMPLE AGENCY",
      "Colombia's president, Gustavo Petro, announced on Wednesday that his country would break off relations with Israel.",
      "Petro accused the government of Benjamin Netanyahu of genocide.",
      "Israel's foreign minister, Israel Katz, criticized the decision.",
      "Bolivia cut ties with Israel in November.",
    ],
  },
  {
    site: "an agency's story with readers' comments",
    page: `BREAKING: Oil prices jump after attack on Saudi tanker

ANKARA, Turkey (AP) — Turkey's parliament on Tuesday ratified Sweden's accession to NATO.

Lawmakers voted 287 to 55.

https://t.co/abcdEF12
— Example Minister (@example) January 23, 2024
You may also like
10 photos of the week: snow in Istanbul
Prime Minister Ulf Kristersson welcomed the vote. "Today we are one step closer," he wrote on X.

View this post on Instagram
A post shared by NATO (@nato)

Hungary is now the only member that has not approved the bid.
___
Associated Example writer Jan Sample in Brussels contributed to this report.
___
This story has been corrected to show that the vote was on Tuesday, not Monday.

Tags: Turkey, Sweden, NATO, Recep Tayyip Erdogan
Filed under: World
Previous article: Ukraine shoots down 18 Russian drones
Next article: China sanctions two American firms
Leave a Reply
Your email address will not be published. Required fields are marked *
Comments
Marco says:
January 24, 2024 at 8:12 am
Hungary should be thrown out of NATO and Orban should be arrested.
Reply
`,
    article: [
      "ANKARA, Turkey (AP) — Turkey's parliament on Tuesday ratified Sweden's accession to NATO.",
      "Lawmakers voted 287 to 55.",
      'Prime Minister Ulf Kristersson welcomed the vote. "Today we are one step closer," he wrote on X.',
      "Hungary is now the only member that has not approved the bid.",
    ],
  },
  {
    site: "a broadcaster's page",
    page: `BBC-style Example
Homepage
Accessibility links
Skip to content
Your account
Home
News
Sport
Business
Innovation
Culture
Nigeria and Cameroon reopen border bridge after floods
3 days ago
Amina Example
Reporting from Lagos
Share
Save
Getty Images A lorry crosses the Cross River bridge near Ekok
A lorry crosses the bridge near Ekok
Nigeria and Cameroon have reopened a bridge on their border that was closed by floods in June.
The governor of Cross River state, Bassey Otu, met Cameroonian officials at Ekok on Saturday.
'We lost everything'
Traders told the BBC-style Example they had lost goods worth millions.
"Nobody from Abuja came," said one.
More on this story
Lagos bans boats at night after accident
Chad accuses Sudan of drone attack
The military governments of Niger and Mali sent their condolences.
Additional reporting by Tom Sample in Yaoundé.
Nigeria
Cameroon
Floods
Top stories
Zelensky arrives in London for talks with Starmer
Live. Watch: Hostage families rally in Tel Aviv
Elsewhere on the site
The island where nobody wears shoes
Most read
1
Man jailed over Manchester stabbing
2
Taylor Swift announces album
Copyright © 2024 Example. The Example is not responsible for the content of external sites. Read about our approach to external linking.
`,
    article: [
      "Nigeria and Cameroon reopen border bridge after floods",
      "Getty Images A lorry crosses the Cross River bridge near Ekok",
      "A lorry crosses the bridge near Ekok",
      "Nigeria and Cameroon have reopened a bridge on their border that was closed by floods in June.",
      "The governor of Cross River state, Bassey Otu, met Cameroonian officials at Ekok on Saturday.",
      "'We lost everything'",
      "Traders told the BBC-style Example they had lost goods worth millions.",
      '"Nobody from Abuja came," said one.',
      "The military governments of Niger and Mali sent their condolences.",
    ],
  },
  {
    site: "a broadcaster with related topics",
    page: `Deutsche Beispiel
In focus
War in Ukraine Donald Trump Climate
Migration | Cyprus
Cyprus suspends Syrian asylum claims
Example Author with AFP, dpa
04/14/2024 April 14, 2024
Cyprus said it stopped processing asylum applications by Syrians because of rising boat arrivals from Lebanon.
https://p.example.com/p/4ejXY
A boat with migrants off Protaras
The number of boats has risen since JanuaryImage: Petros Example/AP/picture alliance
Cyprus on Saturday suspended the processing of asylum applications by Syrian nationals.

President Nikos Christodoulides called on Lebanon to stop the boats.

Read more: EU signs migration deal with Egypt

What is the European Union's position?
Brussels said Cyprus had to respect EU law. Greece backed the government in Nicosia.

Lebanon hosts more than a million Syrians
To view this video please enable JavaScript, and consider upgrading to a web browser that supports HTML5 video
zc/wd (AFP, dpa)
Skip next section Explore more
Explore more
Show more stories
Skip next section Related topics
Related topics
Skip next section DB's Top Story
Iran fires drones at Israel
Page 1 of 3
Germany: Far-right AfD politician on trial
`,
    article: [
      "Cyprus suspends Syrian asylum claims",
      "Cyprus said it stopped processing asylum applications by Syrians because of rising boat arrivals from Lebanon.",
      "Cyprus on Saturday suspended the processing of asylum applications by Syrian nationals.",
      "President Nikos Christodoulides called on Lebanon to stop the boats.",
      "What is the European Union's position?",
      "Brussels said Cyprus had to respect EU law. Greece backed the government in Nicosia.",
    ],
  },
  {
    site: "a ministry's press release",
    page: `Ministry of Foreign Affairs of Example
Press and Media > News
Press release
Finland and Japan sign agreement on defence equipment
Government Communications Department
Publication date 12.6.2024 10.15
Type: Press release

Minister of Defence Antti Häkkänen and Japan's ambassador Kazuhiro Fujimura signed an agreement on the transfer of defence equipment in Helsinki on 12 June.

The agreement allows the two countries to exchange technology. Finland has supported Ukraine with 24 packages of defence materiel.

Inquiries:
Anna Example, Special Adviser, tel. +358 295 000 000, anna.example@example.fi

Agreement Japan Finland Defence
Share on Facebook
Share on X
See also
Sweden and Finland deepen cooperation on air defence
Statement on the situation in Georgia
`,
    article: [
      "Finland and Japan sign agreement on defence equipment",
      "Minister of Defence Antti Häkkänen and Japan's ambassador Kazuhiro Fujimura signed an agreement on the transfer of defence equipment in Helsinki on 12 June.",
      "The agreement allows the two countries to exchange technology. Finland has supported Ukraine with 24 packages of defence materiel.",
    ],
  },
];

test.each(PAGES)("of $site nothing but the article is read", ({ page, article }) => {
  const { blocks } = clean(startAnalysis({ id: "art:test", text: page }, defaultLexicon()));
  const kept = blocks.filter(({ kind }) => kind !== "furniture");
  expect(kept.map(({ start, end }) => page.slice(start, end))).toEqual(article);
});
