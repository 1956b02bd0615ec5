import { words } from "./name-words.ts";

/** Words that reports of matches have and other news seldom has; lemmas. Written for this product. */
export const SPORT_WORDS = words(`
  goalkeeper goalie goalless midfielder midfield striker winger fullback quarterback batsman batter bowler
  pitcher infielder outfielder shortstop linebacker fly-half scrum-half
  wicket innings inning touchdown puck birdie bogey kickoff kick-off half-time halftime
  equaliser equalizer equalise equalize offside volley free-kick hat-trick rugby football soccer cricket hockey
  basketball baseball volleyball handball netball lacrosse coach teammate team-mate lineup line-up
  referee umpire semifinal semi-final quarterfinal quarter-final playoff play-off tournament match scorer
  scoreline shootout shoot-out relegation stadium fifa uefa fiba icc nba nfl nhl mlb paralympics medallist medalist`);

/** What only sides do to each other; lemmas. */
export const MATCH_VERBS = words(`
  beat thrash outplay trail relegate score equalise equalize concede hammer trounce outscore bowl`);

/** What sides do to each other, and states too: it takes a match or a goal in the sentence; lemmas. */
export const CONTEST_VERBS = words(`
  defeat face host win lose draw play qualify lead advance clinch rout crush overcome upset stun edge
  eliminate dominate dismiss finish triumph put`);

/** What is won and lost in a match; lemmas. */
export const CONTEST_NOUNS = words(`
  match game goal final semifinal semi-final quarterfinal quarter-final tournament cup championship point
  half set innings wicket run try penalty kick corner playoff play-off group league qualifier fixture title trophy
  medal series tie shootout possession`);

/** What a side has: its people and its play; lemmas. */
export const SIDE_NOUNS = words(`
  coach captain goalkeeper keeper striker midfielder defender winger squad side teammate lineup line-up fan
  opener equaliser equalizer batsman batter bowler innings quarterback pitcher scorer substitute skipper
  midfield bench dressing`);
