/** A work that rules and categories lean on. */
export interface Source {
  readonly title: string;
  readonly authors: string;
  readonly year: number | null;
  readonly url: string | null;
}

/** The works that the rules and categories lean on, each spelled once. */
export const sources = {
  seed: {
    title: 'Handling Action Items',
    authors: 'Thai Wood, Emily Ruppe (Jeli)',
    year: 2022,
    url: 'https://www.jeli.io/blog/handling-action-items',
  },
  howie: {
    title: 'Howie: The Post-Incident Guide',
    authors: 'Jeli',
    year: null,
    url: 'https://howie-guide.pagerduty.com/',
  },
  etsy: {
    title: 'Debriefing Facilitation Guide',
    authors: 'John Allspaw, Morgan Evans, Daniel Schauenberg (Etsy)',
    year: 2016,
    url: 'https://github.com/etsy/DebriefingFacilitationGuide',
  },
  sreWorkbook: {
    title: 'The Site Reliability Workbook, chapter 10: Postmortem Culture',
    authors: 'Google',
    year: null,
    url: 'https://sre.google/workbook/postmortem-culture/',
  },
  sreBook: {
    title: 'Site Reliability Engineering, chapter 15: Postmortem Culture',
    authors: 'Google',
    year: null,
    url: 'https://sre.google/sre-book/postmortem-culture/',
  },
  srePostmortem: {
    title: 'Site Reliability Engineering, appendix D: Example Postmortem',
    authors: 'Google',
    year: null,
    url: 'https://sre.google/sre-book/example-postmortem/',
  },
  lunney: {
    title: 'Postmortem Action Items: Plan the Work and Work the Plan (as quoted by PagerDuty and GitLab)',
    authors: 'John Lunney, Sue Lueder, Betsy Beyer',
    year: 2017,
    url: null,
  },
  pagerdutyWriting: {
    title: 'Postmortem documentation: how to write a postmortem',
    authors: 'PagerDuty',
    year: null,
    url: 'https://github.com/PagerDuty/postmortem-docs/blob/master/docs/how_to_write/writing.md',
  },
  pagerdutyAccountability: {
    title: 'Postmortem documentation: accountability',
    authors: 'PagerDuty',
    year: null,
    url: 'https://github.com/PagerDuty/postmortem-docs/blob/master/docs/culture/accountability.md',
  },
  pagerdutyBlameless: {
    title: 'Postmortem documentation: the blameless postmortem',
    authors: 'PagerDuty',
    year: null,
    url: 'https://github.com/PagerDuty/postmortem-docs/blob/master/docs/culture/blameless.md',
  },
  pagerdutyMeeting: {
    title: 'Postmortem documentation: the meeting',
    authors: 'PagerDuty',
    year: null,
    url: 'https://github.com/PagerDuty/postmortem-docs/blob/master/docs/meeting.md',
  },
  pagerdutyEffective: {
    title: 'Incident response documentation: effective post-mortems',
    authors: 'PagerDuty',
    year: null,
    url: 'https://github.com/PagerDuty/incident-response-docs/blob/master/docs/after/effective_post_mortems.md',
  },
  pagerdutyRetrospectives: {
    title: 'Retrospectives documentation',
    authors: 'PagerDuty',
    year: null,
    url: 'https://github.com/PagerDuty/retrospectives-docs',
  },
  gitlab: {
    title: 'Handbook: incident review and corrective actions',
    authors: 'GitLab',
    year: null,
    url: 'https://handbook.gitlab.com/',
  },
  atlassian: {
    title: 'Incident management handbook: postmortems',
    authors: 'Atlassian',
    year: null,
    url: 'https://www.atlassian.com/incident-management/handbook/postmortems',
  },
  incidentIoTogether: {
    title: 'Why I like discussing action items in incident reviews',
    authors: 'incident.io',
    year: null,
    url: 'https://incident.io/blog/why-i-like-discussing-actions-items-in-incident-reviews',
  },
  incidentIoFollowUps: {
    title: 'Why do post-mortem action items fail? How to make incident follow-ups actually get done',
    authors: 'incident.io',
    year: 2026,
    url: 'https://incident.io/blog/why-do-post-mortem-action-items-fail-how-to-make-incident-follow-ups-actually-get-done',
  },
  incidentIoPolicies: {
    title: 'Policies for follow-ups',
    authors: 'incident.io',
    year: null,
    url: null,
  },
  flutter: {
    title: 'Postmortem template',
    authors: 'Flutter',
    year: null,
    url: 'https://flutter.googlesource.com/mirrors/flutter/+/refs/heads/master/docs/postmortems/',
  },
  etcd: {
    title: 'Postmortem: v3.5 data inconsistency',
    authors: 'etcd',
    year: null,
    url: 'https://github.com/etcd-io/etcd/blob/main/Documentation/postmortems/v3.5-data-inconsistency.md',
  },
  rca2: {
    title: 'RCA2: action hierarchy',
    authors: 'NPSF and IHI',
    year: null,
    url: null,
  },
  hibbert: {
    title: 'Are root cause analyses recommendations effective and sustainable?',
    authors: 'Hibbert et al.',
    year: 2018,
    url: 'https://researchers.mq.edu.au/en/publications/are-root-cause-analyses-recommendations-effective-and-sustainable',
  },
  kwok: {
    title: 'BMC Health Services Research 20:507 (760 recommendations of root cause analyses)',
    authors: 'Kwok, Mah, Pang',
    year: 2020,
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC7275338/',
  },
  requirementsSmells: {
    title: 'Rapid quality assurance with requirements smells',
    authors: 'Femmer et al.',
    year: 2017,
    url: 'https://arxiv.org/abs/1611.08847',
  },
  iso29148: {
    title: 'ISO/IEC/IEEE 29148:2018, terms to avoid (as listed by others)',
    authors: 'ISO/IEC/IEEE',
    year: 2018,
    url: null,
  },
  fausey: {
    title:
      'Subtle linguistic cues influence perceived blame and financial liability (Psychonomic Bulletin & Review 17:644)',
    authors: 'Caitlin Fausey, Lera Boroditsky',
    year: 2010,
    url: 'https://link.springer.com/article/10.3758/PBR.17.5.644',
  },
  dekker: {
    title: 'The Field Guide to Understanding Human Error',
    authors: 'Sidney Dekker',
    year: null,
    url: null,
  },
  microsoftTraps: {
    title: 'Improve your reliability: the traps of failure analysis',
    authors: 'Microsoft',
    year: null,
    url: 'https://learn.microsoft.com/en-us/training/modules/improve-reliability-failure/6-traps',
  },
  stenning: {
    title: 'Learning from incidents (slides)',
    authors: 'Nick Stenning, Laura DeVesine',
    year: null,
    url: 'https://github.com/nickstenning/learningfromincidents',
  },
  bergstrom: {
    title: 'Three analytical traps in accident investigation (as summarized)',
    authors: 'Johan Bergström',
    year: null,
    url: null,
  },
  pupulidy: {
    title: 'Counterfactuals in accident investigation (as summarized)',
    authors: 'Ivan Pupulidy',
    year: null,
    url: null,
  },
  cook: {
    title: 'How Complex Systems Fail',
    authors: 'Richard Cook',
    year: null,
    url: 'https://how.complexsystems.fail/',
  },
  allspawBlameless: {
    title: 'Blameless PostMortems and a Just Culture',
    authors: 'John Allspaw',
    year: 2012,
    url: 'https://www.etsy.com/codeascraft/blameless-postmortems',
  },
  allspawHows: {
    title: 'The Infinite Hows',
    authors: 'John Allspaw',
    year: null,
    url: 'https://www.kitchensoap.com/2014/11/14/the-infinite-hows-or-the-dangers-of-the-five-whys/',
  },
  allspawLearning: {
    title: 'How learning is different than fixing',
    authors: 'John Allspaw (Adaptive Capacity Labs)',
    year: null,
    url: 'https://www.adaptivecapacitylabs.com/',
  },
  hochsteinActions: {
    title: "Why I don't like discussing action items during incident reviews",
    authors: 'Lorin Hochstein',
    year: null,
    url: 'https://surfingcomplexity.blog/',
  },
  hochsteinProcess: {
    title: 'Subverting the process',
    authors: 'Lorin Hochstein',
    year: 2021,
    url: 'https://surfingcomplexity.blog/2021/05/25/subverting-the-process/',
  },
  hebert: {
    title: 'The review is the action item',
    authors: 'Fred Hebert',
    year: 2024,
    url: 'https://ferd.ca/the-review-is-the-action-item.html',
  },
  reed: {
    title: 'Beyond the "Fix-it" Treadmill (ACM Queue)',
    authors: 'J. Paul Reed',
    year: null,
    url: 'https://queue.acm.org/detail.cfm?id=3380780',
  },
  klein: {
    title: "Seeing What Others Don't",
    authors: 'Gary Klein',
    year: 2013,
    url: null,
  },
  elman: {
    title: 'Are We Getting Better Yet? Progress Toward Safer Operations (SREcon20 Americas, as quoted by the source)',
    authors: 'Alex Elman',
    year: 2020,
    url: 'https://www.usenix.org/conference/srecon20americas/presentation/elman',
  },
  shorrockNever: {
    title: 'Never/zero thinking',
    authors: 'Steven Shorrock',
    year: 2016,
    url: 'https://humanisticsystems.com/2016/02/27/',
  },
  shorrockLimits: {
    title: 'The law of limits',
    authors: 'Steven Shorrock',
    year: null,
    url: 'https://humanisticsystems.com/category/systems-thinking/',
  },
  pope: {
    title: 'Characterizing the System Evolution That is Proposed After a Software Incident (ICSME)',
    authors: 'Pope, Sillito',
    year: 2025,
    url: 'https://conf.researchr.org/details/icsme-2025/icsme-2025-papers/21/',
  },
  lundberg: {
    title: 'What you find is not always what you fix',
    authors: 'Lundberg et al.',
    year: 2010,
    url: null,
  },
  sigler: {
    title: 'A reading of about 1,000 postmortems (InfoQ)',
    authors: 'Sigler',
    year: 2017,
    url: null,
  },
  void: {
    title: 'The VOID report',
    authors: 'Verica',
    year: 2021,
    url: 'https://www.thevoid.community/report',
  },
} as const satisfies Record<string, Source>;

export type SourceKey = keyof typeof sources;
