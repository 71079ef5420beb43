import app from './app.json';
import assignment from './assignment.json';
import attachment from './attachment.json';
import briefing from './briefing.json';
import enums from './enum.json';
import feed from './feed.json';
import field from './field.json';
import figure from './figure.json';
import heat from './heat.json';
import holiday from './holiday.json';
import home from './home.json';
import imports from './import.json';
import meeting from './meeting.json';
import notice from './notice.json';
import official from './official.json';
import plan from './plan.json';
import proposal from './proposal.json';
import quota from './quota.json';
import regulation from './regulation.json';
import report from './report.json';
import roster from './roster.json';
import team from './team.json';
import trip from './trip.json';
import unit from './unit.json';
import waiting from './waiting.json';
import work from './work.json';

/** Every text of the product in this language, one file per part of it. */
export const texts = {
  ...app,
  ...figure,
  ...home,
  ...work,
  ...waiting,
  ...enums,
  ...field,
  ...report,
  ...unit,
  ...imports,
  ...notice,
  ...official,
  ...assignment,
  ...attachment,
  ...team,
  ...roster,
  ...regulation,
  ...plan,
  ...meeting,
  ...feed,
  ...holiday,
  ...quota,
  ...trip,
  ...heat,
  ...briefing,
  ...proposal,
};
