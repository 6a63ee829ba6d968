export const lineWithGap: object;
export const deadLetters: object;
