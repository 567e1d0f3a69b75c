/* Synergos 1.7.0: the types of what it answers and takes.
 * Written from docs/reference/openapi.json by `make golden`: change nothing here.
 */

export type Action = {
  id: string;
  title: string;
  icon: string;
  url: string;
};

/** `portal_tabs` are the front pages. */
export type Actions = {
  "@id": string;
  document_actions: Action[];
  object: Action[];
  object_buttons: Action[];
  portal_tabs: Action[];
  site_actions: Action[];
  user: Action[];
};

export type Actor = {
  "@id": string;
  id: string;
  fullname: string | null;
  username: string | null;
};

/** `manual` where somebody gave it, not a move of the page. */
export type AliasItem = {
  path: string;
  "redirect-to": string;
  datetime: string | null;
  manual: boolean;
};

export type AliasPath = {
  path: string;
};

export type AliasPaths = {
  items: AliasPath[];
};

export type Aliases = {
  "@id": string;
  items: AliasItem[];
  items_total: number;
  batching?: Batching;
};

export type AudioBlock = {
  id: string;
  "@type": "audio";
  recording: RecordingFile | null;
  title: string;
};

export type BadParameter = {
  name: string;
  detail: string;
};

export type Batching = {
  "@id": string;
  first: string;
  last: string;
  prev?: string;
  next?: string;
};

export type BlocksLayout = {
  items: string[];
};

export type BorrowedLesson = {
  "@type": "BorrowedLesson";
  "@id": string;
  UID: string;
  id: string;
  title: string;
  description: string;
  language: LanguageName;
  review_state: string;
  type_title: string;
  created: string | null;
  modified: string | null;
  effective: string | null;
  expires: string | null;
  version: string;
  is_folderish: boolean;
  lock: Lock;
  subjects: string[];
  parent: Summary | SiteSummary;
  html: string;
  text: string;
  reservation?: Reservation;
  items?: (Summary | Page)[];
  items_total?: number;
  batching?: Batching;
  blocks?: Record<string, Record<string, unknown>>;
  blocks_layout?: BlocksLayout;
  previous_item?: Summary | NoNeighbour;
  next_item?: Summary | NoNeighbour;
  "@components": Components;
  original: PageReference | null;
};

export type BorrowedQuestionBlock = {
  id: string;
  "@type": "borrowed_question";
  question: string;
};

export type Breach = {
  "@id": string;
  title: string;
  uid: string;
};

/** From below `root`, the front page of the language, to the page itself. */
export type Breadcrumbs = {
  "@id": string;
  root: string;
  items: Crumb[];
};

export type CalloutBlock = {
  id: string;
  "@type": "callout";
  kind: "note" | "take_home" | "mirror_task" | "warning" | "" | null;
  title: string;
  text: string;
};

export type CanvasBlock = {
  id: string;
  "@type": "canvas";
  task: string;
  fields: {
    id: string;
    "@type": "field";
    label: string;
    hint: string;
  }[];
};

export type CaseCardBlock = {
  id: string;
  "@type": "case_card";
  case_study: PageReference | null;
};

/** `outcomes` counts what the other choices leave, whichever outcome is chosen. */
export type CaseStudies = {
  "@id": string;
  items: CaseStudyItem[];
  items_total: number;
  outcomes: Record<string, number>;
  batching?: Batching;
};

export type CaseStudy = {
  "@type": "CaseStudy";
  "@id": string;
  UID: string;
  id: string;
  title: string;
  description: string;
  language: LanguageName;
  review_state: string;
  type_title: string;
  created: string | null;
  modified: string | null;
  effective: string | null;
  expires: string | null;
  version: string;
  is_folderish: boolean;
  lock: Lock;
  subjects: string[];
  parent: Summary | SiteSummary;
  html: string;
  text: string;
  reservation?: Reservation;
  items?: (Summary | Page)[];
  items_total?: number;
  batching?: Batching;
  blocks?: Record<string, Record<string, unknown>>;
  blocks_layout?: BlocksLayout;
  previous_item?: Summary | NoNeighbour;
  next_item?: Summary | NoNeighbour;
  "@components": Components;
  summary: string;
  place: string;
  country: "NO" | "SE" | "NO+SE";
  period_start: string;
  period_end: string;
  outcome: "completed" | "completed_with_risk" | "stopped" | "ongoing" | "no_results_yet" | "not_documented";
  outcome_note: string;
  body: (HeadingBlock | ParagraphBlock | QuoteBlock | CalloutBlock | LanguageNoteBlock | FactBlock | StatementBlock | DefinitionBlock | TableBlock | PictureBlock | DownloadBlock | AudioBlock | VideoBlock)[];
  indicators: IndicatorBlock[];
  lessons_learned: PointBlock[];
  no_lesson_stated: boolean;
  question_to_reader: string;
  sources: SourceBlock[];
};

export type CaseStudyBlock = {
  id: string;
  "@type": "case_study";
  value: PageReference | null;
};

export type CaseStudyIndex = {
  "@type": "CaseStudyIndex";
  "@id": string;
  UID: string;
  id: string;
  title: string;
  description: string;
  language: LanguageName;
  review_state: string;
  type_title: string;
  created: string | null;
  modified: string | null;
  effective: string | null;
  expires: string | null;
  version: string;
  is_folderish: boolean;
  lock: Lock;
  subjects: string[];
  parent: Summary | SiteSummary;
  html: string;
  text: string;
  reservation?: Reservation;
  items?: (Summary | Page)[];
  items_total?: number;
  batching?: Batching;
  blocks?: Record<string, Record<string, unknown>>;
  blocks_layout?: BlocksLayout;
  previous_item?: Summary | NoNeighbour;
  next_item?: Summary | NoNeighbour;
  "@components": Components;
  introduction: string;
};

/** `period_start` and `period_end` are years, months or days, empty where no source says. */
export type CaseStudyItem = {
  "@id": string;
  UID: string;
  title: string;
  language: string;
  summary: string;
  place: string;
  country: string;
  period_start: string;
  period_end: string;
  outcome: string;
  outcome_note: string;
};

export type Challenge = {
  id: string;
  name: string;
};

export type ChallengeBlock = {
  id: string;
  "@type": "challenge";
  value: Challenge | null;
};

/** `kind`: `created`, `updated`, `moved` (with `former`), `unpublished`, `deleted`. */
export type ChangeItem = {
  kind: string;
  "@id": string;
  "@type": string;
  UID: string;
  language: string;
  at: string | null;
  former?: string;
};

/** What is left out stays. What is sent as it was read is no change. */
export type ChangedPage = {
  title?: string;
  /** The last part of the address. */
  id?: string;
  description?: string;
  effective?: string | null;
  expires?: string | null;
  /** The main text, in the form of Plone's clients. */
  blocks?: Record<string, unknown>;
  blocks_layout?: Record<string, unknown>;
  tagline?: string;
  summary?: string;
  funding?: string | number | Record<string, unknown> | null | string;
  licence?: string | number | Record<string, unknown> | null;
  challenges?: WrittenChallengeBlock[];
  audience?: string;
  prerequisites?: string;
  outcomes?: WrittenOutcomeBlock[];
  level_claim?: "none" | "indicative" | "accredited";
  level_evidence?: string;
  pass_mark?: number;
  cover_image?: string | number | Record<string, unknown> | null;
  cover_alternative_text?: string;
  test?: (WrittenSingleChoiceBlock | WrittenMultipleChoiceBlock | WrittenTrueFalseBlock | WrittenOrderBlock | WrittenMatchBlock | WrittenShortTextBlock | WrittenNumberBlock | WrittenBorrowedQuestionBlock)[];
  minutes?: number;
  body?: (WrittenHeadingBlock | WrittenParagraphBlock | WrittenQuoteBlock | WrittenCalloutBlock | WrittenLanguageNoteBlock | WrittenFactBlock | WrittenStatementBlock | WrittenDefinitionBlock | WrittenTableBlock | WrittenPictureBlock | WrittenDownloadBlock | WrittenAudioBlock | WrittenVideoBlock | WrittenCaseCardBlock | WrittenSingleChoiceBlock | WrittenMultipleChoiceBlock | WrittenTrueFalseBlock | WrittenOrderBlock | WrittenMatchBlock | WrittenShortTextBlock | WrittenNumberBlock | WrittenReflectionBlock | WrittenCanvasBlock | WrittenWishListBlock | WrittenMirrorTaskBlock | WrittenChecklistBlock | WrittenSelfAssessmentBlock)[] | (WrittenHeadingBlock | WrittenParagraphBlock | WrittenQuoteBlock | WrittenCalloutBlock | WrittenLanguageNoteBlock | WrittenFactBlock | WrittenStatementBlock | WrittenDefinitionBlock | WrittenTableBlock | WrittenPictureBlock | WrittenDownloadBlock | WrittenAudioBlock | WrittenVideoBlock)[];
  sources?: WrittenSourceBlock[];
  original?: string | number | Record<string, unknown> | null;
  introduction?: string;
  place?: string;
  country?: "NO" | "SE" | "NO+SE" | "NO" | "SE" | "NO+SE" | "";
  period_start?: string;
  period_end?: string;
  outcome?: "completed" | "completed_with_risk" | "stopped" | "ongoing" | "no_results_yet" | "not_documented";
  outcome_note?: string;
  indicators?: WrittenIndicatorBlock[];
  lessons_learned?: WrittenPointBlock[];
  no_lesson_stated?: boolean;
  question_to_reader?: string;
  other_names?: WrittenNameBlock[];
  search_terms?: WrittenNameBlock[];
  kind?: "institutional" | "project" | string;
  area?: string;
  places?: WrittenNameBlock[];
  behind?: (WrittenProgrammeBlock | WrittenOrganisationBlock)[];
  participants?: WrittenParticipantBlock[];
  note?: string;
  former_names?: WrittenNameBlock[];
  case_studies?: WrittenCaseStudyBlock[];
  priorities?: WrittenPointBlock[];
  managed_by?: WrittenOrganisationBlock[];
  duration_years?: number | null;
  applied?: string;
  granted?: string;
  aims?: WrittenPointBlock[];
  goals?: WrittenPointBlock[];
  participants_note?: string;
  budget_amount?: number | null;
  budget_currency?: string;
  budget_kind?: string;
  budget_note?: string;
  history?: string;
  former_site?: string;
  predecessors?: WrittenPageBlock[];
  successors?: WrittenPageBlock[];
  related?: WrittenPageBlock[];
  programmes?: WrittenProgrammeBlock[];
  sustainable_development?: string;
  equal_opportunities?: string;
  gender_equality?: string;
  communication?: string;
  starts_at?: string | null;
  ends_at?: string | null;
  time_zone?: "Europe/Oslo" | "Europe/Stockholm";
  attendance?: "on_site" | "online" | "both";
  online_link?: string;
  held_in?: WrittenLanguageBlock[];
  organiser?: string;
  registration_link?: string;
  is_cancelled?: boolean;
  ordering?: Ordering;
};

/** Follow `next` while there is `more`; keep `token` and send it later as `since`. */
export type Changes = {
  "@id": string;
  items: ChangeItem[];
  token: string;
  more: boolean;
  next: string;
};

export type ChecklistBlock = {
  id: string;
  "@type": "checklist";
  task: string;
  items: {
    id: string;
    "@type": "item";
    value: string;
  }[];
};

export type CompetenceNetwork = {
  "@type": "CompetenceNetwork";
  "@id": string;
  UID: string;
  id: string;
  title: string;
  description: string;
  language: LanguageName;
  review_state: string;
  type_title: string;
  created: string | null;
  modified: string | null;
  effective: string | null;
  expires: string | null;
  version: string;
  is_folderish: boolean;
  lock: Lock;
  subjects: string[];
  parent: Summary | SiteSummary;
  html: string;
  text: string;
  reservation?: Reservation;
  items?: (Summary | Page)[];
  items_total?: number;
  batching?: Batching;
  blocks?: Record<string, Record<string, unknown>>;
  blocks_layout?: BlocksLayout;
  previous_item?: Summary | NoNeighbour;
  next_item?: Summary | NoNeighbour;
  "@components": Components;
  introduction: string;
};

/** Whoever keeps a copy deletes what a later answer leaves out: that consent has ended. */
export type CompetenceNetworkCards = {
  "@id": string;
  items: PersonItem[];
  items_total: number;
};

/** A component that was not asked for: where it is. */
export type ComponentAddress = {
  "@id": string;
};

export type Components = {
  actions?: Actions | ComponentAddress;
  breadcrumbs?: Breadcrumbs | ComponentAddress;
  contextnavigation?: ContextNavigation | ComponentAddress;
  lock?: Lock | ComponentAddress;
  navigation?: Navigation | ComponentAddress;
  navroot?: NavigationRoot | ComponentAddress;
  site?: Site | ComponentAddress;
  translations?: Translations | ComponentAddress | OtherLanguages;
  types?: TypeItem[] | ComponentAddress;
  vocabularies?: VocabularyItem[] | ComponentAddress;
  workflow?: Workflow | ComponentAddress;
};

export type ContextItem = {
  "@id": string;
  href: string;
  title: string;
  description: string;
  icon: string;
  thumb: string;
  type: string;
  normalized_id: string;
  review_state: string;
  is_current: boolean;
  is_in_path: boolean;
  is_folderish: boolean;
  items: ContextItem[];
};

/** `title` and `url` are those of the section. */
export type ContextNavigation = {
  "@id": string;
  available: boolean;
  has_custom_name: boolean;
  title: string;
  url: string | null;
  items: ContextItem[];
};

