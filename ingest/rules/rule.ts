import type { Modality } from "#schemas/document.ts";
import type { Relation } from "#schemas/ontology/relations.ts";

/**
 * Where the object of a relation stands, tried in order: `object` the direct object, `recipient`
 * the indirect one, `complement` a clause below ("demanded that Iran stop"), `asked` only that clause's subject, `purpose` an
 * adverbial infinitive ("to protest Iran's failure"), `owner` the possessor or modifier of an
 * event noun's complement, `facing` whom what is moved faces, `cause` who comes near in a clause of time
 * ("when a plane neared"); anything else is a preposition. `any` are all prepositions but those of time,
 * cause and place.
 */
export type Slot =
  | "object"
  | "recipient"
  | "complement"
  | "asked"
  | "purpose"
  | "any"
  | "facing"
  | "cause"
  | (string & {});

/**
 * One row: these verbs or event nouns state this relation when the conditions hold.
 *
 * `verbs`, `nouns` and predicate `adjectives` ("is ready to") are lemmas separated by spaces; a
 * particle follows an underscore ("hand_over"). `theme` are the lemmas that the direct object (of a noun: its "of" phrase or
 * modifier) must be headed by, and `withoutTheme` those that block the row;
 * `withoutPhrase` are nouns that block it from any phrase with a preposition ("on alert"), and
 * `withPhrase` the words of which one must stand in such a phrase or say what the object is made
 * ("took Peru to task", "held Peru responsible"); `phraseIn` are the prepositions that one of those
 * words must then stand behind ("escorted out of the country"). `withoutPreposition` are prepositions whose phrase
 * beside the verb gives it another sense ("left Peru as the only member").
 * `withoutVerbs` are the verbs above an event noun that block it. `lower` asks
 * whether a clause below is an act of conflict ("vowed to attack") or not. `of` says what an
 * "of" phrase of the noun is, `modifier` what a name before it is ("Ukraine war": the object).
 * `withoutLower` are the verbs of a clause below that block the row ("threatens to derail the talks").
 * `unfinished` are the row's verbs that mean it only with a clause below, a "to" phrase or a
 * reflexive ("is committed to").
 * `reciprocal`: several subjects and no other object are each other's objects. `objectless`: PLOVER
 * knows the event without a target. `reversed`: the subject of the words is the relation's object.
 * `documentWide`: a missing subject or object may be known from the same noun elsewhere in the
 * article. `sameVerbs` are the verbs that name the same event. `owner`: the actor is the state or body whose forces are named ("NATO battalions"), also
 * when the words name nobody else; `objectOwner` the same of the object ("trained Ukraine's army"). `shallow`: the object must be named itself, not inside a longer phrase.
 * `intransitive`: a direct object blocks the row ("demonstrated the cruelty"). `civil`: armed forces
 * do not do it, and a state not without a target. `modality` is what the words allow at most: an invitation is no meeting yet.
 * `directive`: a clause below says what somebody else is to do ("told Peru to stop", "proposed that
 * Peru stop"). `stated`: the row reads only what does not happen or only what is announced, and
 * claims that as said ("does not recognise Peru", "will retaliate against Peru"). `announces`: a
 * clause below says what the speaker itself is going to do ("told Peru that it would help").
 * `subjectTheme` are the lemmas that the subject must be headed by ("paratroopers arrived"), and
 * `withoutSubject` those that block the row ("a tanker left").
 * `withoutAim` are the verbs or nouns that block it where they say what the object is for ("a plan to help").
 * `bySpeaker`: who says that it has been done has done it ("two envoys were declared unwelcome, Peru said").
 * `actorIn` are the prepositions whose phrase says who acts where the words have no subject
 * ("suspended from the League"), headed by one of `actorNouns` ("killed in an attack") and naming
 * an entity of one of `actorKinds`. `captors`: who acts holds the object by a participle ("sailors
 * held by pirates were freed"). `unaccusative`: who stands as the subject undergoes ("nine men
 * died"). `ofSubject`: the object may stand in a phrase of the subject ("units along the border").
 *
 * In an example the first bracket is the subject and the others are objects; `[>X]` marks an
 * object that comes first. Counter-examples make no claim of this row.
 */
