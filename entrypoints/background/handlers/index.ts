import type { Handlers } from '../../../utils/messaging';
import type { Deps } from '../deps';
import { acceptLoss } from './accept-loss';
import { analysePage } from './analyse-page';
import { citePassages } from './cite-passages';
import { entityDetails } from './entity-details';
import { exportRecords } from './export-records';
import { forgetReport } from './forget-report';
import { getSite } from './get-site';
import { importRecords } from './import-records';
import { libraryStatus } from './library-status';
import { listReports } from './list-reports';
import { rememberPage } from './remember-page';
import { runOnPage } from './run-on-page';
import { setBadge } from './set-badge';
import { setSite } from './set-site';

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
  'import-records': importRecords,
  'export-records': exportRecords,
};