export type Cooperation = {
  "@type": "Cooperation";
  "@id": string;
  UID: string;
  id: string;
  title: string;
  description: string;
  language: LanguageName;
  review_state: string;
  type_title: string;
  created: string | null;
  modified: string | null;
  effective: string | null;
  expires: string | null;
  version: string;
  is_folderish: boolean;
  lock: Lock;
  subjects: string[];
  parent: Summary | SiteSummary;
  html: string;
  text: string;
  reservation?: Reservation;
  items?: (Summary | Page)[];
  items_total?: number;
  batching?: Batching;
  blocks?: Record<string, Record<string, unknown>>;
  blocks_layout?: BlocksLayout;
  previous_item?: Summary | NoNeighbour;
  next_item?: Summary | NoNeighbour;
  "@components": Components;
  other_names: NameBlock[];
  search_terms: NameBlock[];
  kind: "institutional" | "project";
  summary: string;
  country: "NO" | "SE" | "NO+SE" | "";
  area: string;
  places: NameBlock[];
  behind: (ProgrammeBlock | OrganisationBlock)[];
  participants: ParticipantBlock[];
  note: string;
  sources: SourceBlock[];
};

export type Course = {
  "@type": "Course";
  "@id": string;
  UID: string;
  id: string;
  title: string;
  description: string;
  language: LanguageName;
  review_state: string;
  type_title: string;
  created: string | null;
  modified: string | null;
  effective: string | null;
  expires: string | null;
  version: string;
  is_folderish: boolean;
  lock: Lock;
  subjects: string[];
  parent: Summary | SiteSummary;
  html: string;
  text: string;
  reservation?: Reservation;
  items?: (Summary | Page)[];
  items_total?: number;
  batching?: Batching;
  blocks?: Record<string, Record<string, unknown>>;
  blocks_layout?: BlocksLayout;
  previous_item?: Summary | NoNeighbour;
  next_item?: Summary | NoNeighbour;
  "@components": Components;
  summary: string;
  audience: string;
  prerequisites: string;
  outcomes: OutcomeBlock[];
  challenges: ChallengeBlock[];
  level_claim: "none" | "indicative" | "accredited";
  level_evidence: string;
  pass_mark: number;
  licence: LicenceName | null;
  funding: Funding | null;
  cover_image: Picture | PictureLeftOut | null;
  cover_alternative_text: string;
  minutes: number;
  /** The number of the edition that readers see; `null` before a release. */
  edition: string | null;
  /** Whether it is not released, or not fully validated yet. */
  pilot: boolean | null;
};

export type Credentials = {
  login: string;
  password: string;
};

/** All criteria must be fulfilled. */
export type CriteriaQuery = {
  query: Criterion[];
  sort_on?: "Language" | "UID" | "created" | "effective" | "expires" | "getId" | "getObjPositionInParent" | "id" | "modified" | "path" | "portal_type" | "relevance" | "review_state" | "sortable_title";
  sort_order?: "ascending" | "descending" | "reverse";
  b_size?: number;
  b_start?: number;
  limit?: number;
  fullobjects?: boolean;
  metadata_fields?: string[];
};

/** `i` is an index, `o` an operation it knows, `v` a value or a list of them. */
export type Criterion = {
  i: "Language" | "SearchableText" | "Subject" | "TranslationGroup" | "UID" | "created" | "effective" | "expires" | "getId" | "modified" | "path" | "portal_type" | "review_state";
  o: "plone.app.querystring.operation.date.afterToday" | "plone.app.querystring.operation.date.beforeToday" | "plone.app.querystring.operation.date.between" | "plone.app.querystring.operation.date.largerThan" | "plone.app.querystring.operation.date.largerThanRelativeDate" | "plone.app.querystring.operation.date.lessThan" | "plone.app.querystring.operation.date.lessThanRelativeDate" | "plone.app.querystring.operation.date.today" | "plone.app.querystring.operation.selection.all" | "plone.app.querystring.operation.selection.any" | "plone.app.querystring.operation.selection.none" | "plone.app.querystring.operation.string.absolutePath" | "plone.app.querystring.operation.string.contains" | "plone.app.querystring.operation.string.is";
  v?: string | string[] | null;
};

export type Crumb = {
  "@id": string;
  title: string;
};

export type DefinitionBlock = {
  id: string;
  "@type": "definition";
  term: GlossaryEntry | null;
};

export type Difference = {
  field: string;
  before: unknown;
  after: unknown;
};

export type Directory = {
  "@type": "Directory";
  "@id": string;
  UID: string;
  id: string;
  title: string;
  description: string;
  language: LanguageName;
  review_state: string;
  type_title: string;
  created: string | null;
  modified: string | null;
  effective: string | null;
  expires: string | null;
  version: string;
  is_folderish: boolean;
  lock: Lock;
  subjects: string[];
  parent: Summary | SiteSummary;
  html: string;
  text: string;
  reservation?: Reservation;
  items?: (Summary | Page)[];
  items_total?: number;
  batching?: Batching;
  blocks?: Record<string, Record<string, unknown>>;
  blocks_layout?: BlocksLayout;
  previous_item?: Summary | NoNeighbour;
  next_item?: Summary | NoNeighbour;
  "@components": Components;
  introduction: string;
};

export type DownloadBlock = {
  id: string;
  "@type": "download";
  document: DownloadFile | null;
  title: string;
};

export type DownloadFile = {
  url: string;
  title: string;
  bytes: number | null;
  credit: string;
  licence: LicenceName | null;
};

/** `opened`: when it was last. `url` and `json` are told only to who makes it. */
export type DraftLink = {
  "@id": string;
  name: string;
  creator: string;
  created: string | null;
  expires: string | null;
  opened: string | null;
  url?: string;
  json?: string;
};

export type DraftLinks = {
  "@id": string;
  items: DraftLink[];
};

/** `edition` is what readers see now, `null` before the first release or after the last withdrawal. */
export type Editions = {
  edition: string | null;
  pilot: boolean;
  items: ReleasedEdition[];
};

/** Where Plone's clients look. `failed`: what was sent, each with why it cannot be. */
export type ErrorOfPlone = {
  type: string;
  message: string;
  failed?: unknown[][];
};

export type Event = {
  "@type": "Event";
  "@id": string;
  UID: string;
  id: string;
  title: string;
  description: string;
  language: LanguageName;
  review_state: string;
  type_title: string;
  created: string | null;
  modified: string | null;
  effective: string | null;
  expires: string | null;
  version: string;
  is_folderish: boolean;
  lock: Lock;
  subjects: string[];
  parent: Summary | SiteSummary;
  html: string;
  text: string;
  reservation?: Reservation;
  items?: (Summary | Page)[];
  items_total?: number;
  batching?: Batching;
  blocks?: Record<string, Record<string, unknown>>;
  blocks_layout?: BlocksLayout;
  previous_item?: Summary | NoNeighbour;
  next_item?: Summary | NoNeighbour;
  "@components": Components;
  summary: string;
  starts_at: string | null;
  ends_at: string | null;
  time_zone: "Europe/Oslo" | "Europe/Stockholm";
  attendance: "on_site" | "online" | "both";
  place: string;
  online_link: string;
  held_in: LanguageBlock[];
  organiser: string;
  registration_link: string;
  is_cancelled: boolean;
  body: (HeadingBlock | ParagraphBlock | QuoteBlock | CalloutBlock | LanguageNoteBlock | FactBlock | StatementBlock | DefinitionBlock | TableBlock | PictureBlock | DownloadBlock | AudioBlock | VideoBlock)[];
};

export type EventIndex = {
  "@type": "EventIndex";
  "@id": string;
  UID: string;
  id: string;
  title: string;
  description: string;
  language: LanguageName;
  review_state: string;
  type_title: string;
  created: string | null;
  modified: string | null;
  effective: string | null;
  expires: string | null;
  version: string;
  is_folderish: boolean;
  lock: Lock;
  subjects: string[];
  parent: Summary | SiteSummary;
  html: string;
  text: string;
  reservation?: Reservation;
  items?: (Summary | Page)[];
  items_total?: number;
  batching?: Batching;
  blocks?: Record<string, Record<string, unknown>>;
  blocks_layout?: BlocksLayout;
  previous_item?: Summary | NoNeighbour;
  next_item?: Summary | NoNeighbour;
  "@components": Components;
  introduction: string;
};

/** Moments in UTC; `time_zone` is the clock that the event goes by. `calendar` is a file (.ics). */
export type EventItem = {
  "@id": string;
  UID: string;
  title: string;
  language: string;
  summary: string;
  starts_at: string | null;
  ends_at: string | null;
  time_zone: string;
  attendance: string;
  place: string;
  organiser: string;
  registration_link: string;
  is_cancelled: boolean;
  calendar: string;
};

/** Those to come with the next one first, else with the latest first. */
export type Events = {
  "@id": string;
  items: EventItem[];
  items_total: number;
  batching?: Batching;
};

export type FactBlock = {
  id: string;
  "@type": "fact";
  label: string;
  kind: "number" | "year" | "month" | "period" | "" | null;
  value: string;
  unit: string;
  total: string;
  target: string;
  text: string;
  source: string;
  date: string;
};

/** The others are done. */
export type FailedAliases = {
  type: "error";
  failed: string[];
};

export type Features = {
  filter_aliases_by_date: boolean;
  multilingual: boolean;
};

/** `field` is written `body[2].choices[0].text` inside a block; empty for the whole page. */
export type FieldProblem = {
  field: string;
  message: string;
};

export type FileCollection = {
  id: number;
  name: string;
};

/** `override`: why a translation is published although something in it is open. `translations`: what happens to those of a page that is taken down. */
export type FiredTransition = {
  comment?: string;
  effective?: string | null;
  expires?: string | null;
  override?: string;
  include_children?: boolean;
  translations?: "follow" | "stay";
};

/** A page that was found. `fields` leaves out, `metadata_fields` adds; the names are Plone's. */
export type FoundItem = {
  "@id": string;
  "@type": string;
  UID: string;
  title?: string;
  description?: string;
  language?: string;
  review_state?: string;
  type_title?: string;
  effective?: string | null;
};

/** `people`: those of the competence network whose card has the words, where its page is among what is searched; with the first batch, and only as long as they agree. Whoever keeps a copy asks again. */
export type FoundPages = {
  "@id": string;
  items: (Page | FoundItem)[];
  items_total: number;
  batching?: Batching;
  search?: SearchMeaning;
  people?: PersonItem[];
  facets?: Record<string, Record<string, number>>;
};

export type FromTo = {
  source: string;
  target: string;
};

export type Funding = {
  statement: string;
  text: string;
  emblem: Picture | PictureLeftOut | null;
};

export type FundingProgramme = {
  "@type": "FundingProgramme";
  "@id": string;
  UID: string;
  id: string;
  title: string;
  description: string;
  language: LanguageName;
  review_state: string;
  type_title: string;
  created: string | null;
  modified: string | null;
  effective: string | null;
  expires: string | null;
  version: string;
  is_folderish: boolean;
  lock: Lock;
  subjects: string[];
  parent: Summary | SiteSummary;
  html: string;
  text: string;
  reservation?: Reservation;
  items?: (Summary | Page)[];
  items_total?: number;
  batching?: Batching;
  blocks?: Record<string, Record<string, unknown>>;
  blocks_layout?: BlocksLayout;
  previous_item?: Summary | NoNeighbour;
  next_item?: Summary | NoNeighbour;
  "@components": Components;
  other_names: NameBlock[];
  search_terms: NameBlock[];
  kind: string;
  summary: string;
  country: "NO" | "SE" | "NO+SE" | "";
  places: NameBlock[];
  priorities: PointBlock[];
  managed_by: OrganisationBlock[];
  sources: SourceBlock[];
};

/** `false_friends`: for each pair of words, language -> the word and what it means there. */
export type Glossary = {
  "@id": string;
  items: TermItem[];
  items_total: number;
  false_friends: (Record<string, Word>)[];
  batching?: Batching;
};

export type GlossaryEntry = {
  id: string;
  term: string;
  definition: string;
  source: string;
};

export type GlossaryIndex = {
  "@type": "GlossaryIndex";
  "@id": string;
  UID: string;
  id: string;
  title: string;
  description: string;
  language: LanguageName;
  review_state: string;
  type_title: string;
  created: string | null;
  modified: string | null;
  effective: string | null;
  expires: string | null;
  version: string;
  is_folderish: boolean;
  lock: Lock;
  subjects: string[];
  parent: Summary | SiteSummary;
  html: string;
  text: string;
  reservation?: Reservation;
  items?: (Summary | Page)[];
  items_total?: number;
  batching?: Batching;
  blocks?: Record<string, Record<string, unknown>>;
  blocks_layout?: BlocksLayout;
  previous_item?: Summary | NoNeighbour;
  next_item?: Summary | NoNeighbour;
  "@components": Components;
  introduction: string;
  terms: GlossaryEntry[];
};

export type HeadingBlock = {
  id: string;
  "@type": "heading";
  text: string;
};

/** `type` is `versioning` (with `version` and its address) or `workflow` (with the state it led to). */
export type HistoryEntry = {
  type: "versioning" | "workflow";
  action: string;
  transition_title: string;
  time: string | null;
  actor: Actor;
  comments: string | null;
  version?: number;
  "@id"?: string;
  may_revert?: boolean;
  review_state?: string;
  state_title?: string;
};

export type HomePage = {
  "@type": "HomePage";
  "@id": string;
  UID: string;
  id: string;
  title: string;
  description: string;
  language: LanguageName;
  review_state: string;
  type_title: string;
  created: string | null;
  modified: string | null;
  effective: string | null;
  expires: string | null;
  version: string;
  is_folderish: boolean;
  lock: Lock;
  subjects: string[];
  parent: Summary | SiteSummary;
  html: string;
  text: string;
  reservation?: Reservation;
  items?: (Summary | Page)[];
  items_total?: number;
  batching?: Batching;
  blocks?: Record<string, Record<string, unknown>>;
  blocks_layout?: BlocksLayout;
  previous_item?: Summary | NoNeighbour;
  next_item?: Summary | NoNeighbour;
  "@components": Components;
  tagline: string;
  summary: string;
  funding: Funding | null;
  licence: LicenceName | null;
};

