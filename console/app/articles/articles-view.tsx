/** Placeholder until the list is in. */
export function ArticlesView() {
  return <main className="page" />;
}
