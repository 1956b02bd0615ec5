import { useApp } from "../state/store.ts";
import { ParameterField } from "./parameter-field.tsx";
import { parameterKind } from "./parameter-kind.ts";
import { parameterNames } from "./parameters.ts";
import { runDraft } from "./run.ts";

/** The `$parameters` of the query as fields; Enter in one of them runs it. */
export function Parameters() {
  const { text, params } = useApp((state) => state.draft);
  const names = parameterNames(text);
  if (names.length === 0) return null;
  const change = (name: string, value: string) =>
    useApp.setState(({ draft }) => ({
      draft: { ...draft, params: { ...draft.params, [name]: value } },
    }));
  return (
    <form
      className="parameters"
      aria-label="Parameters"
      onSubmit={(event) => {
        event.preventDefault();
        void runDraft();
      }}
    >
      {names.map((name) => (
        <ParameterField
          key={name}
          name={name}
          kind={parameterKind(text, name)}
          value={params[name] ?? ""}
          onChange={(value) => change(name, value)}
        />
      ))}
      <button type="submit" className="visually-hidden" tabIndex={-1}>
        Run with these parameters
      </button>
    </form>
  );
}
