/** Zone for lists that name none: all offices of the country share it since 1 March 2024. */
export const OFFICE_ZONE = 'Asia/Almaty';
