/** Working days in which a task is to be accepted; later, whoever gave it is told. */
export const DAYS_TO_ACCEPT = 1;
