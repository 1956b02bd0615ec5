import { RequestError } from "../api.ts";

/** Code of the page that is read when it is wanted. Throws a {@link RequestError} in words when it does not come. */
export async function loadCode<Part>(code: Promise<Part>): Promise<Part> {
  return code.catch((cause: unknown) => {
    const message = "A part of the console could not be loaded.";
    const hint =
      "Try again when the server answers. When it was updated meanwhile, load the page anew.";
    throw new RequestError({ code: "unreachable", message, hint }, cause);
  });
}
