import { createEdgeCurveProgram } from "@sigma/edge-curve";
import type Sigma from "sigma";
import {
  createEdgeArrowHeadProgram,
  createEdgeClampedProgram,
  createEdgeCompoundProgram,
  type EdgeProgramType,
  EdgeRectangleProgram,
} from "sigma/rendering";
import type { EdgeDisplayData, NodeDisplayData } from "sigma/types";
import { STATUS_STYLES } from "./status-styles.ts";

/** What we touch of a shipped edge program when we make it draw dashes. */
interface Definition {
  VERTEX_SHADER_SOURCE: string;
  FRAGMENT_SHADER_SOURCE: string;
  UNIFORMS: readonly string[];
  ATTRIBUTES: { name: string; size: number; type: number; normalized?: boolean }[];
}
interface Info {
  gl: WebGLRenderingContext;
  uniformLocations: Record<string, WebGLUniformLocation>;
}
interface Frame {
  width: number;
  height: number;
  pixelRatio: number;
}
declare class Patchable {
  constructor(gl: WebGLRenderingContext, picking: WebGLFramebuffer | null, renderer: Sigma);
  array: Float32Array;
  STRIDE: number;
  getDefinition(): Definition;
  setUniforms(frame: Frame, info: Info): void;
  processVisibleItem(...args: VisibleItem): void;
}
type VisibleItem = [number, number, NodeDisplayData, NodeDisplayData, EdgeDisplayData];

/** GLSL: 1.0 where the dash pattern number `p` is on at `along` CSS pixels from the edge's start. */
function patternFunction(): string {
  const branches = STATUS_STYLES.flatMap(({ pattern }, index) => {
    if (pattern.length === 0) return [];
    const period = pattern.reduce((sum, length) => sum + length, 0);
    const lines: string[] = [];
    let at = 0;
    for (let each = 0; each < pattern.length; each += 2) {
      const end = at + (pattern[each] ?? 0);
      lines.push(`(m >= ${at.toFixed(1)} && m < ${end.toFixed(1)})`);
      at = end + (pattern[each + 1] ?? 0);
    }
    return [
      `if (abs(p - ${index.toFixed(1)}) < 0.5) { float m = mod(along, ${period.toFixed(1)}); return (${lines.join(" || ")}) ? 1.0 : 0.0; }`,
    ];
  });
  return `float dashOn(float p, float along) { ${branches.join("\n")} return 1.0; }`;
}

const PAINT = "gl_FragColor = mix(v_color, transparent, t);";
const FRAGMENT_HEAD = `precision highp float;varying float v_pattern;uniform float u_dpr;${patternFunction()}`;
const painted = (along: string) =>
  `gl_FragColor = dashOn(v_pattern, ${along} / u_dpr) > 0.5 ? mix(v_color, transparent, t) : transparent;`;

/** Straight shaders carry both ends to the fragment in device pixels. */
function dashStraight(
  definition: Definition,
): Pick<Definition, "VERTEX_SHADER_SOURCE" | "FRAGMENT_SHADER_SOURCE"> {
  const vertex = definition.VERTEX_SHADER_SOURCE.replace(
    "varying vec4 v_color;",
    "attribute float a_pattern;varying float v_pattern;varying vec2 v_a;varying vec2 v_b;uniform vec2 u_dims;varying vec4 v_color;",
  ).replace(
    "v_normal = unitNormal;",
    "v_normal = unitNormal; v_pattern = a_pattern; v_a = ((u_matrix * vec3(a_positionStart, 1)).xy * .5 + .5) * u_dims; v_b = ((u_matrix * vec3(a_positionEnd, 1)).xy * .5 + .5) * u_dims;",
  );
  const fragment = definition.FRAGMENT_SHADER_SOURCE.replace(
    "precision mediump float;",
    `${FRAGMENT_HEAD}varying vec2 v_a;varying vec2 v_b;`,
  ).replace(PAINT, painted("dot(gl_FragCoord.xy - v_a, normalize(v_b - v_a))"));
  return { VERTEX_SHADER_SOURCE: vertex, FRAGMENT_SHADER_SOURCE: fragment };
}

