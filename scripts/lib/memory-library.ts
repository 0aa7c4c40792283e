import type { EarlierText, LibraryView } from '../../utils/analysis';
import { isMemorable } from '../../utils/crossref';
import type { EntityId, Observation, ReportId, ReportRecord } from '../../utils/domain';
import { mostAkin } from '../../utils/stories';

/** How many of the latest reports of an entity are looked through for the story so far. */
const STORY_REACH = 100;

/** A reader's library held in memory, for the command line: the same answers as the extension's database. */
export class MemoryLibrary implements LibraryView {
  private readonly records = new Map<ReportId, ReportRecord>();
  /** In what order reports came. */
  private readonly places = new Map<ReportId, number>();
  private readonly observations = new Map<EntityId, Observation[]>();
  private readonly mentioning = new Map<EntityId, ReportId[]>();
  private readonly sampled = new Map<number, ReportId[]>();

  /** Adds a report; one already held is left as it is. */
  add(record: ReportRecord): void {
    const id = record.report.id;
    if (this.records.has(id)) return;
    this.places.set(id, this.records.size);
    this.records.set(id, record);
    const origin = record.origin ?? id;
    for (const claim of record.claims)
      if (claim.subject && isMemorable(claim))
        pushTo(this.observations, claim.subject, { report: record.report, claim, origin });
    for (const entity of new Set(record.mentions.map((mention) => mention.entityId)))
      pushTo(this.mentioning, entity, id);
    for (const hash of record.sketch) pushTo(this.sampled, hash, id);
  }

  all(): ReportRecord[] {
    return [...this.records.values()];
  }

  async observationsOf(subjects: EntityId[], except: ReportId): Promise<Observation[]> {
    return [...new Set(subjects)]
      .flatMap((subject) => this.observations.get(subject) ?? [])
      .filter((observation) => observation.report.id !== except);
  }

  async similarTo(sketch: number[], except: ReportId, limit: number): Promise<EarlierText[]> {
    return this.mostFrequent(
      sketch.flatMap((hash) => this.sampled.get(hash) ?? []),
      except,
      limit,
    );
  }

  async storyOf(entities: EntityId[], except: ReportId, limit: number): Promise<EarlierText[]> {
    const reportsOf = entities.map((entity) => this.mentioning.get(entity)?.slice(-STORY_REACH) ?? []);
    const akin = mostAkin(reportsOf, (a, b) => this.places.get(b)! - this.places.get(a)!);
    return akin
      .filter((id) => id !== except)
      .slice(0, limit)
      .map((id) => this.told(id));
  }

  private mostFrequent(ids: ReportId[], except: ReportId, limit: number): EarlierText[] {
    const counts = new Map<ReportId, number>();
    for (const id of ids) if (id !== except) counts.set(id, (counts.get(id) ?? 0) + 1);
    return [...counts]
      .sort((a, b) => b[1] - a[1])
      .slice(0, limit)
      .map(([id]) => this.told(id));
  }

  private told(id: ReportId): EarlierText {
    const { report: about, text, sketch, mentions, claims, origin = id } = this.records.get(id)!;
    return { report: id, about, text, sketch, mentions, claims, origin };
  }
}

function pushTo<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
