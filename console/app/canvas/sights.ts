import type Sigma from "sigma";
import type { Look } from "./appearance.ts";
import { centerOn, edgePoint, fitAll, nodePoint, zoomBy } from "./camera.ts";
import { startLasso } from "./lasso.ts";
import { type PictureLook, pictureAsPng, pictureAsSvg } from "./picture.ts";
import type { PictureLegend } from "./picture-legend.ts";
import type { Runner } from "./steps.ts";

function panBy(sigma: Sigma, x: number, y: number): void {
  const from = sigma.viewportToFramedGraph({ x: 0, y: 0 });
  const to = sigma.viewportToFramedGraph({ x, y });
  const camera = sigma.getCamera();
  const state = camera.getState();
  camera.setState({ x: state.x + to.x - from.x, y: state.y + to.y - from.y });
}

/** What only looks: at the camera, at places on the screen, at the picture as a file. What is still to be shown comes first. */
export function createSights(
  sigma: Sigma,
  { container, look, runner }: { container: HTMLElement; look: Look; runner: Runner },
) {
  const after = <Given extends unknown[], T>(see: (...given: Given) => T) => {
    return (...given: Given) => {
      runner.finish();
      return see(...given);
    };
  };
  return {
    zoom: (direction: "in" | "out") => zoomBy(sigma, direction),
    fit: () => runner.whenDone(() => fitAll(sigma)),
    pan: (x: number, y: number) => panBy(sigma, x, y),
    center: (id: string) => runner.whenDone(() => centerOn(sigma, id)),
    frame: (ids: Iterable<string>) => runner.whenDone(() => fitAll(sigma, undefined, ids)),
    nodePoint: after((id: string) => nodePoint(sigma, id)),
    edgePoint: after((id: string) => edgePoint(sigma, id)),
    lasso: (onNodes: (ids: string[], beside: boolean) => void) =>
      startLasso(sigma, container, onNodes),
    toPng: after((legend: PictureLegend, head?: PictureLook["head"]) =>
      pictureAsPng(sigma, { theme: look.theme, legend, head }),
    ),
    toSvg: after((legend: PictureLegend, change: Partial<PictureLook> = {}) =>
      pictureAsSvg(sigma, { theme: look.theme, legend, ...change }),
    ),
  };
}
