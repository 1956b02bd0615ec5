import { act } from "react";
import { createRoot, type Root } from "react-dom/client";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { ErrorBoundary } from "./error-boundary.tsx";

let root: Root;
let page: HTMLElement;
let isBroken = true;

function Part() {
  if (isBroken) throw new Error("no such colour");
  return <p>drawn</p>;
}

beforeEach(() => {
  vi.stubGlobal("IS_REACT_ACT_ENVIRONMENT", true);
  page = window.document.createElement("div");
  window.document.body.append(page);
  root = createRoot(page, { onCaughtError: () => {} });
});
afterEach(() => {
  act(() => root.unmount());
  page.remove();
});

it("says what broke, leaves the rest of the page, and draws the part again when asked", () => {
  act(() =>
    root.render(
      <>
        <h1>newsgraph</h1>
        <ErrorBoundary what="This view">
          <Part />
        </ErrorBoundary>
      </>,
    ),
  );
  expect(page.querySelector("h1")?.textContent).toBe("newsgraph");
  expect(page.querySelector("[role=alert]")?.textContent).toMatch(
    /^This view cannot be shown: no such colour/u,
  );
  isBroken = false;
  const retry = [...page.querySelectorAll("button")].find(
    (each) => each.textContent === "Try again",
  );
  act(() => retry?.click());
  expect(page.textContent).toBe("newsgraphdrawn");
});