export type IndicatorBlock = {
  id: string;
  "@type": "indicator";
  name: string;
  target: string;
  target_kind: "exactly" | "at_least" | "" | null;
  result: string;
  unit: string;
  breakdown: {
    id: string;
    "@type": "part";
    name: string;
    value: string;
  }[];
  verdict: "met" | "not_met" | "unclear" | "no_target" | "not_reported" | "" | null;
  note: string;
  source: string;
  date: string;
};

export type InformationPage = {
  "@type": "InformationPage";
  "@id": string;
  UID: string;
  id: string;
  title: string;
  description: string;
  language: LanguageName;
  review_state: string;
  type_title: string;
  created: string | null;
  modified: string | null;
  effective: string | null;
  expires: string | null;
  version: string;
  is_folderish: boolean;
  lock: Lock;
  subjects: string[];
  parent: Summary | SiteSummary;
  html: string;
  text: string;
  reservation?: Reservation;
  items?: (Summary | Page)[];
  items_total?: number;
  batching?: Batching;
  blocks?: Record<string, Record<string, unknown>>;
  blocks_layout?: BlocksLayout;
  previous_item?: Summary | NoNeighbour;
  next_item?: Summary | NoNeighbour;
  "@components": Components;
  summary: string;
  body: (HeadingBlock | ParagraphBlock | QuoteBlock | CalloutBlock | LanguageNoteBlock | FactBlock | StatementBlock | DefinitionBlock | TableBlock | PictureBlock | DownloadBlock | AudioBlock | VideoBlock)[];
  related: PageBlock[];
  sources: SourceBlock[];
  relatedItems: Summary[];
};

/** A GET of `@id` with the same token sends the file. `branded`: it carries the academy's name. */
export type KeptPackage = {
  "@id": string;
  course: string;
  edition: string;
  withdrawn: boolean;
  format: string;
  profile: string | null;
  granularity: string;
  languages: string[];
  branded: boolean;
  filename: string;
  bytes: number;
  sha256: string;
  made: string;
  papers: KeptPaper[];
};

/** The newest edition first. */
export type KeptPackages = {
  "@id": string;
  items: KeptPackage[];
};

/** What belongs to a package: its evidence, and for a platform its report and import guides. */
export type KeptPaper = {
  "@id": string;
  name: string;
  bytes: number;
  sha256: string;
};

export type LanguageBlock = {
  id: string;
  "@type": "language";
  value: "nb" | "sv" | "en" | "sma" | "fi" | "" | null;
};

export type LanguageName = {
  token: string;
  title: string;
};

export type LanguageNoteBlock = {
  id: string;
  "@type": "language_note";
  language: string;
  word: string;
  text: string;
};

/** `percent` of the texts are translated as they stand in the source now, `outdated` are not. `state`: `source` is what the others are translated from, `in_step` says the same, `behind` says less since `outdated_since`, `machine` is in step with words that no person has read. */
export type LanguageVersion = {
  "@id": string;
  UID: string;
  language: string;
  title: string;
  review_state: string;
  state: "behind" | "in_step" | "machine" | "source";
  percent: number;
  outdated: number;
  outdated_since: string | null;
  modified: string | null;
};

export type Lesson = {
  "@type": "Lesson";
  "@id": string;
  UID: string;
  id: string;
  title: string;
  description: string;
  language: LanguageName;
  review_state: string;
  type_title: string;
  created: string | null;
  modified: string | null;
  effective: string | null;
  expires: string | null;
  version: string;
  is_folderish: boolean;
  lock: Lock;
  subjects: string[];
  parent: Summary | SiteSummary;
  html: string;
  text: string;
  reservation?: Reservation;
  items?: (Summary | Page)[];
  items_total?: number;
  batching?: Batching;
  blocks?: Record<string, Record<string, unknown>>;
  blocks_layout?: BlocksLayout;
  previous_item?: Summary | NoNeighbour;
  next_item?: Summary | NoNeighbour;
  "@components": Components;
  minutes: number;
  body: (HeadingBlock | ParagraphBlock | QuoteBlock | CalloutBlock | LanguageNoteBlock | FactBlock | StatementBlock | DefinitionBlock | TableBlock | PictureBlock | DownloadBlock | AudioBlock | VideoBlock | CaseCardBlock | SingleChoiceBlock | MultipleChoiceBlock | TrueFalseBlock | OrderBlock | MatchBlock | ShortTextBlock | NumberBlock | ReflectionBlock | CanvasBlock | WishListBlock | MirrorTaskBlock | ChecklistBlock | SelfAssessmentBlock)[];
  sources: SourceBlock[];
};

export type LicenceName = {
  code: string;
  title: string;
  url: string;
};

/** A page and, in `breaches`, the pages that would lose a link; `items_total` stand below it. */
export type LinkIntegrity = {
  "@id": string;
  "@type": string;
  UID: string;
  title: string;
  description: string;
  language: string;
  review_state: string;
  type_title: string;
  effective: string | null;
  items_total: number;
  breaches: Breach[];
};

/** Who keeps the page, since when and for how many seconds is told to who may write it, the `token` to who keeps it. */
export type Lock = {
  locked: boolean;
  stealable: boolean;
  name?: string;
  creator?: string;
  creator_name?: string;
  created?: string | null;
  time?: number;
  timeout?: number;
  token?: string;
};

/** For how many seconds, and whether somebody else may take it. */
export type LockWish = {
  timeout?: number;
  stealable?: boolean;
};

/** A JSON Web Token: send it as `Authorization: Bearer …`. */
export type LoginToken = {
  token: string;
};

export type MatchBlock = {
  id: string;
  "@type": "match";
  question: string;
  pairs: {
    text?: string[];
    match?: string[];
  };
};

export type MirrorTaskBlock = {
  id: string;
  "@type": "mirror_task";
  title: string;
  minutes: number | null;
  norwegian: string;
  swedish: string;
  exchange: string;
};

export type Module = {
  "@type": "Module";
  "@id": string;
  UID: string;
  id: string;
  title: string;
  description: string;
  language: LanguageName;
  review_state: string;
  type_title: string;
  created: string | null;
  modified: string | null;
  effective: string | null;
  expires: string | null;
  version: string;
  is_folderish: boolean;
  lock: Lock;
  subjects: string[];
  parent: Summary | SiteSummary;
  html: string;
  text: string;
  reservation?: Reservation;
  items?: (Summary | Page)[];
  items_total?: number;
  batching?: Batching;
  blocks?: Record<string, Record<string, unknown>>;
  blocks_layout?: BlocksLayout;
  previous_item?: Summary | NoNeighbour;
  next_item?: Summary | NoNeighbour;
  "@components": Components;
  outcomes: OutcomeBlock[];
  test: (SingleChoiceBlock | MultipleChoiceBlock | TrueFalseBlock | OrderBlock | MatchBlock | ShortTextBlock | NumberBlock | BorrowedQuestionBlock)[];
};

/** Where the page is now. */
export type Moved = {
  "@id": string;
  UID: string;
  title: string;
};

export type MultipleChoiceBlock = {
  id: string;
  "@type": "multiple_choice";
  question: string;
  choices: {
    id: string;
    "@type": "choice";
    text: string;
  }[];
};

export type NameBlock = {
  id: string;
  "@type": "name";
  value: string;
};

/** The front page, then what stands below it; `complete` is false where more pages than fit do. */
export type Navigation = {
  "@id": string;
  items: NavigationItem[];
  complete: boolean;
};

export type NavigationItem = {
  "@id": string;
  "@type": string;
  title: string;
  description: string;
  review_state: string;
  language: string;
  items: NavigationItem[];
};

export type NavigationRoot = {
  "@id": string;
  navroot: Record<string, unknown>;
};

export type NewBorrowedLesson = {
  "@type": "BorrowedLesson";
  title: string;
  /** The last part of the address. */
  id?: string;
  description?: string;
  effective?: string | null;
  expires?: string | null;
  /** The main text, in the form of Plone's clients. */
  blocks?: Record<string, unknown>;
  blocks_layout?: Record<string, unknown>;
  /** By its identity, address, key or code; or as it is read. */
  original?: string | number | Record<string, unknown> | null;
};

export type NewCaseStudy = {
  "@type": "CaseStudy";
  title: string;
  /** The last part of the address. */
  id?: string;
  description?: string;
  effective?: string | null;
  expires?: string | null;
  /** The main text, in the form of Plone's clients. */
  blocks?: Record<string, unknown>;
  blocks_layout?: Record<string, unknown>;
  summary?: string;
  place?: string;
  country?: "NO" | "SE" | "NO+SE";
  period_start?: string;
  period_end?: string;
  outcome?: "completed" | "completed_with_risk" | "stopped" | "ongoing" | "no_results_yet" | "not_documented";
  outcome_note?: string;
  body?: (WrittenHeadingBlock | WrittenParagraphBlock | WrittenQuoteBlock | WrittenCalloutBlock | WrittenLanguageNoteBlock | WrittenFactBlock | WrittenStatementBlock | WrittenDefinitionBlock | WrittenTableBlock | WrittenPictureBlock | WrittenDownloadBlock | WrittenAudioBlock | WrittenVideoBlock)[];
  indicators?: WrittenIndicatorBlock[];
  lessons_learned?: WrittenPointBlock[];
  no_lesson_stated?: boolean;
  question_to_reader?: string;
  sources?: WrittenSourceBlock[];
};

export type NewCaseStudyIndex = {
  "@type": "CaseStudyIndex";
  title: string;
  /** The last part of the address. */
  id?: string;
  description?: string;
  effective?: string | null;
  expires?: string | null;
  /** The main text, in the form of Plone's clients. */
  blocks?: Record<string, unknown>;
  blocks_layout?: Record<string, unknown>;
  introduction?: string;
};

export type NewCompetenceNetwork = {
  "@type": "CompetenceNetwork";
  title: string;
  /** The last part of the address. */
  id?: string;
  description?: string;
  effective?: string | null;
  expires?: string | null;
  /** The main text, in the form of Plone's clients. */
  blocks?: Record<string, unknown>;
  blocks_layout?: Record<string, unknown>;
  introduction?: string;
};

export type NewCooperation = {
  "@type": "Cooperation";
  title: string;
  /** The last part of the address. */
  id?: string;
  description?: string;
  effective?: string | null;
  expires?: string | null;
  /** The main text, in the form of Plone's clients. */
  blocks?: Record<string, unknown>;
  blocks_layout?: Record<string, unknown>;
  other_names?: WrittenNameBlock[];
  search_terms?: WrittenNameBlock[];
  kind?: "institutional" | "project";
  summary?: string;
  country?: "NO" | "SE" | "NO+SE" | "";
  area?: string;
  places?: WrittenNameBlock[];
  behind?: (WrittenProgrammeBlock | WrittenOrganisationBlock)[];
  participants?: WrittenParticipantBlock[];
  note?: string;
  sources?: WrittenSourceBlock[];
};

export type NewCourse = {
  "@type": "Course";
  title: string;
  /** The last part of the address. */
  id?: string;
  description?: string;
  effective?: string | null;
  expires?: string | null;
  /** The main text, in the form of Plone's clients. */
  blocks?: Record<string, unknown>;
  blocks_layout?: Record<string, unknown>;
  summary?: string;
  audience?: string;
  prerequisites?: string;
  outcomes?: WrittenOutcomeBlock[];
  challenges?: WrittenChallengeBlock[];
  level_claim?: "none" | "indicative" | "accredited";
  level_evidence?: string;
  pass_mark?: number;
  /** By its identity, address, key or code; or as it is read. */
  licence?: string | number | Record<string, unknown> | null;
  /** By its identity, address, key or code; or as it is read. */
  funding?: string | number | Record<string, unknown> | null;
  /** By its identity, address, key or code; or as it is read. */
  cover_image?: string | number | Record<string, unknown> | null;
  cover_alternative_text?: string;
};

export type NewDirectory = {
  "@type": "Directory";
  title: string;
  /** The last part of the address. */
  id?: string;
  description?: string;
  effective?: string | null;
  expires?: string | null;
  /** The main text, in the form of Plone's clients. */
  blocks?: Record<string, unknown>;
  blocks_layout?: Record<string, unknown>;
  introduction?: string;
};

export type NewEvent = {
  "@type": "Event";
  title: string;
  /** The last part of the address. */
  id?: string;
  description?: string;
  effective?: string | null;
  expires?: string | null;
  /** The main text, in the form of Plone's clients. */
  blocks?: Record<string, unknown>;
  blocks_layout?: Record<string, unknown>;
  summary?: string;
  starts_at?: string | null;
  ends_at?: string | null;
  time_zone?: "Europe/Oslo" | "Europe/Stockholm";
  attendance?: "on_site" | "online" | "both";
  place?: string;
  online_link?: string;
  held_in?: WrittenLanguageBlock[];
  organiser?: string;
  registration_link?: string;
  is_cancelled?: boolean;
  body?: (WrittenHeadingBlock | WrittenParagraphBlock | WrittenQuoteBlock | WrittenCalloutBlock | WrittenLanguageNoteBlock | WrittenFactBlock | WrittenStatementBlock | WrittenDefinitionBlock | WrittenTableBlock | WrittenPictureBlock | WrittenDownloadBlock | WrittenAudioBlock | WrittenVideoBlock)[];
};

export type NewEventIndex = {
  "@type": "EventIndex";
  title: string;
  /** The last part of the address. */
  id?: string;
  description?: string;
  effective?: string | null;
  expires?: string | null;
  /** The main text, in the form of Plone's clients. */
  blocks?: Record<string, unknown>;
  blocks_layout?: Record<string, unknown>;
  introduction?: string;
};

export type NewFundingProgramme = {
  "@type": "FundingProgramme";
  title: string;
  /** The last part of the address. */
  id?: string;
  description?: string;
  effective?: string | null;
  expires?: string | null;
  /** The main text, in the form of Plone's clients. */
  blocks?: Record<string, unknown>;
  blocks_layout?: Record<string, unknown>;
  other_names?: WrittenNameBlock[];
  search_terms?: WrittenNameBlock[];
  kind?: string;
  summary?: string;
  country?: "NO" | "SE" | "NO+SE" | "";
  places?: WrittenNameBlock[];
  priorities?: WrittenPointBlock[];
  managed_by?: WrittenOrganisationBlock[];
  sources?: WrittenSourceBlock[];
};

