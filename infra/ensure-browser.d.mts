export declare const chromiumFlags: string[];
/** @throws Error that says how to get a browser */
export declare function ensureBrowser(): string;
