export const lineWithGap: object;
export const deadLetters: object;
export const damaged: object;