export type NewGlossaryIndex = {
  "@type": "GlossaryIndex";
  title: string;
  /** The last part of the address. */
  id?: string;
  description?: string;
  effective?: string | null;
  expires?: string | null;
  /** The main text, in the form of Plone's clients. */
  blocks?: Record<string, unknown>;
  blocks_layout?: Record<string, unknown>;
  introduction?: string;
};

export type NewHomePage = {
  "@type": "HomePage";
  title: string;
  /** The last part of the address. */
  id?: string;
  description?: string;
  effective?: string | null;
  expires?: string | null;
  /** The main text, in the form of Plone's clients. */
  blocks?: Record<string, unknown>;
  blocks_layout?: Record<string, unknown>;
  tagline?: string;
  summary?: string;
  /** By its identity, address, key or code; or as it is read. */
  funding?: string | number | Record<string, unknown> | null;
  /** By its identity, address, key or code; or as it is read. */
  licence?: string | number | Record<string, unknown> | null;
};

export type NewInformationPage = {
  "@type": "InformationPage";
  title: string;
  /** The last part of the address. */
  id?: string;
  description?: string;
  effective?: string | null;
  expires?: string | null;
  /** The main text, in the form of Plone's clients. */
  blocks?: Record<string, unknown>;
  blocks_layout?: Record<string, unknown>;
  summary?: string;
  body?: (WrittenHeadingBlock | WrittenParagraphBlock | WrittenQuoteBlock | WrittenCalloutBlock | WrittenLanguageNoteBlock | WrittenFactBlock | WrittenStatementBlock | WrittenDefinitionBlock | WrittenTableBlock | WrittenPictureBlock | WrittenDownloadBlock | WrittenAudioBlock | WrittenVideoBlock)[];
  related?: WrittenPageBlock[];
  sources?: WrittenSourceBlock[];
};

export type NewLesson = {
  "@type": "Lesson";
  title: string;
  /** The last part of the address. */
  id?: string;
  description?: string;
  effective?: string | null;
  expires?: string | null;
  /** The main text, in the form of Plone's clients. */
  blocks?: Record<string, unknown>;
  blocks_layout?: Record<string, unknown>;
  minutes?: number;
  body?: (WrittenHeadingBlock | WrittenParagraphBlock | WrittenQuoteBlock | WrittenCalloutBlock | WrittenLanguageNoteBlock | WrittenFactBlock | WrittenStatementBlock | WrittenDefinitionBlock | WrittenTableBlock | WrittenPictureBlock | WrittenDownloadBlock | WrittenAudioBlock | WrittenVideoBlock | WrittenCaseCardBlock | WrittenSingleChoiceBlock | WrittenMultipleChoiceBlock | WrittenTrueFalseBlock | WrittenOrderBlock | WrittenMatchBlock | WrittenShortTextBlock | WrittenNumberBlock | WrittenReflectionBlock | WrittenCanvasBlock | WrittenWishListBlock | WrittenMirrorTaskBlock | WrittenChecklistBlock | WrittenSelfAssessmentBlock)[];
  sources?: WrittenSourceBlock[];
};

/** For whom, and for how many days. */
export type NewLink = {
  name?: string;
  days?: number;
};

export type NewModule = {
  "@type": "Module";
  title: string;
  /** The last part of the address. */
  id?: string;
  description?: string;
  effective?: string | null;
  expires?: string | null;
  /** The main text, in the form of Plone's clients. */
  blocks?: Record<string, unknown>;
  blocks_layout?: Record<string, unknown>;
  outcomes?: WrittenOutcomeBlock[];
  test?: (WrittenSingleChoiceBlock | WrittenMultipleChoiceBlock | WrittenTrueFalseBlock | WrittenOrderBlock | WrittenMatchBlock | WrittenShortTextBlock | WrittenNumberBlock | WrittenBorrowedQuestionBlock)[];
};

export type NewOrganisation = {
  "@type": "Organisation";
  title: string;
  /** The last part of the address. */
  id?: string;
  description?: string;
  effective?: string | null;
  expires?: string | null;
  /** The main text, in the form of Plone's clients. */
  blocks?: Record<string, unknown>;
  blocks_layout?: Record<string, unknown>;
  other_names?: WrittenNameBlock[];
  search_terms?: WrittenNameBlock[];
  former_names?: WrittenNameBlock[];
  kind?: string;
  summary?: string;
  country?: "NO" | "SE" | "NO+SE" | "";
  place?: string;
  places?: WrittenNameBlock[];
  case_studies?: WrittenCaseStudyBlock[];
  sources?: WrittenSourceBlock[];
};

export type NewPage = NewHomePage | NewProgramme | NewCourse | NewModule | NewLesson | NewBorrowedLesson | NewCaseStudyIndex | NewCaseStudy | NewDirectory | NewCooperation | NewOrganisation | NewFundingProgramme | NewProject | NewEventIndex | NewEvent | NewGlossaryIndex | NewCompetenceNetwork | NewInformationPage;

export type NewProgramme = {
  "@type": "Programme";
  title: string;
  /** The last part of the address. */
  id?: string;
  description?: string;
  effective?: string | null;
  expires?: string | null;
  /** The main text, in the form of Plone's clients. */
  blocks?: Record<string, unknown>;
  blocks_layout?: Record<string, unknown>;
  summary?: string;
  challenges?: WrittenChallengeBlock[];
};

export type NewProject = {
  "@type": "Project";
  title: string;
  /** The last part of the address. */
  id?: string;
  description?: string;
  effective?: string | null;
  expires?: string | null;
  /** The main text, in the form of Plone's clients. */
  blocks?: Record<string, unknown>;
  blocks_layout?: Record<string, unknown>;
  other_names?: WrittenNameBlock[];
  search_terms?: WrittenNameBlock[];
  summary?: string;
  country?: "NO" | "SE" | "NO+SE" | "";
  area?: string;
  places?: WrittenNameBlock[];
  period_start?: string;
  period_end?: string;
  duration_years?: number | null;
  applied?: string;
  granted?: string;
  aims?: WrittenPointBlock[];
  goals?: WrittenPointBlock[];
  participants?: WrittenParticipantBlock[];
  participants_note?: string;
  behind?: (WrittenProgrammeBlock | WrittenOrganisationBlock)[];
  funding?: string;
  budget_amount?: number | null;
  budget_currency?: string;
  budget_kind?: string;
  budget_note?: string;
  history?: string;
  former_site?: string;
  predecessors?: WrittenPageBlock[];
  successors?: WrittenPageBlock[];
  related?: WrittenPageBlock[];
  case_studies?: WrittenCaseStudyBlock[];
  programmes?: WrittenProgrammeBlock[];
  sustainable_development?: string;
  equal_opportunities?: string;
  gender_equality?: string;
  communication?: string;
  sources?: WrittenSourceBlock[];
};

/** Both pages by UID, path or address. */
export type NewRelation = {
  relation: "relatedItems";
  source: string;
  target: string;
};

export type NewRelations = {
  items: NewRelation[];
};

export type NewTranslation = {
  language: string;
};

/** An empty object: nothing stands there. */
export type NoNeighbour = Record<string, unknown>;

export type NumberBlock = {
  id: string;
  "@type": "number";
  question: string;
  unit: string;
};

export type OrderBlock = {
  id: string;
  "@type": "order";
  question: string;
  items: {
    id?: string;
    "@type"?: string;
    value?: string;
  }[];
};

/** Puts the page with the `id` `obj_id` below this one elsewhere: `top`, `bottom`, or so many places. */
export type Ordering = {
  obj_id: string;
  delta: "bottom" | "top" | number;
};

export type Organisation = {
  "@type": "Organisation";
  "@id": string;
  UID: string;
  id: string;
  title: string;
  description: string;
  language: LanguageName;
  review_state: string;
  type_title: string;
  created: string | null;
  modified: string | null;
  effective: string | null;
  expires: string | null;
  version: string;
  is_folderish: boolean;
  lock: Lock;
  subjects: string[];
  parent: Summary | SiteSummary;
  html: string;
  text: string;
  reservation?: Reservation;
  items?: (Summary | Page)[];
  items_total?: number;
  batching?: Batching;
  blocks?: Record<string, Record<string, unknown>>;
  blocks_layout?: BlocksLayout;
  previous_item?: Summary | NoNeighbour;
  next_item?: Summary | NoNeighbour;
  "@components": Components;
  other_names: NameBlock[];
  search_terms: NameBlock[];
  former_names: NameBlock[];
  kind: string;
  summary: string;
  country: "NO" | "SE" | "NO+SE" | "";
  place: string;
  places: NameBlock[];
  case_studies: CaseStudyBlock[];
  sources: SourceBlock[];
};

export type OrganisationBlock = {
  id: string;
  "@type": "organisation";
  value: PageReference | null;
};

export type OrganisationName = {
  "@id": string;
  title: string;
};

export type OtherLanguage = {
  "@id": string;
  UID: string;
  language: string;
  title: string;
};

/** In short, as it stands in each document. `@translations` tells more. */
export type OtherLanguages = {
  "@id": string;
  items: OtherLanguage[];
};

export type Outcome = {
  id: string;
  kind: string;
  text: string;
};

export type OutcomeBlock = {
  id: string;
  "@type": "outcome";
  kind: "knowledge" | "skill" | "general_competence" | "" | null;
  text: string;
};

/** Asked of a page within a course, it is the outline of the course. */
export type Outline = {
  "@id": string;
  course: OutlineCourse;
  modules: OutlineModule[];
  complete: boolean;
};

export type OutlineCourse = {
  "@id": string;
  UID: string;
  title: string;
  description: string;
  language: string;
  minutes: number;
  outcomes: Outcome[];
};

/** `borrowed` is the lesson of another course that is shown here, else `null`. */
export type OutlineLesson = {
  "@id": string;
  UID: string;
  number: string;
  title: string;
  minutes: number;
  borrowed: string | null;
};

/** `questions` is how many its test asks. */
export type OutlineModule = {
  "@id": string;
  UID: string;
  number: number;
  title: string;
  minutes: number;
  questions: number;
  outcomes: Outcome[];
  lessons: OutlineLesson[];
};

export type Page = HomePage | Programme | Course | Module | Lesson | BorrowedLesson | CaseStudyIndex | CaseStudy | Directory | Cooperation | Organisation | FundingProgramme | Project | EventIndex | Event | GlossaryIndex | CompetenceNetwork | InformationPage;

export type PageBlock = {
  id: string;
  "@type": "page";
  value: PageReference | null;
};

/** Another page, in the language of the one that names it where there is one. */
export type PageReference = {
  "@id": string;
  "@type": string;
  UID: string;
  title: string;
  description: string;
  language: string;
};

export type ParagraphBlock = {
  id: string;
  "@type": "paragraph";
  text: string;
};

/** A page of which only some `fields` were asked for: those, and these three. */
export type PartOfPage = {
  "@id": string;
  "@type": string;
  UID: string;
};

export type ParticipantBlock = {
  id: string;
  "@type": "participant";
  organisation: PageReference | null;
  role: "owner" | "partner" | "co_financer" | "initiator" | "took_part" | "" | null;
};

/** `languages` are codes. How the person is reached is not told. */
export type PersonItem = {
  name: string;
  role: string;
  languages: string[];
  competences: string[];
  organisation: OrganisationName | null;
};

export type Picture = {
  url: string;
  width: number;
  height: number;
  src: string;
  srcset: string;
  sizes: string;
  sources: PictureSource[];
  scales: PictureScale[];
  credit: string;
  licence: LicenceName | null;
};

export type PictureBlock = {
  id: string;
  "@type": "picture";
  image: Picture | PictureLeftOut | null;
  alternative_text: string;
  decorative: boolean;
  caption: string;
};

/** `credit` says why: no consent of those in it, or no recorded rights. */
export type PictureLeftOut = {
  url: null;
  credit: string;
  licence: null;
};

export type PictureScale = {
  src: string;
  type: string;
  width: number;
  height: number;
};

/** For `<source>`: a lighter format. */
export type PictureSource = {
  type: string;
  srcset: string;
};

export type PointBlock = {
  id: string;
  "@type": "point";
  value: string;
};

/** RFC 9457, with `message` and `error` for Plone's clients. All that is wrong is told at once. */
export type Problem = {
  type: string;
  title: string;
  status: number;
  detail: string;
  instance: string;
  message: string;
  error: ErrorOfPlone;
  parameters?: BadParameter[];
  errors?: FieldProblem[];
  current?: string;
  parameter?: string;
  values?: string[];
  translations?: string[];
  source?: string;
};

export type Programme = {
  "@type": "Programme";
  "@id": string;
  UID: string;
  id: string;
  title: string;
  description: string;
  language: LanguageName;
  review_state: string;
  type_title: string;
  created: string | null;
  modified: string | null;
  effective: string | null;
  expires: string | null;
  version: string;
  is_folderish: boolean;
  lock: Lock;
  subjects: string[];
  parent: Summary | SiteSummary;
  html: string;
  text: string;
  reservation?: Reservation;
  items?: (Summary | Page)[];
  items_total?: number;
  batching?: Batching;
  blocks?: Record<string, Record<string, unknown>>;
  blocks_layout?: BlocksLayout;
  previous_item?: Summary | NoNeighbour;
  next_item?: Summary | NoNeighbour;
  "@components": Components;
  summary: string;
  challenges: ChallengeBlock[];
};

export type ProgrammeBlock = {
  id: string;
  "@type": "programme";
  value: PageReference | null;
};

