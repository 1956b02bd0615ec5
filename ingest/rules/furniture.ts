/** What a furniture rule may look at: one paragraph, without its list marker. */
export interface FurnitureLine {
  text: string;
  words: number;
  /** Ends like a sentence. */
  closed: boolean;
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
  /^(?:(?:know|read|see|learn|find out|watch|discover) (?:more|also|next)(?: (?:about|on|from|in)\b.*)?|(?:see|view|show) (?:all|links?\b.*|comments|the (?:full )?(?:list|gallery))|see also|(?:you (?:may|might) (?:also )?(?:like|be interested)(?: in)?)|(?:related|recommended|sponsored|promoted|popular|trending|latest|more|top|featured|most (?:read|viewed|popular|shared|commented))(?: (?:now|today|articles?|stor(?:y|ies)|content|news|links?|topics?|posts?|reading|videos?|for you|on this(?: story| topic)?|from\b.*|in\b.*|about\b.*|coverage|headlines|stories from\b.*|by\b.*))?|on this (?:story|topic)|in this (?:article|story)|don['’]t miss|what to read next|external links|(?:last|breaking) news|tags?|topics?|keywords|categories|filed under|archived? in|links? of interest)\s*[:»›…]?$/iu;

const BUTTON =
  /^(?:share(?: (?:this|on|via|with|article|page|story)\b.*)?|tweet|retweet|print|e-?mail(?: this| us)?|save|copy(?: the)? link|follow(?: us| @?\w+)?(?: on \w+)?|like|comments?|(?:leave|post|add) a (?:comment|reply)|reply|subscribe(?: now| today)?|sign (?:in|up|out)|log ?(?:in|out)|register|menu|search|home|home ?page|back to top|skip to (?:\w+ )*content|close|next|previous|load more|show more|continue reading|listen(?: to this article)?|play(?: video)?|advertisement|ads?|sponsored|paid content|live|contact(?: us)?|about(?: us)?|help|faq|newsletters?|podcasts?|privacy(?: policy)?|cookies?(?: policy| settings)?|terms(?: (?:of (?:use|service)|(?:and|&) conditions))?|translator|facebook|twitter|x|whatsapp|telegram|linkedin|instagram|youtube|reddit|pinterest)(?: ?\(?\d+\)?)?\s*[:»›…]?$/iu;

const TRUST =
  /^(?:conforms? to|according to|adheres to|certified by|learn about)?\s*(?:the )?(?:criteria of )?(?:the trust project|journalism trust initiative|our (?:standards|editorial (?:policy|standards|guidelines)))\b.*$/iu;

const CONSENT_WORDS =
  /\b(?:cookies?|consent|newsletters?|inbox|subscrib\w+|subscription|sign(?:ed)? up|log in|register(?:ed)?|browser|javascript|ad ?blocker|privacy policy|terms of (?:use|service)|notifications|free trial|mailing list|this (?:site|website|page|form)|app store|download our app)\b/giu;
const READER = /\b(?:you|your|our|we|us|click|tap|please|enable|accept)\b/iu;

const RIGHTS =
  /(?:©|\(c\)|\bcopyright)\s*(?:©\s*)?(?:\d{4}|by\s)|\ball rights reserved\b|\b(?:may not|must not) be (?:published|reproduced|redistributed)\b/iu;

const CREDIT =
  /^\(?(?:file )?(?:photo|picture|image|video|graphic|illustration|photograph|source|credit|caption)s?(?: credit)?(?: by|:|\/)\s*\S.*$/iu;
const AGENCY =
  /^\(?(?:AFP|AP|Reuters|REUTERS|EPA|EFE|DPA|Getty(?: Images)?|Shutterstock|Alamy)(?:[ ,/|-]+(?:photo|via|pool|images|file|\p{Lu}[\p{L}.]+))*\)?$/u;
const EDITORS =
  /^\(?(?:(?:additional |further )?(?:reporting|writing|editing|compiled|translated|edited|reported|written) by)\b.{0,160}$/iu;

const STAMP =
  /^(?:(?:last )?(?:updated|published|posted|modified|created|first published)\b[\s:]*(?:(?:on|at)\b)?.{0,60}\d.{0,40}|\d+ ?(?:min(?:ute)?s?|hours?|days?|secs?|h|m)\.? (?:read|ago|listen)|\d{1,2}[:.]\d{2}(?: ?(?:am|pm|gmt|utc|cet|est|bst))*)$/iu;

const BYLINE =
  /^By (?:\p{Lu}[\p{L}.'’-]+)(?: (?:and |de |van |von |al-)?\p{Lu}[\p{L}.'’-]+){0,6}(?:,? (?:in|for|and|at) .{1,40}|[,|].{1,60})?$/u;

const ADDRESS = /^(?:https?:\/\/|www\.)\S+$|^\S+@\S+\.\p{L}{2,}$/iu;

const TRAIL = /^[^.!?]{1,25}(?:\s*[|›»>·•]\s*[^.!?|›»>·•]{1,25}){2,}$/u;

const SCORE =
  /^[\p{L}.' ]{3,30}?\s(?:\d{1,3}\s?[-–:]\s?\d{1,3}|\d{1,3}\s[-–]\s\d{1,3})\s[\p{L}.' ]{3,30}$/u;

const short = (line: FurnitureLine, words: number): boolean => line.words <= words;

/** How many different words of consent and subscription texts a line has. */
function consentWords(text: string): number {
  return new Set((text.match(CONSENT_WORDS) ?? []).map((word) => word.toLowerCase())).size;
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
    applies: (line) => short(line, 60) && READER.test(line.text) && consentWords(line.text) >= 2,
    examples: [
      "We use cookies to make this site work. Accept all or change your privacy policy settings.",
      "Sign up for our newsletter and get the day's news in your inbox.",
      "Please enable JavaScript in your browser.",
    ],
    counterExamples: [
      "The commission fined the company over cookies.",
      "We will register our protest with the embassy, the minister said.",
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
    applies: (line) => short(line, 12) && STAMP.test(line.text),
    examples: [
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
