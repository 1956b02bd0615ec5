import { installPolyfills } from "./polyfills.ts";

installPolyfills();
