/** The sources of an answer with each named once: its cells gathered, or only the sheet where they are many. */
export declare function samleKilder(kilder: readonly string[]): string[];
