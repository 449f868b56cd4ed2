/** What a new review begins with. */
export interface Facts {
  /** On one line. */
  readonly title: string;
  /** ISO date of the incident. */
  readonly date: string;
  readonly facilitator: string | null;
}

/** The outline of a review: sections, and remarks on what to write there that no reader sees. */
export interface Template {
  readonly id: string;
  /** Whose outline it is, for people to choose. */
  readonly name: string;
  readonly description: string;
  readonly markdown: (facts: Facts) => string;
  /** `null` for outlines that their owners use in Markdown or word processors alone. */
  readonly yaml: ((facts: Facts) => string) | null;
}

/** The comment by which a document says that it is a review. */
export const declaration = '<!-- debrief: review -->';
