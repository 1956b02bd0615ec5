/** What is in the middle of each view, the first that is there. */
const MIDDLES = [".canvas-area", ".work", "main"];

/** Brings the focus to the middle of the view, over header and left panel. */
function skip(): void {
  const middle = MIDDLES.map((each) => window.document.querySelector<HTMLElement>(each)).find(
    (each) => each !== null,
  );
  if (!middle) return;
  middle.tabIndex = -1;
  middle.focus();
}

/** The first stop of the keyboard; it is seen only while it has the focus. */
export function SkipButton() {
  return (
    <button type="button" className="skip button" onClick={skip}>
      Skip to the main part
    </button>
  );
}