export type Project = {
  "@type": "Project";
  "@id": string;
  UID: string;
  id: string;
  title: string;
  description: string;
  language: LanguageName;
  review_state: string;
  type_title: string;
  created: string | null;
  modified: string | null;
  effective: string | null;
  expires: string | null;
  version: string;
  is_folderish: boolean;
  lock: Lock;
  subjects: string[];
  parent: Summary | SiteSummary;
  html: string;
  text: string;
  reservation?: Reservation;
  items?: (Summary | Page)[];
  items_total?: number;
  batching?: Batching;
  blocks?: Record<string, Record<string, unknown>>;
  blocks_layout?: BlocksLayout;
  previous_item?: Summary | NoNeighbour;
  next_item?: Summary | NoNeighbour;
  "@components": Components;
  other_names: NameBlock[];
  search_terms: NameBlock[];
  summary: string;
  country: "NO" | "SE" | "NO+SE" | "";
  area: string;
  places: NameBlock[];
  period_start: string;
  period_end: string;
  duration_years: number | null;
  applied: string;
  granted: string;
  aims: PointBlock[];
  goals: PointBlock[];
  participants: ParticipantBlock[];
  participants_note: string;
  behind: (ProgrammeBlock | OrganisationBlock)[];
  funding: string;
  budget_amount: number | null;
  budget_currency: string;
  budget_kind: string;
  budget_note: string;
  history: string;
  former_site: string;
  predecessors: PageBlock[];
  successors: PageBlock[];
  related: PageBlock[];
  case_studies: CaseStudyBlock[];
  programmes: ProgrammeBlock[];
  sustainable_development: string;
  equal_opportunities: string;
  gender_equality: string;
  communication: string;
  sources: SourceBlock[];
  relatedItems: Summary[];
};

export type QueryConfiguration = {
  "@id": string;
  indexes: Record<string, QueryIndex>;
  sortable_indexes: Record<string, QueryIndex>;
};

export type QueryIndex = {
  title: string;
  description: string;
  enabled: boolean;
  group: string;
  sortable: boolean;
  operations: string[];
  operators: Record<string, QueryOperator>;
  values: Record<string, unknown>;
  vocabulary: string | null;
  fetch_vocabulary: boolean;
};

export type QueryOperator = {
  title: string;
  description: string;
  operation: string;
  widget: string | null;
};

export type QuoteBlock = {
  id: string;
  "@type": "quote";
  text: string;
  source: string;
};

/** Captions and transcript in the language of the page. */
export type RecordingFile = {
  url: string;
  kind: string;
  credit: string;
  licence: LicenceName | null;
  captions: string | null;
  transcript: string;
};

export type ReflectionBlock = {
  id: string;
  "@type": "reflection";
  question: string;
};

export type Relation = {
  source: Summary;
  target: Summary;
};

export type RelationItems = {
  items: Relation[];
  items_total: number;
  readonly?: boolean;
  staticCatalogVocabularyQuery?: null;
};

/** Asked without a choice, it counts (`stats`); asked with one, it lists (`relations`). */
export type Relations = {
  "@id": string;
  stats?: Record<string, number>;
  broken?: Record<string, unknown>;
  relations?: Record<string, RelationItems>;
};

/** `languages_left_out` were behind. `reservation` is why one was taken all the same. */
export type ReleasedEdition = {
  number: string;
  state: string;
  pilot: boolean;
  released: string;
  predecessor: string | null;
  languages: ReleasedLanguage[];
  languages_left_out: string[];
  reservation: string;
  withdrawn: string | null;
  withdrawal_reason: string;
};

/** `sha256` names the course document of the edition in this language. */
export type ReleasedLanguage = {
  language: string;
  title: string;
  changelog: string;
  sha256: string;
};

/** Why a translation was published although something in it is open. */
export type Reservation = {
  reason: string;
  since: string | null;
  objections: number;
};

export type Said = {
  message: string;
};

/** `meant`: the words that were looked for instead, where one is written nowhere. */
export type SearchMeaning = {
  meant: string | null;
  has_every_word: boolean;
};

export type SelfAssessmentBlock = {
  id: string;
  "@type": "self_assessment";
  question: string;
  moment: "before" | "after" | "" | null;
  series: string;
  statements: {
    id: string;
    "@type": "statement";
    value: string;
  }[];
};

/** What kind of file it is, its bytes and the ending of its name say. */
export type SentFile = {
  data: string;
  encoding: "base64";
  filename: string;
  "content-type"?: string;
};

export type ShortTextBlock = {
  id: string;
  "@type": "short_text";
  question: string;
};

export type Sibling = {
  "@id": string;
  language: string;
};

export type SingleChoiceBlock = {
  id: string;
  "@type": "single_choice";
  question: string;
  choices: {
    id: string;
    "@type": "choice";
    text: string;
  }[];
};

/** `plone.allowed_sizes` are the widths that pictures are made in, each with any height. */
export type Site = {
  "@id": string;
  features: Features;
  "plone.site_title": string;
  "plone.site_logo": string | null;
  "plone.robots_txt": string | null;
  "plone.default_language": string;
  "plone.available_languages": string[];
  "plone.allowed_sizes": string[];
  "plone.portal_timezone": string;
};

export type SiteAlias = {
  path: string;
  "redirect-to"?: string;
};

/** `redirect-to` is the page: its path, address or UID. */
export type SiteAliases = {
  items: SiteAlias[];
};

/** The mount: above the front pages. */
export type SiteRoot = {
  "@id": string;
  "@type": string;
  title: string;
  description: string;
  type_title: string;
  is_folderish: boolean;
  parent: Record<string, unknown>;
  items: Summary[];
  items_total: number;
  "@components": Record<string, unknown>;
};

/** What stands above the front pages. */
export type SiteSummary = {
  "@id": string;
  "@type": string;
  title: string;
  description: string;
  type_title: string;
};

export type SourceBlock = {
  id: string;
  "@type": "source";
  text: string;
  url: string;
  date: string;
};

/** Pages by path, address or UID. */
export type Sources = {
  source: string | string[];
};

export type StatementBlock = {
  id: string;
  "@type": "statement";
  label: string;
  text: string;
  source: string;
};

/** With its rights as they are recorded; `licence` is a code. */
export type StoredFile = {
  "@id": string;
  "@type": "File" | "Image";
  id: number;
  title: string;
  filename: string;
  bytes: number | null;
  url: string;
  created: string | null;
  credit: string;
  source: string;
  licence: string | null;
  collection: FileCollection;
  tags: string[];
};

export type StoredFiles = {
  "@id": string;
  items: StoredFile[];
  items_total: number;
  batching?: Batching;
};

/** `can_be_published` is false while credit or licence is missing. What is not made yet is not named. */
export type StoredPicture = {
  "@id": string;
  "@type": "File" | "Image";
  id: number;
  title: string;
  filename: string;
  bytes: number | null;
  url: string;
  created: string | null;
  credit: string;
  source: string;
  licence: string | null;
  collection: FileCollection;
  tags: string[];
  width: number;
  height: number;
  src: string;
  srcset: string;
  sizes: string;
  sources: PictureSource[];
  scales: PictureScale[];
  persons_shown: boolean;
  consent_site: boolean;
  consent_api: boolean;
  consent_package: boolean;
  consent_print: boolean;
  consent_expires: string | null;
  can_be_published: boolean;
};

export type StoredPictures = {
  "@id": string;
  items: StoredPicture[];
  items_total: number;
  batching?: Batching;
};

/** A page as it stands in lists. */
export type Summary = {
  "@id": string;
  "@type": string;
  UID: string;
  title: string;
  description: string;
  language: string;
  review_state: string;
  type_title: string;
  effective: string | null;
};

export type TableBlock = {
  id: string;
  "@type": "table";
  caption: string;
  rows: {
    id: string;
    "@type": "row";
    cells: {
      id: string;
      "@type": "cell";
      value: string;
    }[];
  }[];
  has_header: boolean;
};

/** In this order: the foreign client compares the text. */
export type Term = {
  title: string;
  token: string;
};

/** `languages`: language -> the term there. A language that lacks it is not named. */
export type TermItem = {
  id: string;
  languages: Record<string, TermVersion>;
};

export type TermVersion = {
  term: string;
  definition: string;
  source: string;
};

/** What can be done now: `POST` to `@id`. */
export type Transition = {
  "@id": string;
  title: string;
};

/** `items` are the other languages, `languages` all with their state, `root` the front pages. */
export type Translations = {
  "@id": string;
  items: Sibling[];
  languages: LanguageVersion[];
  root: Record<string, string>;
};

export type TrueFalseBlock = {
  id: string;
  "@type": "true_false";
  claim: string;
};

/** `id` is what documents call `@type`. Only who may write may add. */
export type TypeItem = {
  "@id": string;
  id: string;
  title: string;
  kind: "block" | "page";
  addable?: boolean;
  immediately_addable?: boolean;
};

/** `force` takes another's lock away where that one allows it. */
export type Unlocking = {
  force?: boolean;
};

export type VersionNumber = {
  version: number;
};

export type VideoBlock = {
  id: string;
  "@type": "video";
  recording: RecordingFile | null;
  title: string;
};

export type Vocabulary = {
  "@id": string;
  items: Term[];
  items_total: number;
  batching?: Batching;
};

export type VocabularyItem = {
  "@id": string;
  title: string;
};

export type WishListBlock = {
  id: string;
  "@type": "wish_list";
  task: string;
  columns: {
    id: string;
    "@type": "column";
    label: string;
    hint: string;
  }[];
  rows: number | null;
};

/** `meaning` is written in English. */
export type Word = {
  word: string;
  meaning: string;
};

/** `history` names persons and their comments, so nobody without a token is told it. */
export type Workflow = {
  "@id": string;
  state: WorkflowState;
  history: WorkflowStep[];
  transitions: Transition[];
};

export type WorkflowState = {
  id: string;
  title: string;
};

/** What somebody did with the page. `title` is that of the state it led to. */
export type WorkflowStep = {
  action: string;
  actor: string;
  comments: string;
  review_state: string;
  time: string | null;
  title: string;
};

export type WrittenAudioBlock = {
  id?: string;
  "@type": "audio";
  /** By its identity, address, key or code; or as it is read. */
  recording?: string | number | Record<string, unknown> | null;
  title?: string;
};

export type WrittenBorrowedQuestionBlock = {
  id?: string;
  "@type": "borrowed_question";
  question?: string;
};

export type WrittenCalloutBlock = {
  id?: string;
  "@type": "callout";
  kind?: "note" | "take_home" | "mirror_task" | "warning" | "" | null;
  title?: string;
  text?: string;
};

export type WrittenCanvasBlock = {
  id?: string;
  "@type": "canvas";
  task?: string;
  fields?: {
    id?: string;
    "@type": "field";
    label?: string;
    hint?: string;
  }[];
};

export type WrittenCaseCardBlock = {
  id?: string;
  "@type": "case_card";
  /** By its identity, address, key or code; or as it is read. */
  case_study?: string | number | Record<string, unknown> | null;
};

export type WrittenCaseStudyBlock = {
  id?: string;
  "@type": "case_study";
  /** By its identity, address, key or code; or as it is read. */
  value?: string | number | Record<string, unknown> | null;
};

export type WrittenChallengeBlock = {
  id?: string;
  "@type": "challenge";
  /** By its identity, address, key or code; or as it is read. */
  value?: string | number | Record<string, unknown> | null;
};

export type WrittenChecklistBlock = {
  id?: string;
  "@type": "checklist";
  task?: string;
  items?: {
    id?: string;
    "@type": "item";
    value?: string;
  }[];
};

export type WrittenDefinitionBlock = {
  id?: string;
  "@type": "definition";
  /** By its identity, address, key or code; or as it is read. */
  term?: string | number | Record<string, unknown> | null;
};

export type WrittenDownloadBlock = {
  id?: string;
  "@type": "download";
  /** By its identity, address, key or code; or as it is read. */
  document?: string | number | Record<string, unknown> | null;
  title?: string;
};

export type WrittenFactBlock = {
  id?: string;
  "@type": "fact";
  label?: string;
  kind?: "number" | "year" | "month" | "period" | "" | null;
  value?: string;
  unit?: string;
  total?: string;
  text?: string;
  source?: string;
  target?: string;
  date?: string;
};

export type WrittenHeadingBlock = {
  id?: string;
  "@type": "heading";
  text?: string;
};

export type WrittenIndicatorBlock = {
  id?: string;
  "@type": "indicator";
  name?: string;
  target?: string;
  result?: string;
  unit?: string;
  breakdown?: {
    id?: string;
    "@type": "part";
    name?: string;
    value?: string;
  }[];
  verdict?: "met" | "not_met" | "unclear" | "no_target" | "not_reported" | "" | null;
  note?: string;
  source?: string;
  date?: string;
  target_kind?: "exactly" | "at_least" | "" | null;
};

export type WrittenLanguageBlock = {
  id?: string;
  "@type": "language";
  value?: "nb" | "sv" | "en" | "sma" | "fi" | "" | null;
};

export type WrittenLanguageNoteBlock = {
  id?: string;
  "@type": "language_note";
  language?: string;
  word?: string;
  text?: string;
};

export type WrittenMatchBlock = {
  id?: string;
  "@type": "match";
  question?: string;
  pairs?: {
    id?: string;
    "@type": "pair";
    text?: string;
    match?: string;
  }[] | Record<string, unknown>;
  feedback?: string;
  outcome?: string;
  points?: number | null;
  attempts?: number | null;
};

export type WrittenMirrorTaskBlock = {
  id?: string;
  "@type": "mirror_task";
  title?: string;
  minutes?: number | null;
  norwegian?: string;
  swedish?: string;
  exchange?: string;
};

export type WrittenMultipleChoiceBlock = {
  id?: string;
  "@type": "multiple_choice";
  question?: string;
  choices?: {
    id?: string;
    "@type": "choice";
    text?: string;
    correct?: boolean;
    feedback?: string;
  }[];
  feedback?: string;
  shuffle?: boolean;
  outcome?: string;
  points?: number | null;
  attempts?: number | null;
};

export type WrittenNameBlock = {
  id?: string;
  "@type": "name";
  value?: string;
};

