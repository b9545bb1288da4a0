/** What works but is surely not meant, and what the trade has learnt: warnings, information and hints about actions. */
export const advice = {};
