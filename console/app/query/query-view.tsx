/** Placeholder until the editor is in. */
export function QueryView() {
  return <main className="page" />;
}
