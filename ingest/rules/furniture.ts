/** What a furniture rule may look at: one paragraph, without its list marker. */
export interface FurnitureLine {
  text: string;
  words: number;
  /** Ends like a sentence. */
  closed: boolean;
}

/** Labels of link lists, which no sentence runs across: a line broken there does not go on behind it. */
export function isLabel(text: string): boolean {
  return (/^\p{Lu}/u.test(text) || /^(?:list \d|end of list)/iu.test(text)) && LABEL.test(text);
}

/** Lines that point to another story: "READ MORE: ...". */
export function isPointer(text: string): boolean {
  return /^\p{Lu}/u.test(text) && POINTER.test(text);
}

/**
 * Evidence that a paragraph is part of the site and not of the article. `opensZone` marks a label
 * that stands over a list of links: unfinished lines after it are furniture as well. Each row
 * carries lines it is for and lines it must leave alone; the tests run them.
 */
export interface FurnitureRule {
  id: string;
  opensZone: boolean;
  applies(line: FurnitureLine): boolean;
  examples: readonly string[];
  counterExamples: readonly string[];
}

const LABEL =
  /^(?:(?:know|read|see|learn|find out|watch|discover) (?:more|also|next)(?: (?:about|on|from|in)\b.*)?|(?:see|view|show) (?:all|links?\b.*|comments|the (?:full )?(?:list|gallery))|see also|(?:you (?:may|might) (?:also )?(?:like|be interested)(?: in)?)|(?:related|recommended|sponsored|promoted|popular|trending|latest|more|top|featured|most (?:read|viewed|popular|shared|commented))(?: (?:now|today|articles?|stor(?:y|ies)|content|news|links?|topics?|posts?|reading|videos?|for you|on this(?: story| topic)?|from\b.*|in\b.*|about\b.*|coverage|headlines|stories from\b.*|by\b.*))?|on this (?:story|topic)|in this (?:article|story)|don['’]t miss|what to read next|keep (?:reading|watching)|more information|explore more(?: on these topics)?|(?:recommended|sponsored|paid) (?:content|post|posts)|from (?:around|across) the web|list of \d+ items?|list \d+ of \d+|end of list|(?:latest|breaking|more|top) (?:headlines|news)|(?:previous|next) (?:article|story|post)|(?:related|explore) topics|view this post on \p{L}+|popular in the community|external links|(?:last|breaking) news|tags?|topics?|keywords|categories|filed under|archived? in|links? of interest)\s*[:»›…]?$/iu;

const POINTER =
  /^(?:read(?: more| also| next)?|also read|see(?: also| more)?|watch(?: live| more| now)?|listen(?: now)?|related(?: stor(?:y|ies)| articles?)?|more(?: on this| from)?|explainers?|opinion|analysis|in (?:pictures|photos|pics)|gallery|photos?|pictures|videos?|podcast|live(?: updates| blog)?|previous (?:article|story|post)|next (?:article|story|post)|tags?|topics?|keywords|filed under|archived in|categor(?:y|ies)|sources?|via|recommended|don['’]t miss|(?:click|tap) here)\s?(?:[:|»›>]|\bto\b)\s*\S.*$/iu;

const SOCIAL =
  /^(?:[—–-] ?)?.{0,60}\(@\w{2,30}\)(?:.{0,40}\d{4})?\s*$|^a post shared by\b.*|\bpic\.twitter\.com\/\w+|^follow (?:us|\p{Lu}|all|the)\b.{0,80}\b(?:facebook|twitter|x|instagram|telegram|whatsapp|tiktok|youtube|linkedin|newsletter)\b.*$/iu;

const NOTE =
  /\bcontributed to this (?:report|story|article|piece)\b|^(?:(?:editor['’]s )?note|correction|clarification|update)\s?[:–—-]|^this (?:story|article|report|post|piece|page|version|text) (?:has been|was|is) (?:\w+ )?(?:updated|corrected|amended|edited|published|translated|adapted|republished|produced)\b|^(?:the )?(?:views|opinions) expressed\b|^translated (?:from|by)\b/iu;

const TIMED = /^\d{1,2}[:.]\d{2}\s+[“"‘']?\p{Lu}/u;

const COMMENT = /^(?:\p{L}[\p{L}.' ]{1,30}) says:$/u;

const BUTTON =
  /^(?:share(?: (?:this|on|via|with|article|page|story)\b.*)?|tweet|retweet|print|e-?mail(?: this| us)?|save|copy(?: the)? link|follow(?: us| @?\w+)?(?: on \w+)?|like|comments?|(?:leave|post|add) a (?:comment|reply)|reply|subscribe(?: now| today)?|sign (?:in|up|out)|log ?(?:in|out)|register|menu|search|home|home ?page|back to top|skip to (?:\w+ )*content|close|next|previous|load more|show more|continue reading|listen(?: to this article)?|play(?: video)?|advertisement|ads?|sponsored|paid content|live|contact(?: us)?|about(?: us)?|help|faq|newsletters?|podcasts?|privacy(?: policy)?|cookies?(?: policy| settings)?|terms(?: (?:of (?:use|service)|(?:and|&) conditions))?|enter your email address|subscribe to continue(?: reading)?|unlimited reading|support us|after newsletter promotion|translator|facebook|twitter|x|whatsapp|telegram|linkedin|instagram|youtube|reddit|pinterest)(?: ?\(?\d+\)?)?\s*[:»›…]?$/iu;

const TRUST =
  /^(?:conforms? to|according to|adheres to|certified by|learn about)?\s*(?:the )?(?:criteria of )?(?:the trust project|journalism trust initiative|our (?:standards|editorial (?:policy|standards|guidelines)))\b.*$/iu;

const CONSENT_WORDS =
  /\b(?:cookies?|consent|newsletters?|inbox|subscrib\w+|subscription|sign(?:ed)? up|log in|register(?:ed)?|browser|javascript|ad ?blocker|privacy (?:policy|notice)|terms of (?:use|service)|notifications|favou?r to ask|independent (?:news|journalism)|reader-funded|donat(?:e|ion)|(?:support|back) (?:us|our work)|free trial|mailing list|this (?:site|website|page|form)|app store|download our app)\b/giu;
const ADDRESSED = /\b(?:you|your|yours)\b/iu;
const SPOKEN = /["“”«»]|\b(?:said|says|told|added|asked|warned)\b/iu;
const READER = /\b(?:you|your|our|we|us|click|tap|please|enable|accept)\b/iu;

const RIGHTS =
  /(?:©|\(c\)|\bcopyright)\s*(?:©\s*)?(?:\d{4}|by\s)|\ball rights reserved\b|\b(?:may not|must not) be (?:published|reproduced|redistributed)\b/iu;

const CREDIT =
  /^\(?(?:file )?(?:photo|picture|image|video|graphic|illustration|photograph|source|credit|caption)s?(?: credit)?(?: by|:|\/)\s*\S.*$/iu;
const AGENCY =
  /^\(?(?:AFP|AP|Reuters|REUTERS|EPA|EFE|DPA|Getty(?: Images)?|Shutterstock|Alamy)(?:[ ,/|-]+(?:photo|via|pool|images|file|\p{Lu}[\p{L}.]+))*\)?$/u;
const EDITORS =
  /^\(?(?:(?:additional |further )?(?:reporting|writing|editing|compiled|translated|edited|reported|written) by)\b.{0,160}$/iu;

const CLOCK_STAMP =
  /^(?:(?:\p{L}[\p{L}.]*|\d{1,4})[\s,|·-]+){2,8}(?:at )?\d{1,2}[:.]\d{2}(?:[\s,]*(?:am|pm|a\.m\.|p\.m\.|[A-Z]{2,5}))*$/iu;
const STAMP =
  /^(?:(?:last )?(?:updated|published|posted|modified|created|first published)\b[\s:]*(?:(?:on|at)\b)?.{0,60}\d.{0,40}|\d+ ?(?:min(?:ute)?s?|hours?|days?|secs?|h|m)\.? (?:read|ago|listen)|\d{1,2}[:.]\d{2}(?: ?(?:am|pm|gmt|utc|cet|est|bst))*)$/iu;

const BYLINE =
  /^By (?:\p{Lu}[\p{L}.'’-]+)(?: (?:and |de |van |von |al-)?\p{Lu}[\p{L}.'’-]+){0,6}(?:,? (?:in|for|and|at) .{1,40}|[,|].{1,60})?$/u;

const ADDRESS = /^(?:https?:\/\/|www\.)\S+$|^[^\s@]{1,100}@[^\s@]{1,200}\.\p{L}{2,}$/iu;

const TRAIL = /^[^.!?]{1,25}(?:\s*[|›»>·•]\s*[^.!?|›»>·•]{1,25}){2,}$/u;

const SCORE =
  /^[\p{L}.' ]{3,30}?\s(?:\d{1,3}\s?[-–:]\s?\d{1,3}|\d{1,3}\s[-–]\s\d{1,3})\s[\p{L}.' ]{3,30}$/u;

const short = (line: FurnitureLine, words: number): boolean => line.words <= words;

/** How many different words of consent and subscription texts a line has. */
function consentWords(text: string): number {
  return new Set((text.match(CONSENT_WORDS) ?? []).map((word) => word.toLowerCase())).size;
}

/** One word of consent or subscription in a text that speaks to the reader, and nobody in it speaks. */
function isAppeal(text: string): boolean {
  return consentWords(text) === 1 && ADDRESSED.test(text) && !SPOKEN.test(text);
}

/** Rows that judge one paragraph by its own words, the same wherever it stands. */
export const FURNITURE_RULES: readonly FurnitureRule[] = [
  {
    id: "furniture.label",
    opensZone: true,
    applies: (line) => short(line, 7) && LABEL.test(line.text),
    examples: ["Know more", "See links of interest", "Related articles", "Read also:", "Most read"],
    counterExamples: [
      "More in this region are expected to flee.",
      "Related talks broke down on Monday.",
      "Latest talks fail",
    ],
  },
  {
    id: "furniture.pointer",
    opensZone: false,
    applies: (line) => short(line, 30) && POINTER.test(line.text),
    examples: [
      "READ MORE: Norway closes its border to lorries",
      "Related: ‘We had no water’: a day in Beira",
      "Tags: Kenya, Somalia, African Union",
      "Next article: Peru holds talks with miners",
      "Click here to share on social media",
    ],
    counterExamples: [
      "Related talks with Kenya broke down.",
      "More troops than ever stood at the border.",
      "Sources in Nairobi said the road was closed.",
      "Live rounds were fired in Harare.",
      "Analysis of the samples took a week.",
    ],
  },
  {
    id: "furniture.social",
    opensZone: false,
    applies: (line) => short(line, 25) && SOCIAL.test(line.text),
    examples: [
      "— Example Ministry (@examplemin) January 3, 2024",
      "A post shared by Example Office (@example)",
      "Follow all the international news on Facebook and X, or in our weekly newsletter.",
    ],
    counterExamples: [
      "The minister wrote on Facebook that the talks had failed.",
      "Twitter suspended the account of the ministry.",
    ],
  },
  {
    id: "furniture.note",
    opensZone: false,
    applies: (line) => short(line, 60) && NOTE.test(line.text),
    examples: [
      "Ann Example in Brussels contributed to this report.",
      "This story has been corrected to show that the vote was on Tuesday.",
      "The views expressed in this article are the author's own.",
      "Correction: an earlier version misspelt the name of the port.",
    ],
    counterExamples: [
      "Oil exports contributed to the growth of Gabon.",
      "This report was rejected by the council.",
      "The views of both capitals differ.",
    ],
  },
  {
    id: "furniture.timed-teaser",
    opensZone: false,
    applies: (line) => short(line, 20) && !line.closed && TIMED.test(line.text),
    examples: ["22:10 Two leaders of the opposition are arrested in Lima"],
    counterExamples: ["22:10 is when the train left.", "10.30 metres of water stood in the shaft."],
  },
  {
    id: "furniture.comment",
    opensZone: true,
    applies: (line) => short(line, 5) && COMMENT.test(line.text),
    examples: ["Marco says:", "Anna Example says:"],
    counterExamples: ["The ministry of defence of Norway now says:", "He says: no."],
  },
  {
    id: "furniture.button",
    opensZone: false,
    applies: (line) => short(line, 6) && !line.text.endsWith(".") && BUTTON.test(line.text),
    examples: ["Share this article", "Comments (12)", "Sign in", "Advertisement", "Tweet"],
    counterExamples: ["Share prices fell.", "Help arrives in Haiti", "Searching for peace"],
  },
  {
    id: "furniture.trust-mark",
    opensZone: true,
    applies: (line) => short(line, 10) && !line.closed && TRUST.test(line.text),
    examples: ["Conforms to The Trust Project criteria", "Our Standards: the principles we follow"],
    counterExamples: ["The Trust Project criteria were criticised by the ministry."],
  },
  {
    id: "furniture.consent",
    opensZone: false,
    applies: (line) =>
      short(line, 60) &&
      (consentWords(line.text) >= 2 ? READER.test(line.text) : isAppeal(line.text)),
    examples: [
      "We use cookies to make this site work. Accept all or change your privacy policy settings.",
      "Sign up for our newsletter and get the day's news in your inbox.",
      "Please enable JavaScript in your browser.",
      "As you join us from Kenya, we have a small favour to ask.",
      "Would you like to add another user to your subscription?",
      "Your email address will not be published. Please log in to comment.",
    ],
    counterExamples: [
      "The commission fined the company over cookies.",
      "We will register our protest with the embassy, the minister said.",
      "You have to register with the police, the consul told the families.",
    ],
  },
  {
    id: "furniture.rights",
    opensZone: false,
    applies: (line) => short(line, 40) && RIGHTS.test(line.text),
    examples: ["© 2022 The Daily Example", "Copyright 2019 Example Media. All rights reserved."],
    counterExamples: ["The two countries signed a copyright agreement."],
  },
  {
    id: "furniture.credit",
    opensZone: false,
    applies: (line) =>
      short(line, 20) && [CREDIT, AGENCY, EDITORS].some((pattern) => pattern.test(line.text)),
    examples: [
      "Photo: Jane Example",
      "Image: European Parliament",
      "(Reporting by Ann Example in Kyiv; editing by Tom Sample)",
      "AFP/Getty Images",
    ],
    counterExamples: [
      "Reuters reported the strike first.",
      "Images of the strike reached Berlin.",
      "Photographs showed the damage.",
    ],
  },
  {
    id: "furniture.stamp",
    opensZone: false,
    applies: (line) =>
      short(line, 12) &&
      (STAMP.test(line.text) ||
        (/\b(?:19|20)\d\d\b/u.test(line.text) && CLOCK_STAMP.test(line.text))),
    examples: [
      "Tue 12 Mar 2024 14.20 GMT",
      "Madrid - 1 MAY 2024 - 21:03 CEST",
      "January 24, 2024 at 8:12 am",
      "Updated 14:05 GMT",
      "Published on 3 March 2022 at 10:15",
      "4 min read",
      "5 hours ago",
    ],
    counterExamples: ["Sunday, August 17, 2008", "Posted troops left the base."],
  },
  {
    id: "furniture.byline",
    opensZone: false,
    applies: (line) => short(line, 12) && !line.closed && BYLINE.test(line.text),
    examples: ["By Ann Example", "By Ann Example and Tom Sample, Brussels"],
    counterExamples: ["By Monday the troops had left Kabul.", "By the sea"],
  },
  {
    id: "furniture.rule-line",
    opensZone: false,
    applies: (line) => !/[\p{L}\p{N}]/u.test(line.text),
    examples: ["___", "|", "* * *"],
    counterExamples: ["42", "Oslo"],
  },
  {
    id: "furniture.address",
    opensZone: false,
    applies: (line) => ADDRESS.test(line.text),
    examples: ["https://example.org/news", "news@example.org"],
    counterExamples: ["The site example.org was blocked."],
  },
  {
    id: "furniture.trail",
    opensZone: false,
    applies: (line) => short(line, 20) && TRAIL.test(line.text),
    examples: ["Home > World > Europe", "News | Sport | Weather"],
    counterExamples: ["Kyiv | Ukraine's president met Poland's prime minister on Monday."],
  },
  {
    id: "furniture.score",
    opensZone: false,
    applies: (line) => short(line, 10) && !line.closed && SCORE.test(line.text),
    examples: ["Rivertown 2 - 1 Lakeside", "Northport 88-79 Southport"],
    counterExamples: ["The vote was 12-3 in favour.", "Senate backs treaty 66 to 32"],
  },
];
