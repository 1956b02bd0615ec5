const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** Words (small letters) whose full stop belongs to them: titles, months, days, company forms, US states. */
export const ABBREVIATIONS = words(
  "mr mrs ms dr prof sr jr st gen lt col sgt capt maj cmdr adm gov sen rep rev hon pres amb messrs mt ft " +
    "jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thurs fri sat sun " +
    "inc corp co ltd bros vs etc no vol p pp ave blvd rd dept est approx fig ed eds univ " +
    "ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa " +
    "tenn tex va vt wash wis wyo",
);

/** Prefixes that keep their hyphen, as the treebanks do ("co-operate", "anti-war"). */
export const KEPT_PREFIXES = words(
  "anti non pre post semi mid co re sub ultra multi inter intra e un micro mega trans cross neo pseudo bi tri uni",
);