export type WrittenNumberBlock = {
  id?: string;
  "@type": "number";
  question?: string;
  minimum?: string;
  maximum?: string;
  unit?: string;
  feedback?: string;
  outcome?: string;
  points?: number | null;
  attempts?: number | null;
};

export type WrittenOrderBlock = {
  id?: string;
  "@type": "order";
  question?: string;
  items?: {
    id?: string;
    "@type": "item";
    value?: string;
  }[] | Record<string, unknown>;
  feedback?: string;
  outcome?: string;
  points?: number | null;
  attempts?: number | null;
};

export type WrittenOrganisationBlock = {
  id?: string;
  "@type": "organisation";
  /** By its identity, address, key or code; or as it is read. */
  value?: string | number | Record<string, unknown> | null;
};

export type WrittenOutcomeBlock = {
  id?: string;
  "@type": "outcome";
  kind?: "knowledge" | "skill" | "general_competence" | "" | null;
  text?: string;
};

export type WrittenPageBlock = {
  id?: string;
  "@type": "page";
  /** By its identity, address, key or code; or as it is read. */
  value?: string | number | Record<string, unknown> | null;
};

export type WrittenParagraphBlock = {
  id?: string;
  "@type": "paragraph";
  text?: string;
};

export type WrittenParticipantBlock = {
  id?: string;
  "@type": "participant";
  /** By its identity, address, key or code; or as it is read. */
  organisation?: string | number | Record<string, unknown> | null;
  role?: "owner" | "partner" | "co_financer" | "initiator" | "took_part" | "" | null;
};

export type WrittenPictureBlock = {
  id?: string;
  "@type": "picture";
  /** By its identity, address, key or code; or as it is read. */
  image?: string | number | Record<string, unknown> | null;
  alternative_text?: string;
  caption?: string;
  decorative?: boolean;
};

export type WrittenPointBlock = {
  id?: string;
  "@type": "point";
  value?: string;
};

export type WrittenProgrammeBlock = {
  id?: string;
  "@type": "programme";
  /** By its identity, address, key or code; or as it is read. */
  value?: string | number | Record<string, unknown> | null;
};

export type WrittenQuoteBlock = {
  id?: string;
  "@type": "quote";
  text?: string;
  source?: string;
};

export type WrittenReflectionBlock = {
  id?: string;
  "@type": "reflection";
  question?: string;
};

export type WrittenSelfAssessmentBlock = {
  id?: string;
  "@type": "self_assessment";
  question?: string;
  moment?: "before" | "after" | "" | null;
  series?: string;
  statements?: {
    id?: string;
    "@type": "statement";
    value?: string;
  }[];
};

export type WrittenShortTextBlock = {
  id?: string;
  "@type": "short_text";
  question?: string;
  accepted?: string;
  feedback?: string;
  case_sensitive?: boolean;
  longest?: number | null;
  outcome?: string;
  points?: number | null;
  attempts?: number | null;
};

export type WrittenSingleChoiceBlock = {
  id?: string;
  "@type": "single_choice";
  question?: string;
  choices?: {
    id?: string;
    "@type": "choice";
    text?: string;
    correct?: boolean;
    feedback?: string;
  }[];
  feedback?: string;
  shuffle?: boolean;
  outcome?: string;
  points?: number | null;
  attempts?: number | null;
};

export type WrittenSourceBlock = {
  id?: string;
  "@type": "source";
  text?: string;
  url?: string;
  date?: string;
};

export type WrittenStatementBlock = {
  id?: string;
  "@type": "statement";
  label?: string;
  text?: string;
  source?: string;
};

export type WrittenTableBlock = {
  id?: string;
  "@type": "table";
  caption?: string;
  rows?: {
    id?: string;
    "@type": "row";
    cells?: {
      id?: string;
      "@type": "cell";
      value?: string;
    }[];
  }[];
  has_header?: boolean;
};

export type WrittenTrueFalseBlock = {
  id?: string;
  "@type": "true_false";
  claim?: string;
  is_true?: boolean;
  feedback?: string;
  outcome?: string;
  points?: number | null;
  attempts?: number | null;
};

export type WrittenVideoBlock = {
  id?: string;
  "@type": "video";
  /** By its identity, address, key or code; or as it is read. */
  recording?: string | number | Record<string, unknown> | null;
  title?: string;
};

export type WrittenWishListBlock = {
  id?: string;
  "@type": "wish_list";
  task?: string;
  columns?: {
    id?: string;
    "@type": "column";
    label?: string;
    hint?: string;
  }[];
  rows?: number | null;
};

