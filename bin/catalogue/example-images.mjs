import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';

const scenes = {
  falaise: { sky: ['#f6d9b0', '#e79f6d'], hills: ['#b58a7a', '#8a6a5d', '#5b4a45'] },
  riviere: { sky: ['#dcecf2', '#a9cfdb'], hills: ['#86a9a4', '#5f8580', '#35575a'] },
  marche: { sky: ['#fbe6c4', '#f0b27a'], hills: ['#c9683f', '#9a4630', '#5c2c25'] },
  verger: { sky: ['#f3efcf', '#d9d492'], hills: ['#a3ab5e', '#747f3d', '#474f2a'] },
};

/** Plain layered landscapes, so that the catalogue has something to show. */
export async function drawExampleImages(folder) {
  if (existsSync(join(folder, 'verger-1600.jpg'))) return;
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'blason-carennac.svg'), arms);
  for (const [name, scene] of Object.entries(scenes)) await drawScene(folder, name, scene);
}

async function drawScene(folder, name, scene) {
  const source = await sharp(Buffer.from(landscape(scene)))
    .png()
    .toBuffer();
  for (const width of [480, 960, 1600]) {
    const image = sharp(source).resize(width);
    const file = (extension) => join(folder, `${name}-${width}.${extension}`);
    await image.clone().jpeg({ quality: 78 }).toFile(file('jpg'));
    await image.clone().webp({ quality: 75 }).toFile(file('webp'));
    await image.clone().avif({ quality: 50, effort: 2 }).toFile(file('avif'));
  }
}

const landscape = ({
  sky,
  hills,
}) => `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1600 1000" width="1600" height="1000">
<defs><linearGradient id="s" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="${sky[0]}"/><stop offset="1" stop-color="${sky[1]}"/></linearGradient></defs>
<rect width="1600" height="1000" fill="url(#s)"/><circle cx="1180" cy="300" r="90" fill="#fff" opacity=".6"/>
<path d="M0 560 C300 420 520 520 760 440 S1300 380 1600 500V1000H0Z" fill="${hills[0]}"/>
<path d="M0 700 C260 600 420 690 700 620 S1260 560 1600 660V1000H0Z" fill="${hills[1]}"/>
<path d="M430 640v-110l40-50 40 50v30h90l30-26 30 26v90Z" fill="${hills[2]}"/>
<path d="M0 860 C360 760 760 900 1060 800 S1440 780 1600 820V1000H0Z" fill="${hills[2]}"/></svg>`;

const arms = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 96 112"><path d="M4 4h88v56c0 26-20 40-44 48C24 100 4 86 4 60Z" fill="#8c1d2f"/><path d="M4 40h88v26H4Z" fill="#f2c14e"/><path d="M48 12l6 14h-12Zm-22 62h44v8H26Z" fill="#fff"/></svg>`;
