/** What the archive wants on the first page. Left empty it can be filled in by hand. */
export interface Arkivfelt {
  readonly saksnummer: string | null;
  /** The paragraph it is exempt by, such as «offl. § 14». */
  readonly unntattOffentlighet: string | null;
}
