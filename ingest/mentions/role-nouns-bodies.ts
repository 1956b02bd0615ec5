import { group, institution, type RoleNoun } from "./role-noun.ts";

/** Bodies and groups of the state; forms and sectors written for this product. */
export const BODIES: readonly RoleNoun[] = [
  // Bodies that act under one name.
  institution("armed-forces", "MIL", "armed forces|military|defence forces|defense forces"),
  institution("army", "MIL", "army|national army"),
  institution("navy", "MIL", "navy"),
  institution("air-force", "MIL", "air force|air forces"),
  institution("coast-guard", "MIL", "coast guard|coastguard"),
  institution("national-guard", "MIL", "national guard"),
  institution(
    "foreign-ministry",
    "GOV",
    "foreign ministry|foreign affairs ministry|ministry of foreign affairs|foreign office",
  ),
  institution(
    "defence-ministry",
    "MIL",
    "defence ministry|defense ministry|ministry of defence|ministry of defense|defence department|defense department|department of defense",
  ),
  institution(
    "interior-ministry",
    "COP",
    "interior ministry|ministry of the interior|ministry of interior|home ministry|home office",
  ),
  institution("finance-ministry", "GOV", "finance ministry|ministry of finance|treasury"),
  institution(
    "justice-ministry",
    "JUD",
    "justice ministry|ministry of justice|justice department|department of justice",
  ),
  institution("health-ministry", "GOV", "health ministry|ministry of health"),
  institution("trade-ministry", "GOV", "trade ministry|commerce ministry|commerce department"),
  institution("state-department", "GOV", "state department|department of state"),
  institution("central-bank", "GOV", "central bank|reserve bank"),
  institution("supreme-court", "JUD", "supreme court|high court"),
  institution("constitutional-court", "JUD", "constitutional court"),
  institution("electoral-commission", "GOV", "electoral commission|election commission"),
  // Groups of the state.
  group(
    "government",
    "GOV",
    "government|governments|administration|regime|authorities|junta|cabinet|coalition government|leadership",
  ),
  group(
    "parliament",
    "LEG",
    "parliament|parliaments|national assembly|assembly|congress|senate|legislature|house of representatives|lower house|upper house",
  ),
  group(
    "lawmakers",
    "LEG",
    "lawmakers|legislators|senators|deputies|parliamentarians|congressmen|mps",
  ),
  group(
    "officials",
    "GOV",
    "officials|ministers of foreign affairs|foreign ministers|government officials|ministers|diplomats|delegates|negotiators|envoys|ambassadors|leaders|administrators|bureaucrats|representatives|mediators|inspectors|monitors|observers|advisers|advisors|delegation|team|heads of state|heads of state and government|heads of government|government sources|diplomatic sources|official sources|embassy|consulate|mission",
  ),
  group(
    "police",
    "COP",
    "police|policemen|police officers|riot police|military police|border patrol|border guards|border police|gendarmes|police forces",
  ),
  group("security-forces", "MIL", "security forces|security force|forces of order"),
  group(
    "troops",
    "MIL",
    "troops|soldiers|forces|force|servicemen|army officers|military officers|officers|generals|commanders|conscripts|reservists|marines|paratroopers|pilots|peacekeepers|peacekeeping force|peacekeeping forces|peacekeeping troops|battalions|battalion|battlegroups|brigades|units|military sources|military officials|army troops|commandos|snipers|invasion forces|ground forces|ground troops|special forces",
  ),
  group(
    "war-machines",
    "MIL",
    "tanks|warships|warship|warplanes|fighter jets|jets|jet|helicopters|gunships|gunboats|aircraft|planes|bombers|vessels|ships|submarines|drones|missiles|artillery|fleet|warplane",
  ),
  group(
    "intelligence",
    "SPY",
    "intelligence|intelligence agency|intelligence service|intelligence services|secret service|secret services|spy agency|spies|agents|intelligence officials|secret police",
  ),
  group(
    "courts",
    "JUD",
    "court|courts|prosecutors|judges|judiciary|tribunal|war crimes court|jury|special court",
  ),
  // Those who belong to an alliance.
  group("allies", "IGO", "allies|member states|member countries|member nations|alliance members"),
];
