import type { LeaderRow } from "./leader-rows.ts";

/** Heads of armed groups and of parties near them; a title of state is there where one was held. */
export const ARMED_GROUP_LEADERS: readonly LeaderRow[] = [
  [
    "Osama bin Laden",
    "SAU",
    ["org:al-qaeda Leader 1988-08-11/2011-05-02"],
    ["bin Laden", "Usama bin Laden"],
  ],
  [
    "Ayman al-Zawahiri",
    "EGY",
    ["org:al-qaeda Leader 2011-06-16/2022-07-31"],
    ["al-Zawahiri", "Zawahiri", "Ayman al-Zawahri"],
  ],
  [
    "Abu Bakr al-Baghdadi",
    "IRQ",
    ["org:islamic-state Leader 2010-05-16/2019-10-27"],
    ["al-Baghdadi"],
  ],
  ["Abu Musab al-Zarqawi", "JOR", [], ["al-Zarqawi", "Zarqawi"]],
  ["Mullah Omar", "AFG", [], ["Mullah Mohammed Omar", "Mohammed Omar"]],
  [
    "Hibatullah Akhundzada",
    "AFG",
    ["org:taliban Supreme Leader 2016-05-25/"],
    ["Akhundzada", "Haibatullah Akhundzada"],
  ],
  ["Abdullah Öcalan", "TUR", ["org:pkk Leader 1978-11-27/1999-02-15"], ["Ocalan"]],
  ["Velupillai Prabhakaran", "LKA", ["org:ltte Leader 1976-05-05/2009-05-18"], ["Prabhakaran"]],
  [
    "Hassan Nasrallah",
    "LBN",
    ["org:hezbollah Secretary-General 1992-02-16/2024-09-27"],
    ["Nasrallah", "Sayyed Hassan Nasrallah"],
  ],
  ["Naim Qassem", "LBN", ["org:hezbollah Secretary-General 2024-10-29/"], ["Naim Kassem"]],
  ["Khaled Meshaal", "PSE", [], ["Meshaal", "Khaled Mashaal", "Khaled Meshal", "Khalid Mishal"]],
  [
    "Ismail Haniyeh",
    "PSE",
    ["PS Prime Minister 2006-03-29/2007-06-14", "org:hamas Leader 2017-05-06/2024-07-31"],
    ["Haniyeh", "Ismail Haniya", "Haniya"],
  ],
  ["Yahya Sinwar", "PSE", ["org:hamas Leader 2024-08-06/2024-10-16"], ["Sinwar"]],
  ["Abdul-Malik al-Houthi", "YEM", [], ["Abdel-Malek al-Houthi", "Abdulmalik al-Houthi"]],
  ["Joseph Kony", "UGA", [], ["Kony"]],
  ["Jonas Savimbi", "AGO", [], ["Savimbi"]],
  ["Foday Sankoh", "SLE", [], ["Sankoh"]],
  ["Gerry Adams", "GBR", ["org:sinn-fein President 1983-11-13/2018-02-10"]],
];
