import type { Handlers } from '../../../utils/messaging';
import type { Deps } from '../deps';
import { acceptLoss } from './accept-loss';
import { addAlias } from './add-alias';
import { addName } from './add-name';
import { analysePage } from './analyse-page';
import { backupStatus } from './backup-status';
import { choosePack } from './choose-pack';
import { citePassages } from './cite-passages';
import { commitPack } from './commit-pack';
import { commonWords } from './common-words';
import { compareQuotes } from './compare-quotes';
import { editName } from './edit-name';
import { entityDetails } from './entity-details';
import { exportNames } from './export-names';
import { exportRecords } from './export-records';
import { exportTable } from './export-table';
import { forgetReport } from './forget-report';
import { getSite } from './get-site';
import { hideName } from './hide-name';
import { importRecords } from './import-records';
import { knownNames } from './known-names';
import { libraryStatus } from './library-status';
import { listHidings } from './list-hidings';
import { listNames } from './list-names';
import { listOutlets } from './list-outlets';
import { listPacks } from './list-packs';
import { listReports } from './list-reports';
import { listRulings } from './list-rulings';
import { ownMarks } from './own-marks';
import { packPart } from './pack-part';
import { putBackName } from './put-back-name';
import { putBackRuling } from './put-back-ruling';
import { rememberPage } from './remember-page';
import { removeName } from './remove-name';
import { removePack } from './remove-pack';
import { reportVersions } from './report-versions';
import { restoreBackup } from './restore-backup';
import { ruleFinding } from './rule-finding';
import { runOnPage } from './run-on-page';
import { searchNames } from './search-names';
import { searchReports } from './search-reports';
import { setBadge } from './set-badge';
import { setSite } from './set-site';
import { stagePack } from './stage-pack';
import { suggestName } from './suggest-name';
import { unhideName } from './unhide-name';
import { watchName } from './watch-name';

/** One handler a request. */
export const handlers: Handlers<Deps> = {
  'analyse-page': analysePage,
  'remember-page': rememberPage,
  'forget-report': forgetReport,
  'entity-details': entityDetails,
  'cite-passages': citePassages,
  'list-reports': listReports,
  'library-status': libraryStatus,
  'accept-loss': acceptLoss,
  'get-site': getSite,
  'set-site': setSite,
  'set-badge': setBadge,
  'run-on-page': runOnPage,
  'add-alias': addAlias,
  'add-name': addName,
  'edit-name': editName,
  'export-names': exportNames,
  'hide-name': hideName,
  'list-hidings': listHidings,
  'list-names': listNames,
  'own-marks': ownMarks,
  'put-back-name': putBackName,
  'remove-name': removeName,
  'search-names': searchNames,
  'suggest-name': suggestName,
  'unhide-name': unhideName,
  'watch-name': watchName,
  'import-records': importRecords,
  'export-records': exportRecords,
  'choose-pack': choosePack,
  'commit-pack': commitPack,
  'common-words': commonWords,
  'known-names': knownNames,
  'list-packs': listPacks,
  'pack-part': packPart,
  'remove-pack': removePack,
  'stage-pack': stagePack,
  'compare-quotes': compareQuotes,
  'list-rulings': listRulings,
  'put-back-ruling': putBackRuling,
  'report-versions': reportVersions,
  'rule-finding': ruleFinding,
  'search-reports': searchReports,
  'list-outlets': listOutlets,
  'backup-status': backupStatus,
  'restore-backup': restoreBackup,
  'export-table': exportTable,
};
