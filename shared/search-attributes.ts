import { defineSearchAttributeKey, SearchAttributeType } from '@temporalio/common';

/**
 * The search attributes of every case. The names are permanent: SQL visibility allows few of each type
 * (Keyword 10; KeywordList, Datetime, Bool 3) and a name can never change its type. No value holds personal data.
 */
export const searchAttributes = {
  /** Stage of the case, a word of `Stage`. */
  stage: defineSearchAttributeKey('Stage', SearchAttributeType.KEYWORD),
  /** Public service: inclusion, exclusion, amendment. */
  service: defineSearchAttributeKey('Service', SearchAttributeType.KEYWORD),
  productType: defineSearchAttributeKey('ProductType', SearchAttributeType.KEYWORD),
  outcome: defineSearchAttributeKey('Outcome', SearchAttributeType.KEYWORD),
  /** Edition of the Rules the case is pinned to. */
  rulesEdition: defineSearchAttributeKey('RulesEdition', SearchAttributeType.KEYWORD),
  calendarEdition: defineSearchAttributeKey('CalendarEdition', SearchAttributeType.KEYWORD),
  /** Number of the entry in the registry. */
  registryEntry: defineSearchAttributeKey('RegistryEntry', SearchAttributeType.KEYWORD),
  /** Roles that owe something now; duties run in parallel, so a list. */
  waitingFor: defineSearchAttributeKey('WaitingFor', SearchAttributeType.KEYWORD_LIST),
  /** Keyed pseudonym of the applicant; two values while its key rotates. */
  applicantKey: defineSearchAttributeKey('ApplicantKey', SearchAttributeType.KEYWORD_LIST),
  /** When the nearest open duty ends. */
  dueAt: defineSearchAttributeKey('DueAt', SearchAttributeType.DATETIME),
  /** When the term of the whole service ends. */
  serviceDueAt: defineSearchAttributeKey('ServiceDueAt', SearchAttributeType.DATETIME),
  /** A duty's term has passed and the duty is still open. */
  overdue: defineSearchAttributeKey('Overdue', SearchAttributeType.BOOL),
} as const;
