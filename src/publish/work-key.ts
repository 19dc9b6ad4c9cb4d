/** Where this tab keeps the work. */
export const WORK_KEY = 'reperes-publier';
