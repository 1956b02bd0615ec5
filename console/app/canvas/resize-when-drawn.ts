import type Sigma from "sigma";

/** How often it is looked whether all is drawn, in milliseconds. */
const LOOK_MS = 8;

/** Asks to be told when a context has drawn what it was given; `null` where it cannot tell. */
function askWhenDrawn(canvas: HTMLCanvasElement | undefined): (() => boolean) | null {
  const gl = canvas?.getContext("webgl2");
  const fence = gl?.fenceSync(gl.SYNC_GPU_COMMANDS_COMPLETE, 0);
  if (!gl || !fence) return null;
  gl.flush();
  return () => {
    const isDrawn =
      gl.isContextLost() || gl.getSyncParameter(fence, gl.SYNC_STATUS) === gl.SIGNALED;
    if (isDrawn) gl.deleteSync(fence);
    return isDrawn;
  };
}

/**
 * Changes the size of Sigma's canvases only once all is drawn: a WebGL canvas that gets another
 * size stops the page until then, for seconds where there is no graphics card. Sigma itself would
 * do it at the next frame; from now on it leaves that to the answered function, which calls
 * `onSize` when the canvases are as large as their container.
 */
export function resizeWhenDrawn(sigma: Sigma, onSize: () => void): () => void {
  const resize = sigma.resize.bind(sigma);
  sigma.resize = () => sigma;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let frames = 0;
  sigma.on("afterRender", () => {
    frames += 1;
  });
  sigma.on("kill", () => clearTimeout(timer));
  const ask = () => {
    const { edges, nodes } = sigma.getCanvases();
    const asked = [edges, nodes].flatMap((canvas) => askWhenDrawn(canvas) ?? []);
    timer = setTimeout(wait, 0, asked, frames);
  };
  const wait = (asked: (() => boolean)[], before: number) => {
    const open = asked.filter((isDrawn) => !isDrawn());
    if (open.length > 0) {
      timer = setTimeout(wait, LOOK_MS, open, before);
      return;
    }
    // What was drawn since it was asked may still be on its way.
    if (frames !== before) return ask();
    timer = undefined;
    resize();
    onSize();
  };
  return () => {
    if (timer === undefined) ask();
  };
}