export interface Rule {
  id: string;
  relation: Relation;
  verbs?: string;
  nouns?: string;
  adjectives?: string;
  theme?: string;
  withoutTheme?: string;
  withoutPhrase?: string;
  withPhrase?: string;
  phraseIn?: readonly string[];
  withoutPreposition?: string;
  withoutVerbs?: string;
  lower?: "hostile" | "friendly";
  withoutLower?: string;
  unfinished?: string;
  targets: readonly Slot[];
  of?: "subject" | "object" | "theme";
  modifier?: "subject" | "object";
  reciprocal?: boolean;
  objectless?: boolean;
  reversed?: boolean;
  documentWide?: boolean;
  sameVerbs?: string;
  owner?: boolean;
  objectOwner?: boolean;
  shallow?: boolean;
  intransitive?: boolean;
  civil?: boolean;
  modality?: Modality;
  directive?: boolean;
  stated?: "negated" | "planned";
  announces?: boolean;
  subjectTheme?: string;
  withoutSubject?: string;
  withoutAim?: string;
  bySpeaker?: boolean;
  actorIn?: string;
  actorNouns?: string;
  actorKinds?: string;
  captors?: boolean;
  unaccusative?: boolean;
  ofSubject?: boolean;
  examples: readonly string[];
  counterExamples?: readonly string[];
}

/** Forces and equipment that are moved: what makes "send" a deployment. */
export const FORCES = `troop soldier force battalion brigade regiment battlegroup group unit squadron
  warship ship frigate destroyer carrier submarine fleet jet aircraft bomber fighter helicopter tank
  missile battery system division marine paratrooper peacekeeper military army armour armor drone
  reinforcement contingent navy gunboat patrol reservist reserve serviceman personnel artillery
  commando ranger adviser deployment police officer`;

/** What is given to be used as a weapon. */
export const WEAPONS = `weapon weaponry arm arms missile tank ammunition munition rifle drone jet
  howitzer artillery launcher shell rocket grenade rifle battery armour armor gun bomb helicopter
  warplane aircraft hardware system torpedo mine`;

/** What helps in need. */
export const HELP = `aid assistance help relief food medicine money loan grant fund funding support
  asylum shelter supply supplies ton tonne kilogram kg goods good equipment material fuel water
  blanket tent vaccine dose donation package dollar euro pound yen yuan million billion credit
  refuge sanctuary haven protection scholarship material intelligence photograph grain wheat flour
  cash subsidy medicine generator ambulance doctor kit clothing wounded refugee deliveries delivery
  finance financing contribution evacuation cargo gas oil electricity plasma sheeting tarpaulin
  ration rice seed fertilizer fertiliser mattress bedding soap milk biscuit bread livestock tractor
  bus truck school hospital clinic salary wage flour bandage antibiotic kitchen stove bicycle
  computer textbook sack crate parcel barrel pump vehicle boat radar uniform filter tablet serum oxygen mask ventilator
  incubator engine machinery timber cement subsidy investment cheque check gift sum`;

/** Dealings that a cut hurts. */
export const TIES = `tie relation link contact aid assistance help cooperation trade import export
  delivery shipment supply talk negotiation meeting visit visa flight loan funding fund support
  membership program programme service dialogue payment investment border agreement treaty
  exchange mediation effort operation consultation export gas oil purchase sale import credit
  relationship partnership diplomacy credit debt mission embassy connection`;

/** Measures that weigh on somebody until they are lifted. */
export const MEASURES = `sanction embargo blockade curfew ban restriction siege measure tariff
  emergency quota boycott limit control law barrier requirement sentence state freeze
  suspension penalty duty censorship`;

/** What people or goods travel in. */
export const CRAFT = `ship vessel boat tanker trawler freighter yacht ferry barge dinghy tugboat plane truck
  lorry`;

/** What carries goods and passengers: its coming and going is nobody's retreat or visit. */
export const CIVIL_CRAFT = `${CRAFT} supertanker airliner jetliner train liner flight convoy bus minibus car coach
  helicopter aircraft`;