/** Curve shaders know the control points A and C already. */
function dashCurve(
  definition: Definition,
): Pick<Definition, "VERTEX_SHADER_SOURCE" | "FRAGMENT_SHADER_SOURCE"> {
  const vertex = definition.VERTEX_SHADER_SOURCE.replace(
    "varying vec4 v_color;",
    "attribute float a_pattern;varying float v_pattern;varying vec4 v_color;",
  ).replace("v_feather = u_feather;", "v_feather = u_feather; v_pattern = a_pattern;");
  const fragment = definition.FRAGMENT_SHADER_SOURCE.replace(
    "precision highp float;",
    FRAGMENT_HEAD,
  ).replace(PAINT, painted("dot(gl_FragCoord.xy - v_cpA, normalize(v_cpC - v_cpA))"));
  return { VERTEX_SHADER_SOURCE: vertex, FRAGMENT_SHADER_SOURCE: fragment };
}

/** A program without its second, invisible picture: what is under the pointer is measured (see `picking.ts`). */
export function unpicked<T>(program: T): T {
  const Base = program as unknown as typeof Patchable;
  class Unpicked extends Base {
    constructor(gl: WebGLRenderingContext, _picking: WebGLFramebuffer | null, renderer: Sigma) {
      super(gl, null, renderer);
    }
  }
  return Unpicked as unknown as T;
}

/**
 * A shipped edge program with the status patterns: one program draws all of them, the pattern's
 * number travels as an attribute.
 */
function dashed(
  program: EdgeProgramType,
  dash: (definition: Definition) => object,
): EdgeProgramType {
  const Base = program as unknown as typeof Patchable;
  class Dashed extends Base {
    override getDefinition(): Definition {
      const definition = super.getDefinition();
      return {
        ...definition,
        ...dash(definition),
        UNIFORMS: [...definition.UNIFORMS, "u_dims", "u_dpr"],
        ATTRIBUTES: [
          ...definition.ATTRIBUTES,
          { name: "a_pattern", size: 1, type: WebGL2RenderingContext.FLOAT },
        ],
      };
    }

    override setUniforms(frame: Frame, info: Info): void {
      super.setUniforms(frame, info);
      const { u_dims: dims, u_dpr: ratio } = info.uniformLocations;
      info.gl.uniform2f(
        dims ?? null,
        frame.width * frame.pixelRatio,
        frame.height * frame.pixelRatio,
      );
      info.gl.uniform1f(ratio ?? null, frame.pixelRatio);
    }

    override processVisibleItem(...args: VisibleItem): void {
      super.processVisibleItem(...args);
      const [, start, , , data] = args;
      const { pattern } = data as EdgeDisplayData & { pattern?: number };
      this.array[start + this.STRIDE - 1] = pattern ?? 0;
    }
  }
  return Dashed as unknown as EdgeProgramType;
}

const HEAD = { lengthToThicknessRatio: 3.2, widenessToThicknessRatio: 2.4 };

/**
 * The edge programs by type: `arrow` and `line` are straight, `curved-arrow` and `curved-line`
 * are for parallel edges (in software WebGL a curve costs several times a straight edge).
 */
export function createEdgePrograms(): Record<string, EdgeProgramType> {
  const curve = (arrow: boolean) =>
    createEdgeCurveProgram({
      ...(arrow ? { arrowHead: { extremity: "target" as const, ...HEAD } } : {}),
    });
  const programs = {
    arrow: createEdgeCompoundProgram([
      dashed(createEdgeClampedProgram(HEAD), dashStraight),
      createEdgeArrowHeadProgram(HEAD),
    ]),
    line: dashed(EdgeRectangleProgram as unknown as EdgeProgramType, dashStraight),
    "curved-arrow": dashed(curve(true), dashCurve),
    "curved-line": dashed(curve(false), dashCurve),
  };
  return Object.fromEntries(
    Object.entries(programs).map(([type, program]) => [type, unpicked(program)]),
  );
}
