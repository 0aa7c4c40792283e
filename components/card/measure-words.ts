import type { PageFigure } from '../../utils/messaging';

/** What a figure measures and for whom, in a phrase: "Contract value of S-400 Triumf, for India". */
export const measureWords = ({ measure, measureLabel, subjectName, partyName }: PageFigure): string => {
  const measured = measure === 'other' ? 'A number in the text' : measureLabel;
  const subject = subjectName ? (measure === 'other' ? `, near ${subjectName}` : ` of ${subjectName}`) : '';
  return `${measured}${subject}${partyName ? `, for ${partyName}` : ''}`;
};
