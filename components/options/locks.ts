/** The organisations that have set parts of a rule, by part: those cannot be changed here. */
export interface RuleLocks {
  on?: string;
  level?: string;
  /** By the names of the rule's thresholds. */
  options?: Readonly<Record<string, string>>;
}
