/**
 * What the models see of a word: lower case, digits as 0, typographic quotes plain. Training
 * (`train/parser.py`) does the same, so a change here needs new weights.
 */
export function normalForm(form: string): string {
  return form.toLowerCase().replace(/\d/g, "0").replace(/[’‘]/g, "'").replace(/[“”]/g, '"');
}

function characterClass(character: string): string {
  if (character >= "0" && character <= "9") return "d";
  if (character.toLowerCase() !== character) return "X";
  return character.toUpperCase() !== character ? "x" : character;
}

/** The shape of a word: X, x and d for capital, small letter and digit, runs cut to two ("NATO" -> "XX", "F-16s" -> "X-ddx"). */
export function wordShape(form: string): string {
  let shape = "";
  let last = "";
  let run = 0;
  for (const character of form) {
    const current = characterClass(character);
    run = current === last ? run + 1 : 0;
    last = current;
    if (run < 2) shape += current;
  }
  return shape;
}
