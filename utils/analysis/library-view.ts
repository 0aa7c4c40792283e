import type { Claim, EntityId, Observation, Report, ReportId, StoredMention } from '../domain';

/** An earlier report as the search for copies, new sentences and figures told again meets it. */
export interface EarlierText {
  report: ReportId;
  about: Report;
  text: string;
  sketch: number[];
  mentions: StoredMention[];
  claims: Claim[];
  /** The earliest report of its group of copies; its own id when it is an origin. */
  origin: ReportId;
}

/**
 * What cross-referencing asks of a library. The store answers from IndexedDB, the command line from memory; neither
 * ever returns anything of the report `except`.
 */
export interface LibraryView {
  /** Every earlier observation of these subjects. */
  observationsOf(subjects: EntityId[], except: ReportId): Promise<Observation[]>;
  /** Reports that share enough of the sketch to be worth a closer look, most shared first, at most `limit`. */
  similarTo(sketch: number[], except: ReportId, limit: number): Promise<EarlierText[]>;
  /** The reports most akin by these entities, rare ones counting most, at most `limit`: the story so far. */
  storyOf(entities: EntityId[], except: ReportId, limit: number): Promise<EarlierText[]>;
}
