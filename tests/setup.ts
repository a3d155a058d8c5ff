import fc from 'fast-check';

/** The same cases in every run of the first ring: a newcomer's tests are not left to luck. The deep ring draws new ones each time. */
if (process.env.SONGNGU_DEEP === undefined) fc.configureGlobal({ seed: 20_180_820 });
