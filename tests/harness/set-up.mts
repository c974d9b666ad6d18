import { bootPlatform } from './boot.mts';

export default (): Promise<void> => bootPlatform({ servesAdmin: false });
