import type { ReplyOf, RequestOf } from '../../../utils/messaging';
import type { Deps } from '../deps';

/** What the automatic backup holds. */
export const backupStatus = (_: RequestOf<'backup-status'>, { backup }: Deps): Promise<ReplyOf<'backup-status'>> =>
  backup.status();
