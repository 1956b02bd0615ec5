import type { ShownTheme } from "../canvas/colors.ts";

/** A colour that is another one in the dark: the name of its variable, and both. */
export interface ThemedColor {
  name: string;
  light: string;
  dark: string;
}

/** Puts the drawings of both themes together to one whose colours are variables. */
export interface Palette {
  /** What `draw` makes for both themes, as one; it must differ in its colours (`#rrggbb`) alone. */
  both(draw: (theme: ShownTheme) => string): string;
  /** The variables that the drawings so far use. */
  colors(): ThemedColor[];
}

const COLOR = /#[0-9a-f]{6}/gu;

/** An empty palette. */
export function createPalette(): Palette {
  const names = new Map<string, ThemedColor>();
  const variable = (light: string, dark: string) => {
    const known = names.get(light + dark) ?? { name: `--c${names.size}`, light, dark };
    names.set(light + dark, known);
    return `var(${known.name})`;
  };
  return {
    both: (draw) => {
      const dark = draw("dark").match(COLOR) ?? [];
      let index = 0;
      return draw("light").replaceAll(COLOR, (color) => {
        const other = dark[index++] ?? color;
        // Equal ones are of a name that looks like a colour.
        return other === color ? color : variable(color, other);
      });
    },
    colors: () => [...names.values()],
  };
}
