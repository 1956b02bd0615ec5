import type { Analysis } from "../analysis.ts";

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));

/** Words that only texts on matches and players use, in the singular. Made by hand. */
const SPORT = words(`
  match game season coach striker midfielder goalkeeper defender quarterback pitcher batsman bowler
  wicket inning innings goal scorer touchdown homer rebound playoff play-off quarterfinal quarter-final semifinal
  semi-final tournament championship league cup medal medallist medalist olympics olympic stadium fixture
  halftime half-time kick-off penalty offside team-mate teammate squad club draft roster baseman outfielder
  linebacker receiver fullback winger lineman referee umpire athlete sprinter swimmer gymnast
  golfer tennis golf football soccer rugby cricket basketball baseball hockey boxing wrestling cycling
  marathon relay podium trophy title premiership nba nfl mlb nhl fifa uefa f1 grand-prix odi twenty20
  scored score unbeaten seeded seed undefeated franchise rookie dribble dunk fans fan player`);

/** Words of politics: where they stand, a match is no more than the occasion. */
const POLITICS = words(`
  government minister president parliament army troop soldier police rebel militant sanction
  embassy ambassador diplomat treaty ceasefire invasion war protest protester boycott election vote
  court ban visa border missile nuclear refugee regime opposition lawmaker senate congress`);

/** How many words of sport a sentence or its paragraph needs. */
const ENOUGH = 2;

function count(text: string, list: ReadonlySet<string>): number {
  const found = text.toLowerCase().match(/[\p{L}\d]+(?:-[\p{L}\d]+)*/gu) ?? [];
  return found.filter((word) => list.has(word) || list.has(word.replace(/s$/u, ""))).length;
}

/** A result: "65-53", "3 - 1", "by seven wickets". */
const RESULT = /\b\d{1,3}\s?[-–]\s?\d{1,3}\b(?!\s*(?:percent|per cent|years?|vote))/u;

/**
 * Whether a sentence tells of sport: by its own words, or by those of its paragraph where it has
 * some too, and not of politics. "Russia beat Japan" says the same of a match and of a war.
 */
export function tellsOfSport(analysis: Analysis, sentence: number): boolean {
  const own = analysis.sentences[sentence];
  if (!own) return false;
  const text = analysis.article.text.slice(own.start, own.end);
  if (count(text, POLITICS) > 0) return false;
  const here = count(text, SPORT) + (RESULT.test(text) ? 1 : 0);
  if (here >= ENOUGH) return true;
  const around = analysis.sentences
    .filter(
      ({ paragraph, index }) => paragraph === own.paragraph && Math.abs(index - sentence) <= 3,
    )
    .map(({ start, end }) => analysis.article.text.slice(start, end))
    .join(" ");
  return count(around, SPORT) > ENOUGH && count(around, POLITICS) === 0;
}
