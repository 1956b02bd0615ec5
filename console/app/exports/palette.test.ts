import { expect, it } from "vitest";
import { createPalette } from "./palette.ts";

it("makes one drawing of two, whose colours are variables", () => {
  const palette = createPalette();
  const draw = (theme: "light" | "dark") => {
    const [ink, paper] = theme === "light" ? ["#111111", "#ffffff"] : ["#eeeeee", "#000000"];
    return `<rect fill="${paper}"/><text fill="${ink}" stroke="${paper}">#facade</text>`;
  };
  const one = '<rect fill="var(--c0)"/><text fill="var(--c1)" stroke="var(--c0)">#facade</text>';
  expect(palette.both(draw)).toBe(one);
  expect(palette.both(draw)).toBe(one);
  expect(palette.colors()).toEqual([
    { name: "--c0", light: "#ffffff", dark: "#000000" },
    { name: "--c1", light: "#111111", dark: "#eeeeee" },
  ]);
});
