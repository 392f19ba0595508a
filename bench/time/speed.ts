export const measureSpeed = async (_json: boolean): Promise<number> => 0;
