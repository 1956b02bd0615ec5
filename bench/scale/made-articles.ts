const ACTORS =
  "NATO|Norway|Sweden|Peru|Chile|Japan|Kenya|Canada|France|Egypt|Poland|India|Brazil|Turkey";
const ACTS =
  "criticised|supports|will meet|denied that it attacked|accused|may sanction|praised|visited";
const PLACES =
  "in Geneva|on Monday|in Paris|last week|after talks|in a speech|on Friday|in Brussels";

/** Made-up short articles as JSON lines, each another one, the same each time: two or three sentences with claims. */
export function* madeArticles(count: number): Generator<string> {
  for (let number = 0; number < count; number += 1) {
    const pick = (words: string, step: number) => {
      const list = words.split("|");
      return list[(number * step + Math.floor(number / list.length)) % list.length];
    };
    const [one, two] = [pick(ACTORS, 1), pick(ACTORS, 3)];
    const text = [
      `${one} ${pick(ACTS, 1)} ${two} ${pick(PLACES, 3)}, case ${number}.`,
      `"We met ${two} ${number % 97} times," Minister Ann Bell${number % 500} said.`,
      ...(number % 2 === 0 ? [`${two} ${pick(ACTS, 5)} ${pick(ACTORS, 5)}.`] : []),
    ];
    yield JSON.stringify({ id: `made-${number}`, title: `Case ${number}`, text: text.join(" ") });
  }
}
