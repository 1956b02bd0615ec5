import { create } from "zustand";
import { IconButton } from "../panels/icon.tsx";
import { endTour, isFirstVisit, showStep, TOUR_STEPS } from "./steps.ts";

/** Which step shows; `null` when the tour is over. */
const useTour = create<{ step: number | null }>(() => ({
  // An address that asks for something comes before the tour.
  step: isFirstVisit() && window.location.search === "" ? 0 : null,
}));

/** Begins the tour again. */
export function startTour(): void {
  useTour.setState({ step: 0 });
  const [first] = TOUR_STEPS;
  if (first) showStep(first);
}

function close(): void {
  endTour();
  useTour.setState({ step: null });
}

function go(step: number): void {
  const next = TOUR_STEPS[step];
  if (!next) {
    close();
    return;
  }
  useTour.setState({ step });
  showStep(next);
}

/** A short tour on the first visit: it lies beside the work and blocks nothing. */
export function Tour() {
  const step = useTour((state) => state.step);
  const current = step === null ? undefined : TOUR_STEPS[step];
  if (step === null || !current) return null;
  return (
    <section className="tour" aria-label="Tour">
      <header>
        <h2>{current.title}</h2>
        <IconButton icon="close" label="Leave the tour" onClick={close} />
      </header>
      <p aria-live="polite">{current.text}</p>
      <footer>
        <span className="quiet">
          {step + 1} of {TOUR_STEPS.length}
        </span>
        {step > 0 && (
          <button type="button" className="link" onClick={() => go(step - 1)}>
            Back
          </button>
        )}
        <button type="button" className="button primary" onClick={() => go(step + 1)}>
          {step + 1 < TOUR_STEPS.length ? "Next" : "Done"}
        </button>
      </footer>
    </section>
  );
}