export interface Operations {
  /** The front page of each language */
  getFrontPages: {
    method: "GET";
    address: "/";
    query?: {
      /** Components to fill in, so that they need not be asked for one by one. */
      expand?: ("actions" | "aliases" | "breadcrumbs" | "contextnavigation" | "lock" | "navigation" | "navroot" | "site" | "translations" | "types" | "vocabularies" | "workflow")[];
      /** How many levels of the tree. */
      "expand.navigation.depth"?: number;
    };
    answer: SiteRoot;
  };
  /** What can be done with the page (asked of the site) */
  getActions: {
    method: "GET";
    address: "/@actions";
    answer: Actions;
  };
  /** Further addresses of all pages that the person publishes */
  getSiteAliases: {
    method: "GET";
    address: "/@aliases";
    query?: {
      /** How many at once. */
      b_size?: number;
      /** How many to leave out before the first. */
      b_start?: number;
      /** Whether somebody gave them, or a page was moved. */
      manual?: boolean;
      /** How they begin. */
      q?: string;
    };
    answer: Aliases;
  };
  /** More addresses, each with the page that it leads to */
  addSiteAliases: {
    method: "POST";
    address: "/@aliases";
    body: SiteAliases;
    answer: FailedAliases | null;
  };
  /** Addresses that no longer lead to any page */
  removeSiteAliases: {
    method: "DELETE";
    address: "/@aliases";
    body: SiteAliases;
    answer: FailedAliases | null;
  };
  /** The way from the front page to the page (asked of the site) */
  getBreadcrumbs: {
    method: "GET";
    address: "/@breadcrumbs";
    answer: Breadcrumbs;
  };
  /** Case studies by outcome, country, place and challenge (asked of the site) */
  getCaseStudies: {
    method: "GET";
    address: "/@case-studies";
    query?: {
      /** How many at once. */
      b_size?: number;
      /** How many to leave out before the first. */
      b_start?: number;
      /** A token of the vocabulary `societal-challenges`. */
      challenge?: string;
      /** A case of both countries is one of each. */
      country?: "NO" | "SE" | "NO+SE";
      /** How it went; one or more. */
      outcome?: ("completed" | "completed_with_risk" | "stopped" | "ongoing" | "no_results_yet" | "not_documented")[];
      /** A part of the name of the place. */
      place?: string;
    };
    answer: CaseStudies;
  };
  /** What happened since you last asked (asked of the site) */
  getChanges: {
    method: "GET";
    address: "/@changes";
    query?: {
      /** How many at once. */
      b_size?: number;
      /** Only this language. */
      language?: "nb" | "sv" | "en";
      /** The `token` of your last answer. Left out: everything, from the beginning. */
      since?: string;
    };
    answer: Changes;
  };
  /** People who have agreed to be shown, as long as they agree (asked of the site) */
  getCompetenceNetwork: {
    method: "GET";
    address: "/@competence-network";
    answer: CompetenceNetworkCards;
  };
  /** The section around the page, opened down to it (asked of the site) */
  getContextnavigation: {
    method: "GET";
    address: "/@contextnavigation";
    answer: ContextNavigation;
  };
  /** This description, for people */
  getDocumentation: {
    method: "GET";
    address: "/@docs";
    query?: {
      /** Of what stands around it. */
      language?: "nb" | "sv" | "en";
    };
    answer: string;
  };
  /** The documents that the person may choose; the newest first */
  getDocuments: {
    method: "GET";
    address: "/@documents";
    query?: {
      /** How many at once. */
      b_size?: number;
      /** How many to leave out before the first. */
      b_start?: number;
      /** A part of the title. */
      title?: string;
    };
    answer: StoredFiles;
  };
  /** A new document */
  uploadDocument: {
    method: "POST";
    address: "/@documents";
    body: {
      "@type"?: "File";
      file: SentFile;
      title?: string;
      credit?: string;
      source?: string;
      /** By its identity, address, key or code; or as it is read. */
      licence?: string | number | Record<string, unknown> | null;
      /** Its number or name. */
      collection?: string | number | Record<string, unknown> | null;
      tags?: string[];
    };
    answer: StoredFile;
  };
  /** One document with its rights */
  getDocument: {
    method: "GET";
    address: "/@documents/{number}";
    path: {
      /** The `id` of it. */
      number: number;
    };
    answer: StoredFile;
  };
  /** Events to come, or past ones (asked of the site) */
  getEvents: {
    method: "GET";
    address: "/@events";
    query?: {
      /** How many at once. */
      b_size?: number;
      /** How many to leave out before the first. */
      b_start?: number;
      /** Those that are not over yet (`upcoming`, if left out), the others (`past`), or `all`. */
      when?: "upcoming" | "past" | "all";
    };
    answer: Events;
  };
  /** Every term in all languages, and the false friends (asked of the site) */
  getGlossary: {
    method: "GET";
    address: "/@glossary";
    query?: {
      /** How many at once. */
      b_size?: number;
      /** How many to leave out before the first. */
      b_start?: number;
    };
    answer: Glossary;
  };
  /** The pictures that the person may choose; the newest first */
  getPictures: {
    method: "GET";
    address: "/@images";
    query?: {
      /** How many at once. */
      b_size?: number;
      /** How many to leave out before the first. */
      b_start?: number;
      /** A part of the title. */
      title?: string;
    };
    answer: StoredPictures;
  };
  /** A new picture */
  uploadPicture: {
    method: "POST";
    address: "/@images";
    body: {
      "@type"?: "Image";
      image: SentFile;
      title?: string;
      credit?: string;
      source?: string;
      /** By its identity, address, key or code; or as it is read. */
      licence?: string | number | Record<string, unknown> | null;
      /** Its number or name. */
      collection?: string | number | Record<string, unknown> | null;
      tags?: string[];
      persons_shown?: boolean;
      consent_site?: boolean;
      consent_api?: boolean;
      consent_package?: boolean;
      consent_print?: boolean;
      consent_expires?: string | null;
    };
    answer: StoredPicture;
  };
  /** One picture with its rights */
  getPicture: {
    method: "GET";
    address: "/@images/{number}";
    path: {
      /** The `id` of it. */
      number: number;
    };
    answer: StoredPicture;
  };
  /** Which pages point at these (asked of the site) */
  getLinkintegrity: {
    method: "GET";
    address: "/@linkintegrity";
    query: {
      /** The identities of the pages. */
      uids: string[];
    };
    answer: LinkIntegrity[];
  };
  /** Log in with a name and a password */
  logIn: {
    method: "POST";
    address: "/@login";
    body: Credentials;
    answer: LoginToken;
  };
  /** A new token in place of one that soon ends */
  renewLogin: {
    method: "POST";
    address: "/@login-renew";
    answer: LoginToken;
  };
  /** End the login */
  logOut: {
    method: "POST";
    address: "/@logout";
    answer: null;
  };
  /** The pages of a language as a tree (asked of the site) */
  getNavigation: {
    method: "GET";
    address: "/@navigation";
    query?: {
      /** How many levels of the tree. */
      "expand.navigation.depth"?: number;
    };
    answer: Navigation;
  };
  /** The front page of the language (asked of the site) */
  getNavroot: {
    method: "GET";
    address: "/@navroot";
    answer: NavigationRoot;
  };
  /** This description */
  getDescription: {
    method: "GET";
    address: "/@openapi";
    answer: Record<string, unknown>;
  };
  /** The packages of editions that the owner of the token may have (asked of the site) */
  getPackages: {
    method: "GET";
    address: "/@packages";
    query?: {
      /** Only of the course with this UID. */
      course?: string;
      /** Only in this format. */
      format?: "scorm12" | "scorm2004-3" | "scorm2004-4" | "cmi5" | "xapi" | "cc11" | "cc13" | "web" | "epub" | "pdf" | "facilitator";
      /** Only those that have this language. */
      language?: string;
    };
    answer: KeptPackages;
  };
  /** The file of a package: whole, or the bytes that `Range` asks for (asked of the site) */
  getPackagesByName: {
    method: "GET";
    address: "/@packages/{name}";
    path: {
      /** Which one. */
      name: string;
    };
    answer: string;
  };
  /** The draft that a link leads to */
  getSharedDraft: {
    method: "GET";
    address: "/@preview/{token}";
    path: {
      /** The last part of the address `json` of the link. */
      token: string;
    };
    answer: Page;
  };
  /** By what lists can be put together */
  getQuerystring: {
    method: "GET";
    address: "/@querystring";
    answer: QueryConfiguration;
  };
  /** Pages that fulfil criteria (asked by GET) */
  searchByCriteria: {
    method: "GET";
    address: "/@querystring-search";
    query: {
      /** How many at once. */
      b_size?: number;
      /** How many to leave out before the first. */
      b_start?: number;
      /** From the `Link` header; misses nothing when something is published meanwhile. */
      cursor?: string;
      /** Of which members the values are counted. */
      facets?: ("portal_type" | "Language" | "review_state" | "Subject")[];
      /** Only these members, with `@id`, `@type` and `UID`. */
      fields?: string[];
      /** Whole documents in `items`; at most some 4 MB, `next` goes on where they end. */
      fullobjects?: boolean;
      /** At most so many. */
      limit?: number;
      /** More members of each element; `_all` for all. */
      metadata_fields?: ("_all" | "UID" | "id" | "getId" | "getPath" | "getURL" | "portal_type" | "Type" | "Title" | "Description" | "Language" | "TranslationGroup" | "Subject" | "Creator" | "listCreators" | "created" | "modified" | "effective" | "expires" | "CreationDate" | "ModificationDate" | "EffectiveDate" | "ExpirationDate" | "Date" | "is_folderish" | "exclude_from_nav")[];
      /** The criteria, as JSON: a list of `{"i": index, "o": operation, "v": value}`. */
      query: string;
      /** In which order. With words `relevance` unless something else is said. */
      sort_on?: "relevance" | "getObjPositionInParent" | "sortable_title" | "path" | "portal_type" | "Language" | "review_state" | "UID" | "id" | "getId" | "created" | "modified" | "effective" | "expires";
      /** Which way round. */
      sort_order?: "ascending" | "descending" | "reverse";
    };
    answer: FoundPages;
  };
  /** Pages that fulfil criteria */
  searchByPostedCriteria: {
    method: "POST";
    address: "/@querystring-search";
    body: CriteriaQuery;
    answer: FoundPages;
  };
  /** Which pages name which as related (asked of the site) */
  getRelations: {
    method: "GET";
    address: "/@relations";
    query?: {
      /** The relation that is asked about. */
      relation?: "relatedItems";
      /** Identity of the page that names the other. */
      source?: string;
      /** Identity of the page that is named. */
      target?: string;
    };
    answer: Relations;
  };
  /** Pages that name others as related from now on: new drafts */
  relatePages: {
    method: "POST";
    address: "/@relations";
    body: NewRelations;
    answer: null;
  };
  /** Pages that name others as related no longer: new drafts */
  partPages: {
    method: "DELETE";
    address: "/@relations";
    body: NewRelations;
    answer: null;
  };
  /** Search in the whole site */
  search: {
    method: "GET";
    address: "/@search";
    query?: {
      /** The language of pages. */
      Language?: string[];
      /** Words, in any of their forms; `word*` is a beginning. */
      SearchableText?: string;
      /** A subject of pages. */
      Subject?: string[];
      /** What the identities of all languages of a page share. */
      TranslationGroup?: string[];
      /** The identity of pages. */
      UID?: string[];
      /** How many at once. */
      b_size?: number;
      /** How many to leave out before the first. */
      b_start?: number;
      /** When; one point in time, or two. */
      created?: string[];
      /** When; one point in time, or two. */
      "created.query"?: string[];
      /** Whether from it on, until it, or between both. */
      "created.range"?: "min" | "max" | "min:max" | "minmax";
      /** From the `Link` header; misses nothing when something is published meanwhile. */
      cursor?: string;
      /** When; one point in time, or two. */
      effective?: string[];
      /** When; one point in time, or two. */
      "effective.query"?: string[];
      /** Whether from it on, until it, or between both. */
      "effective.range"?: "min" | "max" | "min:max" | "minmax";
      /** When; one point in time, or two. */
      expires?: string[];
      /** When; one point in time, or two. */
      "expires.query"?: string[];
      /** Whether from it on, until it, or between both. */
      "expires.range"?: "min" | "max" | "min:max" | "minmax";
      /** Of which members the values are counted. */
      facets?: ("portal_type" | "Language" | "review_state" | "Subject")[];
      /** Only these members, with `@id`, `@type` and `UID`. */
      fields?: string[];
      /** Whole documents in `items`; at most some 4 MB, `next` goes on where they end. */
      fullobjects?: boolean;
      /** The last part of the address. */
      getId?: string[];
      /** The last part of the address. */
      id?: string[];
      /** More members of each element; `_all` for all. */
      metadata_fields?: ("_all" | "UID" | "id" | "getId" | "getPath" | "getURL" | "portal_type" | "Type" | "Title" | "Description" | "Language" | "TranslationGroup" | "Subject" | "Creator" | "listCreators" | "created" | "modified" | "effective" | "expires" | "CreationDate" | "ModificationDate" | "EffectiveDate" | "ExpirationDate" | "Date" | "is_folderish" | "exclude_from_nav")[];
      /** When; one point in time, or two. */
      modified?: string[];
      /** When; one point in time, or two. */
      "modified.query"?: string[];
      /** Whether from it on, until it, or between both. */
      "modified.range"?: "min" | "max" | "min:max" | "minmax";
      /** Find below this path instead of below the one that is asked. */
      path?: string;
      /** 0 is the page itself, 1 what stands right below, n so many levels. */
      "path.depth"?: number;
      /** The same as `path`. */
      "path.query"?: string;
      /** The `@type` of pages. */
      portal_type?: string[];
      /** The state of pages. */
      review_state?: string[];
      /** In which order. With words `relevance` unless something else is said. */
      sort_on?: "relevance" | "getObjPositionInParent" | "sortable_title" | "path" | "portal_type" | "Language" | "review_state" | "UID" | "id" | "getId" | "created" | "modified" | "effective" | "expires";
      /** Which way round. */
      sort_order?: "ascending" | "descending" | "reverse";
    };
    answer: FoundPages;
  };
  /** The site as a whole: languages, time zone, widths of pictures */
  getSite: {
    method: "GET";
    address: "/@site";
    answer: Site;
  };
  /** The other languages of the page, and how well they keep up (asked of the site) */
  getTranslations: {
    method: "GET";
    address: "/@translations";
    answer: Translations;
  };
  /** The kinds of pages and blocks (asked of the site) */
  getTypes: {
    method: "GET";
    address: "/@types";
    answer: TypeItem[];
  };
  /** The JSON Schema of a kind of page or block (asked of the site) */
  getTypesByName: {
    method: "GET";
    address: "/@types/{name}";
    path: {
      /** The `@type` of pages or blocks. */
      name: "BorrowedLesson" | "CaseStudy" | "CaseStudyIndex" | "CompetenceNetwork" | "Cooperation" | "Course" | "Directory" | "Event" | "EventIndex" | "FundingProgramme" | "GlossaryIndex" | "HomePage" | "InformationPage" | "Lesson" | "Module" | "Organisation" | "Programme" | "Project" | "audio" | "borrowed_question" | "callout" | "canvas" | "case_card" | "case_study" | "challenge" | "checklist" | "definition" | "download" | "fact" | "heading" | "indicator" | "language" | "language_note" | "match" | "mirror_task" | "multiple_choice" | "name" | "number" | "order" | "organisation" | "outcome" | "page" | "paragraph" | "participant" | "picture" | "point" | "programme" | "quote" | "reflection" | "self_assessment" | "short_text" | "single_choice" | "source" | "statement" | "table" | "true_false" | "video" | "wish_list";
    };
    answer: Record<string, unknown>;
  };
  /** The lists that values are chosen from (asked of the site) */
  getVocabularies: {
    method: "GET";
    address: "/@vocabularies";
    answer: VocabularyItem[];
  };
  /** The terms of one list (asked of the site) */
  getVocabulariesByName: {
    method: "GET";
    address: "/@vocabularies/{name}";
    path: {
      /** The name of the list. */
      name: "countries" | "licences" | "outcomes" | "plone.app.vocabularies.PortalTypes" | "plone.app.vocabularies.SupportedContentLanguages" | "plone.app.vocabularies.WorkflowStates" | "societal-challenges";
    };
    query?: {
      /** How many at once. */
      b_size?: number;
      /** How many to leave out before the first. */
      b_start?: number;
      /** A part of the title. */
      title?: string;
      /** Only the term with this token. */
      token?: string;
      /** Only the terms with these tokens. */
      tokens?: string[];
    };
    answer: Vocabulary;
  };
  /** A page, by its public path */
  getPage: {
    method: "GET";
    address: "/{path}";
    path: {
      /** The public path of a page, from the language on. Slashes may be sent as they are or as `%2F`. */
      path: string;
    };
    query?: {
      /** How many at once. */
      b_size?: number;
      /** How many to leave out before the first. */
      b_start?: number;
      /** Components to fill in, so that they need not be asked for one by one. */
      expand?: ("actions" | "aliases" | "breadcrumbs" | "contextnavigation" | "lock" | "navigation" | "navroot" | "site" | "translations" | "types" | "vocabularies" | "workflow")[];
      /** How many levels of the tree. */
      "expand.navigation.depth"?: number;
      /** Only these members, with `@id`, `@type` and `UID`. */
      fields?: string[];
      /** Whole documents in `items`; at most some 4 MB, `next` goes on where they end. */
      fullobjects?: boolean;
    };
    answer: Page | PartOfPage;
  };
  /** A new page below this one, as a draft */
  createPage: {
    method: "POST";
    address: "/{path}";
    path: {
      /** The public path of a page, from the language on. Slashes may be sent as they are or as `%2F`. */
      path: string;
    };
    body: NewPage;
    answer: Page;
  };
  /** Change the page: a new draft */
  changePage: {
    method: "PATCH";
    address: "/{path}";
    path: {
      /** The public path of a page, from the language on. Slashes may be sent as they are or as `%2F`. */
      path: string;
    };
    body: ChangedPage;
    answer: Page | null;
  };
  /** Delete the page and what stands below it */
  deletePage: {
    method: "DELETE";
    address: "/{path}";
    path: {
      /** The public path of a page, from the language on. Slashes may be sent as they are or as `%2F`. */
      path: string;
    };
    query?: {
      /** What happens to the pages that are translated from it, where there are any. */
      translations?: "follow" | "stay";
    };
    answer: null;
  };
  /** What can be done with the page (asked of a page) */
  getPageActions: {
    method: "GET";
    address: "/{path}/@actions";
    path: {
      /** The public path of a page, from the language on. Slashes may be sent as they are or as `%2F`. */
      path: string;
    };
    answer: Actions;
  };
  /** Other addresses that lead to the page */
  getPageAliases: {
    method: "GET";
    address: "/{path}/@aliases";
    path: {
      /** The public path of a page, from the language on. Slashes may be sent as they are or as `%2F`. */
      path: string;
    };
    answer: Aliases;
  };
  /** More addresses that lead to the page */
  addAliases: {
    method: "POST";
    address: "/{path}/@aliases";
    path: {
      /** The public path of a page, from the language on. Slashes may be sent as they are or as `%2F`. */
      path: string;
    };
    body: AliasPaths;
    answer: FailedAliases | null;
  };
  /** Addresses that no longer lead to the page */
  removeAliases: {
    method: "DELETE";
    address: "/{path}/@aliases";
    path: {
      /** The public path of a page, from the language on. Slashes may be sent as they are or as `%2F`. */
      path: string;
    };
    body: AliasPaths;
    answer: FailedAliases | null;
  };
  /** The way from the front page to the page (asked of a page) */
  getPageBreadcrumbs: {
    method: "GET";
    address: "/{path}/@breadcrumbs";
    path: {
      /** The public path of a page, from the language on. Slashes may be sent as they are or as `%2F`. */
      path: string;
    };
    answer: Breadcrumbs;
  };
  /** Case studies by outcome, country, place and challenge (asked of a page) */
  getPageCaseStudies: {
    method: "GET";
    address: "/{path}/@case-studies";
    path: {
      /** The public path of a page, from the language on. Slashes may be sent as they are or as `%2F`. */
      path: string;
    };
    query?: {
      /** How many at once. */
      b_size?: number;
      /** How many to leave out before the first. */
      b_start?: number;
      /** A token of the vocabulary `societal-challenges`. */
      challenge?: string;
      /** A case of both countries is one of each. */
      country?: "NO" | "SE" | "NO+SE";
      /** How it went; one or more. */
      outcome?: ("completed" | "completed_with_risk" | "stopped" | "ongoing" | "no_results_yet" | "not_documented")[];
      /** A part of the name of the place. */
      place?: string;
    };
    answer: CaseStudies;
  };
  /** What happened since you last asked (asked of a page) */
  getPageChanges: {
    method: "GET";
    address: "/{path}/@changes";
    path: {
      /** The public path of a page, from the language on. Slashes may be sent as they are or as `%2F`. */
      path: string;
    };
    query?: {
      /** How many at once. */
      b_size?: number;
      /** Only this language. */
      language?: "nb" | "sv" | "en";
      /** The `token` of your last answer. Left out: everything, from the beginning. */
      since?: string;
    };
    answer: Changes;
  };
  /** People who have agreed to be shown, as long as they agree (asked of a page) */
  getPageCompetenceNetwork: {
    method: "GET";
    address: "/{path}/@competence-network";
    path: {
      /** The public path of a page, from the language on. Slashes may be sent as they are or as `%2F`. */
      path: string;
    };
    answer: CompetenceNetworkCards;
  };
  /** The section around the page, opened down to it (asked of a page) */
  getPageContextnavigation: {
    method: "GET";
    address: "/{path}/@contextnavigation";
    path: {
      /** The public path of a page, from the language on. Slashes may be sent as they are or as `%2F`. */
      path: string;
    };
    answer: ContextNavigation;
  };
  /** Copy pages to below this one; the copies are drafts */
  copyPages: {
    method: "POST";
    address: "/{path}/@copy";
    path: {
      /** The public path of a page, from the language on. Slashes may be sent as they are or as `%2F`. */
      path: string;
    };
    body: Sources;
    answer: FromTo[];
  };
  /** The course as one document, as `python -m lms_export build` reads it */
  getPageCourseDocument: {
    method: "GET";
    address: "/{path}/@course-document";
    path: {
      /** The public path of a page, from the language on. Slashes may be sent as they are or as `%2F`. */
      path: string;
    };
    query?: {
      /** With answer keys: for a token with the scope `answers`. */
      answers?: boolean;
      /** The languages the document is to have; otherwise that of the page. */
      languages?: string[];
    };
    answer: Record<string, unknown>;
  };
  /** The released editions of a course, the newest first */
  getPageEditions: {
    method: "GET";
    address: "/{path}/@editions";
    path: {
      /** The public path of a page, from the language on. Slashes may be sent as they are or as `%2F`. */
      path: string;
    };
    answer: Editions;
  };
  /** Events to come, or past ones (asked of a page) */
  getPageEvents: {
    method: "GET";
    address: "/{path}/@events";
    path: {
      /** The public path of a page, from the language on. Slashes may be sent as they are or as `%2F`. */
      path: string;
    };
    query?: {
      /** How many at once. */
      b_size?: number;
      /** How many to leave out before the first. */
      b_start?: number;
      /** Those that are not over yet (`upcoming`, if left out), the others (`past`), or `all`. */
      when?: "upcoming" | "past" | "all";
    };
    answer: Events;
  };
  /** Every term in all languages, and the false friends (asked of a page) */
  getPageGlossary: {
    method: "GET";
    address: "/{path}/@glossary";
    path: {
      /** The public path of a page, from the language on. Slashes may be sent as they are or as `%2F`. */
      path: string;
    };
    query?: {
      /** How many at once. */
      b_size?: number;
      /** How many to leave out before the first. */
      b_start?: number;
    };
    answer: Glossary;
  };
  /** Versions, and steps of the workflow; the newest first */
  getHistory: {
    method: "GET";
    address: "/{path}/@history";
    path: {
      /** The public path of a page, from the language on. Slashes may be sent as they are or as `%2F`. */
      path: string;
    };
    answer: HistoryEntry[];
  };
  /** An old version becomes the draft */
  revertPage: {
    method: "PATCH";
    address: "/{path}/@history";
    path: {
      /** The public path of a page, from the language on. Slashes may be sent as they are or as `%2F`. */
      path: string;
    };
    body: VersionNumber;
    answer: Said;
  };
  /** One version, or how it differs from another */
  getVersion: {
    method: "GET";
    address: "/{path}/@history/{version}";
    path: {
      /** The public path of a page, from the language on. Slashes may be sent as they are or as `%2F`. */
      path: string;
      /** The number of a version; 0 is the first. */
      version: number;
    };
    query?: {
      /** Another version: answer with what differs. */
      compare?: number;
    };
    answer: Page | Difference[];
  };
  /** Which pages point at these (asked of a page) */
  getPageLinkintegrity: {
    method: "GET";
    address: "/{path}/@linkintegrity";
    path: {
      /** The public path of a page, from the language on. Slashes may be sent as they are or as `%2F`. */
      path: string;
    };
    query?: {
      /** The identities of the pages. */
      uids?: string[];
    };
    answer: LinkIntegrity[];
  };
  /** Whether somebody keeps the page */
  getPageLock: {
    method: "GET";
    address: "/{path}/@lock";
    path: {
      /** The public path of a page, from the language on. Slashes may be sent as they are or as `%2F`. */
      path: string;
    };
    answer: Lock;
  };
  /** Keep the page for a while */
  lockPage: {
    method: "POST";
    address: "/{path}/@lock";
    path: {
      /** The public path of a page, from the language on. Slashes may be sent as they are or as `%2F`. */
      path: string;
    };
    body?: LockWish;
    answer: Lock;
  };
  /** Let the page go */
  unlockPage: {
    method: "DELETE";
    address: "/{path}/@lock";
    path: {
      /** The public path of a page, from the language on. Slashes may be sent as they are or as `%2F`. */
      path: string;
    };
    body?: Unlocking;
    answer: Lock;
  };
  /** Move pages to below this one; they keep their identity */
  movePages: {
    method: "POST";
    address: "/{path}/@move";
    path: {
      /** The public path of a page, from the language on. Slashes may be sent as they are or as `%2F`. */
      path: string;
    };
    body: Sources;
    answer: FromTo[];
  };
  /** The pages of a language as a tree (asked of a page) */
  getPageNavigation: {
    method: "GET";
    address: "/{path}/@navigation";
    path: {
      /** The public path of a page, from the language on. Slashes may be sent as they are or as `%2F`. */
      path: string;
    };
    query?: {
      /** How many levels of the tree. */
      "expand.navigation.depth"?: number;
    };
    answer: Navigation;
  };
  /** The front page of the language (asked of a page) */
  getPageNavroot: {
    method: "GET";
    address: "/{path}/@navroot";
    path: {
      /** The public path of a page, from the language on. Slashes may be sent as they are or as `%2F`. */
      path: string;
    };
    answer: NavigationRoot;
  };
  /** A course at a glance: modules, lessons, minutes, outcomes */
  getPageOutline: {
    method: "GET";
    address: "/{path}/@outline";
    path: {
      /** The public path of a page, from the language on. Slashes may be sent as they are or as `%2F`. */
      path: string;
    };
    answer: Outline;
  };
  /** The packages of editions that the owner of the token may have (asked of a page) */
  getPagePackages: {
    method: "GET";
    address: "/{path}/@packages";
    path: {
      /** The public path of a page, from the language on. Slashes may be sent as they are or as `%2F`. */
      path: string;
    };
    query?: {
      /** Only of the course with this UID. */
      course?: string;
      /** Only in this format. */
      format?: "scorm12" | "scorm2004-3" | "scorm2004-4" | "cmi5" | "xapi" | "cc11" | "cc13" | "web" | "epub" | "pdf" | "facilitator";
      /** Only those that have this language. */
      language?: string;
    };
    answer: KeptPackages;
  };
  /** The file of a package: whole, or the bytes that `Range` asks for (asked of a page) */
  getPagePackagesByName: {
    method: "GET";
    address: "/{path}/@packages/{name}";
    path: {
      /** The public path of a page, from the language on. Slashes may be sent as they are or as `%2F`. */
      path: string;
      /** Which one. */
      name: string;
    };
    answer: string;
  };
  /** The open links to the draft of the page */
  getDraftLinks: {
    method: "GET";
    address: "/{path}/@preview";
    path: {
      /** The public path of a page, from the language on. Slashes may be sent as they are or as `%2F`. */
      path: string;
    };
    answer: DraftLinks;
  };
  /** A link to the draft, for somebody without an account */
  makeDraftLink: {
    method: "POST";
    address: "/{path}/@preview";
    path: {
      /** The public path of a page, from the language on. Slashes may be sent as they are or as `%2F`. */
      path: string;
    };
    body?: NewLink;
    answer: DraftLink;
  };
  /** Withdraw a link */
  withdrawDraftLink: {
    method: "DELETE";
    address: "/{path}/@preview/{number}";
    path: {
      /** The public path of a page, from the language on. Slashes may be sent as they are or as `%2F`. */
      path: string;
      /** The last part of the `@id` of the link. */
      number: string;
    };
    answer: null;
  };
  /** Which pages name which as related (asked of a page) */
  getPageRelations: {
    method: "GET";
    address: "/{path}/@relations";
    path: {
      /** The public path of a page, from the language on. Slashes may be sent as they are or as `%2F`. */
      path: string;
    };
    query?: {
      /** The relation that is asked about. */
      relation?: "relatedItems";
      /** Identity of the page that names the other. */
      source?: string;
      /** Identity of the page that is named. */
      target?: string;
    };
    answer: Relations;
  };
  /** Search below a page */
  searchBelowPage: {
    method: "GET";
    address: "/{path}/@search";
    path: {
      /** The public path of a page, from the language on. Slashes may be sent as they are or as `%2F`. */
      path: string;
    };
    query?: {
      /** The language of pages. */
      Language?: string[];
      /** Words, in any of their forms; `word*` is a beginning. */
      SearchableText?: string;
      /** A subject of pages. */
      Subject?: string[];
      /** What the identities of all languages of a page share. */
      TranslationGroup?: string[];
      /** The identity of pages. */
      UID?: string[];
      /** How many at once. */
      b_size?: number;
      /** How many to leave out before the first. */
      b_start?: number;
      /** When; one point in time, or two. */
      created?: string[];
      /** When; one point in time, or two. */
      "created.query"?: string[];
      /** Whether from it on, until it, or between both. */
      "created.range"?: "min" | "max" | "min:max" | "minmax";
      /** From the `Link` header; misses nothing when something is published meanwhile. */
      cursor?: string;
      /** When; one point in time, or two. */
      effective?: string[];
      /** When; one point in time, or two. */
      "effective.query"?: string[];
      /** Whether from it on, until it, or between both. */
      "effective.range"?: "min" | "max" | "min:max" | "minmax";
      /** When; one point in time, or two. */
      expires?: string[];
      /** When; one point in time, or two. */
      "expires.query"?: string[];
      /** Whether from it on, until it, or between both. */
      "expires.range"?: "min" | "max" | "min:max" | "minmax";
      /** Of which members the values are counted. */
      facets?: ("portal_type" | "Language" | "review_state" | "Subject")[];
      /** Only these members, with `@id`, `@type` and `UID`. */
      fields?: string[];
      /** Whole documents in `items`; at most some 4 MB, `next` goes on where they end. */
      fullobjects?: boolean;
      /** The last part of the address. */
      getId?: string[];
      /** The last part of the address. */
      id?: string[];
      /** More members of each element; `_all` for all. */
      metadata_fields?: ("_all" | "UID" | "id" | "getId" | "getPath" | "getURL" | "portal_type" | "Type" | "Title" | "Description" | "Language" | "TranslationGroup" | "Subject" | "Creator" | "listCreators" | "created" | "modified" | "effective" | "expires" | "CreationDate" | "ModificationDate" | "EffectiveDate" | "ExpirationDate" | "Date" | "is_folderish" | "exclude_from_nav")[];
      /** When; one point in time, or two. */
      modified?: string[];
      /** When; one point in time, or two. */
      "modified.query"?: string[];
      /** Whether from it on, until it, or between both. */
      "modified.range"?: "min" | "max" | "min:max" | "minmax";
      /** 0 is the page itself, 1 what stands right below, n so many levels. */
      "path.depth"?: number;
      /** The `@type` of pages. */
      portal_type?: string[];
      /** The state of pages. */
      review_state?: string[];
      /** In which order. With words `relevance` unless something else is said. */
      sort_on?: "relevance" | "getObjPositionInParent" | "sortable_title" | "path" | "portal_type" | "Language" | "review_state" | "UID" | "id" | "getId" | "created" | "modified" | "effective" | "expires";
      /** Which way round. */
      sort_order?: "ascending" | "descending" | "reverse";
    };
    answer: FoundPages;
  };
  /** The other languages of the page, and how well they keep up (asked of a page) */
  getPageTranslations: {
    method: "GET";
    address: "/{path}/@translations";
    path: {
      /** The public path of a page, from the language on. Slashes may be sent as they are or as `%2F`. */
      path: string;
    };
    answer: Translations;
  };
  /** Begin a translation, as a draft */
  beginTranslation: {
    method: "POST";
    address: "/{path}/@translations";
    path: {
      /** The public path of a page, from the language on. Slashes may be sent as they are or as `%2F`. */
      path: string;
    };
    body: NewTranslation;
    answer: Record<string, unknown>;
  };
  /** The kinds of pages and blocks (asked of a page) */
  getPageTypes: {
    method: "GET";
    address: "/{path}/@types";
    path: {
      /** The public path of a page, from the language on. Slashes may be sent as they are or as `%2F`. */
      path: string;
    };
    answer: TypeItem[];
  };
  /** The JSON Schema of a kind of page or block (asked of a page) */
  getPageTypesByName: {
    method: "GET";
    address: "/{path}/@types/{name}";
    path: {
      /** The public path of a page, from the language on. Slashes may be sent as they are or as `%2F`. */
      path: string;
      /** The `@type` of pages or blocks. */
      name: "BorrowedLesson" | "CaseStudy" | "CaseStudyIndex" | "CompetenceNetwork" | "Cooperation" | "Course" | "Directory" | "Event" | "EventIndex" | "FundingProgramme" | "GlossaryIndex" | "HomePage" | "InformationPage" | "Lesson" | "Module" | "Organisation" | "Programme" | "Project" | "audio" | "borrowed_question" | "callout" | "canvas" | "case_card" | "case_study" | "challenge" | "checklist" | "definition" | "download" | "fact" | "heading" | "indicator" | "language" | "language_note" | "match" | "mirror_task" | "multiple_choice" | "name" | "number" | "order" | "organisation" | "outcome" | "page" | "paragraph" | "participant" | "picture" | "point" | "programme" | "quote" | "reflection" | "self_assessment" | "short_text" | "single_choice" | "source" | "statement" | "table" | "true_false" | "video" | "wish_list";
    };
    answer: Record<string, unknown>;
  };
  /** The lists that values are chosen from (asked of a page) */
  getPageVocabularies: {
    method: "GET";
    address: "/{path}/@vocabularies";
    path: {
      /** The public path of a page, from the language on. Slashes may be sent as they are or as `%2F`. */
      path: string;
    };
    answer: VocabularyItem[];
  };
  /** The terms of one list (asked of a page) */
  getPageVocabulariesByName: {
    method: "GET";
    address: "/{path}/@vocabularies/{name}";
    path: {
      /** The public path of a page, from the language on. Slashes may be sent as they are or as `%2F`. */
      path: string;
      /** The name of the list. */
      name: "countries" | "licences" | "outcomes" | "plone.app.vocabularies.PortalTypes" | "plone.app.vocabularies.SupportedContentLanguages" | "plone.app.vocabularies.WorkflowStates" | "societal-challenges";
    };
    query?: {
      /** How many at once. */
      b_size?: number;
      /** How many to leave out before the first. */
      b_start?: number;
      /** A part of the title. */
      title?: string;
      /** Only the term with this token. */
      token?: string;
      /** Only the terms with these tokens. */
      tokens?: string[];
    };
    answer: Vocabulary;
  };
  /** The state of the page, how it came to it, and what can be done now */
  getPageWorkflow: {
    method: "GET";
    address: "/{path}/@workflow";
    path: {
      /** The public path of a page, from the language on. Slashes may be sent as they are or as `%2F`. */
      path: string;
    };
    answer: Workflow;
  };
  /** Publish, send for review, approve, send back or take down */
  fireTransition: {
    method: "POST";
    address: "/{path}/@workflow/{transition}";
    path: {
      /** The public path of a page, from the language on. Slashes may be sent as they are or as `%2F`. */
      path: string;
      /** One that `@workflow` names for this page. */
      transition: string;
    };
    body?: FiredTransition;
    answer: WorkflowStep;
  };
}
