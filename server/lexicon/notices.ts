import { wordSet } from './once.ts';

/** Words that stand before a colon without anybody speaking: *Correction:*, *Where:*. Lower case. */
export const notices = wordSet(`who what when where why how note correction clarification update updated related photo
photos image video watch read more listen breaking exclusive opinion analysis editorial source sources contact contacts
date time venue tickets admission info information warning advisory summary result results score scores subject from to
re cc sent tel phone email website ps nb caption headline byline editor editors tags topics topic share follow sunday
monday tuesday wednesday thursday friday saturday`);
