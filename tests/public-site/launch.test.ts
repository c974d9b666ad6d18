import { cardaillac, client, enrol, inPlatform, inSite, siteOf, type CastSite } from '../cast';
import { strapi } from '../harness/booted';
