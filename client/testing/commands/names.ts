/** The commands that the server is told of, for lenses and code actions. They take a URI and the id of a scenario. */
export const RUN_SCENARIO = 'seqbot.runScenario';
export const DEBUG_SCENARIO = 'seqbot.debugScenario';
export const ACCEPT_SCENARIO = 'seqbot.scenarios.accept';
/** It takes a URI and perhaps the name of a sequence. */
export const GENERATE_SCENARIOS = 'seqbot.scenarios.generate';
