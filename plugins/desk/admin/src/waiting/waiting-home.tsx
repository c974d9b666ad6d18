export const WaitingHome = () => null;
