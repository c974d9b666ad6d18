import type { SceneName } from '../landscape-spec';
import { bastide } from './bastide';
import { castle } from './castle';
import { causse } from './causse';
import { flock, starryNight, truffle } from './causse-scenes';
import { chapel } from './chapel';
import { cirque } from './cirque';
import { cliffVillage } from './cliff-village';
import { playground, school } from './childhood-scenes';
import { bonfire, concert } from './gathering-scenes';
import { heritage, memorial } from './heritage-scenes';
import { highWoods } from './high-woods';
import { hillVillage } from './hill-village';
import { council, desk, library } from './indoor-scenes';
import { lavoir } from './lavoir';
import { market } from './market';
import { marketHallScene } from './market-hall';
import { meander } from './meander';
import { riversideVillage } from './riverside-village';
import { rockCity } from './rock-city';
import type { Scene } from './scene';
import { busStop, hike, restoration, roadworks, waste } from './street-scenes';
import { toweredBridge } from './towered-bridge';
import { vineyard } from './vineyard';
import { walnutOrchard } from './walnut-orchard';
import { flood, footbridge, riverBeach } from './water-scenes';

export const scenes: Record<SceneName, Scene> = {
  bastide,
  bonfire,
  bus: busStop,
  castle,
  causse,
  chapel,
  cirque,
  concert,
  council,
  desk,
  flood,
  footbridge,
  heritage,
  hike,
  lavoir,
  library,
  market,
  meander,
  memorial,
  playground,
  restoration,
  roadworks,
  school,
  sheep: flock,
  truffle,
  vineyard,
  waste,
  'cliff-village': cliffVillage,
  'high-woods': highWoods,
  'hill-village': hillVillage,
  'market-hall': marketHallScene,
  'river-beach': riverBeach,
  'riverside-village': riversideVillage,
  'rock-city': rockCity,
  'starry-night': starryNight,
  'towered-bridge': toweredBridge,
  'walnut-orchard': walnutOrchard,
};
