import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./app.tsx";
import { ErrorBoundary } from "./panels/error-boundary.tsx";
import { refuseDrops } from "./panels/use-page-drop.ts";
import { startClaims } from "./state/claims.ts";
import { startMetrics } from "./state/metrics.ts";
import { startRouting } from "./state/routing.ts";
import { startTheme } from "./state/theme.ts";
import { startUndo } from "./state/undo.ts";

startTheme();
refuseDrops();
startRouting();
startUndo();
startClaims();
startMetrics();
const root = document.querySelector("#root");
if (root) {
  createRoot(root).render(
    <StrictMode>
      <ErrorBoundary what="The page">
        <App />
      </ErrorBoundary>
    </StrictMode>,
  );
}
