import { Component, type ReactNode } from "react";
import { Unavailable } from "./loaded-part.tsx";

/** Keeps the rest of the page when something in a part of it breaks while it is drawn. */
export class ErrorBoundary extends Component<
  { what: string; children: ReactNode },
  { broken: Error | null }
> {
  override state: { broken: Error | null } = { broken: null };

  static getDerivedStateFromError(thrown: unknown): { broken: Error } {
    return { broken: thrown instanceof Error ? thrown : new Error(String(thrown)) };
  }

  override render(): ReactNode {
    const { broken } = this.state;
    if (broken === null) return this.props.children;
    return (
      <Unavailable
        message={`${this.props.what} cannot be shown: ${broken.message}`}
        hint="This is a mistake of the console, not yours. Nothing that is stored is lost."
        onRetry={() => this.setState({ broken: null })}
      />
    );
  }
}
